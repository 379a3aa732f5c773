// Low, most likely and high as a small strip; the numbers beside it say the same.

import styles from './assumptions.module.css';

interface Props {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  /** Most likely value of the default, when the reader has put another. */
  readonly byDefault: number | undefined;
}

export function RangeBar({ low, mode, high, byDefault }: Props) {
  const from = Math.min(low, byDefault ?? low);
  const to = Math.max(high, byDefault ?? high);
  const at = (value: number) => (to > from ? ((value - from) / (to - from)) * 100 : 50);
  return (
    <span className={styles.bar} aria-hidden="true">
      <span
        className={styles.band}
        style={{ insetInlineStart: `${at(low)}%`, inlineSize: `${at(high) - at(low)}%` }}
      />
      {byDefault !== undefined && (
        <span className={styles.base} style={{ insetInlineStart: `${at(byDefault)}%` }} />
      )}
      <span className={styles.dot} style={{ insetInlineStart: `${at(mode)}%` }} />
    </span>
  );
}
