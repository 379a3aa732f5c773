// What just happened, said in passing: in a live region for screen readers, with an undo where something was
// removed. A notice stays while it is pointed at or focused.

import { Suspense, useEffect, useRef, useState } from 'react';
import { AllWords, useT } from '../../i18n';
import { dismiss, type Notice, undo, useLastStep, useNotices } from '../../store';
import looks from './notices.module.css';

const STAY_MS = 8000;

export function Notices() {
  const t = useT();
  const notices = useNotices();
  return (
    <section className={looks.region} aria-label={t('app.notices')} aria-live="polite">
      {notices.length > 0 && (
        // any screen may have worded what happened
        <Suspense>
          <AllWords>
            {notices.map((notice) => (
              <NoticeBox key={notice.id} notice={notice} />
            ))}
          </AllWords>
        </Suspense>
      )}
    </section>
  );
}

function NoticeBox({ notice }: { notice: Notice }) {
  const t = useT();
  const last = useLastStep();
  const [isHeld, setHeld] = useState(false);
  const { offer } = notice;
  const stays = offer !== undefined;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!isHeld && !stays) timer.current = setTimeout(() => dismiss(notice.id), STAY_MS);
    return () => clearTimeout(timer.current);
  }, [isHeld, stays, notice.id]);
  const canUndo = notice.step !== undefined && notice.step === last;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding a notice open is a courtesy, not an action
    <div
      className={looks.notice}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{t(notice.wording.id, notice.wording.values)}</p>
      {canUndo && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            undo();
            dismiss(notice.id);
          }}
        >
          {t('common.undo')}
        </button>
      )}
      {offer && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            dismiss(notice.id);
            offer.act();
          }}
        >
          {t(offer.wording.id, offer.wording.values)}
        </button>
      )}
      <button
        type="button"
        className="btn bare"
        aria-label={t('common.close')}
        onClick={() => dismiss(notice.id)}
      >
        <span className="i i-close" />
      </button>
    </div>
  );
}
