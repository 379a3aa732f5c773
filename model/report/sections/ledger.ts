// The risk-transfer ledger (memo T3): for each role handed to a contract, what was promised, at what price, how far
// penalties reach, and what loss stays with us all the same.

import type { LedgerLine, Score } from '../../score/types';
import {
  finding,
  numbers,
  quantity,
  quantityOf,
  roleRef,
  row,
  scenarioRef,
  totalRow,
  word,
  words,
} from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import type { Message, Quantity, Row } from '../types';

type Transfer = LedgerLine & { readonly contract: NonNullable<LedgerLine['contract']> };

export const ledger: SectionSource = {
  id: 'ledger',
  make: (context) => {
    const messages = context.detailIds.flatMap((id) => tellTransfers(id, context));
    return messages.length > 0 ? { id: 'ledger', messages } : undefined;
  },
};

/** Nothing where no role is handed over. */
function tellTransfers(scenarioId: string, { scoreOf }: ReportContext): readonly Message[] {
  const score = scoreOf(scenarioId);
  const transfers = listTransfers(score).toSorted((a, b) => b.stays.value - a.stays.value);
  if (transfers.length === 0) return [];
  const sum = (read: (transfer: Transfer) => number) =>
    transfers.reduce((whole, transfer) => whole + read(transfer), 0);
  const price = euros(sum(({ contract }) => contract.price.value));
  const cap = euros(sum(({ contract }) => contract.cap.value));
  const penalties = euros(sum(({ contract }) => contract.penalties.value));
  const stays = euros(sum((transfer) => transfer.stays.value));
  const ours = euros(sumOurs(score));
  return [
    {
      id: `ledger.${scenarioId}`,
      finding: finding('ledger.stays', { scenario: scenarioRef(scenarioId), price, cap, penalties, stays }),
      exhibits: [
        {
          kind: 'table',
          id: 'ledger.contracts',
          columns: [
            words('role'),
            words('contract'),
            numbers('delegated', 'ratio'),
            numbers('promised', 'ratio'),
            numbers('expected', 'ratio'),
            numbers('price', 'EUR/year'),
            numbers('penaltyCap', 'EUR/year'),
            numbers('penalties', 'EUR/year'),
            numbers('stays', 'EUR/year'),
          ],
          rows: [
            ...transfers.map((transfer) => rowOf(transfer, scenarioId)),
            row(word('heldOurselves'), null, null, null, null, null, null, null, ours),
            totalRow(
              word('total'),
              null,
              null,
              null,
              null,
              price,
              cap,
              penalties,
              euros(stays.value + ours.value),
            ),
          ],
        },
      ],
      explanation: [finding('ledger.why')],
    },
  ];
}

function rowOf({ roleId, contract, share, stays }: Transfer, scenarioId: string): Row {
  return row(
    roleRef(scenarioId, roleId),
    { kind: 'contract', scenarioId, providerId: contract.providerId, id: contract.contractId },
    quantityOf(share),
    quantityOf(contract.promised),
    quantityOf(contract.expected),
    quantityOf(contract.price),
    quantityOf(contract.cap),
    quantityOf(contract.penalties),
    quantityOf(stays),
  );
}

function listTransfers({ roles }: Score): Transfer[] {
  return roles.flatMap((role) =>
    role.ledger.flatMap(({ contract, ...line }) => (contract ? [{ ...line, contract }] : [])),
  );
}

/** Loss of the needs that no contract takes. */
function sumOurs({ roles }: Score): number {
  return roles
    .flatMap((role) => role.ledger)
    .reduce((sum, { contract, stays }) => (contract ? sum : sum + stays.value), 0);
}

function euros(value: number): Quantity {
  return quantity(value, 'EUR/year');
}
