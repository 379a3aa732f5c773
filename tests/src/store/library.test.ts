// Saving, several studies, several tabs, bad records and bad databases: each test is a story of one machine.

import { beforeEach, describe, expect, test } from 'vitest';
import { type Study, updateOrganization } from '../../../model';
import { edit, setActive, undo } from '../../../src/store';
import { INITIAL, store } from '../../../src/store/state';
import { Library } from '../../../src/store/storage/library';
import { loadExample } from './example';
import { type Machine, makeMachine } from './memory-ports';

const LABEL = { id: 'common.rename' } as const;
const study = await loadExample();
const now = () => store.getState();
const setUsers = (users: number) => edit(LABEL, (one) => updateOrganization(one, { users }));

interface Stored {
  readonly revision: number;
  readonly study: Study;
}
let machine: Machine;
const listKeys = (prefix: string) => [...machine.data.keys()].filter((key) => key.startsWith(prefix));
const readRecords = () => listKeys('study:').map((key) => machine.data.get(key) as Stored);

/** A tab shares nothing with the others but the machine; the state of tests is one, so it is put back. */
let stop: (() => void) | undefined;
async function openLibrary(): Promise<Library> {
  stop?.();
  store.setState(INITIAL, true);
  const library = new Library(machine.openTab());
  stop = await library.start();
  return library;
}

/** Somebody else saves the record on screen: what another tab would write. */
function writeElsewhere(key: string, users: number): void {
  const record = machine.data.get(key) as Stored;
  machine.data.set(key, {
    ...record,
    revision: record.revision + 1,
    tab: 'elsewhere',
    study: updateOrganization(record.study, { users }),
  });
}

beforeEach(() => {
  machine = makeMachine();
});

describe('one tab', () => {
  test('finds the study again, with its scenario and its edits', async () => {
    const library = await openLibrary();
    await library.create(study);
    setUsers(77);
    setActive(study.today.id);
    await library.flush();
    await openLibrary();
    expect(now().study?.organization.users).toBe(77);
    expect(now().activeId).toBe(study.today.id);
    expect(now().storage).toEqual({ kind: 'saved' });
  });

  test('writes one revision per change of the study, none for looking at another scenario', async () => {
    const library = await openLibrary();
    await library.create(study);
    setUsers(77);
    await library.flush();
    setActive(study.today.id);
    await library.flush();
    await library.flush();
    expect(readRecords().map(({ revision }) => revision)).toEqual([2]);
  });

  test('keeps several studies, latest first; opens, copies and deletes them', async () => {
    const library = await openLibrary();
    await library.create({ ...study, name: 'Une' });
    await library.create({ ...study, name: 'Deux' });
    expect(now().recent.map(({ name }) => name)).toEqual(['Deux', 'Une']);
    const [, first] = now().recent;
    await library.open(first?.id ?? '');
    expect(now().study?.name).toBe('Une');
    await library.duplicate(first?.id ?? '');
    expect(now().recent.map(({ name }) => name)).toContain('Une (copie)');
    await library.remove(first?.id ?? '');
    expect(now().study).toBeUndefined();
    expect(
      now()
        .recent.map(({ name }) => name)
        .sort(),
    ).toEqual(['Deux', 'Une (copie)']);
  });

  test('remembers preferences, and ignores what it does not understand in them', async () => {
    await openLibrary();
    store.setState({ preferences: { ...now().preferences, locale: 'en', theme: 'dark' } });
    await new Promise((done) => setTimeout(done));
    machine.data.set('preferences', { ...(machine.data.get('preferences') as object), view: 'spiral' });
    await openLibrary();
    expect(now().preferences).toMatchObject({ locale: 'en', theme: 'dark', view: 'matrix' });
  });

  test('deleting a study elsewhere does not lose the one on screen', async () => {
    const library = await openLibrary();
    await library.create(study);
    machine.data.delete(listKeys('study:')[0] ?? '');
    setUsers(88);
    await library.flush();
    expect(readRecords()[0]?.study.organization.users).toBe(88);
  });
});

