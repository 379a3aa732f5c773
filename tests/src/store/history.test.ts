import { beforeEach, describe, expect, test } from 'vitest';
import {
  addScenario,
  listScenarios,
  removeScenario,
  renameScenario,
  type Study,
  updateOrganization,
} from '../../../model';
import { edit, redo, setActive, showStudy, undo } from '../../../src/store';
import { GROUP_PAUSE_MS, MAX_STEPS, record, type Step } from '../../../src/store/history';
import { store } from '../../../src/store/state';
import { loadExample } from './example';

const LABEL = { id: 'common.rename' } as const;
const study = await loadExample();
const now = () => store.getState();
const setUsers = (users: number) => (one: Study) => updateOrganization(one, { users });

beforeEach(() => showStudy(study));

describe('undo and redo', () => {
  test('give back the very same studies', () => {
    edit(LABEL, setUsers(11));
    const first = now().study;
    edit(LABEL, setUsers(12));
    undo();
    expect(now().study).toBe(first);
    undo();
    expect(now().study).toBe(study);
    redo();
    expect(now().study).toBe(first);
  });

  test('an edit that changes nothing leaves no step and keeps what could be redone', () => {
    edit(LABEL, setUsers(11));
    undo();
    expect(edit(LABEL, (one) => one)).toBeUndefined();
    expect(now().past).toHaveLength(0);
    expect(now().future).toHaveLength(1);
  });

  test('a new edit forgets what could be redone', () => {
    edit(LABEL, setUsers(11));
    undo();
    edit(LABEL, setUsers(12));
    expect(now().future).toHaveLength(0);
  });

  test('with nothing to undo or redo, nothing happens', () => {
    const before = now().study;
    undo();
    redo();
    expect(now().study).toBe(before);
  });

  test('covers scenario tabs: the scenario on screen comes back with the study', () => {
    edit(LABEL, (one) => addScenario(one, one.today.id, 'Essai'));
    const created = now().study?.scenarios.at(-1)?.id ?? '';
    expect(now().activeId).toBe(created);
    edit(LABEL, (one) => removeScenario(one, created));
    expect(now().activeId).not.toBe(created);
    expect(listScenarios(now().study as Study).map(({ id }) => id)).toContain(now().activeId);
    undo();
    expect(now().activeId).toBe(created);
    undo();
    expect(now().study).toBe(study);
  });

  test('shows the scenario that a step changed, even from another one', () => {
    edit(LABEL, (one) => addScenario(one, one.today.id, 'Essai'));
    const created = now().activeId;
    edit(LABEL, (one) => renameScenario(one, created, 'Autre nom'));
    setActive(study.today.id);
    undo();
    expect(now().activeId).toBe(created);
  });

  test(`keeps ${MAX_STEPS} steps`, () => {
    for (let n = 1; n <= MAX_STEPS + 5; n++) edit(LABEL, setUsers(1000 + n));
    expect(now().past).toHaveLength(MAX_STEPS);
    for (let n = 0; n < MAX_STEPS; n++) undo();
    expect(now().study?.organization.users).toBe(1005);
  });
});

describe('groups', () => {
  const step = (before: Study, after: Study, at: number, group?: string): Step => ({
    label: LABEL,
    before,
    after,
    activeBefore: 'today',
    activeAfter: 'today',
    group,
    at,
  });
  const a = study;
  const b = setUsers(21)(a);
  const c = setUsers(22)(b);
  const empty = { study: a, activeId: 'today', past: [], future: [] };

  test('one drag is one step, from where it began to where it ended', () => {
    const timeline = record(record(empty, step(a, b, 0, 'lever')), step(b, c, 100, 'lever'));
    expect(timeline.past).toHaveLength(1);
    expect(timeline.past[0]?.before).toBe(a);
    expect(timeline.past[0]?.after).toBe(c);
  });

  test('a drag that ends where it began leaves nothing', () => {
    const timeline = record(record(empty, step(a, b, 0, 'lever')), step(b, a, 100, 'lever'));
    expect(timeline.past).toHaveLength(0);
  });

  test('a pause, another group or no group begins another step', () => {
    const first = record(empty, step(a, b, 0, 'lever'));
    expect(record(first, step(b, c, GROUP_PAUSE_MS + 1, 'lever')).past).toHaveLength(2);
    expect(record(first, step(b, c, 100, 'other')).past).toHaveLength(2);
    expect(record(record(empty, step(a, b, 0)), step(b, c, 100)).past).toHaveLength(2);
  });
});
