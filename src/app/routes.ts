// The screens, in the order of the navigation. Each is fetched when first shown.

import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { MessageId } from '../i18n';

interface Route {
  readonly id: string;
  readonly title: MessageId;
  /** Shorter, for the bottom bar of a phone. */
  readonly short?: MessageId;
  readonly icon: string;
  /** Entries of a group stand together, a line between groups. */
  readonly group: 'work' | 'read' | 'about';
  /** Kept in the bottom bar of a phone; the others are under "More". */
  readonly phone: boolean;
  /** Whether it is the first picture, with the words that come first. */
  readonly isFirst?: true;
  /** Whether it needs a study. */
  readonly study: boolean;
  readonly Screen: LazyExoticComponent<ComponentType>;
}

export const ROUTES: readonly Route[] = [
  {
    id: 'assign',
    title: 'app.screen.assign',
    icon: 'i-rows',
    group: 'work',
    phone: true,
    isFirst: true,
    study: true,
    Screen: lazy(() => import('../features/assign')),
  },
  {
    id: 'needs',
    title: 'app.screen.needs',
    icon: 'i-need',
    group: 'work',
    phone: true,
    study: true,
    Screen: lazy(() => import('../features/needs')),
  },
  {
    id: 'people',
    title: 'app.screen.people',
    short: 'app.nav.people',
    icon: 'i-team',
    group: 'work',
    phone: true,
    study: true,
    Screen: lazy(() => import('../features/people')),
  },
  {
    id: 'industrialization',
    title: 'app.screen.industrialization',
    icon: 'i-gear',
    group: 'work',
    phone: false,
    study: true,
    Screen: lazy(() => import('../features/industrialization')),
  },
  {
    id: 'results',
    title: 'app.screen.results',
    icon: 'i-graph',
    group: 'read',
    phone: true,
    study: true,
    Screen: lazy(() => import('../features/results')),
  },
  {
    id: 'simulation',
    title: 'app.screen.simulation',
    icon: 'i-spread',
    group: 'read',
    phone: false,
    study: true,
    Screen: lazy(() => import('../features/simulation')),
  },
  {
    id: 'compare',
    title: 'app.screen.compare',
    icon: 'i-side',
    group: 'read',
    phone: false,
    study: true,
    Screen: lazy(() => import('../features/compare')),
  },
  {
    id: 'report',
    title: 'app.screen.report',
    icon: 'i-report',
    group: 'read',
    phone: false,
    study: true,
    Screen: lazy(() => import('../features/report')),
  },
  {
    id: 'assumptions',
    title: 'app.screen.assumptions',
    icon: 'i-page',
    group: 'about',
    phone: false,
    study: true,
    Screen: lazy(() => import('../features/assumptions')),
  },
  {
    id: 'method',
    title: 'app.screen.method',
    icon: 'i-book',
    group: 'about',
    phone: false,
    study: false,
    Screen: lazy(() => import('../features/method')),
  },
];

/** The start screen stands outside the navigation. */
export const START: Route = {
  id: 'start',
  title: 'app.screen.start',
  icon: 'i-page',
  group: 'about',
  phone: false,
  study: false,
  Screen: lazy(() => import('../features/start')),
};

/** The screen for a word of the address: Assign by default, the start screen while there is no study. */
export function findRoute(word: string, hasStudy: boolean): Route {
  const found = word === START.id ? START : (ROUTES.find((route) => route.id === word) ?? ROUTES[0]);
  return found && (hasStudy || !found.study) ? found : START;
}
