// From a study and the settings kept in it to a report in words: who is named, what is told, in which language. The
// page, its worker and the command line make the same report here.

import {
  findScenario,
  givePseudonyms,
  listScenarios,
  makeReport,
  pseudonymize,
  type Report,
  type ReportDifference,
  type ReportInput,
  type ReportMeasures,
  type ReportSimulation,
  SECTION_IDS,
  type Study,
} from '../../model';
import type { Locale } from '../i18n/messages';
import { namePseudonym } from '../share/name-pseudonym';
import { wordReport } from './word-report';
import type { WordedReport } from './worded';
import type { Words } from './words';

/** What a report is made of, beside the settings that the study keeps in `report`. */
export interface ReportRequest {
  readonly study: Study;
  /** Language where the settings say none. */
  readonly locale: Locale;
  /** Day of the report where the settings say none, ISO 8601. */
  readonly today: string;
  /** The scenario on screen: told in detail unless the settings say otherwise. */
  readonly activeId?: string;
  readonly simulations?: readonly ReportSimulation[];
  readonly differences?: readonly ReportDifference[];
}

/** The language a report is written in. */
export function localeOfReport({ study, locale }: Pick<ReportRequest, 'study' | 'locale'>): Locale {
  return study.report?.language ?? locale;
}

/**
 * The input of the model's report. Unless names are asked for, its study has none left.
 * @example makeReport(makeReportInput({ study, locale: 'fr', today: '2026-11-25' }, words))
 */
export function makeReportInput(request: ReportRequest, words: Words): ReportInput {
  const { study, today, activeId, simulations, differences } = request;
  const {
    names = false,
    title,
    client,
    author,
    logo,
    date,
    sections,
    scenarios,
    details,
  } = study.report ?? {};
  const known = (ids: readonly string[]) => ids.filter((id) => findScenario(study, id) !== undefined);
  const all = listScenarios(study).map(({ id }) => id);
  const chosen = known(scenarios ?? all);
  const scenarioIds = chosen.length > 0 ? chosen : [study.baselineId];
  return {
    study: names ? study : hideNames(study, words),
    scenarioIds,
    baselineId: study.baselineId,
    detailIds: known(details ?? [study.baselineId, ...(activeId === undefined ? [] : [activeId])]),
    sections: sections ?? SECTION_IDS,
    showsNames: names,
    ...(title === undefined ? {} : { title }),
    ...(client === undefined ? {} : { client }),
    ...(author === undefined ? {} : { author }),
    ...(logo === undefined ? {} : { logo }),
    date: date ?? today,
    ...(simulations === undefined ? {} : { simulations }),
    ...(differences === undefined ? {} : { differences }),
  };
}

interface Hidden {
  readonly causes: readonly unknown[];
  readonly assumptions: Study['assumptions'];
  readonly study: Study;
}

/** Under the study's situation of today: what names were hidden from, and what came of it. */
const hiddenStudies = new WeakMap<Study['today'], Hidden>();

/**
 * The study with pseudonyms for names. Scenarios that did not change stay the same objects from one call to the next,
 * so that scores and measures made of them still hold while settings of the report are typed.
 */
function hideNames(study: Study, { t, locale }: Words): Study {
  const table = givePseudonyms(study).pseudonyms ?? [];
  const causes = [locale, JSON.stringify(table), study.today, ...study.scenarios];
  const made = pseudonymize(study, (pseudonym) => namePseudonym(pseudonym, t, locale));
  const known = hiddenStudies.get(study.today);
  const isSame =
    known?.causes.length === causes.length && known.causes.every((each, at) => each === causes[at]);
  const hidden =
    known && isSame
      ? {
          ...made,
          today: known.study.today,
          scenarios: known.study.scenarios,
          assumptions: known.assumptions === study.assumptions ? known.study.assumptions : made.assumptions,
        }
      : made;
  hiddenStudies.set(study.today, { causes, assumptions: study.assumptions, study: hidden });
  return hidden;
}

export interface ComposedReport {
  /** As it was asked, measures included. */
  readonly input: ReportInput;
  readonly report: Report;
  readonly worded: WordedReport;
}

/** The report of an input with its measures (bridges, sensitivities), where they are there already. */
export function composeReport(input: ReportInput, words: Words, measures?: ReportMeasures): ComposedReport {
  const complete = { ...input, ...measures };
  const report = makeReport(complete);
  return { input: complete, report, worded: wordReport(report, complete.study, words) };
}