describe('unreadable records', () => {
  test.each([
    ['a text', 'not a record'],
    ['another shape', { version: 9, study: 3 }],
    [
      'a damaged study',
      { version: 1, revision: 4, savedAt: '', activeId: '', study: { version: 1, name: 5 } },
    ],
  ])('%s is set aside untouched, offered for download, and the application opens', async (_, bad) => {
    machine.data.set('study:bad', bad);
    machine.data.set('last', 'bad');
    await openLibrary();
    expect(now().study).toBeUndefined();
    expect(listKeys('study:')).toEqual([]);
    const [key = ''] = listKeys('aside:');
    expect(machine.data.get(key)).toEqual(bad);
    expect(
      now()
        .aside.map(({ text }) => text)
        .join(),
    ).toContain(typeof bad === 'string' ? bad : 'version');
    expect(now().notices.map(({ wording }) => wording.id)).toContain('app.setAside');
  });

  test('what was set aside is never overwritten by work that follows', async () => {
    machine.data.set('study:bad', { version: 1, revision: 1, study: {} });
    const library = await openLibrary();
    await library.create(study);
    setUsers(99);
    await library.flush();
    const [key = ''] = listKeys('aside:');
    expect(machine.data.get(key)).toEqual({ version: 1, revision: 1, study: {} });
    await library.dropAside(key);
    expect(now().aside).toEqual([]);
  });

  test('a study of a later version stays where it is', async () => {
    const library = await openLibrary();
    await library.create(study);
    const key = listKeys('study:')[0] ?? '';
    const newer = { ...(machine.data.get(key) as Stored), study: { ...study, version: study.version + 1 } };
    machine.data.set(key, newer);
    await openLibrary();
    expect(machine.data.get(key)).toEqual(newer);
    expect(now().notices.map(({ wording }) => wording.id)).toContain('app.newerStudy');
  });
});

describe('a database that refuses', () => {
  const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });

  test.each([
    ['full', full],
    ['blocked', new Error('denied')],
  ])('says at once that it is %s, keeps the work, and saves it when it can again', async (reason, error) => {
    const library = await openLibrary();
    await library.create(study);
    machine.refuse = error;
    setUsers(55);
    await library.flush();
    expect(now().storage).toEqual({ kind: 'failed', reason });
    expect(now().study?.organization.users).toBe(55);
    machine.refuse = undefined;
    setUsers(56);
    await library.flush();
    expect(now().storage).toEqual({ kind: 'saved' });
    expect(readRecords()[0]?.study.organization.users).toBe(56);
  });

  test('the application starts without any database', async () => {
    stop?.();
    const ports = machine.openTab();
    const refuse = async () => Promise.reject(new Error('denied'));
    store.setState(INITIAL, true);
    const library = new Library({
      ...ports,
      records: { read: refuse, update: refuse, remove: refuse, list: refuse },
    });
    stop = await library.start();
    expect(now().storage).toEqual({ kind: 'failed', reason: 'blocked' });
    await library.create(study);
    setUsers(44);
    await library.flush();
    expect(now().study?.organization.users).toBe(44);
  });
});

describe('two tabs', () => {
  test('the one that only looks follows the other', async () => {
    const library = await openLibrary();
    await library.create(study);
    const [key = ''] = listKeys('study:');
    writeElsewhere(key, 333);
    await library.catchUp();
    expect(now().study?.organization.users).toBe(333);
    setUsers(334);
    await library.flush();
    expect(readRecords()).toHaveLength(1);
    expect(readRecords()[0]?.study.organization.users).toBe(334);
  });

  test('a message from the other is enough to follow it', async () => {
    const library = await openLibrary();
    await library.create(study);
    const [key = ''] = listKeys('study:');
    writeElsewhere(key, 333);
    machine.openTab().channel.post({ kind: 'saved', record: key.slice('study:'.length), revision: 2 });
    await new Promise((done) => setTimeout(done, 5));
    expect(now().study?.organization.users).toBe(333);
    expect(now().past).toEqual([]);
  });

  test('an edit made while out of touch becomes a copy, never an overwrite', async () => {
    const library = await openLibrary();
    await library.create(study);
    const [key = ''] = listKeys('study:');
    machine.inTouch = false;
    setUsers(111);
    writeElsewhere(key, 222);
    await library.flush();
    expect((machine.data.get(key) as Stored).study.organization.users).toBe(222);
    expect(now().study?.name).toBe(`${study.name} (copie)`);
    expect(now().study?.organization.users).toBe(111);
    const copy = readRecords().find((record) => record.study.name.endsWith('(copie)'));
    expect(copy?.study.organization.users).toBe(111);
    expect(now().notices.map(({ wording }) => wording.id)).toContain('app.becameCopy');
    // The history goes on, under the new name.
    undo();
    await library.flush();
    expect(now().study?.name).toBe(`${study.name} (copie)`);
    expect((machine.data.get(key) as Stored).study.organization.users).toBe(222);
  });

  test('two tabs that edit in turn, in touch, stay on one study', async () => {
    const first = await openLibrary();
    await first.create(study);
    const [key = ''] = listKeys('study:');
    for (let users = 1; users <= 5; users++) {
      writeElsewhere(key, users * 10);
      await first.catchUp();
      setUsers(users * 10 + 1);
      await first.flush();
    }
    expect(readRecords()).toHaveLength(1);
    expect(readRecords()[0]?.study.organization.users).toBe(51);
  });
});
