// What the file is: whose study, which scenarios, how figures were made, what each sheet holds, how to open it again.

import { MODEL_VERSION } from '../../../version';
import { scenarioRef } from '../../build';
import type { ReportContext } from '../../context';
import { column, row, term, text, wordsOf } from '../build';
import type { Sheet, SheetCell, SheetRow } from '../types';

/** @param sheetIds the other sheets, in their order */
export function aboutSheet(context: ReportContext, sheetIds: readonly string[]): Sheet {
  const { input, study, scenarioIds, baselineId } = context;
  const line = (id: string, cell: SheetCell): SheetRow => row([term(`about.${id}`), cell]);
  const typed = (id: string, value: string | undefined) =>
    value === undefined ? [] : [line(id, text(value))];
  const [run] = input.simulations ?? [];
  return {
    id: 'about',
    columns: [wordsOf(column('about')), wordsOf(column('aboutValue'))],
    rows: [
      line('study', text(study.name)),
      line('organization', text(study.organization.name)),
      ...typed('client', input.client),
      ...typed('author', input.author),
      line('date', { kind: 'moment', at: input.date }),
      ...scenarioIds.map((id) => line('scenario', scenarioRef(id))),
      line('baseline', scenarioRef(baselineId)),
      line('model', term('about.modelIs', { version: MODEL_VERSION })),
      ...(run === undefined
        ? []
        : [
            line(
              'simulated',
              term('about.simulatedIs', { years: run.summary.years, seed: run.settings.seed }),
            ),
          ]),
      line('names', term(input.showsNames ? 'about.namesShown' : 'about.namesHidden')),
      line('method', term('about.methodIs')),
      line('formulas', term('about.formulasAre')),
      line('units', term('about.unitsAre', { currency: study.organization.currency })),
      line('reopen', term('about.reopenIs')),
      ...sheetIds.map((id) => row([term(`sheet.${id}`), term(`holds.${id}`)])),
    ],
    named: 1,
    isList: false,
  };
}
