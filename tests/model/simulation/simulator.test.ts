// The same seed gives the same bytes; a change to one role leaves the draws of the others as they were; inputs are drawn
// once per pair; a year told is the year counted.

import { beforeAll, describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS, rangeOf } from '../../../model/catalogue/assumptions';
import { EXAMPLES } from '../../../model/scenario/examples/index';
import { readStudy } from '../../../model/scenario/parse/parse-study';
import type { Role, Study } from '../../../model/scenario/schema';
import { readPlan } from '../../../model/simulation/plan/read-plan';
import { sampleInputs, triangular } from '../../../model/simulation/plan/sample-inputs';
import { sumsIndex, YEAR_COLUMNS } from '../../../model/simulation/result';
import { DEFAULT_SETTINGS, type SimulationSettings } from '../../../model/simulation/settings';
import { createSimulator } from '../../../model/simulation/simulator';

const LIKELY: SimulationSettings = { ...DEFAULT_SETTINGS, inputs: 'likely' };
const studies: Study[] = [];

beforeAll(async () => {
  for (const { load } of EXAMPLES) {
    const read = readStudy(await load());
    if (!read.ok) throw new Error('an example is not valid');
    studies.push(read.study);
  }
});

const changeRole = (study: Study, id: string, change: (role: Role) => Role): Study => ({
  ...study,
  today: { ...study.today, roles: study.today.roles.map((role) => (role.id === id ? change(role) : role)) },
});

describe('a simulator', () => {
  it('gives the same bytes for the same block, whatever was played before', () => {
    for (const study of studies) {
      for (const settings of [DEFAULT_SETTINGS, LIKELY]) {
        const one = createSimulator(study, 'today', settings);
        const other = createSimulator(study, 'today', settings);
        const first = one.runBlock(2);
        other.runBlock(0);
        other.runBlock(7);
        other.trace(3, 1, 0);
        const again = other.runBlock(2);
        expect(again.rows).toEqual(first.rows);
        expect(again.sums).toEqual(first.sums);
        expect(one.runBlock(3).rows).not.toEqual(first.rows);
        expect(createSimulator(study, 'today', { ...settings, seed: 2 }).runBlock(2).rows).not.toEqual(
          first.rows,
        );
      }
    }
  });

  it('leaves the arrivals of other roles as they were when one role changes', () => {
    const study = studies[1] as Study;
    const changed = changeRole(study, 'administrator', (role) => ({
      ...role,
      lossPerHour: role.lossPerHour * 3,
      need: { ...role.need, incident: { ...role.need.incident, perYear: role.need.incident.perYear * 2 } },
    }));
    const [one, other] = [study, changed].map((each) => createSimulator(each, 'today', LIKELY));
    if (!one || !other) throw new Error('no simulator');
    const index = sumsIndex(one.layout);
    const [before, after] = [one.runBlock(0).sums, other.runBlock(0).sums];
    one.layout.roleIds.forEach((id, r) => {
      const arrived = index.fate(r, 'incident', 'arrived');
      const repair = index.role(r, 'repair');
      if (id === 'administrator') {
        expect(after[arrived]).toBeGreaterThan(1.5 * (before[arrived] as number));
      } else {
        expect(after[arrived]).toBe(before[arrived]);
        expect(after[repair]).toBe(before[repair]);
      }
    });
    // Nor are people ill, or gone, at other times.
    one.layout.personIds.forEach((_, p) => {
      const present = index.person(p, 'present');
      expect(after[present]).toBe(before[present]);
    });
  });

  it('tells the year that the block counted', () => {
    for (const study of studies) {
      const simulator = createSimulator(study, 'today', DEFAULT_SETTINGS);
      const { rows } = simulator.runBlock(5);
      const width = YEAR_COLUMNS.length;
      const row = rows.subarray(4 * width, 5 * width);
      const told = simulator.trace(5, 1, 1);
      expect([told.cost, told.loss]).toEqual([row[0], row[1]]);
      expect(told.onTime).toBe((row[2] as number) / (row[3] as number));
      expect(told.spells.length).toBeGreaterThan(0);
      for (const { from, to } of told.spells) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(365);
      }
      const times = told.happenings.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const week of told.weeks) expect(week.arrived.length).toBe(53);
    }
  });

  it('counts in the weeks of a year what the year counts', () => {
    const study = studies[0] as Study;
    const settings: SimulationSettings = { ...LIKELY, yearsPerReplicate: 1 };
    const simulator = createSimulator(study, 'today', settings);
    const index = sumsIndex(simulator.layout);
    const { sums } = simulator.runBlock(1);
    const years = [0, 1].map((replicate) => simulator.trace(1, replicate, 0));
    const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    simulator.layout.roleIds.forEach((_, r) => {
      for (const fate of ['arrived', 'late', 'lost'] as const)
        expect(add(years.map((year) => add(year.weeks[r]?.[fate] ?? [])))).toBe(
          sums[index.fate(r, 'incident', fate)],
        );
    });
  });

  it('refuses settings and blocks outside their range', () => {
    const study = studies[0] as Study;
    expect(() => createSimulator(study, 'nowhere', LIKELY)).toThrow('invalid scenario: nowhere');
    expect(() => createSimulator(study, 'today', { ...LIKELY, seed: -1 })).toThrow('invalid seed: -1');
    expect(() => createSimulator(study, 'today', { ...LIKELY, yearsPerReplicate: 0 })).toThrow(
      'invalid years',
    );
    expect(() => createSimulator(study, 'today', LIKELY).runBlock(-1)).toThrow('invalid block: -1');
    expect(() => createSimulator(study, 'today', LIKELY).trace(0, 2, 0)).toThrow('invalid replicate: 2');
    expect(() => createSimulator(study, 'today', LIKELY).trace(0, 0, 3)).toThrow('invalid year: 3');
  });
});

