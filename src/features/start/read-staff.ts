// Reads a staff list as people paste it: any order of columns, with or without headings. What each column is
// shows in what it holds: names of roles, numbers below one, salaries.

import { findRoles, type RoleKind } from '../../../model';
import { readNumber } from '../../components/table/parse-number';
import type { Locale } from '../../i18n';

/** One person of the list. `kinds` is empty when the role was not recognised. */
export interface StaffLine {
  readonly name: string;
  readonly kinds: readonly RoleKind[];
  /** Full-time equivalent, 0.01…1; 1 when the list does not say. */
  readonly fte: number;
  /** Gross yearly salary (EUR/year); absent when the list does not say. */
  readonly salary?: number;
  /** The role as written, when it was not recognised. */
  readonly unknownRole?: string;
}

type Column = 'name' | 'role' | 'fte' | 'salary';

const HEADINGS: Readonly<Record<Column, RegExp>> = {
  role: /r[oô]le|fonction|m[ée]tier|poste|job|title|position/i,
  fte: /etp|fte|temps|quotit|time/i,
  salary: /salaire|brut|salary|pay|gross/i,
  name: /nom|name|agent|personne|person|qui|who/i,
};

/** More rows than any team has: the rest is left out. */
const MAX_PEOPLE = 2000;

/** People of a list already cut into cells. Rows without a name are left out. */
export function readStaff(rows: readonly (readonly string[])[], locale: Locale): StaffLine[] {
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(Boolean));
  const [first] = filled;
  if (!first) return [];
  const named = readHeadings(first);
  const body = named ? filled.slice(1) : filled;
  const columns = named ?? guessColumns(body, locale);
  const cell = (row: readonly string[], column: Column) => row[columns[column] ?? -1] ?? '';
  return body.slice(0, MAX_PEOPLE).flatMap((row): StaffLine[] => {
    const name = cell(row, 'name').slice(0, 120);
    if (name === '') return [];
    // Without a column for it, the name may be a role's: « DBA 1 ».
    const asked = columns.role === undefined ? name.replace(/[\s\d]+$/, '') : cell(row, 'role');
    const kinds = readKinds(asked, locale);
    const fte = readNumber(cell(row, 'fte'), locale)?.value ?? 1;
    const salary = readNumber(cell(row, 'salary'), locale)?.value;
    return [
      {
        name,
        kinds,
        // « 80 » stands for 80 % as often as « 0,8 » does.
        fte: Math.min(1, Math.max(0.01, fte > 1 ? fte / 100 : fte)),
        ...(salary !== undefined && salary >= 0 && salary <= 1e6 && { salary }),
        ...(columns.role !== undefined && asked !== '' && kinds.length === 0 && { unknownRole: asked }),
      },
    ];
  });
}

/** Roles of a cell: one, or several between commas, slashes or plus signs. */
function readKinds(text: string, locale: Locale): RoleKind[] {
  const whole = findRoles(text, locale)[0];
  const parts = text.split(/\s*[,/+;&]\s*/).filter((part) => part !== '');
  if (parts.length <= 1) return whole ? [whole.kind] : [];
  return [...new Set(parts.flatMap((part) => findRoles(part, locale)[0]?.kind ?? []))];
}

type Columns = Partial<Record<Column, number>>;

function readHeadings(row: readonly string[]): Columns | undefined {
  const columns: Columns = {};
  row.forEach((cell, place) => {
    for (const column of ['role', 'fte', 'salary', 'name'] as const) {
      if (columns[column] !== undefined || !HEADINGS[column].test(cell)) continue;
      columns[column] = place;
      return;
    }
  });
  return columns.name !== undefined && Object.keys(columns).length > 1 ? columns : undefined;
}

function guessColumns(rows: readonly (readonly string[])[], locale: Locale): Columns {
  const width = Math.max(...rows.map((row) => row.length));
  const columns: Columns = {};
  const claim = (column: Column, fits: (text: string) => boolean) => {
    let best = 0;
    for (let place = 0; place < width; place++) {
      if (Object.values(columns).includes(place)) continue;
      const count = rows.filter((row) => fits(row[place] ?? '')).length;
      if (count > best) {
        best = count;
        columns[column] = place;
      }
    }
  };
  const value = (text: string) => readNumber(text, locale)?.value;
  claim('salary', (text) => (value(text) ?? 0) >= 5000);
  claim('fte', (text) => value(text) !== undefined && (value(text) ?? 0) <= 100);
  claim('role', (text) => value(text) === undefined && readKinds(text, locale).length > 0);
  // A list of one column is a list of names, even where a name happens to be a role's.
  if (width === 1) return { name: 0 };
  claim('name', (text) => text !== '' && value(text) === undefined);
  return columns;
}
