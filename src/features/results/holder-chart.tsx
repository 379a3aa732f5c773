// Chart 5: the concentration map, who carries what.

import { useState } from 'react';
import { ChartCard } from '../../components/charts/chart-card';
import { HolderMap } from '../../components/charts/holder-map';
import { ShowAll } from '../../components/show-all';
import { buildHolders, listCarriers } from './build-holders';
import type { ChartProps } from './chart-props';
import { findCarrier } from './findings';

export function HolderChart({ scenario, score, words, source, onPick }: ChartProps) {
  const { t, format } = words;
  const [all, setAll] = useState(false);
  const chart = buildHolders(scenario, score, all, words);
  const finding = findCarrier(listCarriers(scenario, score, words), format);
  return (
    <ChartCard
      wide
      title={t(finding.id, finding.values)}
      subtitle={t('results.holders.sub')}
      dimension="risk"
      draw={(box) => (
        <HolderMap
          box={box}
          rows={chart.rows}
          holders={chart.holders}
          footLabel={t('results.holders.foot')}
        />
      )}
      marks={[
        ...chart.rows.map((row) => row.cells.map((cell) => cell?.id)),
        chart.holders.map((holder) => `foot-${holder.id}`),
      ]}
      note={t('results.holders.note', { unit: format.thousandsName('EUR/week') })}
      table={chart.table}
      source={source}
      onPick={onPick}
      more={<ShowAll hidden={chart.hidden} all={all} onChange={setAll} />}
    />
  );
}
