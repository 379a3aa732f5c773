// What each person and each provider costs and carries, and who bears what is lost.

import type { Figure } from '../../../figure/figure';
import type { PersonScore, ProviderScore, Score } from '../../../score/types';
import { roleRef, scenarioRef } from '../../build';
import type { ReportContext } from '../../context';
import { amountOf, column, figuresOf, numbersOf, row, sumAbove, term, wordsOf } from '../build';
import type { Sheet, SheetColumn, SheetRow } from '../types';

export function personsSheet(context: ReportContext): Sheet {
  return sheetOfHolders(
    context,
    'persons',
    'person',
    [
      figuresOf('cost', 'EUR/year'),
      figuresOf('assigned', 'ratio'),
      figuresOf('capacity', 'hours/year'),
      figuresOf('load', 'ratio'),
    ],
    ({ people }) => people,
    ({ cost, assigned, capacity, load }) => [cost, assigned, capacity, load],
  );
}

export function providersSheet(context: ReportContext): Sheet {
  return sheetOfHolders(
    context,
    'providers',
    'provider',
    [figuresOf('cost', 'EUR/year'), figuresOf('hours', 'hours/year'), figuresOf('capUse', 'ratio')],
    ({ providers }) => providers,
    ({ cost, hours, capUse }) => [cost, hours, capUse],
  );
}

/** One row per holder of each scenario: their own figures, then what stops without them. */
function sheetOfHolders<H extends PersonScore | ProviderScore>(
  { scenarioIds, scoreOf }: ReportContext,
  id: 'persons' | 'providers',
  kind: 'person' | 'provider',
  columns: readonly SheetColumn[],
  list: (score: Score) => readonly H[],
  figures: (holder: H) => readonly Figure[],
): Sheet {
  return {
    id,
    columns: [
      wordsOf(column('scenario')),
      wordsOf(column(kind)),
      ...columns,
      numbersOf(column('rolesStopped'), 'count'),
      figuresOf('blast.hours', 'hours/year'),
      figuresOf('blast.lossPerWeek', 'EUR/week'),
    ],
    rows: scenarioIds.flatMap((scenarioId) =>
      list(scoreOf(scenarioId)).map((holder) =>
        row([
          scenarioRef(scenarioId),
          { kind, scenarioId, id: holder.id },
          ...figures(holder).map(amountOf),
          holder.blast.roles.length,
          amountOf(holder.blast.hours),
          amountOf(holder.blast.lossPerWeek),
        ]),
      ),
    ),
    named: 2,
    isList: true,
  };
}

/** Expected loss that stays with us, column of the ledger. */
const STAYS = 4;

/** Who bears what part of the loss: our own line, then one per contract; what stays adds up to the loss. */
export function ledgerSheet(context: ReportContext): Sheet {
  const rows: SheetRow[] = [];
  for (const scenarioId of context.scenarioIds) {
    const { roles, total } = context.scoreOf(scenarioId);
    const top = rows.length;
    for (const { roleId, contract, share, stays } of roles.flatMap(({ ledger }) => ledger)) {
      rows.push(
        row([
          scenarioRef(scenarioId),
          roleRef(scenarioId, roleId),
          contract === undefined
            ? term('word.ourselves')
            : {
                kind: 'contract',
                scenarioId,
                providerId: contract.providerId,
                id: contract.contractId,
              },
          amountOf(share),
          amountOf(stays),
          amountOf(contract?.price),
          amountOf(contract?.promised),
          amountOf(contract?.expected),
          amountOf(contract?.penalties),
          amountOf(contract?.cap),
        ]),
      );
    }
    rows.push({
      cells: [
        scenarioRef(scenarioId),
        term('word.total'),
        null,
        null,
        sumAbove(total.loss.value, STAYS, top, rows.length),
        null,
        null,
        null,
        null,
        null,
      ],
      isTotal: true,
    });
  }
  return {
    id: 'ledger',
    columns: [
      wordsOf(column('scenario')),
      wordsOf(column('role')),
      wordsOf(column('bearer')),
      numbersOf(column('shareOfNeed'), 'ratio'),
      numbersOf(column('stays'), 'EUR/year'),
      numbersOf(column('price'), 'EUR/year'),
      numbersOf(column('promised'), 'ratio'),
      numbersOf(column('expected'), 'ratio'),
      numbersOf(column('penalties'), 'EUR/year'),
      numbersOf(column('penaltyCap'), 'EUR/year'),
    ],
    rows,
    named: 2,
    isList: false,
  };
}
