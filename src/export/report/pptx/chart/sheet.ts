// The sheet behind a chart: what `Edit data` opens, and what the chart's own values are copied from, so that the two
// cannot differ.

import { OfficePackage } from '../package';
import { type Piece, type Xml, xml } from '../xml';

export interface Formula {
  /** Without `=`. */
  readonly formula: string;
  readonly value: number;
}

export type SheetCell = string | number | null | Formula;

export interface SheetColumn {
  readonly heading: string;
  readonly formatCode?: string;
  /** Formats of single cells, where they differ. */
  readonly formatCodes?: readonly (string | undefined)[];
  readonly cells: readonly SheetCell[];
}

/** Columns of one length, side by side from A, under their headings. */
export type Sheet = readonly SheetColumn[];

const GENERAL = 'General';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** @example nameColumn(27) // 'AB' */
export function nameColumn(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : nameColumn(Math.floor(index / 26) - 1) + last;
}

/** The cells of a column, below its heading. */
export function nameRange(sheet: Sheet, column: number): string {
  const name = nameColumn(column);
  return `Sheet1!$${name}$2:$${name}$${(sheet[column]?.cells.length ?? 0) + 1}`;
}

function readValue(cell: SheetCell): string | number | null {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

/** The reference of a series to its name. */
export function referHeading(sheet: Sheet, column: number): Xml {
  return xml`<c:strRef><c:f>Sheet1!$${nameColumn(column)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${sheet[column]?.heading}</c:v></c:pt></c:strCache></c:strRef>`;
}

export function referTexts(sheet: Sheet, column: number): Xml {
  const cells = sheet[column]?.cells ?? [];
  const points = cells.map(
    (cell, index) => xml`<c:pt idx="${index}"><c:v>${String(readValue(cell) ?? '')}</c:v></c:pt>`,
  );
  return xml`<c:strRef><c:f>${nameRange(sheet, column)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points}</c:strCache></c:strRef>`;
}

export function referNumbers(sheet: Sheet, column: number): Xml {
  const { cells = [], formatCode = GENERAL } = sheet[column] ?? {};
  const points = cells.map((cell, index) => {
    const value = readValue(cell);
    return value !== null && xml`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  });
  return xml`<c:numRef><c:f>${nameRange(sheet, column)}</c:f><c:numCache><c:formatCode>${formatCode}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef>`;
}

/** The sheet as a workbook. */
export function writeWorkbook(sheet: Sheet, date: Date): Uint8Array {
  const formats = new Map<string, number>([[GENERAL, 0]]);
  const styleOf = (code: string): number => {
    const known = formats.get(code);
    if (known !== undefined) return known;
    formats.set(code, formats.size);
    return formats.size - 1;
  };
  const height = Math.max(0, ...sheet.map((column) => column.cells.length));
  const heading = sheet.map((column, index) => writeText(`${nameColumn(index)}1`, column.heading));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = sheet.map((column, index) => {
      const code = column.formatCodes?.[row] ?? column.formatCode ?? GENERAL;
      return writeCell(`${nameColumn(index)}${row + 2}`, column.cells[row] ?? null, styleOf(code));
    });
    return xml`<row r="${row + 2}">${cells}</row>`;
  });

  const pack = new OfficePackage(date);
  pack.addXml(
    'xl/worksheets/sheet1.xml',
    `${TYPE}worksheet+xml`,
    xml`<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="40" customWidth="1"/></cols><sheetData><row r="1">${heading}</row>${rows}</sheetData></worksheet>`,
  );
  pack.addXml('xl/styles.xml', `${TYPE}styles+xml`, writeStyles([...formats.keys()]));
  const workbook = 'xl/workbook.xml';
  const id = pack.relate(workbook, 'worksheet', 'xl/worksheets/sheet1.xml');
  pack.relate(workbook, 'styles', 'xl/styles.xml');
  pack.addXml(
    workbook,
    `${TYPE}sheet.main+xml`,
    xml`<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="${id}"/></sheets></workbook>`,
  );
  pack.relate('', 'officeDocument', workbook);
  return pack.toBytes();
}

/** A text stays one, whatever it begins with. */
function writeText(at: string, text: string): Xml {
  return xml`<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function writeCell(at: string, cell: SheetCell, style: number): Piece {
  const value = readValue(cell);
  if (value === null) return false;
  if (typeof value === 'string') return writeText(at, value);
  const formula = typeof cell === 'object' && cell !== null && xml`<f>${cell.formula}</f>`;
  return xml`<c r="${at}" s="${style}">${formula}<v>${value}</v></c>`;
}

/** Formats of one's own begin at this number (ECMA-376 part 1, 18.8.30). */
const FIRST_FORMAT = 164;

function writeStyles(codes: readonly string[]): Xml {
  const own = codes.slice(1);
  const formats = own.map(
    (code, index) => xml`<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`,
  );
  const uses = own.map(
    (_, index) =>
      xml`<xf numFmtId="${FIRST_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return xml`<styleSheet xmlns="${MAIN}">
    ${own.length > 0 && xml`<numFmts count="${own.length}">${formats}</numFmts>`}
    <fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>
    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
    <cellXfs count="${codes.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${uses}</cellXfs>
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
  </styleSheet>`;
}
