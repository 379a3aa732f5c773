// The Results screen: what the scenario on screen costs, serves and risks, by role, by part and by holder.

import { useMemo } from 'react';
import type { Scenario, Score, Study } from '../../../model';
import report from '../../components/report.module.css';
import { PlaneCard } from '../../components/trade-off/plane-card';
import { useNames } from '../../components/use-names';
import { useFormat, useT } from '../../i18n';
import { listScenarios, select, useBaselineScore, useScenario, useScore, useStudy } from '../../store';
import type { ChartProps } from './chart-props';
import { CostChart } from './cost-chart';
import { HolderChart } from './holder-chart';
import { HolderTable } from './holder-table';
import { Ledger } from './ledger';
import { LossChart } from './loss-chart';
import { OnTimeChart } from './on-time-chart';
import { RoleTable } from './role-table';
import { SaturationNote } from './saturation-note';
import { Structure } from './structure';

function openFigure(figure: string): void {
  select({ figure, scenario: undefined });
}

function ResultsPage({ study, scenario, score }: { study: Study; scenario: Scenario; score: Score }) {
  const t = useT();
  const format = useFormat();
  const names = useNames(scenario);
  const words = useMemo(() => ({ t, format, names }), [t, format, names]);
  const baseScore = useBaselineScore();
  const baseScenario = listScenarios(study).find((each) => each.id === study.baselineId);
  const isBase = scenario.id === study.baselineId;
  const baseName = baseScenario?.name ?? '';
  const props: ChartProps = {
    study,
    scenario,
    score,
    base: isBase || !baseScore ? undefined : { score: baseScore, name: baseName },
    words,
    source: t('results.source', { study: study.name, scenario: scenario.name }),
    onPick: openFigure,
  };
  return (
    <>
      <div className="head">
        <h1>{t('results.title')}</h1>
        <span className="note">
          {isBase
            ? t('results.isBase', { name: scenario.name })
            : t('results.compared', { name: scenario.name, base: baseName })}
        </span>
        <div className="end">
          <a className="btn" href="#/method">
            {t('results.howMade')}
          </a>
        </div>
      </div>
      <SaturationNote {...props} />
      <div className={report.charts}>
        <CostChart {...props} />
        <OnTimeChart {...props} />
        <LossChart {...props} />
        <PlaneCard
          study={study}
          scenarios={listScenarios(study)}
          activeId={scenario.id}
          words={words}
          source={props.source}
        />
        <HolderChart {...props} />
        <Structure {...props} />
        <Ledger {...props} />
        <RoleTable {...props} />
        <HolderTable {...props} />
      </div>
    </>
  );
}

/** The screen; nothing while there is no study. */
export default function Results() {
  const study = useStudy();
  const scenario = useScenario();
  const score = useScore();
  if (!study || !scenario || !score) return null;
  return <ResultsPage study={study} scenario={scenario} score={score} />;
}
