// What a report says of results: cost, service, loss, structure, ledger, simulated years, industrialization.

export const reportResults = {
  'report.section.cost': 'Coût',
} as const;
