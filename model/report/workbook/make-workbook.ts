// The workbook of a report: results first, then all that they were made from. The same input gives the same workbook.

import { makeContext } from '../context';
import type { ReportInput } from '../report-input';
import { aboutSheet } from './sheets/about';
import { assumptionsSheet, sourcesSheet } from './sheets/assumptions';
import {
  assignmentsSheet,
  contractsSheet,
  leversSheet,
  logSheet,
  needsSheet,
  organizationSheet,
  peaksSheet,
  peopleSheet,
} from './sheets/inputs';
import { ledgerSheet, personsSheet, providersSheet } from './sheets/results-by-holder';
import { capacitySheet, costSheet, lossSheet, serviceSheet } from './sheets/results-by-role';
import { simulationSheet } from './sheets/simulation';
import { scenariosSheet, summarySheet } from './sheets/summary';
import type { Workbook } from './types';

/** What of a report a workbook depends on: it has every input and result, whatever the sections chosen. */
export type WorkbookInput = Omit<ReportInput, 'sections' | 'detailIds' | 'logo'>;

/**
 * Every input and result of scenarios, with totals, shares and changes as formulas. Sheets without a line are left out.
 * @throws when no scenario is told, or one that the study does not have
 * @example makeWorkbook({ study, scenarioIds: ['today'], baselineId: 'today', showsNames: false, date: '2026-11-25' })
 */
export function makeWorkbook(input: WorkbookInput): Workbook {
  const context = makeContext({ ...input, sections: [], detailIds: [] });
  const cost = costSheet(context);
  const loss = lossSheet(context);
  const sheets = [
    summarySheet(context, { cost, loss }),
    scenariosSheet(context),
    cost,
    serviceSheet(context),
    loss,
    capacitySheet(context),
    personsSheet(context),
    providersSheet(context),
    ledgerSheet(context),
    simulationSheet(context),
    organizationSheet(context),
    needsSheet(context),
    peaksSheet(context),
    peopleSheet(context),
    contractsSheet(context),
    assignmentsSheet(context),
    leversSheet(context),
    assumptionsSheet(context),
    sourcesSheet(context),
    logSheet(context),
  ].filter(({ rows }) => rows.length > 0);
  const ids = sheets.map(({ id }) => id);
  return {
    title: input.title ?? input.study.name,
    ...(input.author === undefined ? {} : { author: input.author }),
    date: input.date,
    sheets: [...sheets, aboutSheet(context, ids)],
  };
}
