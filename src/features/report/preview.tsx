// The report as it will be printed, on sheets of paper: white whatever the theme, as wide as there is room for.

import { type CSSProperties, type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n';
import { ReportDocument } from '../../report/document/report-document';
import type { WordedReport } from '../../report/worded';
import styles from './report.module.css';
import { useLooks } from './use-looks';
import type { ReportState } from './use-report';

/** A sheet of A4 (pixels of 1/96 inch). */
const SHEET = 794;

/** Drawn again with another report, not with each step of what is being computed. */
const Sheets = memo(function Sheets({ worded }: { worded: WordedReport }) {
  return <ReportDocument report={worded} />;
});

export function Preview({ state }: { state: ReportState }) {
  const t = useT();
  const { made, measuring, failure, retry } = state;
  const frame = useRef<HTMLElement>(null);
  const [isFit, setFit] = useState(true);
  const room = useRoom(frame);
  useLooks();
  const zoom = isFit && room > 0 ? Math.min(1.25, room / SHEET) : 1;
  return (
    <div className={styles.preview}>
      <div className={styles.tools}>
        <h2>{t('reportScreen.preview')}</h2>
        {measuring !== undefined && failure === undefined && (
          <label className={styles.measuring}>
            <progress max={1} value={measuring} />
            <span className="note">{t('reportScreen.preview.measuring')}</span>
          </label>
        )}
        <fieldset className="seg" aria-label={t('reportScreen.preview.zoom')}>
          {[true, false].map((fits) => (
            <button
              key={String(fits)}
              type="button"
              aria-pressed={isFit === fits}
              onClick={() => setFit(fits)}
            >
              {t(fits ? 'reportScreen.preview.fit' : 'reportScreen.preview.full')}
            </button>
          ))}
        </fieldset>
      </div>
      {failure !== undefined && (
        <div role="alert" className={`card ${styles.failure}`}>
          <p className="warn">{t('reportScreen.preview.failed')}</p>
          <p>{t('reportScreen.preview.failedWhat', { message: failure })}</p>
          <button type="button" className="btn" onClick={retry}>
            {t('reportScreen.preview.retry')}
          </button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section ref={frame} tabIndex={0} className={styles.desk} aria-label={t('reportScreen.preview')}>
        {made ? (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hears its links, which answer the keyboard
          <div className={styles.sheets} style={{ '--zoom': zoom } as CSSProperties} onClick={followLink}>
            <Sheets worded={made.worded} />
          </div>
        ) : (
          failure === undefined && (
            <p role="status" className={styles.loading}>
              {t('reportScreen.preview.loading')}
            </p>
          )
        )}
      </section>
    </div>
  );
}

/** Room left above what a link leads to (px). */
const MARGIN = 16;

/** Links of the contents lead to their section here: followed as addresses, they would lead to another screen. */
function followLink(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  const id = link.getAttribute('href')?.slice(1) ?? '';
  const section = document.getElementById(id);
  const desk = event.currentTarget.parentElement;
  if (!section || !desk?.contains(section)) return;
  desk.scrollTop += section.getBoundingClientRect().top - desk.getBoundingClientRect().top - MARGIN;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

/** Width inside of an element, without its padding (px); 0 until it is known. */
function useRoom(element: { readonly current: HTMLElement | null }): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setRoom(Math.floor(entry.contentRect.width));
    });
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, [element]);
  return room;
}
