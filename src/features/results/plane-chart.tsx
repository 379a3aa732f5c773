// Chart 4: the trade-off plane of every scenario of the study.

import { ChartCard } from '../../components/charts/chart-card';
import { TradeOffPlane } from '../../components/charts/trade-off-plane';
import { nameThousands, writeThousands } from '../../components/charts/words';
import { listScenarios, scoreOf, select } from '../../store';
import { buildPlaneTable, buildPoints, findDiscFloor, listOutcomes } from './build-plane';
import type { ChartProps } from './chart-props';
import { findTradeOff } from './find-trade-off';

/** Opens a figure named by its scenario and path. */
function openElsewhere(name: string): void {
  const [scenario, figure] = name.split(' ');
  select({ scenario, figure });
}

export function PlaneChart({ study, scenario, words, source }: ChartProps) {
  const { t, format } = words;
  const scored = listScenarios(study).flatMap((each) => {
    const score = scoreOf(study, each.id);
    return score ? [{ scenario: each, score }] : [];
  });
  const points = buildPoints(study, scored, scenario.id, words);
  const floor = findDiscFloor(points);
  const finding = findTradeOff(listOutcomes(study, scored), study.baselineId, format);
  const unit = nameThousands(words);
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={t('results.plane.sub')}
      draw={(box) => (
        <TradeOffPlane
          box={box}
          points={points}
          floor={floor}
          costTitle={t('results.plane.cost', { unit })}
          lossTitle={t('results.plane.loss', { unit })}
          writeAmount={(amount) => writeThousands(amount, format)}
        />
      )}
      marks={[points.map((point) => point.id)]}
      note={t('results.plane.note', { floor: format.percent(floor, 0) })}
      table={buildPlaneTable(study, scored, words)}
      source={source}
      onPick={openElsewhere}
    />
  );
}
