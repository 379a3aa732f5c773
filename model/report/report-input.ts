// What a report is asked: which scenarios, told how far, in which sections, for whom. Everything it depends on beside
// the model: the same input gives the same report.

import type { Bridge } from '../decision/compare/types';
import type { AssumptionEffect } from '../decision/sensitivity';
import type { Study } from '../scenario/schema';
import type { DifferenceSummary, SimulationSummary } from '../simulation/result';
import type { SimulationSettings } from '../simulation/settings';

/** Simulated years of one scenario. */
export interface ReportSimulation {
  readonly scenarioId: string;
  readonly settings: SimulationSettings;
  readonly summary: SimulationSummary;
}

/** The same simulated years of two scenarios: the second less the first. */
export interface ReportDifference {
  readonly fromId: string;
  readonly toId: string;
  readonly summary: DifferenceSummary;
}

export interface ReportInput {
  /** People already go by their pseudonyms in it, unless `showsNames`. */
  readonly study: Study;
  /** Scenarios told, in the order shown; at least one, each of the study. */
  readonly scenarioIds: readonly string[];
  /** The scenario that changes are measured from; where it is not among those told, their first stands in. */
  readonly baselineId: string;
  /** Scenarios told role by role, holder by holder: among those told. */
  readonly detailIds: readonly string[];
  /** Sections wanted, in their order; ids of another version are passed over. */
  readonly sections: readonly string[];
  readonly showsNames: boolean;
  /** In place of the name of the study. */
  readonly title?: string;
  readonly client?: string;
  readonly author?: string;
  /** A picture as a data address (PNG or JPEG). */
  readonly logo?: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly simulations?: readonly ReportSimulation[];
  readonly differences?: readonly ReportDifference[];
  /** Bridges from the baseline to the others, and what each assumption moves there, as `measureReport` makes them;
   * what is absent is not told. */
  readonly bridges?: readonly Bridge[];
  readonly assumptionEffects?: readonly AssumptionEffect[];
}
