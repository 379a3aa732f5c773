// Totals by nature and cause, roles and people, from the sums of the blocks.

import { FREQUENCIES, type Frequency } from '../../catalogue/ids';
import { COST_NATURES, type CostNature, LOSS_CAUSES } from '../../score/types';
import {
  type Block,
  type Estimate,
  FATES,
  type Layout,
  PERSON_COLUMNS,
  type PersonSummary,
  ROLE_COLUMNS,
  type RoleColumn,
  type RoleSummary,
  type SimulationSummary,
  sumsIndex,
} from '../result';
import {
  ANY,
  type Bounds,
  centre,
  estimateRatio,
  POSITIVE,
  SHARE,
  studentFactor,
  withinBounds,
} from './ratio';

/** The sums of ordered blocks. */
export interface Sums {
  readonly layout: Layout;
  readonly index: ReturnType<typeof sumsIndex>;
  readonly blocks: readonly Block[];
  /** Years of each block. */
  readonly years: Float64Array;
  /** Each sum, over all blocks, divided by all years. */
  readonly perYear: Float64Array;
  /** Half of a 95 % interval in standard errors. */
  readonly factor: number;
}

export function readSums(layout: Layout, blocks: readonly Block[], yearsPerBlock: number): Sums {
  const index = sumsIndex(layout);
  const totals = new Float64Array(index.length);
  for (const { sums } of blocks) addTo(totals, sums);
  return {
    layout,
    index,
    blocks,
    years: new Float64Array(blocks.length).fill(yearsPerBlock),
    perYear: totals.map((total) => total / (blocks.length * yearsPerBlock)),
    factor: studentFactor(blocks.length - 1),
  };
}

export function costByNature(sums: Sums): Record<CostNature, Estimate> {
  const columns = COST_NATURES.map(() => new Float64Array(sums.blocks.length));
  readColumns(sums.blocks, sums.index.nature(COST_NATURES[0]), columns);
  return record(COST_NATURES, (nature) => {
    const column = columns[COST_NATURES.indexOf(nature)] as Float64Array;
    return estimate(column, sums.years, 0, ANY, sums.factor);
  });
}

/** What became of the roles, and of the losses they add up to. */
export function summarizeRoles(sums: Sums): Pick<SimulationSummary, 'roles' | 'lossBy'> {
  const makeColumn = () => new Float64Array(sums.blocks.length);
  const byCause = LOSS_CAUSES.map(makeColumn);
  // The same columns for every role: memory that stays near is read faster.
  const columns = ROLE_COLUMNS.map(makeColumn);
  const at = (name: RoleColumn) => columns[ROLE_COLUMNS.indexOf(name)] as Float64Array;
  const roles = sums.layout.roleIds.map((_, role) => {
    readColumns(sums.blocks, sums.index.role(role, ROLE_COLUMNS[0]), columns);
    for (const [i, cause] of LOSS_CAUSES.entries()) addTo(byCause[i] as Float64Array, at(cause));
    return summarizeRole(sums, role, at);
  });
  const lossBy = record(LOSS_CAUSES, (cause) => {
    const column = byCause[LOSS_CAUSES.indexOf(cause)] as Float64Array;
    return estimate(column, sums.years, 0, POSITIVE, sums.factor);
  });
  return { roles, lossBy };
}

/** What became of a role. Shares on time are 1 where nothing arrived. */
function summarizeRole(sums: Sums, role: number, at: (name: RoleColumn) => Float64Array): RoleSummary {
  const { index, years, perYear, factor } = sums;
  const mean = (name: RoleColumn) => perYear[index.role(role, name)] as number;
  const taken = mean('taken');
  const loss = new Float64Array(years.length);
  for (const cause of LOSS_CAUSES) addTo(loss, at(cause));
  const onTimeBy: Partial<Record<Frequency, Estimate>> = {};
  for (const frequency of FREQUENCIES) {
    if (!(mean(`${frequency}.arrived`) > 0)) continue;
    onTimeBy[frequency] = estimate(at(`${frequency}.onTime`), at(`${frequency}.arrived`), 1, SHARE, factor);
  }
  return {
    id: sums.layout.roleIds[role] as string,
    cost: estimate(at('cost'), years, 0, ANY, factor),
    onTime: estimate(at('served'), at('needed'), 1, SHARE, factor),
    onTimeBy,
    loss: estimate(loss, years, 0, POSITIVE, factor),
    lossBy: record(LOSS_CAUSES, mean),
    fates: record(FREQUENCIES, (frequency) => record(FATES, (fate) => mean(`${frequency}.${fate}`))),
    meanWait: estimate(at('wait'), at('taken'), 0, POSITIVE, factor),
    busy: taken > 0 ? Math.min(1, mean('foundBusy') / taken) : 0,
    nobody: taken > 0 ? Math.min(1, mean('foundNobody') / taken) : 0,
    uncoveredHours: estimate(at('uncoveredHours'), years, 0, POSITIVE, factor),
  };
}

export function summarizePerson({ index, layout, perYear }: Sums, person: number): PersonSummary {
  return {
    id: layout.personIds[person] as string,
    by: record(PERSON_COLUMNS, (column) => perYear[index.person(person, column)] as number),
  };
}

/** Fills columns with neighbouring sums, one value per block. Together, since memory is read in whole lines. */
function readColumns(blocks: readonly Block[], first: number, columns: readonly Float64Array[]): void {
  for (let b = 0; b < blocks.length; b++) {
    const { sums } = blocks[b] as Block;
    for (let c = 0; c < columns.length; c++) (columns[c] as Float64Array)[b] = sums[first + c] as number;
  }
}

/** A ratio with its interval; of one block nothing is known but its value. */
function estimate(
  above: Float64Array,
  below: Float64Array,
  empty: number,
  bounds: Bounds,
  factor: number,
): Estimate {
  const ratio = estimateRatio(above, below, empty);
  const { value } = ratio;
  return withinBounds(above.length === 1 ? { value, halfWidth: 0 } : centre(ratio, factor), bounds);
}

function addTo(totals: Float64Array, values: Float64Array): void {
  for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] as number) + (values[i] as number);
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Record<Key, Value> {
  const made = {} as Record<Key, Value>;
  for (const key of keys) made[key] = of(key);
  return made;
}
