// A report from a study: asks each section wanted for what it has to tell.

import { MODEL_VERSION } from '../version';
import { makeContext } from './context';
import type { ReportInput } from './report-input';
import type { SectionSource } from './section-source';
import { SECTIONS } from './sections/index';
import type { Report, Section } from './types';

/**
 * Makes a report: numbers and keys, without a sentence, in the sections wanted that have something to tell.
 * @throws when no scenario is told, or one that the study does not have
 * @example makeReport({ study, scenarioIds: ['today'], baselineId: 'today', detailIds: [],
 *   sections: SECTION_IDS, showsNames: false, date: '2026-11-25' }).sections[0]?.id // 'summary'
 */
export function makeReport(input: ReportInput): Report {
  const context = makeContext(input);
  const wanted = input.sections
    .map((id) => SECTIONS.find((source) => source.id === id))
    .filter((source) => source !== undefined);
  const made = new Map<SectionSource, Section | undefined>();
  for (const source of wanted) if (!source.isDigest) made.set(source, source.make(context, []));
  const told = (sources: readonly SectionSource[]): readonly Section[] =>
    sources.map((source) => made.get(source)).filter((section) => section !== undefined);
  const others = told(wanted.filter((source) => !source.isBackground));
  for (const source of wanted) if (source.isDigest) made.set(source, source.make(context, others));

  const { study, title, client, author, logo, date, showsNames } = input;
  const { name, currency } = study.organization;
  const simulation = simulationOf(input);
  return {
    modelVersion: MODEL_VERSION,
    study: { name: study.name, organization: name, currency },
    ...(title === undefined ? {} : { title }),
    ...(client === undefined ? {} : { client }),
    ...(author === undefined ? {} : { author }),
    ...(logo === undefined ? {} : { logo }),
    date,
    baselineId: context.baselineId,
    scenarioIds: context.scenarioIds,
    showsNames,
    ...(simulation === undefined ? {} : { simulation }),
    sections: told(wanted),
  };
}

/** Scenarios are simulated under one seed; the shortest run says how many years stand behind the figures. */
function simulationOf({ simulations = [] }: ReportInput): Report['simulation'] {
  const [first] = simulations;
  if (first === undefined) return undefined;
  return {
    seed: first.settings.seed,
    years: Math.min(...simulations.map(({ summary }) => summary.years)),
  };
}
