// Edits of facts that scenarios share. A cell changes that one field in each scenario, and leaves the others
// as they are there: two scenarios may hold different needs of the same role.

import { listScenarios, type Scenario, type Scope, type Study, uniqueName } from '../../../model';

/** Applies an edit to each scenario of the scope, one after the other. */
export function editReached(
  study: Study,
  scope: Scope,
  change: (study: Study, scenario: Scenario) => Study,
): Study {
  return listScenarios(study)
    .filter((scenario) => scope.everywhere || scenario.id === scope.scenarioId)
    .reduce(change, study);
}

type List = 'roles' | 'people' | 'providers';

/**
 * Runs `add` in the scenario on screen, then gives what it added to the other scenarios of the scope, under
 * the same identifier.
 */
export function addReached(study: Study, scope: Scope, list: List, add: (study: Study) => Study): Study {
  const before = new Set(findItems(study, scope.scenarioId, list).map((item) => item.id));
  const added = add(study);
  if (added === study || !scope.everywhere) return added;
  const items = findItems(added, scope.scenarioId, list).filter((item) => !before.has(item.id));
  const give = (scenario: Scenario): Scenario => {
    if (scenario.id === scope.scenarioId) return scenario;
    const known = scenario[list] as readonly { id: string; name?: string }[];
    const names = known.flatMap((item) => item.name ?? []);
    const given = items.map((item) =>
      'name' in item ? { ...item, name: uniqueName(names, item.name) } : item,
    );
    return { ...scenario, [list]: [...known, ...given] };
  };
  return { ...added, today: give(added.today), scenarios: added.scenarios.map(give) };
}

/** Id of the first item that an edit added to a list of a scenario; nothing when it added none. */
export function findAdded(
  before: Study | undefined,
  after: Study | undefined,
  scenarioId: string,
  list: List,
): string | undefined {
  const known = new Set(before && findItems(before, scenarioId, list).map((item) => item.id));
  return after && findItems(after, scenarioId, list).find((item) => !known.has(item.id))?.id;
}

function findItems(study: Study, scenarioId: string, list: List) {
  return listScenarios(study).find((scenario) => scenario.id === scenarioId)?.[list] ?? [];
}
