// Between the table and a spreadsheet: tab-separated text out, tab-, semicolon- or comma-separated text in.
// The CSV reader is loaded when someone pastes several cells, not before.

import { readNumber } from './parse-number';

/** Text longer than this is refused: no staff list comes near it (characters). */
export const LARGEST_PASTE = 5_000_000;

/** Rows of cells as tab-separated text; quotes only where a cell holds a tab, a line break or a quote. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join('\t')).join('\n');
}

function quoteCell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether a text is one cell, to be written as it is. */
export function isOneCell(text: string): boolean {
  return !/[\t\r\n]/.test(text.replace(/(\r?\n)+$/, ''));
}

/**
 * The separator of a text: a tab wins (spreadsheets copy tabs); a column of plain numbers has none, so
 * that « 45 000,50 » is not cut at its comma; else the one of `;`, `,`, `|` that most lines have.
 */
export function guessSeparator(text: string, locale: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.slice(1).every((line) => readNumber(line, locale) !== undefined) && lines.length > 1) return '\t';
  const scores = [';', ',', '|'].map((separator) => ({
    separator,
    lines: lines.filter((line) => line.includes(separator)).length,
  }));
  const best = scores.reduce((a, b) => (b.lines > a.lines ? b : a));
  return best.lines > lines.length / 2 ? best.separator : '\t';
}

/** Cuts a pasted text into rows of cells. Empty lines are dropped, cells are trimmed. */
export async function readCells(text: string, locale: string): Promise<string[][]> {
  const { default: Papa } = await import('papaparse');
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: guessSeparator(text, locale),
    skipEmptyLines: 'greedy',
  });
  return parsed.data.map((row) => row.map((cell) => cell.trim()));
}

/** Reads a CSV file: UTF-8 or UTF-16 when it says so or reads cleanly, else Windows-1252 (Excel in French). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
