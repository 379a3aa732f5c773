// Reports to try: an example with as many scenarios as wanted, told as a consultant would.

import {
  compareRuns,
  createSimulator,
  DEFAULT_SETTINGS,
  listScenarios,
  makeReport,
  type Report,
  type ReportInput,
  type Scenario,
  type Study,
  summarize,
} from '../../model';

/** The sections that tell results, as against those that set the scene. */
export const RESULT_SECTIONS = [
  'cost',
  'on-time',
  'loss',
  'structure',
  'trade-off',
  'ledger',
  'distributions',
  'industrialization',
];

/** The study with its scenarios and variants of them, `count` in all; each variant differs from the one it copies. */
export function withScenarios(study: Study, count: number): Study {
  const known = listScenarios(study);
  const more = Array.from({ length: Math.max(0, count - known.length) }, (_, at) => {
    const copied = known[at % known.length] ?? study.today;
    return {
      ...copied,
      id: `variant-${at}`,
      name: `Variante ${at + 1}`,
      industrialization: { ...copied.industrialization, automation: 0.5 + at / 20 },
    };
  });
  return { ...study, scenarios: [...study.scenarios, ...more].slice(0, count - 1) };
}

/** Every scenario of the study in every section, unless told otherwise. */
export function inputFor(
  study: Study,
  sections: readonly string[],
  more: Partial<ReportInput> = {},
): ReportInput {
  const ids = listScenarios(study).map(({ id }) => id);
  return {
    study,
    scenarioIds: ids,
    baselineId: study.baselineId,
    detailIds: ids,
    sections,
    showsNames: true,
    date: '2026-11-25',
    ...more,
  };
}

export function reportOf(study: Study, sections: readonly string[], more: Partial<ReportInput> = {}): Report {
  return makeReport(inputFor(study, sections, more));
}

/** Every role as many times as asked, the copies held by nobody. */
export function multiplyRoles({ roles }: Scenario, times: number): Scenario['roles'] {
  return Array.from({ length: times }, (_, copy) =>
    roles.map((one) => (copy === 0 ? one : { ...one, id: `${one.id}-${copy}` })),
  ).flat();
}

/** What the simulation brings to a report: so many blocks of the same years for each scenario, and how these differ. */
export function simulate(
  study: Study,
  blocks: number,
  ids: readonly string[] = listScenarios(study).map(({ id }) => id),
): Required<Pick<ReportInput, 'simulations' | 'differences'>> {
  const runs = ids.map((scenarioId) => {
    const simulator = createSimulator(study, scenarioId, DEFAULT_SETTINGS);
    const made = Array.from({ length: blocks }, (_, index) => simulator.runBlock(index));
    return { scenarioId, layout: simulator.layout, blocks: made };
  });
  const base = runs.find(({ scenarioId }) => scenarioId === study.baselineId) ?? runs[0];
  if (!base) throw new Error('no scenario');
  return {
    simulations: runs.map(({ scenarioId, layout, blocks: made }) => ({
      scenarioId,
      settings: DEFAULT_SETTINGS,
      summary: summarize(layout, DEFAULT_SETTINGS, made),
    })),
    differences: runs
      .filter((run) => run !== base)
      .map((run) => ({
        fromId: base.scenarioId,
        toId: run.scenarioId,
        summary: compareRuns(DEFAULT_SETTINGS, base.blocks, run.blocks),
      })),
  };
}
