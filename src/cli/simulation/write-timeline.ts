// A simulated year as lines of text, day by day: who was away, what went wrong and why, what it cost.

import type { Happening, Scenario, Spell, Timeline, YearPick } from '../../../model';
import type { Format } from '../../i18n/format';
import type { Language, Say } from '../language';
import { type Names, namesOf } from '../names';
import { writeColumns } from '../table';

/** Happenings told: the costliest. Ordinary leave is left to the JSON. */
const MOST_HAPPENINGS = 40;

/** Days of a year since its start, a text for what they cost, and what it was. */
interface Line {
  readonly at: number;
  readonly loss: string;
  readonly text: string;
}

export function writeTimeline(
  scenario: Scenario,
  timeline: Timeline,
  pick: YearPick,
  language: Language,
  format: Format,
): string {
  const { say } = language;
  const names = namesOf(scenario, language);
  const title = `${scenario.name} [${scenario.id}]`;
  const totals = say('cli.year.totals', {
    pick,
    cost: format.money(timeline.cost),
    onTime: format.percent(timeline.onTime),
    loss: format.money(timeline.loss),
  });
  const told = timeline.happenings
    .toSorted((a, b) => costOf(b) - costOf(a))
    .slice(0, MOST_HAPPENINGS)
    .map(
      (one): Line => ({
        at: one.at,
        loss: format.money(costOf(one)),
        text: wordHappening(one, names, say, format),
      }),
    );
  const away = timeline.spells
    .filter(({ kind }) => kind !== 'leave')
    .map((spell): Line => ({ at: spell.from, loss: '', text: wordSpell(spell, names, say) }));
  const rows = [...told, ...away]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, loss, text }) => [String(dayOf(at)), loss, text]);
  const headings = [say('cli.year.day'), say('cli.year.loss'), say('cli.year.what')];
  const more = say('cli.year.more', {
    leaves: timeline.spells.length - away.length,
    others: timeline.happenings.length - told.length,
  });
  return `${title}\n${'═'.repeat(title.length)}\n${totals}\n\n${writeColumns([headings, ...rows])}\n${more}\n`;
}

/** Day of the year, from 1. */
function dayOf(at: number): number {
  return Math.min(365, Math.floor(at) + 1);
}

function costOf(happening: Happening): number {
  return 'loss' in happening ? happening.loss : happening.kind === 'break-glass' ? happening.fee : 0;
}

function wordHappening(one: Happening, { role, holder }: Names, say: Say, format: Format): string {
  switch (one.kind) {
    case 'late':
    case 'lost':
      return say(`cli.year.${one.kind}`, {
        role: role(one.roleId),
        priority: one.priority.toUpperCase(),
        wait: format.hours(one.waitHours),
        cause: say(`cli.cause.${one.cause}`),
      });
    case 'major':
    case 'problem':
      return say(`cli.year.${one.kind}`, { role: role(one.roleId), hours: format.hours(one.hours) });
    case 'departure':
      return say('cli.year.departure', { person: holder(one.personId) });
    case 'break-glass':
      return say('cli.year.break-glass', { role: role(one.roleId), worked: one.worked ? 'yes' : 'no' });
    default:
      return one satisfies never;
  }
}

function wordSpell({ kind, id, to }: Spell, { holder }: Names, say: Say): string {
  return say(`cli.year.${kind}`, { who: holder(id), day: dayOf(to) });
}
