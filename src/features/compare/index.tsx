// The Compare screen: scenarios side by side, what differs between one of them and the baseline, how much of the
// change each difference makes, and the same simulated years of several.

import { useMemo } from 'react';
import { listScenarios, type Study } from '../../../model';
import { useNarrow } from '../../components/table/use-narrow';
import { PlaneCard } from '../../components/trade-off/plane-card';
import { useFormat, useT } from '../../i18n';
import { useActiveId, useComparison, useStudy } from '../../store';
import { Chooser } from './chooser';
import styles from './compare.module.css';
import { EmptyState } from './empty-state';
import { FiguresTable } from './figures-table';
import { Head } from './head';
import { chooseDetail, listShown } from './list-shown';
import { WhySection } from './why-section';
import { YearsSection } from './years-section';

function ComparePage({ study }: { study: Study }) {
  const t = useT();
  const format = useFormat();
  const activeId = useActiveId();
  const comparison = useComparison();
  const isPhone = useNarrow();
  const words = useMemo(() => ({ t, format }), [t, format]);
  const shown = useMemo(() => listShown(study, comparison), [study, comparison]);
  const detail = chooseDetail(shown, study.baselineId, comparison, activeId);
  const baseline = shown.find(({ id }) => id === study.baselineId);
  // Two columns are all a phone has room for.
  const columns = useMemo(
    () => (isPhone ? shown.filter((one) => one === baseline || one === detail) : shown),
    [isPhone, shown, baseline, detail],
  );
  if (!baseline) return null;
  const source = t('compare.source', { study: study.name });
  return (
    <>
      <Head study={study} shown={shown} detail={isPhone ? detail : undefined} />
      <Chooser study={study} shown={shown} />
      <div className={styles.page}>
        <FiguresTable study={study} scenarios={columns} rivals={shown} words={words} />
        <PlaneCard study={study} scenarios={shown} activeId={activeId} words={words} source={source} />
        {detail && (
          <WhySection
            study={study}
            shown={shown}
            baseline={baseline}
            detail={detail}
            isPhone={isPhone}
            source={source}
          />
        )}
        {detail && (
          <YearsSection
            study={study}
            shown={shown}
            baseline={baseline}
            detail={detail}
            words={words}
            source={source}
          />
        )}
      </div>
    </>
  );
}

/** The screen; nothing while there is no study. */
export default function Compare() {
  const study = useStudy();
  if (!study) return null;
  return listScenarios(study).length > 1 ? <ComparePage study={study} /> : <EmptyState study={study} />;
}
