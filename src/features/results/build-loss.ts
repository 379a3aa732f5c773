// Chart 3: the loss to expect of each role and what it is due to.

import { LOSS_GROUPS, type LossCause, type LossGroup, listLosses, type Score } from '../../../model';
import type { Series } from '../../components/charts/chart-types';
import type { Words } from '../../components/charts/words';
import type { Line, PartGroup } from './build-parts';

const LOOKS: Readonly<Record<LossGroup, Pick<Series, 'tone' | 'texture'>>> = {
  incidents: { tone: 'k1' },
  major: { tone: 'k2', texture: 'diag' },
  departures: { tone: 'k3' },
  providers: { tone: 'k4', texture: 'dots' },
};

/** Causes gathered as a reader sees them. */
export function groupCauses({ t }: Pick<Words, 't'>): readonly PartGroup<LossCause>[] {
  return LOSS_GROUPS.map(({ id, parts }) => ({
    series: { key: id, name: t(`results.loss.${id}`), ...LOOKS[id] },
    parts,
  }));
}

/** Lines of the roles, and the line of what is common to all; together they make the total. */
export function buildLosses(
  score: Score,
  { t, names }: Words,
): { roles: Line<LossCause>[]; outside: Line<LossCause>[] } {
  const { roles, outside } = listLosses(score);
  return {
    roles: roles.map((line) => ({
      ...line,
      label: names.role(line.id),
      figure: `roles.${line.id}.loss`,
      parts: `roles.${line.id}.lossBy`,
    })),
    outside: outside.map((line) => ({ ...line, label: t('results.commonRow'), quiet: true })),
  };
}
