// The reader's own organisation: described in five questions, pasted as a staff list, or read from a file.

import { lazy, Suspense, useState } from 'react';
import { pickFile } from '../../components/files/open-file';
import { useT } from '../../i18n';
import looks from './start.module.css';

const Describe = lazy(() => import('./describe').then((module) => ({ default: module.Describe })));

export function WaysIn() {
  const t = useT();
  const [way, setWay] = useState<'describe' | 'staff' | undefined>();
  return (
    <section aria-labelledby="yours">
      <h2 id="yours" className={looks.heading}>
        {t('start.yours')}
      </h2>
      <ul className={looks.cards}>
        <li>
          <button
            type="button"
            className={looks.card}
            aria-expanded={way === 'describe'}
            onClick={() => setWay(way === 'describe' ? undefined : 'describe')}
          >
            <b>{t('start.describe')}</b>
            <span>{t('start.describeHint')}</span>
          </button>
        </li>
        <li>
          <button
            type="button"
            className={looks.card}
            aria-expanded={way === 'staff'}
            onClick={() => setWay(way === 'staff' ? undefined : 'staff')}
          >
            <b>{t('start.staff')}</b>
            <span>{t('start.staffHint')}</span>
          </button>
        </li>
        <li>
          <button type="button" className={looks.card} onClick={pickFile}>
            <b>{t('start.file')}</b>
            <span>{t('start.fileHint')}</span>
          </button>
        </li>
      </ul>
      {way && (
        <Suspense fallback={<p className="note">{t('common.loading')}</p>}>
          <Describe withStaff={way === 'staff'} />
        </Suspense>
      )}
    </section>
  );
}
