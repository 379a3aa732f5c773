// A scenario as the engine reads it: plain numbers in arrays, one entry per role, person, link or contract. Every
// number comes from the figures of the score, so that score and simulation speak of the same thing.

import type { CostNature } from '../../score/types';
import type { EntityKey } from '../random/key';

/** Work that is not an incident, in the order in which it is done. */
export const PLANNED = ['run', 'problem', 'project'] as const;

/** The clock of the engine. Times are hours: of office time alone, or of the whole year when anyone works nights. */
export interface ClockPlan {
  readonly nights: boolean;
  /** Length of one office day, and of one of the 843 shifts outside office hours (hours). */
  readonly officeSlot: number;
  readonly offSlot: number;
  /** Engine hours of a year, and office hours in it. */
  readonly yearHours: number;
  readonly officeHours: number;
}

/** Someone on a role: the link between a person and a role. */
export interface LinkPlan {
  readonly person: number;
  readonly role: number;
  /** Main holder, named backup, or someone who can only follow the runbooks. */
  readonly kind: 'holder' | 'backup' | 'assistant';
  /** Share of the person's time (ratio; 0 for a backup) and speed of the skill on planned work (ratio). */
  readonly share: number;
  readonly speed: number;
}

export interface PersonPlan {
  readonly id: string;
  readonly key: EntityKey;
  readonly shifts: boolean;
  readonly onCall: boolean;
  /** Part of the time worked by contract (ratio): days off every week. */
  readonly partTime: number;
  /** Planned presence in the hours of their schedule (ratio), part-time and leave both counted. */
  readonly planned: number;
  /** Share of present time that planned work can use (ratio). */
  readonly productive: number;
  readonly sickness: number;
  /** Mean length of an illness (years). */
  readonly sickYears: number;
  /** Departures per year in post; then the post is empty, then in training (years). */
  readonly departures: number;
  readonly vacantYears: number;
  readonly rampUpYears: number;
  /** Price of replacing them (EUR per departure) and of a year of their days if none is missed (EUR). */
  readonly turnoverCost: number;
  readonly contractorCost: number;
}

/** A contract's part of one role. */
export interface ContractLinkPlan {
  readonly role: number;
  readonly provider: number;
  readonly contract: number;
  /** Share of the needs that it takes inside its window (ratio). */
  readonly share: number;
  readonly offHours: boolean;
  readonly serves: Readonly<Record<'run' | 'incident' | 'problem' | 'project', boolean>>;
  readonly covers: boolean;
  /** Levels kept and promised (ratio). */
  readonly level: number;
  readonly committed: number;
  readonly perHour: number;
  readonly fixed: number;
  readonly governance: number;
  readonly transition: number;
  readonly penaltyRate: number;
  readonly penaltyCap: number;
}

export interface ContractPlan {
  /** Hours included a year; Infinity without a cap. Price beyond it, as a multiple; 0: refused (ratio). */
  readonly cap: number;
  readonly beyond: number;
}

export interface RolePlan {
  readonly id: string;
  readonly key: EntityKey;
  /** Whether it answers outside office hours. */
  readonly served: boolean;
  /** Incidents per year, and the share that arrives outside office hours (ratio). */
  readonly incidents: number;
  readonly offShare: number;
  readonly peaks: readonly { readonly hours: number; readonly share: number }[];
  readonly effort: number;
  readonly variation: number;
  /** By priority: share of incidents, response target (hours), loss per hour (EUR/hour). */
  readonly mix: readonly number[];
  readonly targets: readonly number[];
  readonly lossPerHour: readonly number[];
  /** Hours a year of the whole need. */
  readonly run: number;
  readonly runOffShare: number;
  readonly problems: number;
  readonly problemEffort: number;
  /** Time within which a problem should be closed (years). */
  readonly problemYears: number;
  readonly project: number;
  readonly major: { readonly perYear: number; readonly hours: number; readonly lossPerHour: number };
  /** Help of last resort, with the chance that it works (ratio). */
  readonly breakGlass?: { readonly delay: number; readonly fee: number; readonly success: number };
  /** Chance that an assistant copes with an incident (ratio). */
  readonly assistSuccess: number;
  readonly rebuildCost: number;
  /** Weight of each frequency in the share on time, and needs of it expected in a year (counts or hours). */
  readonly weights: Readonly<Record<'run' | 'incident' | 'problem' | 'project', number>>;
  readonly expected: Readonly<Record<'run' | 'incident' | 'problem' | 'project', number>>;
  /** Rota that answers at night, −1 without any; price of one call-out (EUR). */
  readonly rota: number;
  readonly callOut: number;
  /** Costs that no chance moves, and the part of them that pays for being on call (EUR/year). */
  readonly fixedCost: number;
  readonly standbyCost: number;
}

/** People who take turns on call. */
export interface RotaPlan {
  readonly key: EntityKey;
  readonly members: readonly number[];
  /** Share of weeks each can take (ratio), and people on call at once (count). */
  readonly most: number;
  readonly servers: number;
  readonly reach: number;
  readonly delay: number;
}

export interface ProviderPlan {
  readonly id: string;
  readonly key: EntityKey;
  readonly failures: number;
  readonly recoveryYears: number;
}

export interface Plan {
  readonly clock: ClockPlan;
  readonly roles: readonly RolePlan[];
  readonly people: readonly PersonPlan[];
  /** By person, in the order of the scenario. */
  readonly links: readonly LinkPlan[];
  readonly providers: readonly ProviderPlan[];
  readonly contracts: readonly ContractPlan[];
  readonly contractLinks: readonly ContractLinkPlan[];
  readonly rotas: readonly RotaPlan[];
  /** Share of leave that colleagues plan in turns (ratio). */
  readonly coordination: number;
  /** Wait beyond which an incident is given up, and wait for a provider that has failed (hours). */
  readonly longestWait: number;
  readonly failedWait: number;
  /** Costs that no chance moves, by nature (EUR/year). */
  readonly fixedCosts: Readonly<Record<CostNature, number>>;
  /** How many of the highest priorities interrupt work on lower ones: 1, only P1 does. */
  readonly interrupting: number;
}
