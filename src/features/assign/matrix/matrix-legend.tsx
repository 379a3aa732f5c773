// What the shades and frames mean.

import { useFormat, useT } from '../../../i18n';
import { join } from '../marks';
import marks from '../marks.module.css';
import styles from './matrix.module.css';

export function MatrixLegend() {
  const t = useT();
  const f = useFormat();
  return (
    <p className={styles.keys}>
      <span>{t('assign.legend.skill')}</span>
      <span>
        <i className={marks.s1} />
        {t('common.skill.1')}
      </span>
      <span>
        <i className={marks.s2} />
        {t('common.skill.2')}
      </span>
      <span>
        <i className={marks.s3} />
        {t('common.skill.3')}
      </span>
      <span>
        <i className={join(marks.s2, marks.holder)}>{f.number(60)}</i>
        {t('assign.legend.holder')}
      </span>
      <span>
        <i className={join(marks.s2, marks.backup)}>{t('assign.backupLetter')}</i>
        {t('assign.backup')}
      </span>
      <span>
        <i className={join(marks.s1, marks.holder, marks.weak)}>{f.number(50)}</i>
        {t('assign.legend.weak')}
      </span>
    </p>
  );
}
