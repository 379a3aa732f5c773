// A score written by hand, so that what the screen says can be checked against numbers chosen for it.

import {
  COST_NATURES,
  type CostNature,
  constant,
  FREQUENCIES,
  type Frequency,
  LOSS_CAUSES,
  type LossCause,
  type Score,
  type Unit,
} from '../../../../model';

const leaf = (value: number, unit: Unit) => constant(value, unit, 'test');
const spread = <K extends string>(keys: readonly K[], some: Partial<Record<K, number>>, unit: Unit) =>
  Object.fromEntries(keys.map((key) => [key, leaf(some[key] ?? 0, unit)])) as Record<
    K,
    ReturnType<typeof leaf>
  >;
const sum = (some: Partial<Record<string, number>>) =>
  Object.values(some).reduce<number>((whole, part) => whole + (part ?? 0), 0);

export interface RoleSpec {
  readonly id: string;
  readonly cost?: Partial<Record<CostNature, number>>;
  readonly loss?: Partial<Record<LossCause, number>>;
  readonly onTime?: Partial<Record<Frequency, number>>;
  readonly busFactor?: number;
  readonly saturated?: boolean;
  readonly requiredFte?: number;
  readonly availableFte?: number;
}

export interface HolderSpec {
  readonly id: string;
  readonly cost?: number;
  readonly capacity?: number;
  readonly load?: number;
  readonly stops?: readonly string[];
  readonly lossPerWeek?: number;
}

export interface ScoreSpec {
  readonly scenarioId?: string;
  readonly roles: readonly RoleSpec[];
  readonly people?: readonly HolderSpec[];
  readonly providers?: readonly HolderSpec[];
  /** Payroll that no role uses (EUR/year). */
  readonly idle?: number;
  readonly onTime?: number;
}

const blastOf = (holder: HolderSpec) => ({
  roles: holder.stops ?? [],
  hours: leaf((holder.stops ?? []).length * 500, 'hours/year'),
  lossPerWeek: leaf(holder.lossPerWeek ?? 0, 'EUR/week'),
});

/** A score whose totals are the sums of its parts. */
export function makeScore(spec: ScoreSpec): Score {
  const idle = spec.idle ?? 0;
  const costBy = Object.fromEntries(
    COST_NATURES.map((nature) => [
      nature,
      spec.roles.reduce((whole, role) => whole + (role.cost?.[nature] ?? 0), nature === 'payroll' ? idle : 0),
    ]),
  );
  const lossBy = Object.fromEntries(
    LOSS_CAUSES.map((cause) => [
      cause,
      spec.roles.reduce((whole, role) => whole + (role.loss?.[cause] ?? 0), 0),
    ]),
  );
  const response = { chance: leaf(0, 'ratio'), wait: leaf(0, 'hours') };
  const onTimeBy = (some: Partial<Record<Frequency, number>>) =>
    Object.fromEntries(
      FREQUENCIES.flatMap((frequency) => {
        const value = some[frequency];
        return value === undefined ? [] : [[frequency, leaf(value, 'ratio')]];
      }),
    );
  return {
    scenarioId: spec.scenarioId ?? 'today',
    warnings: [],
    total: {
      cost: leaf(sum(costBy), 'EUR/year'),
      costBy: spread(COST_NATURES, costBy, 'EUR/year'),
      idle: leaf(idle, 'EUR/year'),
      oneOff: leaf(0, 'EUR/year'),
      onTime: leaf(spec.onTime ?? 0.9, 'ratio'),
      onTimeBy: {},
      loss: leaf(sum(lossBy), 'EUR/year'),
      lossBy: spread(LOSS_CAUSES, lossBy, 'EUR/year'),
      need: leaf(1000, 'hours/year'),
      uncoveredHours: leaf(412, 'hours/year'),
      requiredFte: leaf(4, 'FTE'),
      availableFte: leaf(4, 'FTE'),
      rolesWithoutRelief: leaf(spec.roles.filter((role) => role.busFactor === 1).length, 'count'),
      rolesLostByTwo: leaf(0, 'count'),
    },
    roles: spec.roles.map((role) => ({
      id: role.id,
      need: leaf(1000, 'hours/year'),
      needBy: spread(FREQUENCIES, { run: 1000 }, 'hours/year'),
      onTime: leaf(Math.min(1, ...Object.values(role.onTime ?? {})), 'ratio'),
      onTimeBy: onTimeBy(role.onTime ?? {}),
      cost: leaf(sum(role.cost ?? {}), 'EUR/year'),
      costBy: spread(COST_NATURES, role.cost ?? {}, 'EUR/year'),
      loss: leaf(sum(role.loss ?? {}), 'EUR/year'),
      lossBy: spread(LOSS_CAUSES, role.loss ?? {}, 'EUR/year'),
      uncoveredHours: leaf(role.busFactor === 1 ? 412 : 20, 'hours/year'),
      busFactor: leaf(role.busFactor ?? 2, 'count'),
      effectiveHolders: leaf(role.busFactor ?? 2, 'count'),
      load: leaf(0.7, 'ratio'),
      requiredFte: leaf(role.requiredFte ?? 1, 'FTE'),
      availableFte: leaf(role.availableFte ?? 1, 'FTE'),
      externalizability: leaf(0.4, 'ratio'),
      delegated: leaf(0, 'ratio'),
      meanWait: leaf(1, 'hours'),
      response: { free: response, busy: response, nobody: response },
      hours: {
        onTime: leaf(900, 'hours/year'),
        late: leaf(100, 'hours/year'),
        unserved: leaf(0, 'hours/year'),
      },
      saturated: role.saturated ?? false,
      ledger: [],
    })),
    people: (spec.people ?? []).map((person) => ({
      id: person.id,
      cost: leaf(person.cost ?? 50_000, 'EUR/year'),
      assigned: leaf(1, 'ratio'),
      capacity: leaf(person.capacity ?? 1300, 'hours/year'),
      load: leaf(person.load ?? 0.8, 'ratio'),
      blast: blastOf(person),
    })),
    providers: (spec.providers ?? []).map((provider) => ({
      id: provider.id,
      cost: leaf(provider.cost ?? 80_000, 'EUR/year'),
      hours: leaf(1500, 'hours/year'),
      capUse: leaf(0, 'ratio'),
      capUseBy: {},
      blast: blastOf(provider),
    })),
  };
}
