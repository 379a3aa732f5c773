// Finds the study in whatever file holds one: a study saved as such, the data of a report, slides or a workbook made
// from it. Looks at the content, never at the name: people rename files.

import { type ParseResult, parseStudy, readStudy } from '../../model';

/** `format` of a report saved as data: `{ "format": "sourcier-report", "study": … }`. */
export const REPORT_FORMAT = 'sourcier-report';

/** An office file in which there is no study: made by another program, or saved again by one that dropped it. */
export const NOTHING_CARRIED = 'nothing-carried';

/** Beginning of a zip file, as office files are. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Beginning of an office file of before 2007, or protected by a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** Whether a file is a workbook, slides or a text of an office program, by its first bytes. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return begins(bytes, ZIP) || begins(bytes, COMPOUND);
}

/** Reads a file of any of the kinds, with the good part of a faulty study. Never fails. */
export async function readStudyFile(bytes: Uint8Array): Promise<ParseResult | typeof NOTHING_CARRIED> {
  if (begins(bytes, COMPOUND)) return NOTHING_CARRIED;
  if (!begins(bytes, ZIP)) return readText(decode(bytes));
  const { readCarriedStudy } = await import('../export/report/carry-study');
  const carried = readCarriedStudy(bytes);
  return carried === undefined ? NOTHING_CARRIED : parseStudy(carried, { salvage: true });
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function readText(text: string): ParseResult {
  const result = parseStudy(text, { salvage: true });
  // What is not a study may hold one.
  const inside = result.ok ? undefined : unwrap(text);
  return inside === undefined ? result : readStudy(inside, { salvage: true });
}

/** The study of a report, not yet checked; undefined when the text is something else. */
function unwrap(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, study } = value as { readonly format?: unknown; readonly study?: unknown };
  return format === REPORT_FORMAT ? study : undefined;
}
