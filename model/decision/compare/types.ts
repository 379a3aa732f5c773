// What comparing scenarios returns: figures side by side, inputs that differ, and how much of a change each of them makes.

import type { Frequency, Lever } from '../../catalogue/ids';
import type { Unit } from '../../figure/units';
import type { Contract, Person, Provider, Role } from '../../scenario/schema';

/** Who holds a role in one scenario: shares as in the document (a person’s time, or the need), 0 for a backup. */
export type HolderOf =
  | { readonly kind: 'person'; readonly id: string; readonly share: number }
  | { readonly kind: 'contract'; readonly providerId: string; readonly id: string; readonly share: number };

/** One field whose value differs; absent on the side that does not have it. `path` is that of the document. */
export interface FieldChange {
  /**
   * Path inside the item, for example `['need', 'incident', 'perYear']`. Lists whose order means nothing are read as
   * sets: `['frequencies', 'incident']` (true or absent), `['peaks', '<label>', 'hoursPerYear']`.
   */
  readonly path: readonly string[];
  readonly unit?: Unit;
  readonly from?: number | string | boolean;
  readonly to?: number | string | boolean;
}

/** Something that differs between two scenarios, from the first to the second. */
export type Difference =
  /** Who holds a role that both have. `fromScenarioId` and `toScenarioId` say where names are to be read. */
  | {
      readonly kind: 'holders';
      readonly roleId: string;
      readonly from: readonly HolderOf[];
      readonly to: readonly HolderOf[];
      readonly fromScenarioId: string;
      readonly toScenarioId: string;
    }
  | { readonly kind: 'role-added' | 'role-removed'; readonly role: Role; readonly scenarioId: string }
  | {
      readonly kind: 'role-changed';
      readonly roleId: string;
      readonly scenarioId: string;
      readonly fields: readonly FieldChange[];
    }
  | { readonly kind: 'person-added' | 'person-removed'; readonly person: Person; readonly scenarioId: string }
  | {
      readonly kind: 'person-changed';
      readonly personId: string;
      readonly scenarioId: string;
      readonly fields: readonly FieldChange[];
    }
  | {
      readonly kind: 'provider-added' | 'provider-removed';
      readonly provider: Provider;
      readonly scenarioId: string;
    }
  /** Fields of the provider itself: its name. What differs in its contracts is told contract by contract. */
  | {
      readonly kind: 'provider-changed';
      readonly providerId: string;
      readonly scenarioId: string;
      readonly fields: readonly FieldChange[];
    }
  | {
      readonly kind: 'contract-added' | 'contract-removed';
      readonly providerId: string;
      readonly contract: Contract;
      readonly scenarioId: string;
    }
  | {
      readonly kind: 'contract-changed';
      readonly providerId: string;
      readonly contractId: string;
      readonly scenarioId: string;
      readonly fields: readonly FieldChange[];
    }
  | { readonly kind: 'lever'; readonly lever: Lever; readonly from: number; readonly to: number };

export type DifferenceGroup = 'holders' | 'roles' | 'people' | 'providers' | 'industrialization';

/** Differences that stand under one heading. */
export interface GroupedDifferences {
  readonly group: DifferenceGroup;
  readonly differences: readonly Difference[];
}

/** The three results, in their order. */
export const RESULTS = ['cost', 'onTime', 'loss'] as const;
export type Result = (typeof RESULTS)[number];
export type Results = Readonly<Record<Result, number>>;

/**
 * One step of a bridge: the part of the change that comes from some of the differences. Cost and loss in EUR/year,
 * on time as a ratio.
 */
export interface BridgeStep {
  /** What was changed; several where smaller ones are told together. */
  readonly differences: readonly Difference[];
  /** Whether it gathers what is too small to be told alone. */
  readonly isRest: boolean;
  /** Its share of the change: the mean over every order in which the steps can be made. Steps add up to the change. */
  readonly effect: Results;
  /** What it would change alone, made first; and what it adds made last, after all the others. */
  readonly first: Results;
  readonly last: Results;
}

export interface Bridge {
  readonly fromId: string;
  readonly toId: string;
  readonly from: Results;
  readonly to: Results;
  /** Largest effect on cost or loss first; the rest last. Empty when nothing differs. */
  readonly steps: readonly BridgeStep[];
}

/** A figure of the comparison table. `better` says which way is good; absent where neither is. */
export interface ComparedFigure {
  /** Key of its name, `compare.figure.<id>` in the dictionaries, or the part it is (`costBy.payroll`). */
  readonly id: string;
  /** Path in the score, to open it; absent for what no score has (bus factor of the organization). */
  readonly path?: string;
  readonly unit: Unit;
  readonly better?: 'lower' | 'higher';
  /** `head` results, their parts, or a structural fact. */
  readonly group: 'cost' | 'onTime' | 'loss' | 'structure';
  readonly isPart: boolean;
  readonly frequency?: Frequency;
  /** One per scenario compared, in their order; absent where the scenario has no such figure. */
  readonly values: readonly (ComparedValue | undefined)[];
}

export interface ComparedValue {
  readonly value: number;
  /** Against the baseline, in the same unit; absent for the baseline itself and where it has no such figure. */
  readonly change?: number;
  readonly trend?: 'better' | 'worse' | 'same';
}
