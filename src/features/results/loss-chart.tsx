// Chart 3: expected loss by role and by cause.

import { useState } from 'react';
import { LOSS_CAUSES } from '../../../model';
import { ChartCard } from '../../components/charts/chart-card';
import { StackedBars } from '../../components/charts/stacked-bars';
import { nameThousands, writeThousands } from '../../components/charts/words';
import { ShowAll } from '../../components/show-all';
import { buildLosses, groupCauses } from './build-loss';
import { arrangeLines, buildBars, buildPartTable, countHidden } from './build-parts';
import type { ChartProps } from './chart-props';
import { findLoss } from './findings';

export function LossChart({ score, words, source, onPick }: ChartProps) {
  const { t, format } = words;
  const [all, setAll] = useState(false);
  const { roles, outside } = buildLosses(score, words);
  const groups = groupCauses(words);
  const lines = arrangeLines(roles, outside, LOSS_CAUSES, all, (n) => t('charts.others', { n }));
  const everything = arrangeLines(roles, outside, LOSS_CAUSES, true, String);
  const rows = buildBars(lines, groups, words);
  const series = groups
    .map((group) => group.series)
    .filter(({ key }) => rows.some((row) => (row.values[key] ?? 0) > 0));
  const total = score.total.loss.value;
  const finding = findLoss(
    roles.map((role) => ({ name: role.label, value: role.total })),
    total,
    format,
  );
  const main = LOSS_CAUSES.toSorted((a, b) => score.total.lossBy[b].value - score.total.lossBy[a].value)[0];
  const note =
    main !== undefined && total >= 1
      ? t('results.loss.note', {
          cause: t(`common.lossCause.${main}`).toLocaleLowerCase(),
          share: format.percent(score.total.lossBy[main].value / total, 0),
        })
      : undefined;
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={t('results.loss.sub', { unit: nameThousands(words), total: writeThousands(total, format) })}
      dimension="risk"
      draw={(box) => <StackedBars box={box} rows={rows} series={series} />}
      marks={rows.map((row) => [row.id])}
      series={series}
      note={note}
      table={buildPartTable(
        everything,
        LOSS_CAUSES,
        (cause) => t(`common.lossCause.${cause}`),
        t('results.role'),
        words,
      )}
      source={source}
      onPick={onPick}
      more={<ShowAll hidden={all ? 0 : countHidden(roles.length)} all={all} onChange={setAll} />}
    />
  );
}
