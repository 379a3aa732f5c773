// A choice of one scenario among some: the platform's own list.

import type { Scenario, Study } from '../../../model';
import { letterOf } from '../../components/letter';
import { useT } from '../../i18n';
import styles from './compare.module.css';

interface ScenarioSelectProps {
  readonly study: Study;
  readonly scenarios: readonly Scenario[];
  readonly value: string;
  readonly label: string;
  /** Whether the label is only said: what stands around shows it. */
  readonly isLabelHidden?: boolean;
  readonly onChange: (id: string) => void;
}

export function ScenarioSelect(props: ScenarioSelectProps) {
  const t = useT();
  return (
    <label className={styles.select}>
      <span className={props.isLabelHidden ? 'sr' : undefined}>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.scenarios.map(({ id, name }) => (
          <option key={id} value={id}>
            {t('compare.option', { letter: letterOf(props.study, id), name })}
          </option>
        ))}
      </select>
    </label>
  );
}
