// People and providers as lines of one table, those that cost most to lose first.

import type { Scenario, Score } from '../../../model';
import type { Names } from '../../components/use-names';

export interface HolderLine {
  readonly kind: 'people' | 'providers';
  readonly id: string;
  readonly name: string;
  readonly status: 'employee' | 'contractor' | 'provider';
  /** Work over capacity (ratio); absent for a provider, which is told by its hours. */
  readonly load: number | undefined;
  /** Hours of need delegated (hours/year); 0 for a person. */
  readonly hours: number;
  /** Path of the figure behind load or hours. */
  readonly loadFigure: string;
  /** EUR/year, ids of roles, EUR/week. */
  readonly cost: number;
  readonly stops: readonly string[];
  readonly lossPerWeek: number;
}

export function listHolderLines(scenario: Scenario, score: Score, names: Names): HolderLine[] {
  const status = new Map(scenario.people.map((person) => [person.id, person.status]));
  const people = score.people.map(
    (person): HolderLine => ({
      kind: 'people',
      id: person.id,
      name: names.person(person.id),
      status: status.get(person.id) ?? 'employee',
      load: person.load.value,
      hours: 0,
      loadFigure: `people.${person.id}.load`,
      cost: person.cost.value,
      stops: person.blast.roles,
      lossPerWeek: person.blast.lossPerWeek.value,
    }),
  );
  const providers = score.providers.map(
    (provider): HolderLine => ({
      kind: 'providers',
      id: provider.id,
      name: names.provider(provider.id),
      status: 'provider',
      load: undefined,
      hours: provider.hours.value,
      loadFigure: `providers.${provider.id}.hours`,
      cost: provider.cost.value,
      stops: provider.blast.roles,
      lossPerWeek: provider.blast.lossPerWeek.value,
    }),
  );
  return [...people, ...providers].toSorted((a, b) => b.lossPerWeek - a.lossPerWeek);
}
