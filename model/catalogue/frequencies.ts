// How a need occurs, which memo fact says so, and how it is staffed best (memo T2).

import type { ContractKind, Frequency } from './ids';
import type { Bilingual } from './text';

export type MemoFrequencyId = 'T2a' | 'T2b' | 'T2c' | 'T2d';

/** Who can answer a need: our own people, contractors on site, or a kind of contract. */
export type SourcingMode = 'employee' | 'on-site-contractor' | ContractKind;

export interface FrequencyEntry {
  readonly name: Bilingual;
  readonly memoFact: MemoFrequencyId;
  /** Whether it can be planned, and whether it lasts. */
  readonly plannable: boolean;
  readonly continuous: boolean;
  readonly limited: boolean;
  /** Modes that suit it, best known first. A reading of T2 and T3, not a rule. */
  readonly suits: readonly SourcingMode[];
}

export const FREQUENCY_ENTRIES: Readonly<Record<Frequency, FrequencyEntry>> = {
  run: {
    name: { fr: 'Exploitation courante', en: 'Run' },
    memoFact: 'T2d',
    plannable: true,
    continuous: true,
    limited: false,
    suits: ['employee', 'managed-service', 'saas'],
  },
  incident: {
    name: { fr: 'Incidents', en: 'Incidents' },
    memoFact: 'T2a',
    plannable: false,
    continuous: false,
    limited: true,
    suits: ['managed-service', 'saas', 'software-vendor', 'employee'],
  },
  problem: {
    name: { fr: 'Problèmes longs', en: 'Long problems' },
    memoFact: 'T2b',
    plannable: false,
    continuous: true,
    limited: true,
    suits: ['on-site-contractor', 'contractor-agency', 'software-vendor', 'employee'],
  },
  project: {
    name: { fr: 'Projets', en: 'Projects' },
    memoFact: 'T2c',
    plannable: true,
    continuous: true,
    limited: true,
    suits: ['contractor-agency', 'on-site-contractor', 'development-department', 'employee'],
  },
};
