// What an incident meets when it arrives, in three words: someone free, someone busy, or nobody.

import { listDoubts, type Role, type RoleScore } from '../../../../model';
import { useFormat, useT } from '../../../i18n';
import { FigureButton } from '../figure-button';
import styles from './panel.module.css';

const STATES = ['free', 'busy', 'nobody'] as const;

export function ResponseSection({ role, score }: { role: Role; score: RoleScore }) {
  const t = useT();
  const f = useFormat();
  const doubts = listDoubts(score);
  const met = STATES.reduce((sum, state) => sum + score.response[state].chance.value, 0);
  if (score.needBy.incident.value <= 0 || met <= 0) return null;
  return (
    <section>
      <h3>
        {t('assign.response.title')}
        <span className="unit">
          <FigureButton id={`roles.${role.id}.meanWait`}>
            {t('assign.response.mean', { wait: f.hours(score.meanWait.value) })}
          </FigureButton>
        </span>
      </h3>
      <ul className={styles.states}>
        {STATES.map((state) => (
          <li key={state}>
            <span>{t(`assign.response.${state}`)}</span>
            <FigureButton id={`roles.${role.id}.response.${state}.chance`}>
              <b>{f.percent(score.response[state].chance.value)}</b>
            </FigureButton>
            <FigureButton id={`roles.${role.id}.response.${state}.wait`}>
              {t('assign.response.wait', { wait: f.hours(score.response[state].wait.value) })}
            </FigureButton>
          </li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <div className="note">
          {t('assign.response.doubts')}
          <ul className={styles.doubts}>
            {doubts.map((doubt) => (
              <li key={doubt}>{t(`common.doubt.${doubt}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
