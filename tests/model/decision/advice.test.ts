// Advice is held to the memo's facts: T1 single holder, T2 frequency of need, T3 transfer, T4 low levers,
// T5 high levers. Figures are given by hand, so that each rule is seen alone.

import { describe, expect, it } from 'vitest';
import { adviseRole, constant, FREQUENCIES, type RoleScore, type Unit } from '../../../model';

const leaf = (value: number, unit: Unit = 'ratio') => constant(value, unit, 'test');

interface Given {
  readonly need?: Partial<Record<(typeof FREQUENCIES)[number], number>>;
  readonly busFactor?: number;
  readonly uncovered?: number;
  readonly load?: number;
  readonly delegated?: number;
  readonly available?: number;
  readonly ease?: number;
}

/** Only the figures that advice reads. */
function makeRole(given: Given): RoleScore {
  const need = { run: 0, incident: 0, problem: 0, project: 0, ...given.need };
  const total = FREQUENCIES.reduce((sum, frequency) => sum + need[frequency], 0);
  return {
    need: leaf(total, 'hours/year'),
    needBy: Object.fromEntries(FREQUENCIES.map((f) => [f, leaf(need[f], 'hours/year')])),
    busFactor: leaf(given.busFactor ?? 2, 'count'),
    uncoveredHours: leaf(given.uncovered ?? 50, 'hours/year'),
    load: leaf(given.load ?? 0.8),
    delegated: leaf(given.delegated ?? 0),
    availableFte: leaf(given.available ?? 1, 'FTE'),
    externalizability: leaf(given.ease ?? 0.5),
  } as unknown as RoleScore;
}

const EVEN = { integration: 0.5, automation: 0.5, runbooks: 0.5, serviceContract: 0.5 };
const codes = (role: RoleScore, levers = EVEN) => adviseRole(role, levers).reasons.map((r) => r.code);

describe('advice on a role', () => {
  it('has nothing to say of a role without need', () => {
    expect(adviseRole(makeRole({}), EVEN)).toEqual({ verdict: 'no-need', reasons: [] });
  });

  it('asks for a holder when nobody has the role', () => {
    const advice = adviseRole(makeRole({ need: { run: 100 }, available: 0, busFactor: 0 }), EVEN);
    expect(advice.verdict).toBe('find-holder');
    expect(advice.reasons[0]).toEqual({ code: 'no-holder', fact: 'T1' });
    expect(advice.flip).toBeUndefined();
  });

  it('T1: a single holder of a role hard to hand over calls for a backup, with the hours left uncovered', () => {
    const role = makeRole({ need: { run: 100 }, busFactor: 1, uncovered: 412, ease: 0.3 });
    const advice = adviseRole(role, { ...EVEN, runbooks: 0.2 });
    expect(advice.verdict).toBe('keep-and-back-up');
    expect(advice.reasons[0]).toEqual({ code: 'single-holder', fact: 'T1', uncoveredHours: 412 });
  });

  it.each([
    ['incident', 'T2a'],
    ['problem', 'T2b'],
    ['project', 'T2c'],
    ['run', 'T2d'],
  ] as const)('T2: a need mostly of %s rests on %s', (frequency, fact) => {
    const need = { run: 10, incident: 10, problem: 10, project: 10, [frequency]: 70 };
    const reason = adviseRole(makeRole({ need }), EVEN).reasons.find((r) => r.code === 'frequency');
    expect(reason).toEqual({ code: 'frequency', fact, frequency, share: 0.7 });
  });

  it('T2: projects that weigh a quarter are named beside the run that dominates', () => {
    const reasons = adviseRole(makeRole({ need: { run: 60, project: 30, incident: 10 } }), EVEN).reasons;
    expect(reasons.flatMap((r) => (r.code === 'frequency' ? [r.fact] : []))).toEqual(['T2d', 'T2c']);
  });

  it('T3: a role mostly delegated stays so when the levers carry it, and asks for them when they do not', () => {
    const delegated = { need: { run: 100 }, delegated: 0.8 };
    expect(adviseRole(makeRole({ ...delegated, ease: 0.5 }), EVEN).verdict).toBe('stay-delegated');
    expect(adviseRole(makeRole({ ...delegated, ease: 0.3 }), EVEN).verdict).toBe('industrialize-first');
    expect(codes(makeRole({ ...delegated, ease: 0.5 }))).toContain('delegated');
  });

  it('T4: names the weakest lever of a role hard to hand over', () => {
    const advice = adviseRole(makeRole({ need: { run: 100 }, ease: 0.3 }), { ...EVEN, runbooks: 0.1 });
    expect(advice.reasons).toContainEqual({ code: 'low-lever', fact: 'T4', lever: 'runbooks', level: 0.1 });
  });

  it('takes the role’s own levers where they differ', () => {
    const advice = adviseRole(makeRole({ need: { run: 100 }, ease: 0.3 }), EVEN, { automation: 0.05 });
    expect(advice.reasons).toContainEqual({
      code: 'low-lever',
      fact: 'T4',
      lever: 'automation',
      level: 0.05,
    });
  });

  it('T5: what is easy to hand over is also cheap to keep, so it says to compare rather than to outsource', () => {
    const advice = adviseRole(makeRole({ need: { run: 100 }, ease: 0.8 }), EVEN);
    expect(advice.verdict).toBe('compare');
    expect(advice.reasons).toContainEqual({ code: 'high-levers', fact: 'T5', externalizability: 0.8 });
  });

  it('says the level at which the advice turns: the weakest lever times the fourth power of the gap', () => {
    const { flip } = adviseRole(makeRole({ need: { run: 100 }, ease: 0.5 }), { ...EVEN, runbooks: 0.4 });
    expect(flip?.lever).toBe('runbooks');
    expect(flip?.direction).toBe('above');
    // A geometric mean of four levers at 0.5 reaches 0.6 when one of them is multiplied by 1.2⁴ = 2.0736.
    expect(flip?.level).toBeCloseTo(0.4 * 2.0736, 10);
  });

  it('reads the weights that the figure was made with, and a lever without weight turns nothing', () => {
    const weigh = (runbooks: number) => {
      const weights = [0.25, 0.25, runbooks, 0.25].map((w) => leaf(w));
      const externalizability = { value: 0.5, formula: {}, inputs: { levels: [], weights } };
      const role = { ...makeRole({ need: { run: 100 } }), externalizability } as unknown as RoleScore;
      return adviseRole(role, { ...EVEN, runbooks: 0.4 }).flip?.level;
    };
    // Runbooks carry half of the weight: 0.6/0.5 = 1.2 takes 1.2² of them.
    expect(weigh(0.75)).toBeCloseTo(0.4 * 1.44, 10);
    expect(weigh(0)).toBeUndefined();
  });

  it('says no turning point that a lever cannot reach', () => {
    expect(adviseRole(makeRole({ need: { run: 100 }, ease: 0.1 }), EVEN).flip).toBeUndefined();
  });

  it('gives four reasons at most', () => {
    const role = makeRole({
      need: { run: 50, project: 50 },
      busFactor: 1,
      load: 1.3,
      delegated: 0.2,
      ease: 0.2,
    });
    expect(adviseRole(role, { ...EVEN, runbooks: 0.1 }).reasons).toHaveLength(4);
  });
});
