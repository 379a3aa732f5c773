// How one result spreads over the simulated years of each scenario, on one axis.

import { overlayHistograms, type Study } from '../../../model';
import { ChartCard } from '../../components/charts/chart-card';
import type { ChartTable } from '../../components/charts/chart-types';
import { type SpreadRow, SpreadRows } from '../../components/charts/spread-rows';
import type { Words } from '../../components/charts/words';
import { letterOf } from '../../components/letter';
import { measureOf } from '../../components/simulated/measure';
import type { Wording } from '../../i18n';
import type { Simulated } from './simulated';

interface SpreadCardProps {
  readonly dimension: 'cost' | 'loss';
  readonly study: Study;
  readonly told: readonly Simulated[];
  readonly words: Pick<Words, 't' | 'format'>;
  readonly source: string;
}

const TOLD = ['mean', 'p10', 'p50', 'p90', 'tail'] as const;

/** Whose bad year, one in ten, is the least bad. */
export function findLeast(
  told: readonly { readonly name: string; readonly p90: number }[],
  dimension: 'cost' | 'loss',
  write: (value: number) => string,
): Wording {
  const [least] = told.toSorted((a, b) => a.p90 - b.p90);
  const limit = write(least?.p90 ?? 0);
  // Nobody stands out where all read the same.
  if (told.every(({ p90 }) => write(p90) === limit))
    return { id: `compare.years.${dimension}.same`, values: { limit } };
  return { id: `compare.years.${dimension}.finding`, values: { name: least?.name ?? '', limit } };
}

export function SpreadCard({ dimension, study, told, words, source }: SpreadCardProps) {
  const { t } = words;
  const measure = measureOf(dimension, words);
  const { write, short, raw } = measure;
  const distributions = told.map(({ result }) => result.summary[dimension]);
  const { edges, heights } = overlayHistograms(distributions.map(({ histogram }) => histogram));
  const names = told.map(({ scenario }) =>
    t('compare.option', { letter: letterOf(study, scenario.id), name: scenario.name }),
  );
  const rows = told.map(({ scenario, result }, at): SpreadRow => {
    const { mean, p10, p50, p90, tail } = result.summary[dimension];
    return {
      id: scenario.id,
      label: names[at] ?? '',
      heights: heights[at] ?? [],
      p10: p10.value,
      p50: p50.value,
      p90: p90.value,
      text: short(p90.value),
      words: t('compare.years.words', {
        name: scenario.name,
        mean: write(mean.value),
        p10: write(p10.value),
        p50: write(p50.value),
        p90: write(p90.value),
        tail: write(tail.value),
      }),
    };
  });
  const table: ChartTable = {
    columns: [
      t('compare.years.scenario'),
      ...TOLD.map((id) => t(`compare.years.${id}`, { unit: measure.rawUnit })),
    ],
    rows: distributions.map((distribution, at) => [
      { text: names[at] ?? '', value: names[at] ?? '' },
      ...TOLD.map((id) => {
        const { value } = distribution[id];
        return { text: words.format.number(value, 0), value: raw(value) };
      }),
    ]),
  };
  const finding = findLeast(
    told.map(({ scenario, result }) => ({
      name: scenario.name,
      p90: result.summary[dimension].p90.value,
    })),
    dimension,
    write,
  );
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={t(`compare.years.${dimension}.sub`, { unit: measure.unit })}
      dimension={measure.hue}
      draw={(box) => (
        <SpreadRows
          box={box}
          rows={rows}
          edges={edges}
          tone={measure.tone}
          axisTitle={t(`simulation.${dimension}.axis`, { unit: measure.unit })}
          writeTick={short}
        />
      )}
      marks={rows.map(({ id }) => [id])}
      table={table}
      note={t('compare.years.spreadNote')}
      source={source}
    />
  );
}
