// Chart 5: who carries what. A role's work is shared between its providers by the share delegated, and
// between its people by the hours they give it.

import type { Scenario, Score } from '../../../model';
import type { ChartTable } from '../../components/charts/chart-types';
import type { HolderCell, HolderColumn, HolderRow } from '../../components/charts/holder-map';
import { type Words, writeThousands } from '../../components/charts/words';
import type { Carrier } from './findings';

const SHOWN_ROLES = 14;
const SHOWN_HOLDERS = 24;

interface Holder {
  readonly id: string;
  readonly kind: 'people' | 'providers';
  readonly name: string;
  readonly stops: readonly string[];
  readonly lossPerWeek: number;
}

/** Everyone who holds something, the costliest to lose first; people before providers. */
function listHolders(scenario: Scenario, score: Score, { names }: Words): Holder[] {
  const holding = new Set(
    scenario.assignments.map((line) =>
      'person' in line ? `people ${line.person}` : `providers ${line.provider}`,
    ),
  );
  const people = score.people.map(
    (person): Holder => ({
      id: person.id,
      kind: 'people',
      name: names.person(person.id),
      stops: person.blast.roles,
      lossPerWeek: person.blast.lossPerWeek.value,
    }),
  );
  const providers = score.providers.map(
    (provider): Holder => ({
      id: provider.id,
      kind: 'providers',
      name: names.provider(provider.id),
      stops: provider.blast.roles,
      lossPerWeek: provider.blast.lossPerWeek.value,
    }),
  );
  const byLoss = (a: Holder, b: Holder) => b.lossPerWeek - a.lossPerWeek;
  return [...people.toSorted(byLoss), ...providers.toSorted(byLoss)].filter((holder) =>
    holding.has(`${holder.kind} ${holder.id}`),
  );
}

/** For each role, the share of its work by holder (`people x`, `providers y`); 0 for a named backup. */
export function shareWork(scenario: Scenario, score: Score): Map<string, Map<string, number>> {
  const capacity = new Map(score.people.map((person) => [person.id, person.capacity.value]));
  const shares = new Map<string, Map<string, number>>();
  for (const role of scenario.roles) {
    const lines = scenario.assignments.filter((line) => line.role === role.id);
    const hours = new Map<string, number>();
    const delegated = new Map<string, number>();
    for (const line of lines) {
      if ('person' in line) {
        const key = `people ${line.person}`;
        hours.set(key, (hours.get(key) ?? 0) + line.share * (capacity.get(line.person) ?? 0));
      } else {
        const key = `providers ${line.provider}`;
        delegated.set(key, (delegated.get(key) ?? 0) + line.share);
      }
    }
    const given = [...delegated.values()].reduce((sum, share) => sum + share, 0);
    const ownHours = [...hours.values()].reduce((sum, own) => sum + own, 0);
    const own = Math.max(0, 1 - given);
    shares.set(
      role.id,
      new Map([
        ...[...hours].map(([key, part]) => [key, ownHours > 0 ? (own * part) / ownHours : 0] as const),
        ...[...delegated].map(([key, share]) => [key, share / Math.max(1, given)] as const),
      ]),
    );
  }
  return shares;
}

export function listCarriers(scenario: Scenario, score: Score, words: Words): Carrier[] {
  return listHolders(scenario, score, words).map((holder) => ({
    name: holder.name,
    stops: holder.stops.map(words.names.role),
    lossPerWeek: holder.lossPerWeek,
  }));
}

export interface HolderChart {
  readonly rows: HolderRow[];
  readonly holders: HolderColumn[];
  readonly table: ChartTable;
  readonly hidden: number;
}

export function buildHolders(scenario: Scenario, score: Score, all: boolean, words: Words): HolderChart {
  const { t, format, names } = words;
  const everyone = listHolders(scenario, score, words);
  const shares = shareWork(scenario, score);
  const exposure = new Map(score.roles.map((role) => [role.id, role.loss.value]));
  const roles = scenario.roles.toSorted((a, b) => (exposure.get(b.id) ?? 0) - (exposure.get(a.id) ?? 0));
  const shownRoles = all ? roles : roles.slice(0, SHOWN_ROLES);
  const shown = all ? everyone : everyone.slice(0, SHOWN_HOLDERS);
  const cellOf = (roleId: string, holder: Holder): HolderCell | undefined => {
    const share = shares.get(roleId)?.get(`${holder.kind} ${holder.id}`);
    if (share === undefined) return undefined;
    const alone = holder.stops.includes(roleId);
    const said = t(share > 0 ? 'results.holders.words' : 'results.holders.backupWords', {
      name: holder.name,
      role: names.role(roleId),
      share: format.percent(share, 0),
    });
    return {
      id: `${roleId}-${holder.kind}-${holder.id}`,
      share,
      text: share > 0 ? format.number(share * 100, 0) : t('results.holders.backup'),
      words: alone ? `${said}\n${t('results.holders.alone')}` : said,
      alone,
    };
  };
  return {
    rows: shownRoles.map((role) => ({
      id: role.id,
      label: names.role(role.id),
      cells: shown.map((holder) => cellOf(role.id, holder)),
    })),
    holders: shown.map((holder) => ({
      id: `${holder.kind}-${holder.id}`,
      label: holder.name,
      loss: holder.lossPerWeek,
      text: writeThousands(holder.lossPerWeek, format),
      words: t('results.holders.lossWords', {
        name: holder.name,
        loss: format.money(holder.lossPerWeek),
        n: holder.stops.length,
        roles: format.list(holder.stops.map(names.role)),
      }),
      figure: `${holder.kind}.${holder.id}.blast.lossPerWeek`,
    })),
    table: {
      columns: [
        t('results.role'),
        ...everyone.map((holder) => t('charts.unitColumn', { name: holder.name, unit: '%' })),
      ],
      rows: [
        ...roles.map((role) => [
          { text: names.role(role.id), value: names.role(role.id) },
          ...everyone.map((holder) => {
            const cell = cellOf(role.id, holder);
            return {
              text: cell ? (cell.alone ? `${cell.text} ▲` : cell.text) : '',
              value: cell ? (cell.share > 0 ? Math.round(cell.share * 1e4) / 100 : cell.text) : null,
            };
          }),
        ]),
        [
          {
            text: t('results.holders.footColumn', { unit: format.unitName('EUR/week') }),
            value: t('results.holders.footColumn', { unit: format.unitName('EUR/week') }),
          },
          ...everyone.map((holder) => ({
            text: format.number(holder.lossPerWeek, 0),
            value: Math.round(holder.lossPerWeek),
            figure: `${holder.kind}.${holder.id}.blast.lossPerWeek`,
          })),
        ],
      ],
    },
    hidden: roles.length - shownRoles.length + everyone.length - shown.length,
  };
}
