// Adding, changing, copying and removing people, providers, roles, scenarios and the rest: what each edit takes
// along, and what it leaves.

import { describe, expect, it } from 'vitest';
import { resetAssumption, setAssumption } from '../../../../model/scenario/edits/assumptions';
import { freshId, uniqueName } from '../../../../model/scenario/edits/fresh';
import { clearRoleLevers, setLever } from '../../../../model/scenario/edits/levers';
import { addNote, removeNote, updateNote } from '../../../../model/scenario/edits/notes';
import { renameStudy, updateOrganization } from '../../../../model/scenario/edits/organization';
import {
  addPerson,
  duplicatePerson,
  removePerson,
  updatePerson,
} from '../../../../model/scenario/edits/people';
import {
  addContract,
  addProvider,
  duplicateProvider,
  removeContract,
  removeProvider,
  renameProvider,
  updateContract,
} from '../../../../model/scenario/edits/providers';
import { setReport } from '../../../../model/scenario/edits/report';
import { addRole, duplicateRole, removeRole, updateRole } from '../../../../model/scenario/edits/roles';
import {
  addScenario,
  removeScenario,
  renameScenario,
  setBaseline,
} from '../../../../model/scenario/edits/scenarios';
import { readStudy } from '../../../../model/scenario/parse/parse-study';
import keptStudy from '../kept/study-v2.json';

const result = readStudy(keptStudy);
if (!result.ok) throw new Error('the kept study must be valid');
const { study } = result;
const here = { scenarioId: 'today', everywhere: false };
const everywhere = { scenarioId: 'today', everywhere: true };
const [scenarioA] = study.scenarios;

describe('freshId', () => {
  it.each([
    ['Éditeur & Cie n° 1', 'editeur-cie-n-1'],
    ['DBA 1', 'dba-1-2'],
    ['日本', 'x'],
    ['Constructor', 'constructor-2'],
    ['a'.repeat(200), 'a'.repeat(56)],
  ])('of %s', (name, id) => {
    expect(freshId(['dba-1'], name)).toBe(id);
  });
});

describe('uniqueName', () => {
  it.each([
    [['A'], 'B', 'B'],
    [['A'], 'A', 'A (2)'],
    [['A', 'a (2)'], 'a', 'a (3)'],
    [['A', 'A (2)', 'A (3)'], 'A (2)', 'A (4)'],
  ])('among %j, of %j', (taken, name, unique) => {
    expect(uniqueName(taken, name)).toBe(unique);
  });
});

describe('people', () => {
  it('change everywhere, or in one scenario', () => {
    const all = updatePerson(study, everywhere, 'admin-1', { fte: 0.6 });
    expect([all.today.people[0]?.fte, all.scenarios[0]?.people[0]?.fte]).toEqual([0.6, 0.6]);
    const one = updatePerson(study, here, 'admin-1', { fte: 0.6 });
    expect([one.today.people[0]?.fte, one.scenarios[0]?.people[0]?.fte]).toEqual([0.6, 1]);
    expect(one.scenarios).toBe(study.scenarios);
    expect(one.today.people[1]).toBe(study.today.people[1]);
  });

  it('lose an optional fact patched with undefined', () => {
    const edited = updatePerson(study, here, 'admin-2', { monthsOnSite: undefined });
    expect(edited.today.people[1]).not.toHaveProperty('monthsOnSite');
  });

  it('keep what they were when the patch is absurd', () => {
    expect(updatePerson(study, everywhere, 'admin-1', { fte: 0 })).toBe(study);
    expect(updatePerson(study, everywhere, 'admin-1', { name: '' })).toBe(study);
    expect(updatePerson(study, everywhere, 'nobody', { fte: 0.5 })).toBe(study);
  });

  it('come with an identifier and a name of their own', () => {
    const [first] = study.today.people;
    if (!first) throw new Error('no person');
    const edited = addPerson(study, 'today', first);
    expect(edited.today.people[2]).toEqual({
      ...first,
      id: 'admin-systemes-1',
      name: 'Admin. systèmes 1 (2)',
    });
    expect(edited.scenarios).toBe(study.scenarios);
  });

  it('are copied next to the first, holding nothing', () => {
    const edited = duplicatePerson(study, 'today', 'admin-1');
    expect(edited.today.people.map(({ name }) => name)).toEqual([
      'Admin. systèmes 1',
      'Admin. systèmes 1 (2)',
      'Admin. systèmes 2',
    ]);
    expect(edited.today.assignments).toBe(study.today.assignments);
  });

  it('leave with what they hold, in one scenario', () => {
    const edited = removePerson(study, 'today', 'admin-1');
    expect(edited.today.people.map(({ id }) => id)).toEqual(['admin-2']);
    expect(edited.today.assignments).toHaveLength(3);
    expect(edited.scenarios[0]).toBe(scenarioA);
  });
});

