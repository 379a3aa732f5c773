// The loss by cause and the cost by nature, as simulated, each with its interval beside what the score says.

import { COST_NATURES, type CostNature, type Estimate, LOSS_CAUSES, type LossCause } from '../../../model';
import { ChartCard } from '../../components/charts/chart-card';
import type { ChartTable } from '../../components/charts/chart-types';
import { EstimateBars, type EstimateRow } from '../../components/charts/estimate-bars';
import { type Measure, measureOf } from '../../components/simulated/measure';
import type { PartProps } from './chart-props';

interface Part {
  readonly key: CostNature | LossCause;
  readonly name: string;
  readonly estimate: Estimate;
  readonly score: number;
}

function listParts({ result, score, words: { t } }: PartProps, which: 'cost' | 'loss'): Part[] {
  const parts: Part[] =
    which === 'cost'
      ? COST_NATURES.map((key) => ({
          key,
          name: t(`common.costNature.${key}`),
          estimate: result.summary.costBy[key],
          score: score.total.costBy[key].value,
        }))
      : LOSS_CAUSES.map((key) => ({
          key,
          name: t(`common.lossCause.${key}`),
          estimate: result.summary.lossBy[key],
          score: score.total.lossBy[key].value,
        }));
  // Half a euro is written as none.
  return parts
    .filter(({ estimate, score: scored }) => Math.max(Math.abs(estimate.value), Math.abs(scored)) >= 0.5)
    .toSorted((a, b) => b.estimate.value - a.estimate.value);
}

function buildTable(parts: readonly Part[], measure: Measure, { words: { t } }: PartProps): ChartTable {
  const { write, raw, rawUnit } = measure;
  const column = (name: string) => t('charts.unitColumn', { name, unit: rawUnit });
  const cell = (value: number) => ({ text: write(value), value: raw(value) });
  return {
    columns: [
      t('simulation.parts.part'),
      column(t('simulation.parts.simulated')),
      column(t('simulation.parts.low')),
      column(t('simulation.parts.high')),
      column(t('simulation.parts.score')),
    ],
    rows: parts.map(({ key, name, estimate, score }) => [
      { text: name, value: name },
      cell(estimate.value),
      cell(estimate.low),
      cell(estimate.high),
      { ...cell(score), figure: `${measure.figure}By.${key}` },
    ]),
  };
}

export function PartsCard(props: PartProps & { which: 'cost' | 'loss' }) {
  const { which, result, score, words } = props;
  const { t, format } = words;
  const measure = measureOf(which, words);
  const parts = listParts(props, which);
  const total = result.summary[which].mean.value;
  const [main] = parts;
  const rows = parts.map(
    ({ key, name, estimate, score: scored }): EstimateRow => ({
      id: key,
      label: name,
      ...estimate,
      other: scored,
      text: measure.short(estimate.value),
      words: t('simulation.parts.words', {
        name,
        value: measure.write(estimate.value),
        low: measure.write(estimate.low),
        high: measure.write(estimate.high),
        score: measure.write(scored),
      }),
      figure: `${measure.figure}By.${key}`,
    }),
  );
  return (
    <ChartCard
      title={
        main && total >= 1
          ? t(`simulation.parts.${which}.finding`, {
              part: main.name,
              share: format.percent(main.estimate.value / total, 0),
            })
          : t(`simulation.parts.${which}.none`)
      }
      subtitle={t(`simulation.parts.${which}.sub`, {
        unit: measure.unit,
        total: measure.short(total),
        score: measure.short(score.total[which].value),
      })}
      dimension={measure.hue}
      draw={(box) => <EstimateBars box={box} rows={rows} tone={measure.tone} />}
      marks={rows.map((row) => [row.id])}
      table={buildTable(parts, measure, props)}
      source={props.source}
      onPick={props.onPick}
      note={t('simulation.parts.note')}
    />
  );
}
