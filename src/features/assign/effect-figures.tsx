// The three effects of a change in one line: cost, on time, loss, each with its glyph.

import { useFormat, useT } from '../../i18n';
import styles from './assign.module.css';

export function EffectFigures({ effect }: { effect: { cost: number; onTime: number; loss: number } }) {
  const t = useT();
  const f = useFormat();
  return (
    <span className={styles.effects}>
      <span>
        <span className="g cost" aria-hidden="true" />
        <span className="sr">{t('common.cost')}</span>
        {f.signedMoney(effect.cost)}
      </span>
      <span>
        <span className="g perf" aria-hidden="true" />
        <span className="sr">{t('common.onTime')}</span>
        {f.points(effect.onTime)}
      </span>
      <span>
        <span className="g risk" aria-hidden="true" />
        <span className="sr">{t('common.loss')}</span>
        {f.signedMoney(effect.loss)}
      </span>
    </span>
  );
}
