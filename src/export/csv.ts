// Tables as CSV files that a spreadsheet opens rightly in the reader's language, and that can never run a
// formula.

/** Separators of a language: French spreadsheets read `;` between cells and `,` before decimals. */
const DIALECTS = {
  fr: { cell: ';', decimal: ',' },
  en: { cell: ',', decimal: '.' },
} as const;

export type CsvValue = string | number | null;

/** Ten significant digits: enough for any amount, without the noise of binary fractions. */
function writeNumber(value: number, decimal: string): string {
  if (!Number.isFinite(value)) return '';
  return String(Number(value.toPrecision(10))).replace('.', decimal);
}

function writeText(value: string, separator: string): string {
  // A cell that starts like a formula is one, for a spreadsheet: an apostrophe keeps it text.
  const safe = /^[=+\-@\t\r\n|%]/.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes rows as CSV text with a byte order mark (so that accents survive) and CRLF line ends (RFC 4180).
 * @example writeCsv([['Rôle', 'k€'], ['DBA', 1.5]], 'fr') // '\ufeffRôle;k€\r\nDBA;1,5\r\n'
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[], locale: keyof typeof DIALECTS): string {
  const { cell, decimal } = DIALECTS[locale];
  const lines = rows.map((row) =>
    row
      .map((value) => {
        if (value === null) return '';
        // A decimal comma never meets a comma separator, so a number needs no quotes.
        return typeof value === 'number' ? writeNumber(value, decimal) : writeText(value, cell);
      })
      .join(cell),
  );
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}
