// Facts a manager can check by eye: who can leave without anything stopping, in words.

import { FigureButton } from '../../components/figure-button';
import report from '../../components/report.module.css';
import type { ChartProps } from './chart-props';
import styles from './results.module.css';
import { useOrganizationBusFactor } from './use-organization-bus-factor';
import { wordBusFactor } from './word-bus-factor';

export function Structure({ study, scenario, score, words }: ChartProps) {
  const { t, format, names } = words;
  const byFactor = (factor: number) =>
    score.roles.filter((role) => role.busFactor.value === factor && role.need.value > 0);
  const nobody = byFactor(0);
  const one = byFactor(1);
  const two = byFactor(2);
  const bus = useOrganizationBusFactor(study, scenario.id);
  const list = (roles: typeof one) => (
    <ul className={styles.roleList}>
      {roles.map((role) => (
        <li key={role.id} className="tag">
          <FigureButton figure={`roles.${role.id}.busFactor`}>{names.role(role.id)}</FigureButton>
        </li>
      ))}
    </ul>
  );
  return (
    <section className={`card ${report.block}`} aria-labelledby="structure">
      <h2 id="structure">{t('results.structure.title')}</h2>
      {nobody.length > 0 && (
        <div>
          <p className="warn">{t('results.structure.n0', { n: nobody.length })}</p>
          {list(nobody)}
        </div>
      )}
      <div>
        <p>
          {one.length === 0 ? t('results.structure.n1Yes') : t('results.structure.n1No', { n: one.length })}
        </p>
        {list(one)}
      </div>
      <div>
        <p>
          {two.length > 0
            ? t('results.structure.n2No', { n: two.length })
            : t(one.length > 0 ? 'results.structure.n2Same' : 'results.structure.n2Yes')}
        </p>
        {list(two)}
      </div>
      <p>{bus ? wordBusFactor(bus, words) : t('results.structure.busWait')}</p>
      <p>
        <FigureButton figure="total.uncoveredHours">
          {t('results.structure.uncovered', { hours: format.hours(score.total.uncoveredHours.value) })}
        </FigureButton>
      </p>
    </section>
  );
}
