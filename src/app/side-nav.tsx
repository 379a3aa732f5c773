// The navigation: a column on a desk, a rail on a projector, a bottom bar with "More" on a phone.

import { Fragment } from 'react';
import { useT } from '../i18n';
import { useIsVisiting, useStorageStatus, useStudy } from '../store';
import type { Frame } from './frame';
import { useRoute } from './router';
import { findRoute, ROUTES } from './routes';
import looks from './side-nav.module.css';

export function SideNav({ frame }: { frame: Frame }) {
  const t = useT();
  const word = useRoute();
  const hasStudy = useStudy() !== undefined;
  const storage = useStorageStatus();
  const isVisiting = useIsVisiting();
  const current = findRoute(word, hasStudy);
  return (
    <nav className="side" aria-label={t('app.screens')}>
      {ROUTES.map((route, place) => (
        <Fragment key={route.id}>
          {place > 0 && ROUTES[place - 1]?.group !== route.group && <hr />}
          <a
            href={`#/${route.id}`}
            className={route.phone ? undefined : 'more'}
            aria-current={route.id === current.id ? 'page' : undefined}
            title={t(route.title)}
          >
            <span className={`i ${route.icon}`} />
            <span className={route.short && looks.long}>{t(route.title)}</span>
            {route.short && <span className={looks.short}>{t(route.short)}</span>}
          </a>
        </Fragment>
      ))}
      <button
        type="button"
        className="rest"
        aria-haspopup="dialog"
        aria-current={current.phone ? undefined : 'page'}
        onClick={() => frame.show('more')}
      >
        <span className="i i-more" />
        <span>{t('app.more')}</span>
      </button>
      <hr />
      <p className="note">
        <span className="i i-lock" />
        <span>{t(storage.kind === 'failed' || isVisiting ? 'app.notSaved' : 'app.savedHere')}</span>
      </p>
    </nav>
  );
}
