// Office days on which the same people are planned are played as one where a night changes nothing: the incidents must
// meet the same fate as when each day is played on its own.

import { describe, expect, it } from 'vitest';
import type { Role, Study } from '../../../../model/scenario/schema';
import { sumsIndex } from '../../../../model/simulation/result';
import { createSimulator } from '../../../../model/simulation/simulator';
import { person, role } from '../../../support/laws';
import { queueStudy } from '../../../support/simulated';

const SETTINGS = { seed: 7, yearsPerReplicate: 3, inputs: 'likely' } as const;

/** Incidents alone, and people who are ill, on leave, part-time, and leave for good. */
function incidentsAlone(): Study {
  const base = queueStudy(3, [
    { rate: 0.4, priority: 'p1' },
    { rate: 0.6, priority: 'p2' },
    { rate: 0.5, priority: 'p3' },
  ]);
  const people = base.today.people.map(({ id }, i) =>
    person(id, { administrator: 2 }, { fte: i === 0 ? 0.6 : 1 }),
  );
  return { ...base, assumptions: [], today: { ...base.today, people } };
}

/** The same beside a role that nobody holds, whose little regular work makes every day count. */
function dayByDay(study: Study): Study {
  const other = role('other', 'desktop-technician');
  const idle: Role = {
    ...other,
    need: { ...other.need, run: { ...other.need.run, hoursPerYear: 1 } },
  };
  return { ...study, today: { ...study.today, roles: [...study.today.roles, idle] } };
}

describe('days joined', () => {
  it('give incidents the fate they have day by day', () => {
    const study = incidentsAlone();
    const [joined, apart] = [study, dayByDay(study)].map((each) => {
      const simulator = createSimulator(each, 'today', SETTINGS);
      return { sums: simulator.runBlock(0).sums, index: sumsIndex(simulator.layout) };
    });
    if (!joined || !apart) throw new Error('no simulator');
    for (const fate of ['arrived', 'onTime', 'late', 'lost'] as const) {
      const count = joined.sums[joined.index.fate(0, 'incident', fate)] as number;
      expect(count).toBeGreaterThan(0);
      expect(count).toBe(apart.sums[apart.index.fate(0, 'incident', fate)]);
    }
  });

  it('are told on their dates', () => {
    const simulator = createSimulator(incidentsAlone(), 'today', SETTINGS);
    const index = sumsIndex(simulator.layout);
    const { sums } = simulator.runBlock(0);
    const years = [0, 1].flatMap((replicate) => [0, 1, 2].map((year) => simulator.trace(0, replicate, year)));
    const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(add(years.map(({ weeks }) => add(weeks[0]?.arrived ?? [])))).toBe(
      sums[index.fate(0, 'incident', 'arrived')],
    );
    for (const { weeks, happenings } of years) {
      // 3,024 incidents in 252 days: about 60 in a whole week. The year begins with a day off and ends with four of five.
      const arrived = weeks[0]?.arrived ?? [];
      expect(Math.min(...arrived.slice(1, 51))).toBeGreaterThan(15);
      const parts = happenings.filter(({ kind }) => kind === 'late').map(({ at }) => at % 1);
      // Office hours are the middle third of a date.
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(1 / 3 - 1e-9);
      expect(Math.max(...parts)).toBeLessThanOrEqual(2 / 3 + 1e-9);
    }
  });
});
