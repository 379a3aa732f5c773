// How one result goes from the baseline to the scenario explained: a waterfall once the bridge is built, how far it is
// until then.

import type { Result } from '../../../model';
import { ChartCard } from '../../components/charts/chart-card';
import type { Series } from '../../components/charts/chart-types';
import { findEnds, Waterfall } from '../../components/charts/waterfall';
import { nameThousands } from '../../components/charts/words';
import type { Namer } from '../../report/namer';
import type { Words } from '../../report/words';
import { select } from '../../store';
import type { BridgeState } from '../../store/bridges';
import { buildBridgeTable, buildSteps, findBridge, writingOf } from './build-bridge';
import styles from './compare.module.css';

const LOOKS = {
  cost: { hue: 'cost', tone: 'c' },
  onTime: { hue: 'perf', tone: 'p' },
  loss: { hue: 'risk', tone: 'k' },
} as const;

interface BridgeCardProps {
  readonly result: Result;
  readonly state: BridgeState;
  readonly name: string;
  readonly baseline: string;
  readonly words: Words;
  readonly namer: Namer;
  readonly source: string;
}

/** Opens a figure named by its scenario and path. */
function openElsewhere(figure: string): void {
  const [scenario, path] = figure.split(' ');
  select({ scenario, figure: path });
}

export function BridgeCard({ result, state, name, baseline, words, namer, source }: BridgeCardProps) {
  const { t, format } = words;
  const { bridge, progress, isLong } = state;
  const unit = result === 'onTime' ? '%' : nameThousands(words);
  const subtitle = t(`compare.bridge.sub.${result}`, { name, baseline, unit });
  if (bridge === undefined)
    return (
      <section className={`card ${styles.waiting}`} aria-label={subtitle} aria-busy="true">
        {isLong && (
          <>
            <p>{t('compare.bridge.working')}</p>
            <progress max={1} value={progress} aria-label={t('compare.bridge.progress')}>
              {format.percent(progress, 0)}
            </progress>
          </>
        )}
      </section>
    );
  const writing = writingOf(result, words);
  const steps = buildSteps(bridge, result, writing, namer, words);
  const { hue, tone } = LOOKS[result];
  const looks: Readonly<Record<'total' | 'increase' | 'decrease', Series>> = {
    total: { key: 'total', name: t('report.chart.total'), tone: `${tone}1` },
    increase: { key: 'increase', name: t('report.chart.increase'), tone: `${tone}2`, texture: 'diag' },
    decrease: { key: 'decrease', name: t('report.chart.decrease'), tone: `${tone}3`, texture: 'dots' },
  };
  const used = steps.map(({ isTotal, value }) => (isTotal ? 'total' : value < 0 ? 'decrease' : 'increase'));
  const finding = findBridge(bridge, result, { name, baseline }, writing, namer);
  const isCut = findEnds(steps)[0] > 0;
  return (
    <ChartCard
      title={t(finding.id, finding.values)}
      subtitle={subtitle}
      dimension={hue}
      draw={(box) => (
        <Waterfall
          box={box}
          steps={steps}
          looks={looks}
          axisTitle={t(`compare.bridge.axis.${result}`, { unit })}
          grain={writing.grain}
          writeTick={writing.tick}
        />
      )}
      marks={steps.map(({ id }) => [id])}
      series={Object.values(looks).filter(({ key }) => used.some((one) => one === key))}
      table={buildBridgeTable(bridge, result, unit, writing, namer, words)}
      note={`${t('compare.bridge.note')}${isCut ? t('compare.bridge.cut') : ''}`}
      source={source}
      onPick={openElsewhere}
    />
  );
}
