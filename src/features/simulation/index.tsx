// The Simulation screen: thousands of years of the scenario on screen, drawn at random; how cost, service and loss
// spread over them, against another scenario, and one of these years told as it went.

import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import type { Scenario, Study } from '../../../model';
import type { Words } from '../../components/charts/words';
import report from '../../components/report.module.css';
import { DIMENSIONS } from '../../components/simulated/measure';
import { useNames } from '../../components/use-names';
import { whenIdle } from '../../components/when-idle';
import { useFormat, useT } from '../../i18n';
import {
  listScenarios,
  prepareSimulation,
  type SimulationResult,
  scoreOf,
  select,
  useIsRunning,
  useIsStale,
  usePreferences,
  useScenario,
  useSimulation,
  useStudy,
} from '../../store';
import type { PartProps } from './chart-props';
import { DifferenceSection } from './difference-section';
import { DistributionCard } from './distribution-card';
import { EmptyState } from './empty-state';
import { FanCard } from './fan-card';
import { Head } from './head';
import { PartsCard } from './parts-card';
import { RoleTable } from './role-table';
import styles from './simulation.module.css';
import { useSteps } from './use-steps';
import { YearSection } from './year/year-section';

function openFigure(figure: string): void {
  select({ figure, scenario: undefined });
}

function ignore(): void {
  // A stale score has no figure to open: the one on screen is another.
}

interface ResultsProps {
  readonly result: SimulationResult;
  readonly study: Study;
  readonly scenario: Scenario;
  readonly words: Words;
}

/** Drawn again when what it draws changes, not with every block counted. */
const Results = memo(function Results({ result, study, scenario, words }: ResultsProps) {
  const { t } = words;
  // The three figures show before the rest is drawn.
  const steps = useSteps(4);
  const isStale = useIsStale();
  const isRunning = useIsRunning();
  const score = scoreOf(result.study, result.scenarioId);
  if (!score) return null;
  const props: PartProps = {
    study,
    scenario,
    score,
    result,
    words,
    source: t('simulation.source', { study: study.name, scenario: scenario.name }),
    onPick: isStale ? ignore : openFigure,
  };
  return (
    <div className={isStale ? `${styles.results} ${styles.old}` : styles.results}>
      <div className={styles.three}>
        {DIMENSIONS.map((dimension) => (
          <DistributionCard key={dimension} {...props} dimension={dimension} />
        ))}
      </div>
      {steps > 1 && listScenarios(study).length > 1 && <DifferenceSection {...props} />}
      {steps > 2 && (
        <div className={report.charts}>
          <PartsCard {...props} which="loss" />
          <PartsCard {...props} which="cost" />
          <RoleTable {...props} isSame={!isStale} />
        </div>
      )}
      {steps > 3 && (
        <div className={styles.three}>
          {DIMENSIONS.map((dimension) => (
            <FanCard key={dimension} {...props} dimension={dimension} />
          ))}
        </div>
      )}
      {steps > 3 && !isRunning && <YearSection {...props} />}
    </div>
  );
});

/** While there is something to simulate, readies it when the page is idle, so that it shows as soon as asked for. */
function usePreparation(study: Study, scenario: Scenario, isDue: boolean): void {
  const { simulation } = usePreferences();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is prepared is of these, read from the store
  useEffect(() => {
    if (!isDue) return;
    let drop: (() => void) | undefined;
    const stopWaiting = whenIdle(() => {
      drop = prepareSimulation();
    });
    return () => {
      stopWaiting();
      drop?.();
    };
  }, [study, scenario, simulation, isDue]);
}

function SimulationPage({ study, scenario }: { study: Study; scenario: Scenario }) {
  const t = useT();
  const format = useFormat();
  const names = useNames(scenario);
  const words = useMemo(() => ({ t, format, names }), [t, format, names]);
  const latest = useSimulation();
  // Drawn in slices while blocks come in, so that the page keeps answering.
  const drawn = useDeferredValue(latest);
  const result = drawn?.scenarioId === scenario.id ? drawn : latest;
  const isRunning = useIsRunning();
  const isStale = useIsStale();
  usePreparation(study, scenario, !latest || isStale);
  return (
    <>
      <Head scenario={scenario} result={result} words={words} />
      {result && <Results result={result} study={study} scenario={scenario} words={words} />}
      {!latest && !isRunning && <EmptyState />}
    </>
  );
}

/** The screen; nothing while there is no study. */
export default function Simulation() {
  const study = useStudy();
  const scenario = useScenario();
  if (!study || !scenario) return null;
  return <SimulationPage study={study} scenario={scenario} />;
}
