// What the roles, people and providers of a scenario are called: the same on screens and in reports.

import { CATALOGUE, type Scenario } from '../../model';
import type { Locale } from '../i18n/messages';

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
export function makeNames(scenario: Scenario, locale: Locale): Names {
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
