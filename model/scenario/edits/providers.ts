// Edits of providers and of their contracts. A provider always has at least one contract.

import { contractSchema } from '../contract-schema';
import { nameSchema } from '../fields';
import { LIST_LIMITS } from '../limits';
import { checkContract } from '../parse/consistency';
import type { Contract, Provider, Scenario, Study } from '../schema';
import { freshId, takenIds, uniqueName } from './fresh';
import {
  append,
  editScenario,
  editScope,
  insertAfter,
  isValid,
  keep,
  listScenarios,
  mapItem,
  type Patch,
  type Scope,
  update,
  updateChecked,
} from './shared';

export type NewContract = Omit<Contract, 'id'>;

/** Adds a provider with its first contract. */
export function addProvider(study: Study, scenarioId: string, name: string, contract: NewContract): Study {
  const first = withId(contract, []);
  if (!isValid(name, nameSchema) || !isValid(first, contractSchema, checkContract)) return study;
  const id = freshId(takenIds(study, 'providers'), name);
  return editScenario(study, scenarioId, (scenario) => {
    const provider = { id, name: uniqueName(namesBut(scenario), name), contracts: [first] };
    return update(scenario, { providers: append(scenario.providers, provider, LIST_LIMITS.providers) });
  });
}

export function renameProvider(study: Study, scope: Scope, id: string, name: string): Study {
  if (!isValid(name, nameSchema)) return study;
  return editScope(study, scope, (scenario) =>
    editProvider(scenario, id, (provider) =>
      update(provider, { name: uniqueName(namesBut(scenario, id), name) }),
    ),
  );
}

/** Adds a provider with the same contracts next to the first, holding nothing. */
export function duplicateProvider(study: Study, scenarioId: string, id: string): Study {
  return editScenario(study, scenarioId, (scenario) => {
    const provider = scenario.providers.find((candidate) => candidate.id === id);
    if (!provider) return scenario;
    const copy = {
      ...provider,
      id: freshId(takenIds(study, 'providers'), provider.name),
      name: uniqueName(namesBut(scenario), provider.name),
    };
    return update(scenario, { providers: insertAfter(scenario.providers, id, copy, LIST_LIMITS.providers) });
  });
}

/** Removes a provider from one scenario, with what it holds. */
export function removeProvider(study: Study, scenarioId: string, id: string): Study {
  return editScenario(study, scenarioId, (scenario) =>
    update(scenario, {
      providers: keep(scenario.providers, (provider) => provider.id !== id),
      assignments: keep(scenario.assignments, (line) => !('provider' in line && line.provider === id)),
    }),
  );
}

export function addContract(study: Study, scope: Scope, providerId: string, contract: NewContract): Study {
  const everyContract = listScenarios(study).flatMap((scenario) =>
    scenario.providers.flatMap(({ id, contracts }) => (id === providerId ? contracts : [])),
  );
  const added = withId(contract, everyContract);
  if (!isValid(added, contractSchema, checkContract)) return study;
  return editScope(study, scope, (scenario) =>
    editProvider(scenario, providerId, (provider) =>
      update(provider, { contracts: append(provider.contracts, added, LIST_LIMITS.contracts) }),
    ),
  );
}

export function updateContract(
  study: Study,
  scope: Scope,
  providerId: string,
  contractId: string,
  patch: Patch<NewContract>,
): Study {
  return editScope(study, scope, (scenario) =>
    editProvider(scenario, providerId, (provider) =>
      update(provider, {
        contracts: mapItem(provider.contracts, contractId, (contract) =>
          updateChecked(contract, patch, contractSchema, checkContract),
        ),
      }),
    ),
  );
}

/** Removes a contract from one scenario, with what falls under it. The last one leaves with its provider only. */
export function removeContract(
  study: Study,
  scenarioId: string,
  providerId: string,
  contractId: string,
): Study {
  return editScenario(study, scenarioId, (scenario) => {
    const contracts = scenario.providers.find(({ id }) => id === providerId)?.contracts ?? [];
    const left = keep(contracts, ({ id }) => id !== contractId);
    if (left === contracts || left.length === 0) return scenario;
    const isUnder = (line: Scenario['assignments'][number]) =>
      'provider' in line && line.provider === providerId && line.contract === contractId;
    return update(
      editProvider(scenario, providerId, (provider) => update(provider, { contracts: left })),
      {
        assignments: keep(scenario.assignments, (line) => !isUnder(line)),
      },
    );
  });
}

function editProvider(scenario: Scenario, id: string, edit: (provider: Provider) => Provider): Scenario {
  return update(scenario, { providers: mapItem(scenario.providers, id, edit) });
}

function withId(contract: NewContract, others: readonly Contract[]): Contract {
  const taken = others.map(({ id }) => id);
  return { ...contract, id: freshId(taken, contract.kind) };
}

function namesBut(scenario: Scenario, id?: string): string[] {
  return scenario.providers.flatMap((provider) => (provider.id === id ? [] : [provider.name]));
}
