// What a need is made of, as a small bar: the four frequencies told apart by pattern, said in words too.

import { FREQUENCIES, type Frequency } from '../../../model';
import { useFormat, useT } from '../../i18n';
import styles from './mix-bar.module.css';

/** `hours` by frequency; nothing is drawn when there is no need. */
export function MixBar({ hours }: { hours: Readonly<Record<Frequency, number>> }) {
  const t = useT();
  const format = useFormat();
  const total = FREQUENCIES.reduce((sum, frequency) => sum + hours[frequency], 0);
  if (!(total > 0)) return null;
  const parts = FREQUENCIES.filter((frequency) => hours[frequency] > 0);
  const words = parts.map((f) => `${t(`common.frequency.${f}`)} ${format.percent(hours[f] / total, 0)}`);
  return (
    <span className={styles.bar} role="img" aria-label={words.join(', ')} title={words.join(' · ')}>
      {parts.map((frequency) => (
        <span
          key={frequency}
          className={styles[frequency]}
          style={{ inlineSize: `${(hours[frequency] / total) * 100}%` }}
        />
      ))}
    </span>
  );
}

/** The patterns with their names. */
export function MixLegend() {
  const t = useT();
  return (
    <p className="legend">
      {FREQUENCIES.map((frequency) => (
        <span key={frequency}>
          <span className={`${styles.swatch} ${styles[frequency]}`} aria-hidden="true" />
          {t(`common.frequency.${frequency}`)}
        </span>
      ))}
    </p>
  );
}
