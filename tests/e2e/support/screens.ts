// Every screen of the application, by its address and its title.

import type { WordsId } from './words';

export interface ScreenEntry {
  readonly route: string;
  readonly title: WordsId;
}

/** The screens that show a study. */
export const STUDY_SCREENS: readonly ScreenEntry[] = [
  { route: 'assign', title: 'assign.title' },
  { route: 'needs', title: 'needs.title' },
  { route: 'people', title: 'people.title' },
  { route: 'industrialization', title: 'industrialization.title' },
  { route: 'results', title: 'results.title' },
  { route: 'simulation', title: 'simulation.title' },
  { route: 'compare', title: 'compare.title' },
  { route: 'report', title: 'reportScreen.title' },
  { route: 'assumptions', title: 'assumptions.title' },
  { route: 'method', title: 'method.title' },
];

/** Desk, projector, phone. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
