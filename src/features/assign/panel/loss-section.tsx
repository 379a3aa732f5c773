// What the expected loss of a role is made of, largest cause first.

import { LOSS_CAUSES, type Role, type RoleScore } from '../../../../model';
import { useFormat, useT } from '../../../i18n';
import { FigureButton } from '../figure-button';
import styles from './panel.module.css';

export function LossSection({ role, score, total }: { role: Role; score: RoleScore; total: number }) {
  const t = useT();
  const f = useFormat();
  const loss = score.loss.value;
  const parts = LOSS_CAUSES.map((cause) => ({ cause, value: score.lossBy[cause].value }))
    .filter((part) => part.value > 0)
    .toSorted((a, b) => b.value - a.value);
  const most = parts[0]?.value ?? 1;
  return (
    <section className="risk">
      <h3>
        <span>
          <span className="g risk" aria-hidden="true" /> {t('common.loss')}
        </span>
        <span>
          <FigureButton id={`roles.${role.id}.loss`}>
            <b>{f.unit(loss, 'EUR/year')}</b>
          </FigureButton>{' '}
          <span className="unit">
            {total > 0 && t('assign.loss.share', { share: f.percent(loss / total, 0) })}
          </span>
        </span>
      </h3>
      <ul className={styles.parts}>
        {parts.map(({ cause, value }) => (
          <li key={cause}>
            <span>{t(`common.lossCause.${cause}`)}</span>
            <i aria-hidden="true" style={{ inlineSize: `${(100 * value) / most}%` }} />
            <FigureButton id={`roles.${role.id}.lossBy.${cause}`} label={f.unit(value, 'EUR/year')}>
              <b>{f.money(value)}</b>
            </FigureButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
