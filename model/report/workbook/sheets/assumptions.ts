// Every assumption: the range used, the default it replaces or keeps, and where it comes from; then the sources.

import { ASSUMPTION_IDS, ASSUMPTIONS, rangeOf } from '../../../catalogue/assumptions';
import { quantity } from '../../build';
import type { ReportContext } from '../../context';
import { column, numbersOf, row, term, text, wordsOf } from '../build';
import type { Sheet } from '../types';

const ENDS = ['low', 'mode', 'high'] as const;

export function assumptionsSheet({ study }: ReportContext): Sheet {
  return {
    id: 'assumptions',
    columns: [
      wordsOf(column('assumption')),
      wordsOf(column('unit')),
      ...ENDS.map((end) => numbersOf(column(end))),
      ...ENDS.map((end) => numbersOf(column(`default.${end}`))),
      wordsOf(column('status')),
      wordsOf(column('confidence')),
      wordsOf(column('note')),
      wordsOf(column('source')),
    ],
    rows: ASSUMPTION_IDS.map((id) => {
      const assumption = ASSUMPTIONS[id];
      const { unit, status, confidence, sources } = assumption;
      const used = rangeOf(id, study.assumptions);
      const override = study.assumptions.findLast((one) => one.id === id);
      return row([
        { kind: 'assumption', id },
        { kind: 'unit', unit },
        ...ENDS.map((end) => quantity(used[end], unit)),
        ...ENDS.map((end) => quantity(assumption[end], unit)),
        term(override === undefined ? `word.status.${status}` : 'word.status.yours'),
        override === undefined ? term(`word.confidence.${confidence}`) : null,
        override?.note === undefined ? null : text(override.note),
        override === undefined ? { kind: 'sources', ids: sources, told: 'title' } : null,
      ]);
    }),
    named: 1,
    isList: true,
  };
}

/** Each source of a default that is used: its title, its address, and what was read there. */
export function sourcesSheet({ study }: ReportContext): Sheet {
  const replaced = new Set(study.assumptions.map(({ id }) => id));
  const kept = ASSUMPTION_IDS.filter((id) => !replaced.has(id));
  const ids = [...new Set(kept.flatMap((id) => ASSUMPTIONS[id].sources))].sort();
  const told = ['title', 'read', 'url'] as const;
  return {
    id: 'sources',
    columns: told.map((one) => wordsOf(column(`source.${one}`))),
    rows: ids.map((id) => row(told.map((one) => ({ kind: 'sources', ids: [id], told: one })))),
    named: 1,
    isList: true,
  };
}
