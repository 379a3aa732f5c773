// What the catalogue knows of a role at once: its names, by which people find it, and the few facts the score
// needs. Longer texts are in `role-texts.ts`, loaded when a reader opens a role.

import type { RoleKind } from '../ids';
import type { Bilingual, Language } from '../text';

export type RoleFamily = 'production' | 'support';
type MemoRoleId = `R${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;

/** Another name of a role. Those of the memo are given as it gives them; `ours` marks the ones we add. */
export interface Synonym {
  readonly text: string;
  readonly language: Language;
  readonly ours?: true;
}

export interface RoleEntry {
  readonly kind: RoleKind;
  /** Its number in the memo. */
  readonly memoId: MemoRoleId;
  readonly name: Bilingual;
  /** Name short enough for a card. */
  readonly short: Bilingual;
  readonly synonyms: readonly Synonym[];
  readonly family: RoleFamily;
  /** Whether holding it gives privileged access to systems or data: matters when an outsider holds it. */
  readonly privilegedAccess: boolean;
}

export const french = (...names: string[]): Synonym[] => names.map((text) => ({ text, language: 'fr' }));
export const english = (...names: string[]): Synonym[] => names.map((text) => ({ text, language: 'en' }));
export const ours = (language: Language, ...names: string[]): Synonym[] =>
  names.map((text) => ({ text, language, ours: true }));
