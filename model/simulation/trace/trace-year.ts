// Plays a replicate again to tell one of its years: the same draws, so the same year.

import { Engine } from '../engine/engine';
import type { Plan } from '../plan/plan';
import { YEAR_COLUMNS } from '../result';
import { REPLICATES_PER_BLOCK, type SimulationSettings } from '../settings';
import type { Timeline } from '../timeline';
import { TimelineWriter } from './timeline-writer';

const column = (name: (typeof YEAR_COLUMNS)[number]) => YEAR_COLUMNS.indexOf(name);

/**
 * Tells one year.
 * @param block which pair, `replicate` which of the two, `year` which of its years, all from 0
 * @throws RangeError when there is no such replicate or year
 */
export function traceYear(
  plan: Plan,
  settings: SimulationSettings,
  block: number,
  replicate: number,
  year: number,
): Timeline {
  const { seed, yearsPerReplicate } = settings;
  if (!(replicate >= 0 && replicate < REPLICATES_PER_BLOCK))
    throw new RangeError(`invalid replicate: ${replicate}`);
  if (!(Number.isInteger(year) && year >= 0 && year < yearsPerReplicate))
    throw new RangeError(`invalid year: ${year}`);
  const writer = new TimelineWriter(plan, year);
  const engine = new Engine(plan, writer);
  const { row } = engine.world.accounts;
  let told = { cost: 0, loss: 0, onTime: 1 };
  engine.run(seed, REPLICATES_PER_BLOCK * block + replicate, year + 1, (played) => {
    if (played !== year) return;
    writer.closeYear();
    const needed = row[column('needed')] ?? 0;
    told = {
      cost: row[column('cost')] ?? 0,
      loss: row[column('loss')] ?? 0,
      onTime: needed > 0 ? (row[column('served')] ?? 0) / needed : 1,
    };
  });
  const { happenings, weeks } = writer.finish();
  const spells = [...writer.spells].sort((a, b) => a.from - b.from || a.to - b.to);
  return { block, replicate, year, ...told, spells, happenings, weeks };
}
