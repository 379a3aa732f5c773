// Colours and styles of the workbook: those of the application, in light.

import type { CellStyle } from 'hucre/xlsx';
import type { Dimension } from '../../../../model';

const INK = '161A20';
const INK_2 = '3F4752';
const LINE = 'D9DDE3';
const WELL = 'ECEEF2';
const ACCENT = '0A5566';
const WHITE = 'FFFFFF';

/** Fills of the three results. */
export const DIMENSION_COLORS: Readonly<Record<Dimension, string>> = {
  cost: 'A98100',
  onTime: '2F78D8',
  loss: 'B3183F',
};

export const FONT = { name: 'Calibri', size: 10, color: { rgb: INK } } as const;

const UNDER = { bottom: { style: 'hair', color: { rgb: LINE } } } as const;

/** Text that follows a column of numbers would touch them. */
const AWAY = { horizontal: 'left', indent: 1 } as const;

/** Headings stand over what they head: numbers are to the right. */
export function styleHeading(isNumber: boolean, isFirst: boolean): CellStyle {
  return {
    font: { ...FONT, bold: true, color: { rgb: WHITE } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ACCENT } },
    alignment: {
      vertical: 'center',
      wrapText: true,
      ...(isNumber ? { horizontal: 'right' } : isFirst ? {} : AWAY),
    },
  };
}

export interface Look {
  readonly isTotal: boolean;
  readonly level: 0 | 1;
  readonly isNumber: boolean;
  readonly numFmt?: string;
  /** Whether the cell stands under the first column, which shows what is a part of what. */
  readonly isFirst: boolean;
  /** Whether its text stays on one line, whatever its length. */
  readonly isOneLine?: boolean;
}

const styles = new Map<string, CellStyle>();

/** The style of a cell: one object for all that look alike, of which there are few. */
export function styleCell(look: Look): CellStyle {
  const { isTotal, level, isNumber, numFmt = '', isFirst, isOneLine = false } = look;
  const key = [isTotal, level, isNumber, isFirst, isOneLine, numFmt].join();
  const known = styles.get(key) ?? makeStyle(look);
  styles.set(key, known);
  return known;
}

function makeStyle({ isTotal, level, isNumber, numFmt, isFirst, isOneLine = false }: Look): CellStyle {
  return {
    font: isTotal ? { ...FONT, bold: true } : level === 1 ? { ...FONT, color: { rgb: INK_2 } } : FONT,
    alignment: {
      vertical: 'top',
      ...(isNumber ? {} : { wrapText: !isOneLine, horizontal: 'left' }),
      ...(!isNumber && (level === 1 || !isFirst) ? AWAY : {}),
    },
    border: isTotal ? { ...UNDER, top: { style: 'thin', color: { rgb: INK_2 } } } : UNDER,
    ...(isTotal ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: WELL } } } : {}),
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}
