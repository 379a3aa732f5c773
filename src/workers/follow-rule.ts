// From a rule that says when to stop to what a run needs: which blocks, and when they are enough.

import { blocksFor, findStop, type SimulationSettings, type StopRule } from '../../model';
import type { RunRequest } from './simulation-runner';

export function followRule(
  stop: StopRule,
  settings: SimulationSettings,
): Pick<RunRequest, 'settings' | 'plan' | 'enough'> {
  const plan = Array.from({ length: blocksFor(stop.years, settings) }, (_, index) => index);
  if (stop.precision === undefined) return { settings, plan };
  return { settings, plan, enough: (layout, blocks) => findStop(stop, settings, layout, blocks) };
}
