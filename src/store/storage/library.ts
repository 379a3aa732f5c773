// Keeps studies in the browser. One record per study; every change of a record checks, inside the
// transaction, that nobody wrote it since this tab last knew it. Tabs in touch follow one another; a tab that
// finds itself behind makes its edit a copy. Nothing here ever overwrites what it has not read.

import type { Study } from '../../../model';
import { notify, showStudy } from '../actions';
import { readPreferences } from '../preferences';
import { readStored } from '../read-study';
import { store } from '../state';
import { followStudy, renameEverywhere } from './follow';
import type { Ports, TabMessage } from './ports';
import {
  asideKey,
  type Envelope,
  isAside,
  LAST_KEY,
  PREFERENCES_KEY,
  readEnvelope,
  readRecent,
  type StudyRecord,
  studyIdOf,
  studyKey,
  writeAside,
} from './record';

const SAVE_DELAY_MS = 300;
/** Longest name of a study (characters). */
const MAX_NAME = 120;

class Behind extends Error {}

/** Saves and opens studies through `ports`. */
export class Library {
  readonly #ports: Ports;
  readonly #tab: string;
  /** The record on screen, at the revision this tab knows. */
  #current: { id: string; revision: number } | undefined;
  /** What that record holds, as far as this tab knows. */
  #saved: { study: Study | undefined; activeId: string } = { study: undefined, activeId: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();
  #savedPreferences: unknown;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#tab = ports.newId();
  }

  /**
   * Reads preferences and the study used last, then saves every change. Never fails: says so in the state.
   * @returns how to stop following the state
   */
  async start(): Promise<() => void> {
    try {
      const stored = await this.#ports.records.read(PREFERENCES_KEY);
      const { preferences } = store.getState();
      store.setState({ preferences: readPreferences(stored, preferences) });
      await this.refreshList();
      const last = this.#ports.note.get() ?? (await this.#ports.records.read(LAST_KEY));
      if (typeof last === 'string') await this.open(last);
    } catch (error) {
      this.#fail(error);
    }
    this.#savedPreferences = store.getState().preferences;
    this.#ports.channel.listen((message) => void this.#hear(message));
    return store.subscribe(() => this.#onChange());
  }

  /** Puts a study on screen as a new record. */
  async create(study: Study, activeId?: string): Promise<void> {
    await this.flush();
    this.#current = { id: this.#ports.newId(), revision: 0 };
    this.#saved = { study: undefined, activeId: '' };
    this.#ports.note.set(this.#current.id);
    showStudy(study, activeId);
    await this.flush();
  }

  /** Puts a stored study on screen; sets it aside if it cannot be read. Says whether it is shown. */
  async open(id: string): Promise<boolean> {
    await this.flush();
    const raw = await this.#ports.records.read(studyKey(id));
    if (raw === undefined) return false;
    const read = await this.#understand(id, raw);
    if (!read) return false;
    const { study, envelope } = read;
    this.#current = { id, revision: envelope.revision };
    showStudy(study, envelope.activeId);
    this.#saved = { study, activeId: store.getState().activeId };
    this.#ports.note.set(id);
    store.setState({ storage: { kind: 'saved' } });
    await this.#attempt(() => this.#ports.records.update(LAST_KEY, () => id));
    return true;
  }

  /** Puts a study on screen that is only looked at: nothing of it is kept, and what was open stays as it is. */
  async visit(study: Study): Promise<void> {
    await this.flush();
    this.#current = undefined;
    this.#saved = { study: undefined, activeId: '' };
    showStudy(study, undefined, true);
  }

  /** Puts the study used last back on screen; the start screen when there is none. */
  async leave(): Promise<void> {
    const last = this.#ports.note.get() ?? (await this.#ports.records.read(LAST_KEY).catch(() => undefined));
    if (typeof last !== 'string' || !(await this.open(last))) showStudy(undefined);
  }

  /** Saves, then leads back to the start screen. */
  async close(): Promise<void> {
    await this.flush();
    this.#current = undefined;
    this.#saved = { study: undefined, activeId: '' };
    this.#ports.note.set(undefined);
    showStudy(undefined);
  }

  /** Forgets a stored study. */
  async remove(id: string): Promise<void> {
    if (this.#current?.id === id) await this.close();
    await this.#attempt(() => this.#ports.records.remove(studyKey(id)));
    this.#ports.channel.post({ kind: 'removed', record: id, revision: 0 });
    await this.refreshList();
  }

  /** Adds a copy of a stored study to the list. */
  async duplicate(id: string): Promise<void> {
    await this.flush();
    const raw = await this.#ports.records.read(studyKey(id));
    const read = raw === undefined ? undefined : await this.#understand(id, raw);
    if (!read) return;
    const { study, envelope } = read;
    const copy = { ...study, name: await this.#nameCopy(study.name) };
    const made = this.#makeRecord(copy, envelope.activeId, 1);
    const copyId = this.#ports.newId();
    await this.#attempt(() => this.#ports.records.update(studyKey(copyId), () => made));
    await this.refreshList();
  }

  /** Forgets something that was set aside. */
  async dropAside(key: string): Promise<void> {
    await this.#attempt(() => this.#ports.records.remove(key));
    await this.refreshList();
  }

  /** Reads the list of studies again. Records that are not even an envelope are set aside. */
  async refreshList(): Promise<void> {
    try {
      const entries = await this.#ports.records.list();
      const studies = entries.flatMap(([key, raw]) => {
        const id = studyIdOf(String(key));
        return id === undefined ? [] : [{ id, raw, recent: readRecent(id, raw) }];
      });
      store.setState({
        recent: studies
          .flatMap(({ recent }) => recent ?? [])
          .sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
        aside: entries
          .filter(([key]) => isAside(String(key)))
          .map(([key, raw]) => ({ key: String(key), text: writeAside(raw) })),
      });
      for (const { id, raw, recent } of studies) if (!recent) await this.#setAside(id, raw);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Saves now what is not saved yet. Resolves when nothing is left to write. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  }

  /** Looks whether another tab has written the study on screen: after sleep, or without a channel. */
  async catchUp(): Promise<void> {
    const current = this.#current;
    if (!current) return;
    try {
      const envelope = readEnvelope(await this.#ports.records.read(studyKey(current.id)));
      if (envelope && envelope.revision > current.revision) await this.#follow(current.id);
    } catch (error) {
      this.#fail(error);
    }
  }

  #onChange(): void {
    const { study, activeId, preferences } = store.getState();
    if (preferences !== this.#savedPreferences) {
      this.#savedPreferences = preferences;
      void this.#attempt(() => this.#ports.records.update(PREFERENCES_KEY, () => preferences));
    }
    if (!study || !this.#current) return;
    if (study === this.#saved.study && activeId === this.#saved.activeId) return;
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_DELAY_MS);
  }

  #makeRecord(study: Study, activeId: string, revision: number): StudyRecord {
    return { version: 1, revision, tab: this.#tab, savedAt: this.#ports.now(), study, activeId };
  }

  async #save(): Promise<void> {
    const { study, activeId } = store.getState();
    const current = this.#current;
    if (!study || !current) return;
    const edited = study !== this.#saved.study;
    if (!edited && activeId === this.#saved.activeId) return;
    const revision = edited ? current.revision + 1 : current.revision;
    const next = this.#makeRecord(study, activeId, revision);
    try {
      await this.#ports.records.update(studyKey(current.id), (old) => {
        // A record removed elsewhere is written again: it is still on screen here.
        if (old === undefined) return next;
        const known = readEnvelope(old)?.revision;
        if (known === current.revision) return next;
        if (edited) throw new Behind();
        return old;
      });
    } catch (error) {
      if (!(error instanceof Behind)) return this.#fail(error);
      await this.#becomeCopy(study);
      return this.#save();
    }
    if (this.#current === current) {
      this.#current = { id: current.id, revision };
      this.#saved = { study, activeId };
    }
    store.setState({ storage: { kind: 'saved' } });
    if (!edited) return;
    this.#ports.channel.post({ kind: 'saved', record: current.id, revision });
    this.#listSaved(current.id, next);
    if (current.revision === 0)
      await this.#attempt(() => this.#ports.records.update(LAST_KEY, () => current.id));
  }

  /** The study on screen and the stored one have both changed: ours goes on under a name of its own. */
  async #becomeCopy(study: Study): Promise<void> {
    const name = await this.#nameCopy(study.name);
    this.#current = { id: this.#ports.newId(), revision: 0 };
    this.#saved = { study: undefined, activeId: '' };
    this.#ports.note.set(this.#current.id);
    renameEverywhere(name);
    notify({ id: 'app.becameCopy', values: { name } });
  }

  async #nameCopy(name: string): Promise<string> {
    return (await this.#ports.nameCopy(name)).slice(0, MAX_NAME);
  }

  #listSaved(id: string, record: StudyRecord): void {
    const line = readRecent(id, record);
    if (!line) return;
    store.setState((state) => ({ recent: [line, ...state.recent.filter((other) => other.id !== id)] }));
  }

  async #hear(message: TabMessage): Promise<void> {
    if (message.kind === 'saved' && message.record === this.#current?.id) await this.#follow(message.record);
    else await this.refreshList();
  }

  /** Takes over what another tab saved, unless this tab has an edit of its own under way. */
  async #follow(id: string): Promise<void> {
    try {
      await this.#queue;
      const envelope = readEnvelope(await this.#ports.records.read(studyKey(id)));
      const current = this.#current;
      const untouched = store.getState().study === this.#saved.study;
      if (!envelope || current?.id !== id || envelope.revision <= current.revision || !untouched) return;
      const stored = readStored(envelope.study);
      if (stored.kind !== 'study') return;
      const { study } = stored;
      this.#current = { id, revision: envelope.revision };
      this.#saved = { study, activeId: store.getState().activeId };
      followStudy(study);
      await this.refreshList();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The study in a record. What cannot be read is set aside; what only a newer version can read stays. */
  async #understand(id: string, raw: unknown): Promise<{ study: Study; envelope: Envelope } | undefined> {
    const envelope = readEnvelope(raw);
    const stored = readStored(envelope?.study);
    if (envelope && stored.kind === 'study') return { study: stored.study, envelope };
    if (stored.kind === 'newer') notify({ id: 'app.newerStudy' });
    else await this.#setAside(id, raw);
    return undefined;
  }

  /** Moves an unreadable record out of the way, to where it can be downloaded and is never written again. */
  async #setAside(id: string, raw: unknown): Promise<void> {
    await this.#attempt(async () => {
      await this.#ports.records.update(asideKey(id, this.#ports.now()), () => raw);
      await this.#ports.records.remove(studyKey(id));
    });
    notify({ id: 'app.setAside' });
    await this.refreshList();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const full = error instanceof Error && error.name === 'QuotaExceededError';
    store.setState({ storage: { kind: 'failed', reason: full ? 'full' : 'blocked' } });
  }
}
