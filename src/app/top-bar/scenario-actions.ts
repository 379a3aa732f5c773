// What a scenario's menu does, wherever it is opened from: each a step of the history.

import {
  addScenario,
  removeScenario,
  renameScenario,
  type Scenario,
  type Study,
  setBaseline,
} from '../../../model';
import { letterOf } from '../../components/letter';
import type { Translate } from '../../i18n';
import { edit, editWithUndo } from '../../store';

/** Adds a copy of `fromId` named after its letter, and shows it. */
export function createScenario(study: Study, fromId: string, t: Translate): void {
  const name = t('app.scenarioLetter', { letter: nextLetter(study) });
  edit({ id: 'app.edit.scenarioAdded', values: { name } }, (now) => addScenario(now, fromId, name));
}

/** The letter the next scenario will go by. */
function nextLetter(study: Study): string {
  const last = study.scenarios.at(-1);
  return last ? letterOf({ ...study, scenarios: [...study.scenarios, { ...last, id: '' }] }, '') : 'A';
}

export function duplicate(scenario: Scenario, t: Translate): void {
  const name = t('common.copyOf', { name: scenario.name }).slice(0, 120);
  edit({ id: 'app.edit.scenarioAdded', values: { name } }, (study) => addScenario(study, scenario.id, name));
}

export function rename(scenario: Scenario, name: string): void {
  edit({ id: 'app.edit.scenarioRenamed', values: { name } }, (study) =>
    renameScenario(study, scenario.id, name),
  );
}

export function remove(scenario: Scenario): void {
  editWithUndo({ id: 'app.edit.scenarioRemoved', values: { name: scenario.name } }, (study) =>
    removeScenario(study, scenario.id),
  );
}

export function makeBaseline(scenario: Scenario): void {
  edit({ id: 'app.edit.baseline', values: { name: scenario.name } }, (study) =>
    setBaseline(study, scenario.id),
  );
}
