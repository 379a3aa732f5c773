// Studies kept in this browser: go on, copy, delete (asked twice: a record is not a step of a history).

import { useState } from 'react';
import { Dialog } from '../../components/dialog/dialog';
import { navigate } from '../../components/navigate';
import { useFormat, useT } from '../../i18n';
import { duplicateRecent, openRecent, type Recent, removeRecent } from '../../store';
import looks from './start.module.css';

export function RecentList({ recent }: { recent: readonly Recent[] }) {
  const t = useT();
  const format = useFormat();
  const [doomed, setDoomed] = useState<Recent | undefined>();
  const open = async (id: string) => {
    if (await openRecent(id)) navigate('assign');
  };
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className={looks.heading}>
        {t('start.recent')}
      </h2>
      <ul className={`card ${looks.rows}`}>
        {recent.map((study) => (
          <li key={study.id}>
            <button type="button" className={looks.row} onClick={() => void open(study.id)}>
              <b>{study.name}</b>
              <span className="note">
                {t('start.recentLine', { n: study.scenarios, when: format.dateTime(study.savedAt) })}
              </span>
            </button>
            <button
              type="button"
              className="btn bare"
              aria-label={t('start.duplicate', { name: study.name })}
              onClick={() => void duplicateRecent(study.id)}
            >
              {t('common.duplicate')}
            </button>
            <button
              type="button"
              className="btn bare"
              aria-label={t('start.delete', { name: study.name })}
              onClick={() => setDoomed(study)}
            >
              {t('common.delete')}
            </button>
          </li>
        ))}
      </ul>
      {doomed && (
        <Dialog
          title={t('start.delete', { name: doomed.name })}
          role="alertdialog"
          onClose={() => setDoomed(undefined)}
          actions={
            <>
              <button type="button" className="btn" onClick={() => setDoomed(undefined)}>
                {t('common.cancel')}
              </button>
              <button
                type="button"
                className="btn main"
                onClick={() => {
                  void removeRecent(doomed.id);
                  setDoomed(undefined);
                }}
              >
                {t('common.delete')}
              </button>
            </>
          }
        >
          <p>{t('start.deleteWarning')}</p>
        </Dialog>
      )}
    </section>
  );
}
