// The figures of a role, simulated and scored, written side by side.

import type { Estimate, RoleScore, RoleSummary } from '../../../model';
import type { Words } from '../../components/charts/words';

export const ROLE_FIGURES = ['cost', 'onTime', 'meanWait', 'nobody', 'uncoveredHours', 'loss'] as const;
export type RoleFigure = (typeof ROLE_FIGURES)[number];

export interface RoleCell {
  readonly key: RoleFigure;
  readonly simulated: string;
  /** Its 95 % interval, in words; absent for a plain share. */
  readonly interval: string | undefined;
  readonly score: string;
  /** How far the score is from the simulation, with its sign; empty when it shows no difference. */
  readonly gap: string;
  /** Path of the score's figure under the role. */
  readonly figure: string;
}

/** Shown under this, a relative gap is rounding (ratio). */
const LEAST_GAP = 0.005;

export function buildRoleCells(role: RoleSummary, scored: RoleScore, words: Words): RoleCell[] {
  const { t, format } = words;
  const said = (gap: string): string => t('simulation.roles.gap', { gap });
  const relative = (simulated: number, score: number): string => {
    if (Math.abs(simulated) < 1e-9) return '';
    const gap = score / simulated - 1;
    // Ten times as much is told as such by the two numbers.
    if (Math.abs(gap) < LEAST_GAP || Math.abs(gap) >= 10) return '';
    return said(format.signedPercent(gap, 0));
  };
  const points = (simulated: number, score: number): string =>
    Math.abs(score - simulated) < LEAST_GAP / 10 ? '' : said(format.points(score - simulated));
  const interval = ({ low, high }: Estimate, write: (value: number) => string): string =>
    t('simulation.roles.interval', { low: write(low), high: write(high) });
  const money = (value: number) => format.money(value);
  const hours = (value: number) => format.unit(value, 'hours/year');
  const wait = (value: number) => (value < 1 ? format.unit(value * 60, 'minutes') : format.hours(value));
  const share = (value: number) => format.percent(value);

  const pair = (
    key: RoleFigure,
    estimate: Estimate,
    score: number,
    write: (value: number) => string,
    gap: (simulated: number, score: number) => string,
    figure: string,
  ): RoleCell => ({
    key,
    simulated: write(estimate.value),
    interval: interval(estimate, write),
    score: write(score),
    gap: gap(estimate.value, score),
    figure,
  });
  return [
    pair('cost', role.cost, scored.cost.value, money, relative, 'cost'),
    pair('onTime', role.onTime, scored.onTime.value, share, points, 'onTime'),
    pair('meanWait', role.meanWait, scored.meanWait.value, wait, relative, 'meanWait'),
    {
      key: 'nobody',
      simulated: share(role.nobody),
      interval: undefined,
      score: share(scored.response.nobody.chance.value),
      gap: points(role.nobody, scored.response.nobody.chance.value),
      figure: 'response.nobody.chance',
    },
    pair(
      'uncoveredHours',
      role.uncoveredHours,
      scored.uncoveredHours.value,
      hours,
      relative,
      'uncoveredHours',
    ),
    pair('loss', role.loss, scored.loss.value, money, relative, 'loss'),
  ];
}
