// The trade-off plane: every scenario of the study by cost, loss and on-time service. Its figures are named by scenario
// and path, `b total.loss`, because they belong to several scores.

import type { Scenario, Score, Study } from '../../../model';
import type { ChartTable } from '../charts/chart-types';
import type { PlanePoint } from '../charts/trade-off-plane';
import type { Words } from '../charts/words';
import { letterOf } from '../letter-of';
import type { Outcome } from './find-trade-off';

export interface Scored {
  readonly scenario: Scenario;
  readonly score: Score;
}

/** How a sentence calls a scenario: today by its name, the others by their letter. */
export function listOutcomes(study: Study, scored: readonly Scored[]): Outcome[] {
  return scored.map(({ scenario, score }) => ({
    id: scenario.id,
    name: scenario.id === study.today.id ? scenario.name : letterOf(study, scenario.id),
    cost: score.total.cost.value,
    onTime: score.total.onTime.value,
    loss: score.total.loss.value,
  }));
}

export function buildPoints(
  study: Study,
  scored: readonly Scored[],
  activeId: string,
  { t, format }: Pick<Words, 't' | 'format'>,
): PlanePoint[] {
  return scored.map(({ scenario, score }) => {
    const { cost, onTime, loss } = score.total;
    const values = {
      name: scenario.name,
      cost: format.money(cost.value),
      onTime: format.percent(onTime.value),
      loss: format.money(loss.value),
    };
    return {
      id: scenario.id,
      letter: letterOf(study, scenario.id),
      label: scenario.name,
      detail: t('results.plane.detail', values),
      cost: cost.value,
      loss: loss.value,
      onTime: onTime.value,
      words: t('results.plane.words', values),
      active: scenario.id === activeId,
      figure: `${scenario.id} total.loss`,
    };
  });
}

/** The share on time under which a disc has its smallest size: a round value under the lowest. */
export function findDiscFloor(points: readonly { readonly onTime: number }[]): number {
  const lowest = Math.min(1, ...points.map((point) => point.onTime));
  return [0.9, 0.8, 0.7, 0.5, 0.25].find((floor) => lowest >= floor) ?? 0;
}

export function buildPlaneTable(
  study: Study,
  scored: readonly Scored[],
  { t, format }: Pick<Words, 't' | 'format'>,
): ChartTable {
  const unit = format.unitName('EUR/year');
  return {
    columns: [
      t('results.scenario'),
      t('charts.unitColumn', { name: t('common.cost'), unit }),
      t('charts.unitColumn', { name: t('common.onTime'), unit: '%' }),
      t('charts.unitColumn', { name: t('common.loss'), unit }),
    ],
    rows: scored.map(({ scenario, score }) => {
      const name = `${letterOf(study, scenario.id)} · ${scenario.name}`;
      const { cost, onTime, loss } = score.total;
      const open = (figure: string) => ({ figure: `${scenario.id} ${figure}` });
      return [
        { text: name, value: name },
        {
          text: format.number(cost.value, 0),
          value: Math.round(cost.value * 100) / 100,
          ...open('total.cost'),
        },
        {
          text: format.percent(onTime.value),
          value: Math.round(onTime.value * 1e6) / 1e4,
          ...open('total.onTime'),
        },
        {
          text: format.number(loss.value, 0),
          value: Math.round(loss.value * 100) / 100,
          ...open('total.loss'),
        },
      ];
    }),
  };
}
