// How the need comes: its hours by frequency as one bar, and the full-time equivalents it requires against
// those it has.

import { FREQUENCIES, type Role, type RoleScore } from '../../../../model';
import { useFormat, useT } from '../../../i18n';
import { FigureButton } from '../figure-button';
import styles from './panel.module.css';

export function NeedSection({ role, score }: { role: Role; score: RoleScore }) {
  const t = useT();
  const f = useFormat();
  const total = score.need.value;
  if (total <= 0)
    return (
      <section>
        <h3>{t('assign.need.title')}</h3>
        <p className="note">{t('assign.noNeed')}</p>
      </section>
    );
  const parts = FREQUENCIES.map((frequency) => ({
    frequency,
    share: score.needBy[frequency].value / total,
  })).filter((part) => part.share > 0);
  const short = score.availableFte.value < score.requiredFte.value;
  return (
    <section>
      <h3>
        {t('assign.need.title')}
        <span className="unit">
          <FigureButton id={`roles.${role.id}.need`}>{f.unit(Math.round(total), 'hours/year')}</FigureButton>
        </span>
      </h3>
      <div className={styles.mixBar} aria-hidden="true">
        {parts.map(({ frequency, share }) => (
          <i key={frequency} className={styles[frequency]} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul className={styles.mix}>
        {parts.map(({ frequency, share }) => (
          <li key={frequency}>
            <i className={styles[frequency]} aria-hidden="true" />
            <span>{t(`common.frequency.${frequency}`)}</span>
            <FigureButton id={`roles.${role.id}.needBy.${frequency}`}>
              <b>{f.percent(share, 0)}</b>
            </FigureButton>
          </li>
        ))}
      </ul>
      <p className={styles.fte}>
        <span>{t('assign.need.fte')}</span>
        <span>
          <FigureButton id={`roles.${role.id}.requiredFte`}>
            {t('assign.need.required', { fte: f.unit(score.requiredFte.value, 'FTE') })}
          </FigureButton>
          {' · '}
          <FigureButton id={`roles.${role.id}.availableFte`} className={short ? 'warn' : undefined}>
            {t('assign.need.available', { fte: f.unit(score.availableFte.value, 'FTE') })}
          </FigureButton>
        </span>
      </p>
    </section>
  );
}
