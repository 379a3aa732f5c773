// Says at once, and for as long as it lasts, that work is not being saved, and offers a file.

import { saveFile } from '../../components/files/save-file';
import { useT } from '../../i18n';
import { useStorageStatus, useStudy } from '../../store';
import looks from './storage-banner.module.css';

export function StorageBanner() {
  const t = useT();
  const study = useStudy();
  const storage = useStorageStatus();
  if (storage.kind !== 'failed') return null;
  return (
    <div className={looks.banner} role="alert">
      <p>
        <b className="warn">{t(storage.reason === 'full' ? 'app.storageFull' : 'app.storageBlocked')}</b>{' '}
        {t('app.storageKept')}
      </p>
      {study && (
        <button type="button" className="btn" onClick={() => saveFile(study)}>
          <span className="i i-save" />
          {t('app.saveFile')}
        </button>
      )}
    </div>
  );
}
