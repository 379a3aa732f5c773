// How the roles, people and providers of a scenario are called in messages.

import { CATALOGUE, type Scenario } from '../../model';
import type { Language } from './language';

export interface Names {
  readonly role: (id: string) => string;
  /** A person, or else a provider. */
  readonly holder: (id: string) => string;
}

/** Names by id; an id without a name stands for itself. */
export function namesOf({ roles, people, providers }: Scenario, { locale }: Language): Names {
  const roleNames = new Map(roles.map(({ id, kind, label }) => [id, label ?? CATALOGUE[kind].short[locale]]));
  const holderNames = new Map([...providers, ...people].map(({ id, name }) => [id, name]));
  return {
    role: (id) => roleNames.get(id) ?? id,
    holder: (id) => holderNames.get(id) ?? id,
  };
}