describe('providers', () => {
  const contract = study.today.providers[0]?.contracts[0];
  if (!contract) throw new Error('no contract');

  it('come with their first contract', () => {
    const edited = addProvider(study, 'today', 'esn b', contract);
    expect(edited.today.providers[1]).toMatchObject({ id: 'esn-b', name: 'esn b (2)' });
    expect(edited.today.providers[1]?.contracts).toEqual([{ ...contract, id: 'contractor-agency' }]);
  });

  it('are renamed, never to a name that is taken', () => {
    const two = duplicateProvider(study, 'today', 'esn');
    expect(two.today.providers.map(({ id, name }) => [id, name])).toEqual([
      ['esn', 'ESN B'],
      ['esn-b', 'ESN B (2)'],
    ]);
    expect(renameProvider(two, here, 'esn-b', 'ESN B')).toBe(two);
    expect(renameProvider(two, everywhere, 'esn', 'ESN Z').scenarios[0]?.providers[0]?.name).toBe('ESN Z');
  });

  it('leave with what they hold', () => {
    const edited = removeProvider(study, 'today', 'esn');
    expect(edited.today.providers).toEqual([]);
    expect(edited.today.assignments).toHaveLength(4);
  });

  it('gain, change and lose contracts, the last one excepted', () => {
    const two = addContract(study, everywhere, 'esn', contract);
    expect(two.scenarios[0]?.providers[0]?.contracts.map(({ id }) => id)).toEqual([
      'forfait',
      'contractor-agency',
    ]);
    const changed = updateContract(two, here, 'esn', 'forfait', { committedLevel: 0.8 });
    expect(changed.today.providers[0]?.contracts[0]?.committedLevel).toBe(0.8);
    expect(changed.scenarios).toBe(two.scenarios);
    expect(updateContract(two, here, 'esn', 'forfait', { committedLevel: 80 })).toBe(two);
    const one = removeContract(two, 'today', 'esn', 'forfait');
    expect(one.today.providers[0]?.contracts.map(({ id }) => id)).toEqual(['contractor-agency']);
    expect(one.today.assignments).toHaveLength(4);
    expect(removeContract(one, 'today', 'esn', 'contractor-agency')).toBe(one);
  });
});

describe('roles', () => {
  const [role] = study.today.roles;
  if (!role) throw new Error('no role');

  it('are added, copied with a label, and leave with their assignments', () => {
    expect(addRole(study, 'today', role).today.roles[2]?.id).toBe('database-administrator');
    const copied = duplicateRole(study, 'today', 'dba', 'Bases du site 2');
    expect(copied.today.roles[1]).toEqual({ ...role, id: 'bases-du-site-2', label: 'Bases du site 2' });
    const removed = removeRole(study, 'today', 'dba');
    expect(removed.today.roles.map(({ id }) => id)).toEqual(['admin']);
    expect(removed.today.assignments.every((line) => line.role === 'admin')).toBe(true);
    expect(removed.scenarios[0]).toBe(scenarioA);
  });

  it('keep what they were when the patch breaks a rule between figures', () => {
    const mix = { p1: 0.5, p2: 0.5, p3: 0.5 };
    const need = { ...role.need, incident: { ...role.need.incident, mix } };
    expect(updateRole(study, here, 'dba', { need })).toBe(study);
    expect(updateRole(study, here, 'dba', { offHours: { served: true, incidentShare: 0.95 } })).toBe(study);
    const served = updateRole(study, everywhere, 'dba', { offHours: { served: true, incidentShare: 0.9 } });
    expect(served.scenarios[0]?.roles[0]?.offHours.incidentShare).toBe(0.9);
  });
});

