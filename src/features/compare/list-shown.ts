// Which scenarios stand side by side, and which one is explained: as the reader chose, as far as it still exists.

import { listScenarios, type Scenario, type Study } from '../../../model';
import type { Comparison } from '../../store';

/** Scenarios shown beside the baseline until the reader chooses. */
const FEW = 4;

/** The baseline and those chosen, in the order of the study; the baseline and the first few when none was chosen. */
export function listShown(study: Study, { shownIds }: Comparison): readonly Scenario[] {
  const all = listScenarios(study);
  const others = all.filter(({ id }) => id !== study.baselineId);
  const chosen = new Set(shownIds ?? others.slice(0, FEW).map(({ id }) => id));
  return all.filter(({ id }) => id === study.baselineId || chosen.has(id));
}

/** The scenario explained: the one chosen, else the one on screen, else the first beside the baseline. */
export function chooseDetail(
  shown: readonly Scenario[],
  baselineId: string,
  { detailId }: Comparison,
  activeId: string,
): Scenario | undefined {
  const others = shown.filter(({ id }) => id !== baselineId);
  return others.find(({ id }) => id === detailId) ?? others.find(({ id }) => id === activeId) ?? others[0];
}
