// The trade-off plane of some scenarios of a study, in its card: on Results for all of them, on Compare for those
// shown.

import type { Scenario, Study } from '../../../model';
import { scoreOf, select } from '../../store';
import { ChartCard } from '../charts/chart-card';
import { TradeOffPlane } from '../charts/trade-off-plane';
import { nameThousands, type Words, writeThousands } from '../charts/words';
import { buildPlaneTable, buildPoints, findDiscFloor, listOutcomes } from './build-plane';
import { findTradeOff } from './find-trade-off';

/** Opens a figure named by its scenario and path. */
function openElsewhere(name: string): void {
  const [scenario, figure] = name.split(' ');
  select({ scenario, figure });
}

interface PlaneCardProps {
  readonly study: Study;
  readonly scenarios: readonly Scenario[];
  /** The scenario on screen: its disc is heavier. */
  readonly activeId: string;
  readonly words: Pick<Words, 't' | 'format'>;
  readonly source: string;
  readonly wide?: boolean;
}

export function PlaneCard({ study, scenarios, activeId, words, source, wide = false }: PlaneCardProps) {
  const { t, format } = words;
  const scored = scenarios.flatMap((each) => {
    const score = scoreOf(study, each.id);
    return score ? [{ scenario: each, score }] : [];
  });
  const points = buildPoints(study, scored, activeId, words);
  const floor = findDiscFloor(points);
  const finding = findTradeOff(listOutcomes(study, scored), study.baselineId, format);
  const unit = nameThousands(words);
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={t('results.plane.sub')}
      wide={wide}
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
