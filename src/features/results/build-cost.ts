// Chart 1: what each role costs and what the money is spent on, with the time given to no role apart.

import { COST_NATURES, type CostNature, type Score } from '../../../model';
import type { Words } from '../../components/charts/words';
import type { Line, PartGroup } from './build-parts';

/** Natures gathered as a reader sees them: our people, contracts, contractors, the rest. */
export function groupNatures({ t }: Pick<Words, 't'>): readonly PartGroup<CostNature>[] {
  return [
    { series: { key: 'staff', name: t('results.cost.staff'), tone: 'c1' }, parts: ['payroll', 'overhead'] },
    {
      series: { key: 'contracts', name: t('results.cost.contracts'), tone: 'c2', texture: 'diag' },
      parts: ['contracts'],
    },
    {
      series: { key: 'contractors', name: t('results.cost.contractors'), tone: 'c3' },
      parts: ['contractors'],
    },
    {
      series: { key: 'rest', name: t('results.cost.rest'), tone: 'c4', texture: 'dots' },
      parts: ['governance', 'onCall', 'breakGlass', 'turnover', 'transition', 'programme'],
    },
  ];
}

/** Lines of the roles, and lines of what belongs to no role; together they make the total. */
export function listCosts(
  score: Score,
  { t, names }: Words,
): { roles: Line<CostNature>[]; outside: Line<CostNature>[] } {
  const roles = score.roles.map((role) => ({
    id: role.id,
    label: names.role(role.id),
    total: role.cost.value,
    by: readValues(role.costBy),
    figure: `roles.${role.id}.cost`,
    parts: `roles.${role.id}.costBy`,
  }));
  const whole = readValues(score.total.costBy);
  const left = Object.fromEntries(
    COST_NATURES.map((nature) => [
      nature,
      roles.reduce((rest, role) => rest - role.by[nature], whole[nature]),
    ]),
  ) as Record<CostNature, number>;
  // What no role uses is unassigned time and contracts, but for the one-off costs, which are of transition.
  const { transition, ...unused } = left;
  const none = Object.fromEntries(COST_NATURES.map((nature) => [nature, 0])) as Record<CostNature, number>;
  const outside: Line<CostNature>[] = [];
  const idle = sum(unused);
  if (idle >= 0.5) {
    outside.push({
      id: 'idle',
      label: t('results.cost.idleRow'),
      total: idle,
      by: { ...unused, transition: 0 },
      figure: 'total.idle',
      quiet: true,
    });
  }
  if (Math.abs(transition) >= 0.5) {
    outside.push({
      id: 'one-off',
      label: t('results.cost.oneOffRow'),
      total: transition,
      by: { ...none, transition },
      figure: 'total.oneOff',
      quiet: true,
    });
  }
  return { roles, outside };
}

function readValues<P extends string>(
  by: Readonly<Record<P, { readonly value: number }>>,
): Record<P, number> {
  return Object.fromEntries(
    Object.entries<{ readonly value: number }>(by).map(([part, figure]) => [part, figure.value]),
  ) as Record<P, number>;
}

function sum(by: Readonly<Record<string, number>>): number {
  return Object.values(by).reduce((whole, part) => whole + part, 0);
}
