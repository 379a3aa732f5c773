// Reports to try: an example with as many scenarios as wanted, told as a consultant would.

import { listScenarios, makeReport, type Report, type ReportInput, type Study } from '../../model';

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
