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
  /** Whether it needs a study. */
  readonly study: boolean;
  readonly Screen: LazyExoticComponent<ComponentType>;
}

export const ROUTES: readonly Route[] = [
  {
    id: 'assign',
    title: 'assign.title',
    icon: 'i-rows',
    group: 'work',
    phone: true,
    study: true,
    Screen: lazy(() => import('../features/assign')),
  },
  {
    id: 'needs',
    title: 'needs.title',
    icon: 'i-need',
    group: 'work',
    phone: true,
    study: true,
    Screen: lazy(() => import('../features/needs')),
  },
  {
    id: 'people',
    title: 'people.title',
    short: 'app.nav.people',
    icon: 'i-team',
    group: 'work',
    phone: true,
    study: true,
    Screen: lazy(() => import('../features/people')),
  },
  {
    id: 'industrialization',
    title: 'industrialization.title',
    icon: 'i-gear',
    group: 'work',
    phone: false,
    study: true,
    Screen: lazy(() => import('../features/industrialization')),
  },
  {
    id: 'results',
    title: 'results.title',
    icon: 'i-graph',
    group: 'read',
    phone: true,
    study: true,
    Screen: lazy(() => import('../features/results')),
  },
  {
    id: 'assumptions',
    title: 'assumptions.title',
    icon: 'i-page',
    group: 'about',
    phone: false,
    study: true,
    Screen: lazy(() => import('../features/assumptions')),
  },
  {
    id: 'method',
    title: 'method.title',
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
  title: 'start.title',
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
