// The ways of getting the work done, what each transfers, and the terms a new contract of each kind starts with.

import type { Assume } from './assumptions';
import type { SourcingMode } from './frequencies';
import type { ContractKind, Frequency } from './ids';
import type { Bilingual } from './text';

export interface SourcingModeEntry {
  readonly name: Bilingual;
  /** Frequencies of need it usually serves (memo T2). */
  readonly frequencies: readonly Frequency[];
  /** Whether a contract moves the risk to someone else for a level fixed in advance (memo T3). */
  readonly transfersRisk: boolean;
  /** Whether the provider has people enough to act when ours are away (memo T3). */
  readonly brings: 'nobody' | 'hands' | 'redundancy';
}

export const SOURCING_MODES: Readonly<Record<SourcingMode, SourcingModeEntry>> = {
  employee: {
    name: { fr: 'Salarié', en: 'Employee' },
    frequencies: ['run', 'incident', 'problem', 'project'],
    transfersRisk: false,
    brings: 'nobody',
  },
  'on-site-contractor': {
    name: { fr: 'Prestataire sur site (régie)', en: 'On-site contractor' },
    frequencies: ['run', 'incident', 'problem', 'project'],
    transfersRisk: false,
    brings: 'nobody',
  },
  'contractor-agency': {
    name: { fr: 'Société de services (jours achetés)', en: 'Contractor agency (days bought)' },
    frequencies: ['problem', 'project'],
    transfersRisk: false,
    brings: 'hands',
  },
  'managed-service': {
    name: { fr: 'Infogérance', en: 'Managed service' },
    frequencies: ['run', 'incident', 'problem'],
    transfersRisk: true,
    brings: 'redundancy',
  },
  saas: {
    name: { fr: 'SaaS', en: 'SaaS' },
    frequencies: ['run', 'incident', 'problem'],
    transfersRisk: true,
    brings: 'redundancy',
  },
  'software-vendor': {
    name: { fr: 'Éditeur de logiciel', en: 'Software vendor' },
    frequencies: ['incident', 'problem', 'project'],
    transfersRisk: false,
    brings: 'hands',
  },
  'development-department': {
    name: { fr: 'Études (développement interne)', en: 'Development department' },
    frequencies: ['incident', 'problem', 'project'],
    transfersRisk: false,
    brings: 'hands',
  },
};

/** The terms of a contract without its identifier; the study's schema holds the same fields. */
export interface ContractTerms {
  kind: ContractKind;
  frequencies: Frequency[];
  committedLevel: number;
  offHours: boolean;
  coverageClause: boolean;
  price: { fixedPerYear: number; perUser: number };
  priceBeyondCap: number;
  penaltyRate: number;
  penaltyCap: number;
  noticeMonths: number;
  transitionMonths: number;
  reversibility: number;
  termYears: number;
  indexation: number;
}

/** Which assumption sets the committed level of each kind. */
const COMMITTED = {
  'contractor-agency': 'contract.committed-level-agency',
  'managed-service': 'contract.committed-level',
  saas: 'contract.committed-level-saas',
  'software-vendor': 'contract.committed-level-vendor',
  'development-department': 'contract.committed-level-development',
} as const satisfies Record<ContractKind, string>;

/**
 * The terms a new contract of a kind starts with, all drawn from the assumptions: the price is left to the price
 * list (no price per hour), only kinds that transfer the risk carry penalties, and only those bring cover when
 * our people are away.
 * @example draftContract('managed-service', makeAssumptions([])).committedLevel // 0.9
 */
export function draftContract(kind: ContractKind, assume: Assume): ContractTerms {
  const mode = SOURCING_MODES[kind];
  const read = (id: Parameters<Assume>[0]) => assume(id).value;
  const daysBought = kind === 'contractor-agency' || kind === 'development-department';
  return {
    kind,
    frequencies: [...mode.frequencies],
    committedLevel: read(COMMITTED[kind]),
    offHours: kind === 'saas',
    coverageClause: mode.brings === 'redundancy',
    price: { fixedPerYear: 0, perUser: 0 },
    priceBeyondCap: read('contract.price-beyond-cap'),
    penaltyRate: mode.transfersRisk ? read('contract.penalty-rate') : 0,
    penaltyCap: mode.transfersRisk ? read('contract.penalty-cap') : 0,
    noticeMonths: read(daysBought ? 'contract.agency-notice-months' : 'contract.notice-months'),
    transitionMonths: daysBought ? 0 : read('contract.transition-months'),
    reversibility: daysBought ? 0 : read('contract.reversibility'),
    termYears: daysBought ? 1 : read('contract.term-years'),
    indexation: read(kind === 'saas' ? 'contract.saas-increase' : 'contract.scope-creep'),
  };
}
