// The three figures without somebody, everything else unchanged: a what-if that leaves the study alone, and
// a scenario of its own for whoever wants to work on it.

import { useMemo } from 'react';
import { addScenario, removePerson, removeProvider, type Score, type Study } from '../../../model';
import { edit, scoreOf } from '../../store';
import type { ChartProps } from './chart-props';
import type { HolderLine } from './list-holder-lines';
import styles from './results.module.css';

/** The study without this person or provider in one scenario. */
function removeHolder(study: Study, scenarioId: string, line: Pick<HolderLine, 'kind' | 'id'>): Study {
  return line.kind === 'people'
    ? removePerson(study, scenarioId, line.id)
    : removeProvider(study, scenarioId, line.id);
}

/** A copy of the scenario without this person or provider; it becomes the active one. */
function tryWithout(scenarioId: string, line: HolderLine, name: string): void {
  edit({ id: 'assign.step.scenario', values: { name } }, (study) => {
    const known = new Set(study.scenarios.map(({ id }) => id));
    const copied = addScenario(study, scenarioId, name);
    const created = copied.scenarios.find(({ id }) => !known.has(id));
    return created ? removeHolder(copied, created.id, line) : study;
  });
}

export function Leaving({ study, scenario, score, words, line }: ChartProps & { line: HolderLine }) {
  const { t, format } = words;
  const without: Score | undefined = useMemo(
    () => scoreOf(removeHolder(study, scenario.id, line), scenario.id),
    [study, scenario.id, line],
  );
  if (!without) return null;
  const now = score.total;
  const then = without.total;
  const money = (difference: number) =>
    Math.abs(difference) < 0.5 ? t('results.people.same') : format.signedMoney(difference);
  const share = then.onTime.value - now.onTime.value;
  return (
    <div className={styles.leaving} role="status">
      <p>{t('results.people.without', { name: line.name })}</p>
      <ul>
        <li>
          <span className="g cost" aria-hidden="true" />{' '}
          {t('results.people.without.cost', {
            value: format.unit(then.cost.value, 'EUR/year'),
            delta: money(then.cost.value - now.cost.value),
          })}
        </li>
        <li>
          <span className="g perf" aria-hidden="true" />{' '}
          {t('results.people.without.onTime', {
            value: format.percent(then.onTime.value),
            delta: Math.abs(share) < 5e-4 ? t('results.people.same') : format.points(share),
          })}
        </li>
        <li>
          <span className="g risk" aria-hidden="true" />{' '}
          {t('results.people.without.loss', {
            value: format.unit(then.loss.value, 'EUR/year'),
            delta: money(then.loss.value - now.loss.value),
          })}
        </li>
        <li>{t('results.people.without.n1', { n: then.rolesWithoutRelief.value })}</li>
      </ul>
      <button
        type="button"
        className="btn"
        onClick={() => tryWithout(scenario.id, line, t('assign.leaves.scenario', { holder: line.name }))}
      >
        {t('assign.leaves.try')}
      </button>
    </div>
  );
}
