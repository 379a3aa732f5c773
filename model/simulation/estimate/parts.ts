// Totals by nature and cause, roles and people, from the sums of the blocks.

import { FREQUENCIES, type Frequency } from '../../catalogue/ids';
import { COST_NATURES, type CostNature, LOSS_CAUSES, type LossCause } from '../../score/types';
import {
  type Block,
  type Estimate,
  FATES,
  type Fate,
  type Layout,
  PERSON_COLUMNS,
  type PersonColumn,
  type PersonSummary,
  type RoleColumn,
  type RoleSummary,
  sumsIndex,
} from '../result';
import { ANY, type Bounds, centre, estimateRatio, POSITIVE, SHARE, sum, withinBounds } from './ratio';

/** Columns of sums over blocks, by their place in `Block.sums`. */
export interface Sums {
  readonly index: ReturnType<typeof sumsIndex>;
  readonly layout: Layout;
  /** One value per block. */
  column(at: number): Float64Array;
  /** One value per block: the years it holds. */
  readonly years: Float64Array;
  /** Sum over all blocks divided by all years. */
  perYear(at: number): number;
}

/** Columns of the sums of blocks, ordered and checked. */
export function readSums(layout: Layout, blocks: readonly Block[], yearsPerBlock: number): Sums {
  const index = sumsIndex(layout);
  const totals = new Float64Array(index.length);
  for (const { sums } of blocks) {
    for (let i = 0; i < sums.length; i++) totals[i] = (totals[i] as number) + (sums[i] as number);
  }
  const years = new Float64Array(blocks.length).fill(yearsPerBlock);
  return {
    index,
    layout,
    years,
    column: (at) => Float64Array.from(blocks, ({ sums }) => sums[at] as number),
    perYear: (at) => (totals[at] as number) / (blocks.length * yearsPerBlock),
  };
}

export function costByNature({ index, column, years }: Sums): Record<CostNature, Estimate> {
  const by = {} as Record<CostNature, Estimate>;
  for (const nature of COST_NATURES) by[nature] = estimate(column(index.nature(nature)), years, 0, ANY);
  return by;
}

export function lossByCause({ index, column, years, layout }: Sums): Record<LossCause, Estimate> {
  const by = {} as Record<LossCause, Estimate>;
  for (const cause of LOSS_CAUSES) {
    const roles = layout.roleIds.map((_, role) => column(index.role(role, cause)));
    by[cause] = estimate(addColumns(roles, years.length), years, 0, POSITIVE);
  }
  return by;
}

/** What became of a role. Shares on time are 1 where nothing arrived. */
export function summarizeRole(sums: Sums, role: number): RoleSummary {
  const { index, column, years, perYear } = sums;
  const at = (name: RoleColumn) => column(index.role(role, name));
  const mean = (name: RoleColumn) => perYear(index.role(role, name));
  const taken = mean('taken');
  const causes = LOSS_CAUSES.map((cause) => at(cause));
  const lossBy = {} as Record<LossCause, number>;
  for (const cause of LOSS_CAUSES) lossBy[cause] = mean(cause);
  return {
    id: sums.layout.roleIds[role] as string,
    cost: estimate(at('cost'), years, 0, ANY),
    onTime: estimate(at('served'), at('needed'), 1, SHARE),
    onTimeBy: onTimeByFrequency(sums, role),
    loss: estimate(addColumns(causes, years.length), years, 0, POSITIVE),
    lossBy,
    fates: fatesOf(sums, role),
    meanWait: estimate(at('wait'), at('taken'), 0, POSITIVE),
    busy: taken > 0 ? Math.min(1, mean('foundBusy') / taken) : 0,
    nobody: taken > 0 ? Math.min(1, mean('foundNobody') / taken) : 0,
    uncoveredHours: estimate(at('uncoveredHours'), years, 0, POSITIVE),
  };
}

export function summarizePerson({ index, layout, perYear }: Sums, person: number): PersonSummary {
  const by = {} as Record<PersonColumn, number>;
  for (const column of PERSON_COLUMNS) by[column] = perYear(index.person(person, column));
  return { id: layout.personIds[person] as string, by };
}

function onTimeByFrequency({ index, column }: Sums, role: number): RoleSummary['onTimeBy'] {
  const by: Partial<Record<Frequency, Estimate>> = {};
  for (const frequency of FREQUENCIES) {
    const arrived = column(index.fate(role, frequency, 'arrived'));
    if (!(sum(arrived) > 0)) continue;
    by[frequency] = estimate(column(index.fate(role, frequency, 'onTime')), arrived, 1, SHARE);
  }
  return by;
}

function fatesOf({ index, perYear }: Sums, role: number): RoleSummary['fates'] {
  const fates = {} as Record<Frequency, Record<Fate, number>>;
  for (const frequency of FREQUENCIES) {
    const by = {} as Record<Fate, number>;
    for (const fate of FATES) by[fate] = perYear(index.fate(role, frequency, fate));
    fates[frequency] = by;
  }
  return fates;
}

/** A ratio with its interval; of one block nothing is known but its value. */
function estimate(above: Float64Array, below: Float64Array, empty: number, bounds: Bounds): Estimate {
  const ratio = estimateRatio(above, below, empty);
  return withinBounds(above.length === 1 ? { value: ratio.value, halfWidth: 0 } : centre(ratio), bounds);
}

function addColumns(columns: readonly Float64Array[], length: number): Float64Array {
  const total = new Float64Array(length);
  for (const column of columns)
    for (let i = 0; i < length; i++) total[i] = (total[i] as number) + (column[i] as number);
  return total;
}