describe('levers', () => {
  it('move for the whole, or for one role and back', () => {
    const whole = setLever(study, 'today', 'automation', 2);
    expect(whole.today.industrialization.automation).toBe(1);
    expect(whole.today.roles).toBe(study.today.roles);
    const one = setLever(study, 'today', 'runbooks', 0.75, 'admin');
    expect(one.today.roles[1]?.levers).toEqual({ automation: 0.5, runbooks: 0.75 });
    expect(one.today.industrialization).toBe(study.today.industrialization);
    expect(clearRoleLevers(one, 'today', 'admin').today.roles[1]).not.toHaveProperty('levers');
    expect(clearRoleLevers(study, 'today', 'dba')).toBe(study);
    expect(setLever(study, 'today', 'automation', Number.NaN)).toBe(study);
  });
});

describe('scenarios', () => {
  it('start as a copy that shares everything', () => {
    const edited = addScenario(study, 'today', 'Tout en interne');
    expect(edited.scenarios[1]).toMatchObject({ id: 'tout-en-interne', name: 'Tout en interne (2)' });
    expect(edited.scenarios[1]?.people).toBe(study.today.people);
  });

  it('are renamed without repeating a name', () => {
    expect(renameScenario(study, 'a', 'Situation actuelle').scenarios[0]?.name).toBe(
      'Situation actuelle (2)',
    );
    expect(renameScenario(study, 'a', 'Tout en interne')).toBe(study);
    expect(renameScenario(study, 'today', 'Aujourd’hui').today.name).toBe('Aujourd’hui');
  });

  it('leave their notes and the baseline to today', () => {
    const edited = removeScenario(setBaseline(study, 'a'), 'a');
    expect(edited.scenarios).toEqual([]);
    expect(edited.baselineId).toBe('today');
    expect(edited.notes[0]).not.toHaveProperty('scenario');
    expect(removeScenario(study, 'today')).toBe(study);
    expect(setBaseline(study, 'nowhere')).toBe(study);
  });
});

describe('what scenarios share', () => {
  it('the organization and the name of the study', () => {
    expect(updateOrganization(study, { users: 400 }).organization.users).toBe(400);
    expect(updateOrganization(study, { users: -1 })).toBe(study);
    expect(updateOrganization(study, { users: 300 })).toBe(study);
    expect(renameStudy(study, 'Autre').name).toBe('Autre');
    expect(renameStudy(study, ' ')).toBe(study);
  });

  it('assumptions, replaced and given back', () => {
    const id = 'time.absence-rate';
    const edited = setAssumption(study, { id, low: 0.01, mode: 0.02, high: 0.03 });
    expect(edited.assumptions).toEqual([{ id, low: 0.01, mode: 0.02, high: 0.03 }]);
    expect(setAssumption(study, { id, low: 0.03, mode: 0.02, high: 0.03 })).toBe(study);
    expect(setAssumption(study, { id, low: -0.1, mode: 0.02, high: 0.03 })).toBe(study);
    expect(setAssumption(study, { id: 'no.such', low: 0, mode: 0, high: 0 })).toBe(study);
    expect(resetAssumption(study, id).assumptions).toEqual([]);
    expect(resetAssumption(study, 'no.such')).toBe(study);
  });

  it('notes', () => {
    const edited = addNote(study, { at: '2026-11-03', text: 'Revu.' });
    expect(edited.notes.map(({ id }) => id)).toEqual(['note-1', 'note-9', 'note']);
    expect(addNote(study, { scenario: 'nowhere', at: '2026-11-03', text: 'Revu.' })).toBe(study);
    expect(removeNote(study, 'note-1').notes.map(({ id }) => id)).toEqual(['note-9']);
    const decided = updateNote(study, 'note-1', { kind: 'decision', text: 'Retenu.' });
    expect(decided.notes[0]).toMatchObject({ kind: 'decision', text: 'Retenu.' });
    expect(updateNote(decided, 'note-1', { kind: undefined }).notes[0]).not.toHaveProperty('kind');
    expect(updateNote(study, 'note-1', { text: 'x'.repeat(5000) })).toBe(study);
    expect(updateNote(study, 'nothing', { text: 'x' })).toBe(study);
  });

  it('settings of the report', () => {
    const { report: _, ...bare } = study;
    const set = setReport(bare, { client: 'Ville', names: true });
    expect(set.report).toEqual({ client: 'Ville', names: true });
    expect(setReport(set, { names: undefined, client: undefined })).not.toHaveProperty('report');
    expect(setReport(set, { logo: 'data:image/svg+xml;base64,AAAA' })).toBe(set);
    expect(setReport(set, { client: 'Ville' })).toBe(set);
  });
});
