// Presence, costs and their tails in years whose law is known.

import type { Study } from '../../../model/scenario/schema';
import type { World } from '../../../model/simulation/engine/world';
import { summarize } from '../../../model/simulation/estimate/summarize';
import { readPlan } from '../../../model/simulation/plan/read-plan';
import { type Estimate, YEAR_COLUMNS } from '../../../model/simulation/result';
import { blocksFor, type SimulationSettings } from '../../../model/simulation/settings';
import { createSimulator } from '../../../model/simulation/simulator';
import { role, study } from '../../support/laws';
import { ALWAYS_THERE, steady } from '../../support/simulated';
import { poissonTailMean, sumOfEvents } from '../support/poisson-cost';
import { findShortage } from '../support/presence-spells';
import type { ExactCase, Quantity } from './case';
import { DeafTracer, type Measured, meanOf, play, SURE, varianceOf } from './replicates';

const LOSS = YEAR_COLUMNS.indexOf('loss');

/** Eight people, 45 days present then 5 absent on average, at least six needed. */
export const presence: ExactCase = {
  id: 'presence-8-45-5',
  title: '8 people, 45 days present and 5 absent in turn, 6 needed',
  source: 'Barlow & Proschan 1975: k out of n, alternating renewal',
  run: (seed) => {
    const NEEDED = 6;
    const people = Array.from({ length: 8 }, (_, i) =>
      steady(`p${i}`, { administrator: 2 }, { sicknessRate: 0.1 }),
    );
    const assignments = people.map(({ id }) => ({ role: 'r', person: id, share: 1 }));
    const team: Study = {
      ...study({ roles: [role('r', 'administrator')], people, assignments }),
      assumptions: [...ALWAYS_THERE, { id: 'time.sickness-spell-days', low: 5, mode: 5, high: 5 }],
    };
    const replicates = 400;
    const years = 40;
    const short: number[] = Array(replicates).fill(0);
    const spells: number[] = Array(replicates).fill(0);
    let replicate = 0;
    let played = 0;
    class Watch extends DeafTracer {
      private since = 0;
      private present = 0;
      private measuring = false;
      override beginYear(world: World, year: number): void {
        const t = world.clock[0] as number;
        if (year > 0) return;
        this.measuring = true;
        this.since = t;
        this.present = world.sick.reduce((sum, sick) => sum + 1 - sick, 0);
      }
      override stateChanged(world: World, _person: number, t: number): void {
        if (!this.measuring) return;
        const present = world.sick.reduce((sum, sick) => sum + 1 - sick, 0);
        this.count(t);
        if (present === NEEDED - 1 && this.present === NEEDED)
          spells[replicate] = (spells[replicate] ?? 0) + 1;
        this.present = present;
      }
      count(t: number): void {
        if (this.present < NEEDED) short[replicate] = (short[replicate] ?? 0) + t - this.since;
        this.since = t;
      }
      rest(): void {
        this.measuring = false;
      }
    }
    const watch = new Watch();
    play(
      { study: team, replicates, years },
      seed,
      (world) => {
        watch.count(world.clock[0] as number);
        played++;
        if (played % years !== 0) return;
        watch.rest();
        replicate++;
      },
      watch,
    );
    const shortage = findShortage({ people: 8, meanPresent: 45, meanAbsent: 5 }, NEEDED);
    return [
      {
        name: 'share of time below six',
        exact: shortage.share,
        measured: meanOf(short.map((h) => h / (years * 2016))),
      },
      {
        name: 'shortages a year',
        exact: 365 * shortage.rate,
        measured: meanOf(spells.map((n) => n / years)),
      },
    ];
  },
};

/** Departures of a sole holder: a Poisson number of losses, all alike; a CVaR that is known. */
export const poissonLoss: ExactCase = {
  id: 'poisson-loss',
  title: 'A sole holder who leaves four times a year, each time with the same loss',
  source: 'Poisson law; Rockafellar & Uryasev 2002 for the tail',
  run: (seed) => {
    const rate = 4;
    const sole = steady(
      'sole',
      { administrator: 2 },
      { attritionRate: rate, replaceWeeks: 0, rampUpMonths: 0 },
    );
    const one = role('r', 'administrator');
    const holder: Study = {
      ...study({
        roles: [{ ...one, need: { ...one.need, run: { hoursPerYear: 500 } } }],
        people: [sole],
        assignments: [{ role: 'r', person: 'sole', share: 1 }],
      }),
      assumptions: ALWAYS_THERE,
    };
    const settings: SimulationSettings = { seed, yearsPerReplicate: 1, inputs: 'likely' };
    const simulator = createSimulator(holder, 'today', settings);
    const blocks = Array.from({ length: blocksFor(60_000, settings) }, (_, b) => simulator.runBlock(b));
    const { loss } = summarize(simulator.layout, settings, blocks);
    const unit = readPlan(holder, 'today').roles[0]?.rebuildCost ?? Number.NaN;
    return [
      { name: 'mean loss (in losses)', exact: rate, measured: sure(loss.mean, unit) },
      { name: 'CVaR 95 % (in losses)', exact: poissonTailMean(rate, 0.95), measured: sure(loss.tail, unit) },
    ];
  },
};

/** Major events: a compound Poisson loss of exponential amounts. */
export const compoundLoss: ExactCase = {
  id: 'compound-loss',
  title: 'Two major events a year, of eight hours on average at 1,000 EUR an hour',
  source: 'Compound Poisson law: mean λm, variance λm²(1 + v)',
  run: (seed) => {
    const one = role('r', 'administrator', {
      majorEvents: { perYear: 2, durationHours: 8, lossPerHour: 1000 },
    });
    const majors = study({ roles: [one] });
    const settings: SimulationSettings = { seed, yearsPerReplicate: 50, inputs: 'likely' };
    const free: Study = {
      ...majors,
      // Nobody is there: the wait of our part would add to the loss.
      assumptions: [{ id: 'loss.longest-wait', low: 0, mode: 0, high: 0 }],
    };
    const simulator = createSimulator(free, 'today', settings);
    const losses: number[] = [];
    for (let b = 0; b < blocksFor(220_000, settings); b++) {
      const { rows } = simulator.runBlock(b);
      for (let at = LOSS; at < rows.length; at += YEAR_COLUMNS.length)
        losses.push((rows[at] as number) / 1000);
    }
    const { mean, variance } = sumOfEvents(2, 8, 1);
    return [
      { name: 'mean loss (k€)', exact: mean, measured: meanOf(losses) },
      { name: 'variance of the loss (k€²)', exact: variance, measured: varianceOf(losses) },
    ] satisfies Quantity[];
  },
};

/** A 95 % interval widened to 99.99 %, in units of `unit`. */
function sure({ value, low, high }: Estimate, unit: number): Measured {
  return { value: value / unit, halfWidth: (((high - low) / 2 / unit) * SURE) / 1.96 };
}
