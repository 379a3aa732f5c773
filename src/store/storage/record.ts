// The shape of what is stored. A record is written whole or not at all, and read with suspicion: whatever
// is not understood is set aside, never overwritten.

import type { Study } from '../../../model';

/** One study as stored. `revision` counts its changes, whichever tab made them. */
export interface StudyRecord {
  readonly version: 1;
  readonly revision: number;
  /** Tab that wrote it. */
  readonly tab: string;
  /** When, ISO 8601. */
  readonly savedAt: string;
  readonly study: Study;
  readonly activeId: string;
}

/** A study of the start screen's list. */
export interface Recent {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string;
  readonly scenarios: number;
}

/** Something stored that could not be read, kept for the reader to download. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

const STUDY = 'study:';
const ASIDE = 'aside:';
export const PREFERENCES_KEY = 'preferences';
export const LAST_KEY = 'last';
export const studyKey = (id: string): string => STUDY + id;
export const asideKey = (id: string, at: string): string => `${ASIDE}${id}:${at}`;

/** The id of a study's record, from its key; `undefined` for other keys. */
export function studyIdOf(key: string): string | undefined {
  return key.startsWith(STUDY) ? key.slice(STUDY.length) : undefined;
}

export function isAside(key: string): boolean {
  return key.startsWith(ASIDE);
}

/** What is around the study in a record, checked; `study` itself still has to be validated. */
export interface Envelope {
  readonly revision: number;
  readonly savedAt: string;
  readonly activeId: string;
  readonly study: unknown;
}

export function readEnvelope(raw: unknown): Envelope | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { version, revision, savedAt, activeId, study } = raw as Record<string, unknown>;
  if (version !== 1 || typeof revision !== 'number' || typeof study !== 'object' || study === null)
    return undefined;
  return {
    revision,
    savedAt: typeof savedAt === 'string' ? savedAt : '',
    activeId: typeof activeId === 'string' ? activeId : '',
    study,
  };
}

/** The line of the list for a record, from its envelope alone; `undefined` when it is not readable. */
export function readRecent(id: string, raw: unknown): Recent | undefined {
  const envelope = readEnvelope(raw);
  if (!envelope) return undefined;
  const { name, scenarios } = envelope.study as { name?: unknown; scenarios?: unknown };
  if (typeof name !== 'string' || !Array.isArray(scenarios)) return undefined;
  return { id, name, savedAt: envelope.savedAt, scenarios: scenarios.length };
}

/** Whatever was stored, as text for a file. */
export function writeAside(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  try {
    return JSON.stringify(raw, null, 2) ?? String(raw);
  } catch {
    return String(raw);
  }
}
