// Why years differ: by chance, which knowing more would not change, or because the assumptions are not well known.

import type { Distribution, SimulationSettings } from '../../../model';
import type { Words } from '../../components/charts/words';
import styles from './simulation.module.css';

interface VarianceBarProps {
  readonly variance: Distribution['variance'];
  readonly inputs: SimulationSettings['inputs'];
  readonly hue: 'cost' | 'perf' | 'risk';
  readonly words: Words;
}

export function VarianceBar({ variance, inputs, hue, words }: VarianceBarProps) {
  const { t, format } = words;
  const chance = `${100 * variance.chance}%`;
  return (
    <div className={styles.variance}>
      <svg className={`${styles.shares} ${hue}`} width="100%" height="8" aria-hidden="true">
        <rect className={styles.chance} width={chance} height="8" />
        <rect className={styles.ignorance} x={chance} width={`${100 * variance.ignorance}%`} height="8" />
      </svg>
      <p>
        {inputs === 'likely'
          ? t('simulation.variance.likely')
          : t('simulation.variance.text', {
              chance: format.percent(variance.chance, 0),
              ignorance: format.percent(variance.ignorance, 0),
            })}
      </p>
    </div>
  );
}
