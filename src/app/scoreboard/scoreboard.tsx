// The four figures always in view: cost, on time, expected loss, N-1, each against the baseline. While
// something is dragged they are those of the drop.

import { listScenarios, type Score, type Study } from '../../../model';
import { letterOf } from '../../components/letter';
import { type Marks, Phrase, useFormat, useT } from '../../i18n';
import { scoreOf, useActiveId, useIsStale, usePreview, useSimulation, useStudy } from '../../store';
import { type Change, FigureButton, Headline } from './headline';
import { readRange } from './range';
import { SimulateCell } from './simulate-cell';

export function Scoreboard() {
  const study = useStudy();
  const activeId = useActiveId();
  const preview = usePreview();
  if (!study) return null;
  const score = scoreOf(preview ?? study, activeId) ?? scoreOf(study, activeId);
  const base = scoreOf(study, study.baselineId);
  if (!score || !base) return null;
  return <Board study={study} score={score} base={base} isPreview={preview !== undefined} />;
}

/** The value of a headline in every scenario, to place the strips' marks. */
function readAll(study: Study, read: (score: Score) => number): number[] {
  return listScenarios(study).flatMap((scenario) => {
    const score = scoreOf(study, scenario.id);
    return score ? [read(score)] : [];
  });
}

function Board(props: { study: Study; score: Score; base: Score; isPreview: boolean }) {
  const { study, score, base } = props;
  const t = useT();
  const format = useFormat();
  const isBaseline = score.scenarioId === base.scenarioId && !props.isPreview;
  const baseName = listScenarios(study).find((scenario) => scenario.id === base.scenarioId)?.name ?? '';

  const compare = (
    difference: number,
    write: (n: number) => string,
    least: number,
    words: Direction,
  ): Change => {
    if (isBaseline) return { words: t('app.isBaseline') };
    if (Math.abs(difference) < least) return { words: t('app.unchanged') };
    return { amount: write(difference), words: t(difference > 0 ? words.up : words.down) };
  };
  const money = (read: (s: Score) => number) => ({
    now: read(score),
    base: read(base),
    all: readAll(study, read),
    leastSpan: Math.abs(read(base)) * 0.2,
  });
  const cost = money((s) => s.total.cost.value);
  const loss = money((s) => s.total.loss.value);
  const onTime = { ...money((s) => s.total.onTime.value), leastSpan: 0.1 };
  const exposed = score.total.rolesWithoutRelief.value;
  const summary = useSimulation()?.summary;
  // What is dragged is not what was simulated.
  const isStale = useIsStale() || props.isPreview;
  const rangeOf = (of: 'cost' | 'onTime' | 'loss') => summary && readRange(summary[of], isStale);

  return (
    <section
      className={props.isPreview ? 'score preview' : 'score'}
      aria-label={t('app.scoreboard', {
        letter: letterOf(study, score.scenarioId),
        baseline: baseName,
        preview: props.isPreview ? 'yes' : 'no',
      })}
    >
      <Headline
        figure="total.cost"
        hue="cost"
        name={t('common.cost')}
        unit={format.unitName('EUR/year')}
        value={format.moneyParts(cost.now)}
        change={compare(cost.now - cost.base, format.signedMoney, 0.5, COST_WORDS)}
        strip={cost}
        range={rangeOf('cost')}
      />
      <Headline
        figure="total.onTime"
        hue="perf"
        name={t('common.onTime')}
        unit={t('app.ofNeeds')}
        value={format.percentParts(onTime.now)}
        change={compare(onTime.now - onTime.base, format.points, 0.0005, ON_TIME_WORDS)}
        strip={onTime}
        range={rangeOf('onTime')}
      />
      <Headline
        figure="total.loss"
        hue="risk"
        name={t('common.loss')}
        unit={format.unitName('EUR/year')}
        value={format.moneyParts(loss.now)}
        change={compare(loss.now - loss.base, format.signedMoney, 0.5, LOSS_WORDS)}
        strip={loss}
        range={rangeOf('loss')}
      />
      <FigureButton figure="total.rolesWithoutRelief">
        <span className="name">
          <b>{t('common.n1')}</b> <span className="unit opt">{t('app.n1Question')}</span>
        </span>
        <b className="value">
          <span className={`i ${exposed === 0 ? 'i-yes' : 'i-close'}`} />
          {t(exposed === 0 ? 'common.yes' : 'common.no')}
        </b>
        <span className="delta">
          <Phrase id="app.withoutRelief" values={{ n: exposed }} marks={BOLD} />{' '}
          {!isBaseline && (
            <span className="opt">
              {t(study.baselineId === study.today.id ? 'app.beforeReliefToday' : 'app.beforeRelief', {
                n: base.total.rolesWithoutRelief.value,
              })}
            </span>
          )}
        </span>
      </FigureButton>
      <SimulateCell />
    </section>
  );
}

const BOLD: Marks = { b: (words) => <b key="b">{words}</b> };

interface Direction {
  readonly up: 'app.dearer' | 'app.better' | 'app.worse';
  readonly down: 'app.cheaper' | 'app.better' | 'app.worse';
}
const COST_WORDS: Direction = { up: 'app.dearer', down: 'app.cheaper' };
const ON_TIME_WORDS: Direction = { up: 'app.better', down: 'app.worse' };
const LOSS_WORDS: Direction = { up: 'app.worse', down: 'app.better' };
