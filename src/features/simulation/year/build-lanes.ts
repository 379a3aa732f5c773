// Stretches of days when somebody could not act, gathered by person and by provider.

import type { Spell, Timeline } from '../../../../model';
import type { Series } from '../../../components/charts/chart-types';
import type { Words } from '../../../components/charts/words';
import type { Lane } from '../../../components/charts/year-lanes';
import type { Calendar } from '../../../i18n/calendar';

const SPELL_KINDS = ['leave', 'sick', 'vacant', 'ramp-up', 'failed'] as const satisfies Spell['kind'][];

const LOOKS: Readonly<Record<Spell['kind'], Pick<Series, 'tone' | 'texture'>>> = {
  leave: { tone: 'f4' },
  sick: { tone: 'f2', texture: 'diag' },
  vacant: { tone: 'f1' },
  'ramp-up': { tone: 'f3', texture: 'dots' },
  failed: { tone: 'k2', texture: 'cross' },
};

export interface Away {
  readonly id: string;
  readonly name: string;
  readonly spells: readonly Spell[];
  /** Days away, without those of a newcomer who is already there (days). */
  readonly days: number;
}

/** Longer states first, so that short ones are drawn over them. */
const DEPTH: Readonly<Record<Spell['kind'], number>> = {
  vacant: 0,
  'ramp-up': 1,
  failed: 2,
  leave: 3,
  sick: 4,
};

/** Nobody is on leave from a post that nobody holds. */
function withoutGhosts(spells: readonly Spell[]): Spell[] {
  const vacant = spells.filter(({ kind }) => kind === 'vacant');
  return spells.filter(
    ({ kind, from, to }) => kind === 'vacant' || !vacant.some((gap) => gap.from <= from && to <= gap.to),
  );
}

/** Everybody who was away, the longest first; providers that failed before all. */
export function listAway({ spells }: Timeline, { names }: Words): Away[] {
  const byId = new Map<string, Spell[]>();
  for (const spell of spells) byId.set(spell.id, [...(byId.get(spell.id) ?? []), spell]);
  return [...byId]
    .map(([id, own]) => {
      const real = withoutGhosts(own).toSorted((a, b) => a.from - b.from);
      return {
        id,
        name: own[0]?.kind === 'failed' ? names.provider(id) : names.person(id),
        spells: real,
        days: real.reduce((sum, { kind, from, to }) => (kind === 'ramp-up' ? sum : sum + to - from), 0),
      };
    })
    .toSorted((a, b) => rank(b) - rank(a) || b.days - a.days);
}

function rank({ spells }: Away): number {
  if (spells.some(({ kind }) => kind === 'failed')) return 2;
  return spells.some(({ kind }) => kind === 'vacant') ? 1 : 0;
}

/** A stretch in words: `malade du 3 au 17 août (14 j)`. */
export function wordSpell({ kind, from, to }: Spell, calendar: Calendar, { t, format }: Words): string {
  return t('simulation.spell.words', {
    kind: t(`simulation.spell.${kind}`),
    days: calendar.days(from, to),
    n: format.number(Math.max(1, Math.round(to - from)), 0),
  });
}

/** Leaves of one person, summed up. */
export function wordLeaves(leaves: readonly Spell[], { t, format }: Words): string {
  const days = leaves.reduce((sum, { from, to }) => sum + to - from, 0);
  return t('simulation.spell.leaves', { n: leaves.length, days: format.number(days, 0) });
}

export function buildLanes(away: readonly Away[], calendar: Calendar, words: Words): Lane[] {
  return away.map(({ id, name, spells }) => ({
    id,
    label: name,
    spells: spells
      .toSorted((a, b) => DEPTH[a.kind] - DEPTH[b.kind] || a.from - b.from)
      .map((spell, at) => ({
        id: `${id}-${at}`,
        from: spell.from,
        to: spell.to,
        ...LOOKS[spell.kind],
        label: words.t(`simulation.spell.${spell.kind}`),
        words: words.t('simulation.spell.of', { name, spell: wordSpell(spell, calendar, words) }),
      })),
  }));
}

/** Keys of the kinds there are. */
export function listSpellSeries({ spells }: Timeline, { t }: Words): Series[] {
  const kinds = new Set(spells.map(({ kind }) => kind));
  return SPELL_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    key: kind,
    name: t(`simulation.spell.${kind}`),
    ...LOOKS[kind],
  }));
}
