// Chart 3: the loss to expect of each role and what it is due to.

import type { LossCause, Score } from '../../../model';
import type { Words } from '../../components/charts/words';
import type { Line, PartGroup } from './build-parts';

/** Causes gathered as a reader sees them. */
export function groupCauses({ t }: Pick<Words, 't'>): readonly PartGroup<LossCause>[] {
  return [
    {
      series: { key: 'incidents', name: t('results.loss.incidents'), tone: 'k1' },
      parts: ['waiting', 'repair'],
    },
    {
      series: { key: 'major', name: t('results.loss.major'), tone: 'k2', texture: 'diag' },
      parts: ['majorEvents'],
    },
    { series: { key: 'departures', name: t('results.loss.departures'), tone: 'k3' }, parts: ['departures'] },
    {
      series: { key: 'providers', name: t('results.loss.providers'), tone: 'k4', texture: 'dots' },
      parts: ['serviceGap', 'providerFailure'],
    },
  ];
}

export function listLosses(
  score: Score,
  { t, names }: Words,
): { roles: Line<LossCause>[]; outside: Line<LossCause>[] } {
  const roles = score.roles.map((role) => ({
    id: role.id,
    label: names.role(role.id),
    total: role.loss.value,
    by: readValues(role.lossBy),
    figure: `roles.${role.id}.loss`,
    parts: `roles.${role.id}.lossBy`,
  }));
  const by = readValues(score.total.lossBy);
  for (const cause of Object.keys(by) as LossCause[])
    by[cause] = roles.reduce((rest, role) => rest - role.by[cause], by[cause]);
  const left = Object.values(by).reduce((whole, part) => whole + part, 0);
  const outside: Line<LossCause>[] =
    Math.abs(left) >= 0.5
      ? [{ id: 'common', label: t('results.commonRow'), total: left, by, quiet: true }]
      : [];
  return { roles, outside };
}

function readValues(by: Score['total']['lossBy']): Record<LossCause, number> {
  return Object.fromEntries(Object.entries(by).map(([cause, figure]) => [cause, figure.value])) as Record<
    LossCause,
    number
  >;
}
