// A table in words: headings with their unit, numbers of a column on one scale, cells of their own unit in full.

import type { Cell, Column, Table } from '../../model';
import type { MessageId } from '../i18n/messages';
import type { Namer } from './namer';
import { makeScale } from './scale';
import { trendOf, wordQuantity, wordValue } from './word-value';
import type { Scale, WordedCell, WordedColumn, WordedTable } from './worded';
import type { Words } from './words';

/** What a cell says where there is nothing. */
const NOTHING = '–';

export function wordTable(table: Table, namer: Namer, words: Words): WordedTable {
  const scales = table.columns.map((column, at) => scaleOf(column, at, table, words));
  return {
    kind: 'table',
    id: table.id,
    title: words.t(`report.exhibit.${table.id}` as MessageId),
    columns: table.columns.map((column, at) =>
      wordColumn(column, unitTextOf(scales[at], at, table, words), namer, words),
    ),
    rows: table.rows.map(({ cells, isTotal = false, level = 0 }) => ({
      cells: cells.map((cell, at) => wordCell(cell, table.columns[at], scales[at], namer, words)),
      isTotal,
      level,
    })),
  };
}

/** Columns that tell the same of several scenarios are on one scale, each other column on its own. */
function scaleOf(column: Column, at: number, table: Table, words: Words): Scale | undefined {
  const { unit, heading } = column;
  if (unit === undefined) return undefined;
  const isLike = (other: Column, where: number) =>
    where === at || (isScenario(heading) && isScenario(other.heading) && other.unit === unit);
  const places = table.columns.flatMap((other, where) => (isLike(other, where) ? [where] : []));
  const values = table.rows.flatMap(({ cells }) =>
    places.flatMap((place) => {
      const cell = cells[place];
      return cell?.kind === 'quantity' && cell.unit === unit ? [cell.value] : [];
    }),
  );
  return makeScale(unit, values, words);
}

const isScenario = (heading: Column['heading']) => 'kind' in heading && heading.kind === 'scenario';

/** The unit of the heading: changes of a ratio are in points. */
function unitTextOf(scale: Scale | undefined, at: number, { rows }: Table, { t }: Words): string {
  if (scale === undefined) return '';
  const numbers = rows.map(({ cells }) => cells[at]).filter((cell) => cell?.kind === 'quantity');
  const areChanges = numbers.length > 0 && numbers.every(({ isChange }) => isChange === true);
  return scale.unit === 'ratio' && areChanges ? t('common.pt') : scale.unitText;
}

function wordColumn(column: Column, unitText: string, namer: Namer, { t }: Words): WordedColumn {
  const { heading, holds } = column;
  const name = 'kind' in heading ? namer.label(heading) : t(`report.column.${heading.id}` as MessageId);
  return {
    text: unitText === '' ? name : t('report.withUnit', { name, unit: unitText }),
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    isNumeric: holds === 'numbers',
  };
}

function wordCell(
  cell: Cell | undefined,
  column: Column | undefined,
  scale: Scale | undefined,
  namer: Namer,
  words: Words,
): WordedCell {
  if (cell === null || cell === undefined) return { text: column?.holds === 'numbers' ? NOTHING : '' };
  if (cell.kind !== 'quantity') return { text: wordValue(cell, namer, words) };
  const { value, unit, isChange } = cell;
  const isOnScale = scale !== undefined && scale.unit === unit;
  if (!isOnScale) return { text: wordQuantity(cell, words), value, unit, ...trendOf(cell, words) };
  const text = isChange === true ? scale.writeChange(value) : scale.write(value);
  // What reads as nothing on the scale of its column is neither better nor worse.
  return { text, value, unit, ...(text === scale.write(0) ? {} : trendOf(cell, words)) };
}
