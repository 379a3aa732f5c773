// How to simulate: how many years or how precisely, from which seed, with which inputs. Kept as preferences; they
// count from the next run on.

import { useId } from 'react';
import { useFormat, useT } from '../../i18n';
import {
  PRECISIONS,
  type SimulationPreferences,
  setPreferences,
  simulate,
  usePreferences,
  YEARS,
} from '../../store';
import styles from './simulation.module.css';

const MOST_SEED = 2 ** 32 - 1;
const RUN_LENGTHS = [1, 3, 5, 10] as const;

export function SettingsForm() {
  const t = useT();
  const format = useFormat();
  const goalId = useId();
  const { simulation } = usePreferences();
  const set = (part: Partial<SimulationPreferences>) =>
    setPreferences({ simulation: { ...simulation, ...part } });
  const { goal } = simulation;
  const goals = [
    ...YEARS.map((years) => ({
      key: `years ${years}`,
      goal: { kind: 'years', years } as const,
      text: t('simulation.settings.years', { n: format.number(years) }),
    })),
    ...PRECISIONS.map((precision) => ({
      key: `precision ${precision}`,
      goal: { kind: 'precision', precision } as const,
      text: t('simulation.settings.precision', { precision: format.percent(precision, 0) }),
    })),
  ];
  const chosen = goal.kind === 'years' ? `years ${goal.years}` : `precision ${goal.precision}`;
  return (
    <form
      className={styles.settings}
      onSubmit={(event) => {
        event.preventDefault();
        void simulate();
      }}
    >
      <label htmlFor={goalId}>
        <span>{t('simulation.settings.goal')}</span>
        <select
          id={goalId}
          value={chosen}
          onChange={(event) => {
            const found = goals.find(({ key }) => key === event.target.value);
            if (found) set({ goal: found.goal });
          }}
        >
          {goals.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('simulation.settings.run')}</span>
        <select
          value={simulation.yearsPerReplicate}
          onChange={(event) => set({ yearsPerReplicate: Number(event.target.value) })}
        >
          {RUN_LENGTHS.map((years) => (
            <option key={years} value={years}>
              {t('simulation.settings.runYears', { n: years })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('simulation.settings.seed')}</span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_SEED}
          step={1}
          value={simulation.seed}
          onChange={(event) => {
            const seed = Math.round(event.target.valueAsNumber);
            if (seed >= 0 && seed <= MOST_SEED) set({ seed });
          }}
        />
      </label>
      <fieldset>
        <legend>{t('simulation.settings.inputs')}</legend>
        <div className="seg">
          {(['sampled', 'likely'] as const).map((inputs) => (
            <button
              key={inputs}
              type="button"
              aria-pressed={simulation.inputs === inputs}
              title={t(`simulation.settings.${inputs}Title`)}
              onClick={() => set({ inputs })}
            >
              {t(`simulation.settings.${inputs}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="btn">
        <span className="i i-run" />
        {t('simulation.settings.apply')}
      </button>
      <p className="note">{t('simulation.settings.note')}</p>
    </form>
  );
}
