// Scenarios side by side: the three results with their parts, then the facts a manager can check by eye, each with
// what it changes against one of them.

import { FREQUENCIES, type Frequency } from '../../catalogue/ids';
import type { Figure } from '../../figure/figure';
import { type Memory, remember } from '../../figure/remember';
import type { Unit } from '../../figure/units';
import type { Study } from '../../scenario/schema';
import { scoreScenario } from '../../score/score';
import { organizationBusFactor } from '../../score/structure';
import { COST_NATURES, LOSS_CAUSES, type Score, type TotalScore } from '../../score/types';
import { requireScenario } from './list-differences';
import type { ComparedFigure, ComparedValue } from './types';

/** Differences smaller than this share of the figure are rounding, not a change. */
const SAME = 1e-9;

export interface CompareOptions {
  /** Whether to tell the bus factor of the organization: tens of times as long as a score (default true). */
  readonly withBusFactor?: boolean;
}

/** A figure before it is read: where it stands, and which way is good. */
interface Row extends Omit<ComparedFigure, 'values' | 'path'> {
  readonly path?: string;
  readonly read: (score: Score) => number | undefined;
}

/**
 * The figures of scenarios side by side, each with its change against the baseline. Parts that are nil in every
 * scenario are left out. The baseline need not be among the scenarios compared.
 * @param scoreOf score of a scenario, where the caller has kept it
 * @throws when the study has no scenario of these ids
 * @example compareScenarios(study, ['today', 'outsourced'], 'today')[0].values[1].change // EUR/year
 */
export function compareScenarios(
  study: Study,
  scenarioIds: readonly string[],
  baselineId: string,
  scoreOf: (scenarioId: string) => Score = (id) => scoreScenario(study, id),
  { withBusFactor = true }: CompareOptions = {},
): ComparedFigure[] {
  const scores = new Map([...new Set([...scenarioIds, baselineId])].map((id) => [id, scoreOf(id)]));
  const rows = withBusFactor ? [...ROWS, busFactorRow(study)] : ROWS;
  return rows.flatMap(({ read, ...row }): ComparedFigure[] => {
    const numbers = new Map([...scores].map(([id, score]) => [id, read(score)]));
    if (row.isPart && scenarioIds.every((id) => !numbers.get(id))) return [];
    const base = numbers.get(baselineId);
    const values = scenarioIds.map((id) =>
      compareValue(numbers.get(id), id === baselineId ? undefined : base, row.better),
    );
    return [{ ...row, values }];
  });
}

function compareValue(
  value: number | undefined,
  base: number | undefined,
  better: 'lower' | 'higher' | undefined,
): ComparedValue | undefined {
  if (value === undefined || base === undefined) return value === undefined ? undefined : { value };
  const change = value - base;
  if (Math.abs(change) <= SAME * Math.max(Math.abs(value), Math.abs(base))) {
    return { value, change: 0, trend: 'same' };
  }
  if (better === undefined) return { value, change };
  return { value, change, trend: change < 0 === (better === 'lower') ? 'better' : 'worse' };
}

type Better = 'lower' | 'higher' | undefined;

/** A row read at a place of the total. */
function row(
  id: string,
  group: ComparedFigure['group'],
  unit: Unit,
  better: Better,
  read: (total: TotalScore) => Figure | undefined,
  frequency?: Frequency,
): Row {
  return {
    id,
    path: `total.${id}`,
    unit,
    group,
    isPart: id.includes('.'),
    ...(better === undefined ? {} : { better }),
    ...(frequency === undefined ? {} : { frequency }),
    read: ({ total }) => read(total)?.value,
  };
}

const ROWS: readonly Row[] = [
  row('cost', 'cost', 'EUR/year', 'lower', (total) => total.cost),
  ...COST_NATURES.map((nature) =>
    row(`costBy.${nature}`, 'cost', 'EUR/year', 'lower', (total) => total.costBy[nature]),
  ),
  row('onTime', 'onTime', 'ratio', 'higher', (total) => total.onTime),
  ...FREQUENCIES.map((frequency) =>
    row(
      `onTimeBy.${frequency}`,
      'onTime',
      'ratio',
      'higher',
      (total) => total.onTimeBy[frequency],
      frequency,
    ),
  ),
  row('loss', 'loss', 'EUR/year', 'lower', (total) => total.loss),
  ...LOSS_CAUSES.map((cause) =>
    row(`lossBy.${cause}`, 'loss', 'EUR/year', 'lower', (total) => total.lossBy[cause]),
  ),
  row('need', 'structure', 'hours/year', undefined, (total) => total.need),
  delegatedRow(),
  row('uncoveredHours', 'structure', 'hours/year', 'lower', (total) => total.uncoveredHours),
  row('requiredFte', 'structure', 'FTE', undefined, (total) => total.requiredFte),
  row('availableFte', 'structure', 'FTE', undefined, (total) => total.availableFte),
  row('idle', 'structure', 'EUR/year', 'lower', (total) => total.idle),
  row('oneOff', 'structure', 'EUR/year', 'lower', (total) => total.oneOff),
  row('rolesWithoutRelief', 'structure', 'count', 'lower', (total) => total.rolesWithoutRelief),
  row('rolesLostByTwo', 'structure', 'count', 'lower', (total) => total.rolesLostByTwo),
];

/** Hours of need that providers have: neither good nor bad. */
function delegatedRow(): Row {
  return {
    id: 'delegatedHours',
    unit: 'hours/year',
    group: 'structure',
    isPart: false,
    read: ({ providers }) => providers.reduce((sum, { hours }) => sum + hours.value, 0),
  };
}

const busFactors: Memory<number> = new WeakMap();

/** How many people and providers must go before a share of the needs stops. */
function busFactorRow(study: Study): Row {
  return {
    id: 'busFactor',
    unit: 'count',
    better: 'higher',
    group: 'structure',
    isPart: false,
    read: ({ scenarioId }) => {
      const causes = [study.assumptions, study.organization, study.today];
      const size = () => organizationBusFactor(study, scenarioId).size;
      return remember(busFactors, requireScenario(study, scenarioId), causes, size);
    },
  };
}
