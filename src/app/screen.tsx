// The screen the address names: its title in the browser's tab, its heading focused after a navigation so
// that a keyboard or a screen reader starts at its top.

import { Suspense, useEffect, useRef } from 'react';
import { readLink } from '../components/use-link';
import { AllWords, useT } from '../i18n';
import { useStudy } from '../store';
import { ErrorBoundary } from './error-boundary';
import { useRoute } from './router';
import { findRoute } from './routes';

let visited: string | undefined;

/** Rendered beside the screen, so that its effect runs once the screen is there. */
function Arrival({ id, title }: { id: string; title: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const heading = mark.current?.closest('main')?.querySelector('h1');
    if (heading) heading.tabIndex = -1;
    const moved = visited !== undefined && visited !== id;
    visited = id;
    // A screen that was asked for one item takes the focus there itself.
    if (!moved || !heading || readLink(window.location.hash) !== undefined) return;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [id]);
  return <span ref={mark} hidden />;
}

/** `isAlone`: without scoreboard and navigation around it. */
export function Screen({ isAlone }: { isAlone: boolean }) {
  const t = useT();
  const word = useRoute();
  const hasStudy = useStudy() !== undefined;
  const route = findRoute(word, hasStudy);
  return (
    <main id="main" data-alone={isAlone || undefined}>
      <ErrorBoundary resetKey={route.id}>
        <Suspense fallback={<p className="note">{t('common.loading')}</p>}>
          {route.isFirst ? (
            <route.Screen />
          ) : (
            <AllWords>
              <route.Screen />
            </AllWords>
          )}
          <Arrival id={route.id} title={`${t(route.title)} · ${t('app.name')}`} />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
