// Chart 1: what each role costs and what the money is spent on, with the time given to no role apart.

import { COST_GROUPS, type CostGroup, type CostNature, listCosts, type Score } from '../../../model';
import type { Series } from '../../components/charts/chart-types';
import type { Words } from '../../components/charts/words';
import type { Line, PartGroup } from './build-parts';

const LOOKS: Readonly<Record<CostGroup, Pick<Series, 'tone' | 'texture'>>> = {
  staff: { tone: 'c1' },
  contracts: { tone: 'c2', texture: 'diag' },
  contractors: { tone: 'c3' },
  rest: { tone: 'c4', texture: 'dots' },
};

/** Natures gathered as a reader sees them: our people, contracts, contractors, the rest. */
export function groupNatures({ t }: Pick<Words, 't'>): readonly PartGroup<CostNature>[] {
  return COST_GROUPS.map(({ id, parts }) => ({
    series: { key: id, name: t(`results.cost.${id}`), ...LOOKS[id] },
    parts,
  }));
}

/** Lines of the roles, and lines of what belongs to no role; together they make the total. */
export function buildCosts(
  score: Score,
  { t, names }: Words,
): { roles: Line<CostNature>[]; outside: Line<CostNature>[] } {
  const { roles, outside } = listCosts(score);
  return {
    roles: roles.map((line) => ({
      ...line,
      label: names.role(line.id),
      figure: `roles.${line.id}.cost`,
      parts: `roles.${line.id}.costBy`,
    })),
    outside: outside.map((line) => ({
      ...line,
      label: t(line.kind === 'idle' ? 'results.cost.idleRow' : 'results.cost.oneOffRow'),
      figure: line.kind === 'idle' ? 'total.idle' : 'total.oneOff',
      quiet: true,
    })),
  };
}
