// Which assumptions are shown for a search and a set of filters, and how many there are of each status.

import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  type AssumptionId,
  type AssumptionOverride,
  type AssumptionStatus,
} from '../../../model';
import { simplify } from '../../components/table/parse-cell';
import { GROUPS, type Group, groupOf } from './groups';

export interface Filters {
  readonly text: string;
  readonly status: AssumptionStatus | 'all' | 'changed';
  readonly group: Group | 'all';
}

export const NO_FILTER: Filters = { text: '', status: 'all', group: 'all' };

export interface Counts {
  readonly total: number;
  readonly changed: number;
  readonly byStatus: Readonly<Record<AssumptionStatus, number>>;
}

/** Overrides by assumption; the last one of an id counts. */
export function indexOverrides(
  overrides: readonly AssumptionOverride[],
): ReadonlyMap<string, AssumptionOverride> {
  return new Map(overrides.map((override) => [override.id, override]));
}

export function countAssumptions(overrides: ReadonlyMap<string, AssumptionOverride>): Counts {
  const byStatus = { measured: 0, published: 0, opinion: 0 };
  for (const id of ASSUMPTION_IDS) byStatus[ASSUMPTIONS[id].status] += 1;
  return {
    total: ASSUMPTION_IDS.length,
    changed: ASSUMPTION_IDS.filter((id) => overrides.has(id)).length,
    byStatus,
  };
}

/** The assumptions that pass the filters, group by group. `words` gives the text searched for each. */
export function listShown(
  filters: Filters,
  overrides: ReadonlyMap<string, AssumptionOverride>,
  words: (id: AssumptionId) => string,
): { group: Group; ids: AssumptionId[] }[] {
  const wanted = simplify(filters.text);
  const passes = (id: AssumptionId): boolean => {
    if (filters.status === 'changed' && !overrides.has(id)) return false;
    if (filters.status !== 'all' && filters.status !== 'changed' && ASSUMPTIONS[id].status !== filters.status)
      return false;
    if (filters.group !== 'all' && groupOf(id) !== filters.group) return false;
    return wanted === '' || simplify(words(id)).includes(wanted) || id.includes(filters.text.trim());
  };
  const shown = ASSUMPTION_IDS.filter(passes);
  return GROUPS.map((group) => ({ group, ids: shown.filter((id) => groupOf(id) === group) })).filter(
    ({ ids }) => ids.length > 0,
  );
}
