import { expect, test } from 'vitest';
import {
  addNote,
  addScenario,
  renameScenario,
  scoreScenario,
  setLever,
  updateOrganization,
} from '../../../model';
import { scoreOf } from '../../../src/store';
import { loadExample } from './example';

const study = await loadExample();
const { id } = study.today;

test('gives the model’s own score', () => {
  expect(scoreOf(study, id)?.total.cost.value).toBe(scoreScenario(study, id).total.cost.value);
});

test('computes once what nothing has changed', () => {
  const noted = addNote(study, { at: '2026-01-01T00:00:00Z', text: 'Bonjour' });
  expect(noted).not.toBe(study);
  expect(scoreOf(noted, id)).toBe(scoreOf(study, id));
});

test('computes again when the scenario, today or the organisation changes', () => {
  const before = scoreOf(study, id);
  const varied = addScenario(study, id, 'Essai');
  const variant = varied.scenarios.at(-1)?.id ?? '';
  const automated = setLever(varied, variant, 'automation', 1);
  expect(scoreOf(automated, variant)?.total.need.value).not.toBe(scoreOf(varied, variant)?.total.need.value);
  expect(scoreOf(automated, id)).toBe(before);
  expect(scoreOf(updateOrganization(study, { headcount: 3 }), id)).not.toBe(before);
  expect(scoreOf(renameScenario(study, id, 'Autre nom'), id)?.total.cost.value).toBe(
    before?.total.cost.value,
  );
});

test('knows no unknown scenario', () => {
  expect(scoreOf(study, 'nowhere')).toBeUndefined();
});
