// One scenario explained against the baseline: what differs, then how much of the change in cost, service on time and
// loss each difference makes.

import { useMemo } from 'react';
import type { Scenario, Study } from '../../../model';
import report from '../../components/report.module.css';
import { useT } from '../../i18n';
import { makeNamer } from '../../report/namer';
import { setComparison } from '../../store';
import { useBridge } from '../../store/bridges';
import { BridgeCard } from './bridge-card';
import styles from './compare.module.css';
import { DifferencesCard } from './differences-card';
import { WHY_ID } from './outcome-rows';
import { ScenarioSelect } from './scenario-select';
import { useWords } from './use-words';

interface WhySectionProps {
  readonly study: Study;
  readonly shown: readonly Scenario[];
  readonly baseline: Scenario;
  readonly detail: Scenario;
  /** The scenario is then chosen at the top of the screen. */
  readonly isPhone: boolean;
  readonly source: string;
}

export function WhySection({ study, shown, baseline, detail, isPhone, source }: WhySectionProps) {
  const t = useT();
  const words = useWords();
  const namer = useMemo(() => words && makeNamer(study, words), [study, words]);
  return (
    <section id={WHY_ID} aria-labelledby="compare-why-title" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="compare-why-title">{t('compare.why.title', { name: detail.name })}</h2>
        {!isPhone && shown.length > 2 && (
          <ScenarioSelect
            study={study}
            scenarios={shown.filter(({ id }) => id !== baseline.id)}
            value={detail.id}
            label={t('compare.detail')}
            isLabelHidden
            onChange={(detailId) => setComparison({ detailId })}
          />
        )}
      </div>
      <p className="note">{t('compare.why.note')}</p>
      {words && namer ? (
        <Explained {...{ study, baseline, detail, source, words, namer }} />
      ) : (
        <p className="note">{t('common.loading')}</p>
      )}
    </section>
  );
}

interface ExplainedProps extends Pick<WhySectionProps, 'study' | 'baseline' | 'detail' | 'source'> {
  readonly words: NonNullable<ReturnType<typeof useWords>>;
  readonly namer: ReturnType<typeof makeNamer>;
}

function Explained({ study, baseline, detail, source, words, namer }: ExplainedProps) {
  const state = useBridge(study, baseline.id, detail.id);
  return (
    <div className={report.charts}>
      <DifferencesCard
        key={detail.id}
        study={study}
        baseline={baseline}
        detail={detail}
        words={words}
        namer={namer}
      />
      {(['cost', 'onTime', 'loss'] as const).map((result) => (
        <BridgeCard
          key={result}
          result={result}
          state={state}
          name={detail.name}
          baseline={baseline.name}
          words={words}
          namer={namer}
          source={source}
        />
      ))}
    </div>
  );
}
