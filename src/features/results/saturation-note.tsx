// Says where the closed form is known to fall short, beside the figures it concerns.

import type { ChartProps } from './chart-props';
import styles from './results.module.css';

export function SaturationNote({ score, words }: ChartProps) {
  const saturated = score.roles.filter((role) => role.saturated);
  if (saturated.length === 0) return null;
  const roles = saturated.slice(0, 6).map((role) => words.names.role(role.id));
  const list = saturated.length > roles.length ? `${roles.join(', ')}…` : words.format.list(roles);
  return (
    <p className={`card ${styles.caution}`}>
      <span className="warn">{words.t('results.saturated.title')}</span>{' '}
      {words.t('results.saturated.text', { n: saturated.length, roles: list })}
    </p>
  );
}
