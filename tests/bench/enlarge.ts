// The example made as large as a group of services, so that benchmarks show how time grows.

import type { Person, Provider, Role, Scenario, Study } from '../../model';

interface Size {
  /** Services, each with the roles of the example. */
  readonly blocks: number;
  /** People of a service: those of the example, then again its first ones as further holders. */
  readonly people: number;
  /** Copies of each provider, shared between services. */
  readonly providers: number;
}

/** An organisation of `blocks` services like that of today, without other scenarios. */
export function enlarge(study: Study, size: Size): Study {
  const { roles, people, providers, assignments } = study.today;
  const all = { roles: [] as Role[], people: [] as Person[], providers: new Map<string, Provider>() };
  const held: Scenario['assignments'] = [];
  for (let block = 0; block < size.blocks; block++) {
    const named = (id: string, copy = 0) => `${id}-${block}-${copy}`;
    all.roles.push(...roles.map((one) => ({ ...one, id: named(one.id) })));
    for (let i = 0; i < size.people; i++) {
      const model = people[i % people.length];
      if (!model) continue;
      const id = named(model.id, Math.floor(i / people.length));
      all.people.push({ ...model, id, name: id });
      for (const one of assignments) {
        if ('person' in one && one.person === model.id)
          held.push({ ...one, role: named(one.role), person: id });
      }
    }
    for (const model of providers) {
      const id = `${model.id}-${block % size.providers}`;
      all.providers.set(id, { ...model, id, name: id });
      for (const one of assignments) {
        if ('provider' in one && one.provider === model.id)
          held.push({ ...one, role: named(one.role), provider: id });
      }
    }
  }
  const today = { ...study.today, ...all, providers: [...all.providers.values()], assignments: held };
  return { ...study, today, scenarios: [], baselineId: study.today.id };
}
