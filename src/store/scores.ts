// Scores remembered by what they depend on: a scenario, today, the organisation and the assumptions.
// An edit elsewhere in the study keeps them; entries go when the study that made them is forgotten.

import { findScenario, type Score, type Study, scoreScenario } from '../../model';

type Memo<V> = WeakMap<object, V>;
const memo: Memo<Memo<Memo<Memo<Score>>>> = new WeakMap();

function descend<V>(map: Memo<V>, key: object, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) {
    found = make();
    map.set(key, found);
  }
  return found;
}

/** The score of a scenario of `study`, computed at most once. `undefined` when there is no such scenario. */
export function scoreOf(study: Study, scenarioId: string): Score | undefined {
  const scenario = findScenario(study, scenarioId);
  if (!scenario) return undefined;
  const byToday = descend(memo, scenario, () => new WeakMap());
  const byOrganization = descend(byToday, study.today, () => new WeakMap());
  const byAssumptions = descend(byOrganization, study.organization, () => new WeakMap());
  return descend(byAssumptions, study.assumptions, () => scoreScenario(study, scenarioId));
}
