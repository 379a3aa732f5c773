// The shape of a score: figures by role, person, provider and in total. A figure's id is its path in this
// shape (`roles.<id>.onTime`, `total.costBy.payroll`), so that a page, a file and a command name it alike.

import type { Frequency } from '../catalogue/ids';
import type { Figure } from '../figure/figure';
import type { Warning } from './warnings';

/** What a euro is spent on. */
export const COST_NATURES = [
  'payroll',
  'overhead',
  'contractors',
  'contracts',
  'governance',
  'onCall',
  'breakGlass',
  'turnover',
  'transition',
  'programme',
] as const;
export type CostNature = (typeof COST_NATURES)[number];

/** What a loss is due to. */
export const LOSS_CAUSES = [
  'waiting',
  'repair',
  'majorEvents',
  'departures',
  'serviceGap',
  'providerFailure',
] as const;
export type LossCause = (typeof LOSS_CAUSES)[number];

/** What an incident meets when it arrives: someone free, someone busy, or nobody. */
export interface Response {
  /** Probability of the state (ratio). */
  readonly chance: Figure;
  /** Mean wait in that state (hours). */
  readonly wait: Figure;
}

export interface RoleScore {
  readonly id: string;
  /** Hours needed per year after industrialization, by frequency and in total (hours/year). */
  readonly need: Figure;
  readonly needBy: Readonly<Record<Frequency, Figure>>;
  /** Share of needs served on time; by frequency only where there is such a need (ratio). */
  readonly onTime: Figure;
  readonly onTimeBy: Readonly<Partial<Record<Frequency, Figure>>>;
  readonly cost: Figure;
  readonly costBy: Readonly<Record<CostNature, Figure>>;
  readonly loss: Figure;
  readonly lossBy: Readonly<Record<LossCause, Figure>>;
  /** Hours a year in which an incident would find nobody (hours/year). */
  readonly uncoveredHours: Figure;
  /** Number of holders able to carry on alone (count), and inverse Herfindahl number (count). */
  readonly busFactor: Figure;
  readonly effectiveHolders: Figure;
  /** Own work over own capacity (ratio); required and available full-time equivalents, providers' included. */
  readonly load: Figure;
  readonly requiredFte: Figure;
  readonly availableFte: Figure;
  /** How easily the role can be handed over, 0…1 (T4). */
  readonly externalizability: Figure;
  /** Share of the need delegated to providers (ratio). */
  readonly delegated: Figure;
  /** Mean wait of an incident (hours) and what it meets on arrival; absent without own incidents. */
  readonly meanWait: Figure;
  readonly response: { readonly free: Response; readonly busy: Response; readonly nobody: Response };
  /** Hours needed = on time + late + unserved (hours/year). */
  readonly hours: { readonly onTime: Figure; readonly late: Figure; readonly unserved: Figure };
  /** Whether incidents load the team so much that the closed form is only rough. */
  readonly saturated: boolean;
  /** Who bears its loss: our own line first, then a line per contract. Adds up to `loss`. */
  readonly ledger: readonly LedgerLine[];
}

/** What stops, and what it costs, when a person or a provider is gone. */
export interface BlastRadius {
  /** Ids of the roles that nobody else can carry on. */
  readonly roles: readonly string[];
  /** Hours of need that stop (hours/year). */
  readonly hours: Figure;
  /** Expected loss of one week without them (EUR/week). */
  readonly lossPerWeek: Figure;
}

/**
 * One line of the risk-transfer ledger (memo T3): who bears what part of a role's loss. Ours has no contract;
 * the others say what was promised, its price and the most its penalties can reach.
 */
export interface LedgerLine {
  readonly roleId: string;
  readonly contract?: {
    readonly providerId: string;
    readonly contractId: string;
    /** Level promised and level expected (ratio), price and cap of the penalties (EUR/year). */
    readonly promised: Figure;
    readonly expected: Figure;
    readonly price: Figure;
    readonly cap: Figure;
    /** Penalties expected: the part of the loss that comes back to us (EUR/year). */
    readonly penalties: Figure;
  };
  /** Share of the need it is about (ratio), and expected loss that stays with us all the same (EUR/year). */
  readonly share: Figure;
  readonly stays: Figure;
}

export interface PersonScore {
  readonly id: string;
  readonly cost: Figure;
  /** Sum of time shares (ratio) and hours they can give roles in a year (hours/year). */
  readonly assigned: Figure;
  readonly capacity: Figure;
  /** Work that falls on them over their capacity (ratio). */
  readonly load: Figure;
  readonly blast: BlastRadius;
}

export interface ProviderScore {
  readonly id: string;
  readonly cost: Figure;
  /** Hours of need delegated (hours/year), and the fullest of its caps (ratio; 0 without cap). */
  readonly hours: Figure;
  readonly capUse: Figure;
  /** The same by contract id, for contracts with a cap (ratio). */
  readonly capUseBy: Readonly<Record<string, Figure>>;
  readonly blast: BlastRadius;
}

export interface TotalScore {
  readonly cost: Figure;
  readonly costBy: Readonly<Record<CostNature, Figure>>;
  /** Cost of people's time and of contracts given to no role (EUR/year), part of `cost`. */
  readonly idle: Figure;
  /** Severance and hiring against today, spread over the years (EUR/year), part of `cost`. */
  readonly oneOff: Figure;
  readonly onTime: Figure;
  readonly onTimeBy: Readonly<Partial<Record<Frequency, Figure>>>;
  readonly loss: Figure;
  readonly lossBy: Readonly<Record<LossCause, Figure>>;
  readonly need: Figure;
  readonly uncoveredHours: Figure;
  readonly requiredFte: Figure;
  readonly availableFte: Figure;
  /** Roles that one, or two, departures or provider failures can stop (count). */
  readonly rolesWithoutRelief: Figure;
  readonly rolesLostByTwo: Figure;
}

export interface Score {
  readonly scenarioId: string;
  readonly total: TotalScore;
  readonly roles: readonly RoleScore[];
  readonly people: readonly PersonScore[];
  readonly providers: readonly ProviderScore[];
  readonly warnings: readonly Warning[];
}
