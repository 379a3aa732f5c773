// The figures worth quoting of a distribution, each with its 95 % interval.

import type { Words } from '../../components/charts/words';
import type { Measure } from '../../components/simulated/measure';
import type { Told } from './build-distribution';
import styles from './simulation.module.css';

interface EstimateTableProps {
  readonly told: readonly Told[];
  readonly measure: Measure;
  readonly words: Words;
}

export function EstimateTable({ told, measure, words }: EstimateTableProps) {
  const { t } = words;
  const { write, short } = measure;
  return (
    <table className={styles.estimates}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('simulation.estimate.name')}</span>
          </th>
          <th scope="col">{t('simulation.estimate.value')}</th>
          <th scope="col">{t('simulation.estimate.interval')}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ id, estimate }) => (
          <tr key={id}>
            <th scope="row">{t(`simulation.estimate.${id}`)}</th>
            <td>
              <b>{write(estimate.value)}</b>
            </td>
            <td>
              {t('simulation.estimate.range', { low: short(estimate.low), high: short(estimate.high) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
