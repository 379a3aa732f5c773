// Chart 2: on-time service by role and by frequency of need.

import { useState } from 'react';
import { FREQUENCIES } from '../../../model';
import { ChartCard } from '../../components/charts/chart-card';
import { DotStrips } from '../../components/charts/dot-strips';
import { ShowAll } from '../../components/show-all';
import { buildOnTimeTable, buildStrips, countHiddenRoles, findFloor, listServices } from './build-on-time';
import type { ChartProps } from './chart-props';
import { findOnTime } from './findings';

export function OnTimeChart({ score, base, words, source, onPick }: ChartProps) {
  const { t, format } = words;
  const [all, setAll] = useState(false);
  const services = listServices(score, words);
  const rows = buildStrips(score, base?.score, all, words);
  const floor = findFloor([
    ...services.map((service) => service.value),
    ...rows.flatMap((row) => row.cells.map((cell) => cell?.base ?? 1)),
  ]);
  const finding = findOnTime(services, format);
  const scale = { floor: format.percent(floor, 0), base: base?.name ?? '' };
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={t('results.onTime.sub', { total: format.percent(score.total.onTime.value) })}
      dimension="perf"
      draw={(box) => (
        <DotStrips
          box={box}
          rows={rows}
          columns={FREQUENCIES.map((frequency) => t(`results.onTime.column.${frequency}`))}
          floor={floor}
        />
      )}
      marks={rows.map((row) => row.cells.map((cell) => cell?.id))}
      note={t(base ? 'results.onTime.noteBase' : 'results.onTime.note', scale)}
      table={buildOnTimeTable(score, base?.score, base?.name ?? '', words)}
      source={source}
      onPick={onPick}
      more={<ShowAll hidden={all ? 0 : countHiddenRoles(score.roles.length)} all={all} onChange={setAll} />}
    />
  );
}
