// How the reader wants to simulate: how far to go, from which seed, with which inputs. A preference of the browser.

import { checkSettings, DEFAULT_SETTINGS, type SimulationSettings } from '../../../model';

/** Numbers of years offered. */
export const YEARS = [1000, 3000, 10_000] as const;
/** Half-widths of the interval of the mean loss offered, as parts of it. */
export const PRECISIONS = [0.05, 0.02, 0.01] as const;
/** Years after which a precision is given up. */
export const MOST_YEARS = 100_000;

export type SimulationGoal =
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'precision'; readonly precision: number };

export interface SimulationPreferences extends SimulationSettings {
  readonly goal: SimulationGoal;
}

export const DEFAULT_SIMULATION: SimulationPreferences = {
  ...DEFAULT_SETTINGS,
  goal: { kind: 'years', years: 3000 },
};

function readGoal(stored: unknown): SimulationGoal | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { kind, years, precision } = stored as Record<string, unknown>;
  const known = YEARS.find((one) => one === years);
  if (kind === 'years' && known) return { kind, years: known };
  const near = PRECISIONS.find((one) => one === precision);
  return kind === 'precision' && near ? { kind, precision: near } : undefined;
}

/** Keeps what is understood of stored settings; anything else falls back to `defaults`. */
export function readSimulation(stored: unknown, defaults: SimulationPreferences): SimulationPreferences {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const { seed, yearsPerReplicate, inputs, goal } = stored as Record<string, unknown>;
  const read: SimulationPreferences = {
    seed: typeof seed === 'number' ? seed : defaults.seed,
    yearsPerReplicate: typeof yearsPerReplicate === 'number' ? yearsPerReplicate : defaults.yearsPerReplicate,
    inputs: inputs === 'sampled' || inputs === 'likely' ? inputs : defaults.inputs,
    goal: readGoal(goal) ?? defaults.goal,
  };
  try {
    checkSettings(read);
    return read;
  } catch {
    return defaults;
  }
}
