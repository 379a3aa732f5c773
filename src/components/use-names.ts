// What roles, holders and scenarios are called on this screen, in the reader's language.

import { useMemo } from 'react';
import { CATALOGUE, type Scenario } from '../../model';
import { useLocale } from '../i18n';

export interface Names {
  readonly role: (id: string) => string;
  readonly person: (id: string) => string;
  readonly provider: (id: string) => string;
}

/** Charts have little room: a long catalogue name goes without what it says between brackets. */
function shorten(name: string): string {
  return name.length > 30 ? name.replace(/ \(.*\)$/, '') : name;
}

/** Names of everything in a scenario; an unknown id is its own name. */
function makeNames(scenario: Scenario, locale: 'fr' | 'en'): Names {
  const roles = new Map(
    scenario.roles.map((role) => {
      const name = role.label ?? shorten(CATALOGUE[role.kind].name[locale]);
      return [role.id, role.site === undefined ? name : `${name} · ${role.site}`];
    }),
  );
  const people = new Map(scenario.people.map((person) => [person.id, person.name]));
  const providers = new Map(scenario.providers.map((provider) => [provider.id, provider.name]));
  return {
    role: (id) => roles.get(id) ?? id,
    person: (id) => people.get(id) ?? id,
    provider: (id) => providers.get(id) ?? id,
  };
}

export function useNames(scenario: Scenario): Names {
  const locale = useLocale();
  return useMemo(() => makeNames(scenario, locale), [scenario, locale]);
}
