// One of the three figures over the simulated years: its histogram, its estimates with their intervals, and why years
// differ.

import { ChartCard } from '../../components/charts/chart-card';
import { Histogram } from '../../components/charts/histogram';
import { buildBars, buildBarTable } from '../../components/simulated/build-bars';
import { type Dimension, measureOf } from '../../components/simulated/measure';
import { buildLines, findDistribution, listEstimates, wordGap } from './build-distribution';
import type { PartProps } from './chart-props';
import { EstimateTable } from './estimate-table';
import { VarianceBar } from './variance-bar';

export function DistributionCard(props: PartProps & { dimension: Dimension }) {
  const { dimension, result, score, words } = props;
  const { t, format } = words;
  const distribution = result.summary[dimension];
  const measure = measureOf(dimension, words);
  const scored = score.total[dimension].value;
  const bars = buildBars(distribution.histogram, measure, words);
  const told = listEstimates(distribution, measure);
  const lines = buildLines(told, scored, measure, words);
  const finding = findDistribution(distribution, measure);
  const isHighAdverse = dimension !== 'onTime';
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={t(`simulation.${dimension}.sub`, {
        unit: measure.unit,
        years: format.number(result.summary.years),
      })}
      dimension={measure.hue}
      draw={(box) => (
        <Histogram
          box={box}
          bars={bars}
          lines={lines}
          tone={measure.tone}
          beyond={{
            value: (isHighAdverse ? distribution.p90 : distribution.p10).value,
            side: isHighAdverse ? 'above' : 'below',
          }}
          axisTitle={t(`simulation.${dimension}.axis`, { unit: measure.unit })}
          writeTick={measure.short}
        />
      )}
      marks={[lines.map((line) => line.id), bars.map((bar) => bar.id)]}
      table={buildBarTable(bars, measure, words)}
      source={props.source}
      onPick={props.onPick}
      more={
        <>
          <EstimateTable told={told} measure={measure} words={words} />
          <VarianceBar
            variance={distribution.variance}
            inputs={result.settings.inputs}
            hue={measure.hue}
            words={words}
          />
        </>
      }
      note={wordGap(scored, distribution, measure, result.settings.inputs, words)}
    />
  );
}