describe('inputs drawn', () => {
  it('follow the triangular law: by hand at its turn and its ends', () => {
    // F(mode) = (mode − low) / (high − low) = 1/4.
    expect(triangular(0.25, 0, 1, 4)).toBeCloseTo(1, 12);
    expect(triangular(0, 0, 1, 4)).toBe(0);
    expect(triangular(1, 0, 1, 4)).toBe(4);
    // F(x) = 1 − (4 − x)² / 12 = 1/2 at x = 4 − √6.
    expect(triangular(0.5, 0, 1, 4)).toBeCloseTo(4 - Math.sqrt(6), 12);
    expect(triangular(0.7, 3, 3, 3)).toBe(3);
  });

  it('stay in their range, have the mean of their law, and are the same for every study of a pair', () => {
    const study = studies[0] as Study;
    const sums = new Map<string, number>();
    const pairs = 2000;
    for (let pair = 0; pair < pairs; pair++) {
      for (const { id, low, mode, high } of sampleInputs(study, 1, pair).assumptions) {
        expect(mode).toBeGreaterThanOrEqual(low);
        expect(mode).toBeLessThanOrEqual(high);
        sums.set(id, (sums.get(id) ?? 0) + mode);
      }
    }
    for (const id of ASSUMPTION_IDS) {
      const { low, mode, high } = rangeOf(id, study.assumptions);
      // Mean (a + b + c) / 3, variance below (c − a)² / 18: five standard errors.
      const error = (5 * (high - low)) / Math.sqrt(18 * pairs);
      expect(Math.abs((sums.get(id) ?? 0) / pairs - (low + mode + high) / 3)).toBeLessThanOrEqual(
        error + 1e-9,
      );
    }
    const other = sampleInputs(studies[2] as Study, 1, 3).assumptions.find(
      ({ id }) => id === 'time.absence-rate',
    );
    expect(sampleInputs(study, 1, 3).assumptions.find(({ id }) => id === 'time.absence-rate')).toEqual(other);
  });

  it('give a plan of the same shape as the most likely ones', () => {
    for (const study of studies) {
      const likely = readPlan(study, 'today');
      const drawn = readPlan(sampleInputs(study, 1, 0), 'today');
      expect(drawn.roles.map(({ id }) => id)).toEqual(likely.roles.map(({ id }) => id));
      expect(drawn.links.map(({ kind }) => kind)).toEqual(likely.links.map(({ kind }) => kind));
      expect(drawn.clock.nights).toBe(likely.clock.nights);
    }
  });
});
