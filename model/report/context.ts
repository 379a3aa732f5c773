// What every section of a report reads: the scenarios told, with what is costly to compute made once, when first asked.

import type { Bridge } from '../decision/compare/types';
import { findScenario } from '../scenario/edits/shared';
import type { Scenario, Study } from '../scenario/schema';
import { scoreScenario } from '../score/score';
import { type OrganizationBusFactor, organizationBusFactor } from '../score/structure';
import type { Score } from '../score/types';
import type { ReportDifference, ReportInput, ReportSimulation } from './report-input';

export interface ReportContext {
  readonly input: ReportInput;
  readonly study: Study;
  /** Scenarios told, in the order shown. */
  readonly scenarioIds: readonly string[];
  /** One of them: changes are measured from it. */
  readonly baselineId: string;
  /** The others, in the order shown; empty when one scenario is told alone. */
  readonly alternativeIds: readonly string[];
  /** Scenarios told role by role. */
  readonly detailIds: readonly string[];
  readonly scenarioOf: (id: string) => Scenario;
  readonly scoreOf: (id: string) => Score;
  /** Who must go before a share of the needs stops: costlier than a score. */
  readonly busFactorOf: (id: string) => OrganizationBusFactor;
  /** From the baseline to a scenario, where it was built. */
  readonly bridgeTo: (id: string) => Bridge | undefined;
  readonly simulationOf: (id: string) => ReportSimulation | undefined;
  /** Simulated years of a scenario less those of the baseline. */
  readonly differenceOf: (id: string) => ReportDifference | undefined;
}

/** Prepares what sections read. Throws when no scenario is told, or one that the study does not have. */
export function makeContext(input: ReportInput): ReportContext {
  const { study } = input;
  const scenarioIds = [...new Set(input.scenarioIds)];
  const [first] = scenarioIds;
  if (first === undefined) throw new Error('invalid report: no scenario');
  const scenarioOf = memoize((id) => {
    const scenario = findScenario(study, id);
    if (scenario === undefined) throw new Error(`invalid scenario: ${id}`);
    return scenario;
  });
  for (const id of scenarioIds) scenarioOf(id);
  const baselineId = scenarioIds.includes(input.baselineId) ? input.baselineId : first;
  return {
    input,
    study,
    scenarioIds,
    baselineId,
    alternativeIds: scenarioIds.filter((id) => id !== baselineId),
    detailIds: scenarioIds.filter((id) => input.detailIds.includes(id)),
    scenarioOf,
    scoreOf: memoize((id) => scoreScenario(study, id)),
    busFactorOf: memoize((id) => organizationBusFactor(study, id)),
    bridgeTo: (id) => input.bridges?.find((one) => one.fromId === baselineId && one.toId === id),
    simulationOf: (id) => input.simulations?.find((one) => one.scenarioId === id),
    differenceOf: (id) => input.differences?.find((one) => one.fromId === baselineId && one.toId === id),
  };
}

function memoize<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const value = make(id);
    made.set(id, value);
    return value;
  };
}
