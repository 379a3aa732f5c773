// How a figure of the comparison is called and written: its unit stands once beside its name, and a change that reads
// as nothing is none.

import type { ComparedFigure, ComparedValue } from '../../../model';
import type { Format, MessageId, Translate } from '../../i18n';

/** A part by what it is a part of, a figure by its own name. */
export function nameFigure(
  { id, frequency }: Pick<ComparedFigure, 'id' | 'frequency'>,
  t: Translate,
): string {
  if (frequency !== undefined) return t(`results.onTime.column.${frequency}`);
  const [whole, part] = id.split('.');
  // Kept complete by a test: the model names figures by their ids.
  if (part === undefined) return t(`report.word.figure.${id}` as MessageId);
  return t(`common.${whole === 'costBy' ? 'costNature' : 'lossCause'}.${part}` as MessageId);
}

/** What stands beside the name: the unit, unless each value bears it or the whole above says it. */
export function nameUnit({ unit, isPart }: Pick<ComparedFigure, 'unit' | 'isPart'>, format: Format): string {
  return unit === 'ratio' || isPart ? '' : format.unitName(unit);
}

export function writeValue(value: number, unit: ComparedFigure['unit'], format: Format): string {
  if (unit === 'ratio') return format.percent(value);
  if (unit === 'EUR/year') return format.money(value);
  return format.number(value, unit === 'FTE' ? 2 : 1);
}

/** A change with its sign, a share in points; undefined when it reads as nothing. */
export function writeChange(
  change: number,
  unit: ComparedFigure['unit'],
  format: Format,
): string | undefined {
  const write = (amount: number) => {
    if (unit === 'ratio') return format.points(amount);
    if (unit === 'EUR/year') return format.signedMoney(amount);
    return format.signedNumber(amount, unit === 'FTE' ? 2 : 1);
  };
  const text = write(change);
  return text === write(0) ? undefined : text;
}

/** Which way a change goes, in a word; nothing where neither way is better. */
export function wordTrend(
  { trend }: ComparedValue,
  { group }: Pick<ComparedFigure, 'group'>,
): MessageId | undefined {
  if (trend === undefined || trend === 'same') return undefined;
  if (group === 'cost') return trend === 'better' ? 'app.cheaper' : 'app.dearer';
  return trend === 'better' ? 'app.better' : 'app.worse';
}
