// Two rows about whole scenarios: which others beat each on everything, and how many inputs differ from the baseline.

import { useMemo } from 'react';
import { listDifferences, type Scenario, type Study } from '../../../model';
import type { Words } from '../../components/charts/words';
import { letterOf } from '../../components/letter';
import { scoreOf, setComparison } from '../../store';
import styles from './figures-table.module.css';
import { listBetter } from './list-better';

/** Where the differences of a scenario are told. */
export const WHY_ID = 'compare-why';

interface OutcomeRowProps {
  readonly study: Study;
  readonly scenarios: readonly Scenario[];
  readonly words: Pick<Words, 't' | 'format'>;
}

/** By which of the others each scenario is beaten on cost, on time and loss at once. */
export function BeatenRow({
  study,
  scenarios,
  rivals,
  words: { t, format },
}: OutcomeRowProps & { rivals: readonly Scenario[] }) {
  const outcomes = rivals.map(({ id }) => {
    const total = scoreOf(study, id)?.total;
    return {
      id,
      cost: total?.cost.value ?? 0,
      onTime: total?.onTime.value ?? 0,
      loss: total?.loss.value ?? 0,
    };
  });
  return (
    <tr className={styles.apart}>
      <th scope="row" title={t('compare.figures.beatenTitle')}>
        {t('compare.figures.beaten')}
      </th>
      {scenarios.map(({ id }) => {
        const outcome = outcomes.find((one) => one.id === id);
        if (outcome === undefined) return <td key={id} />;
        const letters = listBetter(outcome, outcomes).map((other) => letterOf(study, other));
        return (
          <td key={id}>{letters.length === 0 ? t('compare.figures.unbeaten') : format.list(letters)}</td>
        );
      })}
    </tr>
  );
}

/** How many inputs differ from the baseline; leads to what they are. */
export function DiffersRow({ study, scenarios, words: { t } }: OutcomeRowProps) {
  const counts = useMemo(
    () =>
      scenarios.map(({ id }) =>
        listDifferences(study, study.baselineId, id).reduce((n, group) => n + group.differences.length, 0),
      ),
    [study, scenarios],
  );
  const show = (detailId: string) => {
    setComparison({ detailId });
    document.getElementById(WHY_ID)?.scrollIntoView?.({ block: 'start' });
  };
  return (
    <tr className={styles.apart}>
      <th scope="row">{t('compare.figures.differs')}</th>
      {scenarios.map(({ id }, at) => (
        <td key={id}>
          {id !== study.baselineId && (
            <button type="button" className={styles.open} onClick={() => show(id)}>
              {t('compare.figures.differences', { n: counts[at] ?? 0 })}
            </button>
          )}
        </td>
      ))}
    </tr>
  );
}
