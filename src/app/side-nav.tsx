// The navigation: a column on a desk, a rail on a projector, a bottom bar with "More" on a phone.

import { Fragment } from 'react';
import { useT } from '../i18n';
import { useStudy } from '../store';
import { useRoute } from './router';
import { findRoute, ROUTES } from './routes';

export function SideNav() {
  const t = useT();
  const hasStudy = useStudy() !== undefined;
  const current = findRoute(useRoute(), hasStudy);
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
            <span>{t(route.title)}</span>
          </a>
        </Fragment>
      ))}
    </nav>
  );
}
