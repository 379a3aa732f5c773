// The cells of a workbook's first sheet, read from its XML without the library or the writer that made it.

import type { OpenedFile } from './open-ooxml';
import { findNode, findNodes } from './read-xml';

/** What cells hold, as written in the file, by name: `B2`. */
export type ReadSheet = ReadonlyMap<string, string>;

/** @param name part of the sheet */
export function readSheet({ parts }: OpenedFile, name = 'xl/worksheets/sheet1.xml'): ReadSheet {
  const strings = parts.get('xl/sharedStrings.xml');
  const shared = strings ? [...findNodes(strings, 'si')].map(({ text }) => text) : [];
  const cells = new Map<string, string>();
  const sheet = parts.get(name);
  for (const cell of sheet ? findNodes(sheet, 'c') : []) {
    const value = findNode(cell, 'v')?.text ?? '';
    const { t: type, r: at = '' } = cell.attributes;
    const text =
      type === 'inlineStr' ? findNode(cell, 'is')?.text : type === 's' ? shared[Number(value)] : value;
    cells.set(at, text ?? '');
  }
  return cells;
}

/** What the cells of a range within one column hold, from the top: `Sheet1!$B$2:$B$9`. */
export function findCells(sheet: ReadSheet, range: string): (string | undefined)[] {
  const match = /!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(range);
  if (!match) throw new Error(`not a range of one column: ${range}`);
  const [, column = '', first = '', last = first] = match;
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => sheet.get(`${column}${Number(first) + index}`));
}
