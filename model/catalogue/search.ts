// Finds a role by any of its names in either language: what people call these jobs varies from one company to
// the next, and some titles mean another role here than elsewhere. Says why each role matched, so that a
// misleading synonym is recognised as one.

import { ROLE_KINDS, type RoleKind } from './ids';
import { CATALOGUE } from './roles';
import type { Language } from './text';

export interface FoundRole {
  readonly kind: RoleKind;
  /** The name or synonym that matched, as the catalogue writes it. */
  readonly matched: string;
  readonly why: 'name' | 'short' | 'synonym';
  readonly language: Language;
}

interface Term extends FoundRole {
  readonly words: readonly string[];
}

/** Words that carry no meaning in a title. */
const EMPTY_WORDS = new Set([
  'de',
  'des',
  'du',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'en',
  'of',
  'the',
  'and',
  'a',
]);

/** From this length on, one typing error is forgiven. */
const TYPO_LENGTH = 5;

/**
 * Roles whose name or synonym matches a query, best first: own names before synonyms, whole titles before parts of
 * titles, the reader's language before the other. Case, accents, order of words and, in words of
 * five letters or more, one typing error are ignored; a word still being typed matches as a beginning. An empty
 * query finds nothing.
 * @example findRoles('dba', 'en')[0]?.kind // 'database-administrator'
 */
export function findRoles(query: string, locale: Language): FoundRole[] {
  const words = split(query);
  if (words.length === 0) return [];
  const best = new Map<RoleKind, { term: Term; rank: number }>();
  for (const term of TERMS) {
    const closeness = compare(words, term.words);
    if (closeness === undefined) continue;
    const rank = RANK_OF[term.why] + closeness * 10 + (term.language === locale ? 0 : 1);
    const known = best.get(term.kind);
    if (known === undefined || rank < known.rank) best.set(term.kind, { term, rank });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ term: { kind, matched, why, language } }) => ({ kind, matched, why, language }));
}

/** A role's own name comes before any synonym, however exact: "systems administrator" is one of another role. */
const RANK_OF = { name: 0, short: 2, synonym: 1000 } as const;

/** Lower-case words without accents, apostrophes or punctuation. */
function split(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const meaningful = words.filter((word) => !EMPTY_WORDS.has(word));
  return meaningful.length > 0 ? meaningful : words;
}

/**
 * How close a title is: 0 the same words, 1 the same but for typing errors, 2 all the words are in it, 3 they are
 * with typing errors, 4 they begin words of it; undefined when a word is nowhere.
 */
function compare(query: readonly string[], title: readonly string[]): number | undefined {
  let worst = 0;
  for (const word of query) {
    const closeness = Math.min(...title.map((candidate) => compareWord(word, candidate)));
    worst = Math.max(worst, closeness);
  }
  if (worst === Number.POSITIVE_INFINITY) return undefined;
  if (worst === 2) return 4;
  const whole = query.length === title.length;
  return whole ? worst : 2 + worst;
}

/** 0 the same word, 1 one typing error away, 2 a beginning of it; Infinity otherwise. */
function compareWord(word: string, candidate: string): number {
  if (word === candidate) return 0;
  if (word.length >= TYPO_LENGTH && isOneEditAway(word, candidate)) return 1;
  if (word.length >= 2 && candidate.startsWith(word)) return 2;
  return Number.POSITIVE_INFINITY;
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

const TERMS: readonly Term[] = ROLE_KINDS.flatMap((kind) => {
  const { name, short, synonyms } = CATALOGUE[kind];
  const term = (matched: string, why: FoundRole['why'], language: Language): Term => ({
    kind,
    matched,
    why,
    language,
    words: split(matched),
  });
  return [
    term(name.fr, 'name', 'fr'),
    term(name.en, 'name', 'en'),
    // People rarely type what stands between brackets.
    ...(name.fr.includes('(') ? [beforeBracket(term(name.fr, 'name', 'fr'))] : []),
    ...(name.en.includes('(') ? [beforeBracket(term(name.en, 'name', 'en'))] : []),
    term(short.fr, 'short', 'fr'),
    term(short.en, 'short', 'en'),
    ...synonyms.map(({ text, language }) => term(text, 'synonym', language)),
  ];
});

function beforeBracket(term: Term): Term {
  return { ...term, words: split(term.matched.slice(0, term.matched.indexOf('('))) };
}
