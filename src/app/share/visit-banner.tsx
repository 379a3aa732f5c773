// Says, for as long as it lasts, that the study on screen is somebody else's: to keep or to leave.

import { useT } from '../../i18n';
import { keepVisited, leaveVisited, useIsVisiting, useStudy } from '../../store';
import looks from './visit-banner.module.css';

export function VisitBanner() {
  const t = useT();
  const study = useStudy();
  const isVisiting = useIsVisiting();
  if (!study || !isVisiting) return null;
  return (
    <section className={looks.banner} aria-label={t('app.visit.title', { name: study.name })}>
      <p>
        <b>{t('app.visit.title', { name: study.name })}</b> {t('app.visit.readOnly')}
      </p>
      <button type="button" className="btn main" onClick={() => void keepVisited()}>
        {t('app.visit.keep')}
      </button>
      <button type="button" className="btn" onClick={() => void leaveVisited()}>
        {t('app.visit.leave')}
      </button>
    </section>
  );
}
