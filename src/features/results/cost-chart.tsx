// Chart 1: cost by role and by nature.

import { useState } from 'react';
import { COST_NATURES } from '../../../model';
import { ChartCard } from '../../components/charts/chart-card';
import { StackedBars } from '../../components/charts/stacked-bars';
import { nameThousands, writeThousands } from '../../components/charts/words';
import { ShowAll } from '../../components/show-all';
import { buildCosts, groupNatures } from './build-cost';
import { arrangeLines, buildBars, buildPartTable, countHidden } from './build-parts';
import type { ChartProps } from './chart-props';
import { findCost } from './findings';

export function CostChart({ score, words, source, onPick }: ChartProps) {
  const { t, format } = words;
  const [all, setAll] = useState(false);
  const { roles, outside } = buildCosts(score, words);
  const groups = groupNatures(words);
  const lines = arrangeLines(roles, outside, COST_NATURES, all, (n) => t('charts.others', { n }));
  const everything = arrangeLines(roles, outside, COST_NATURES, true, String);
  const rows = buildBars(lines, groups, words);
  const series = groups
    .map((group) => group.series)
    .filter(({ key }) => rows.some((row) => (row.values[key] ?? 0) > 0));
  const total = score.total.cost.value;
  const finding = findCost(
    roles.map((role) => ({ name: role.label, value: role.total })),
    outside.find((line) => line.id === 'idle')?.total ?? 0,
    total,
    format,
  );
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={t('results.cost.sub', { unit: nameThousands(words), total: writeThousands(total, format) })}
      dimension="cost"
      draw={(box) => <StackedBars box={box} rows={rows} series={series} />}
      marks={rows.map((row) => [row.id])}
      series={series}
      table={buildPartTable(
        everything,
        COST_NATURES,
        (nature) => t(`common.costNature.${nature}`),
        t('results.role'),
        words,
      )}
      source={source}
      onPick={onPick}
      more={<ShowAll hidden={all ? 0 : countHidden(roles.length)} all={all} onChange={setAll} />}
    />
  );
}
