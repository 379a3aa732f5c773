// The reader's own settings: they belong to the browser, not to the study, and undo leaves them alone.

import type { Locale } from '../i18n';
import { DEFAULT_SIMULATION, readSimulation, type SimulationPreferences } from './simulation/settings';

export interface Preferences {
  readonly locale: Locale;
  readonly theme: 'auto' | 'light' | 'dark';
  /** How the Assign screen is shown. */
  readonly view: 'board' | 'matrix';
  /** Whether Assign says what to do first. */
  readonly hint: boolean;
  /** Whether single keys act as shortcuts. */
  readonly keys: boolean;
  readonly simulation: SimulationPreferences;
}

export const DEFAULT_PREFERENCES: Preferences = {
  locale: 'fr',
  theme: 'auto',
  view: 'matrix',
  hint: true,
  keys: true,
  simulation: DEFAULT_SIMULATION,
};

/** Keeps what is understood of stored preferences; anything else falls back to `defaults`. */
export function readPreferences(stored: unknown, defaults: Preferences): Preferences {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const { locale, theme, view, hint, keys, simulation } = stored as Record<string, unknown>;
  return {
    locale: locale === 'fr' || locale === 'en' ? locale : defaults.locale,
    theme: theme === 'auto' || theme === 'light' || theme === 'dark' ? theme : defaults.theme,
    view: view === 'board' || view === 'matrix' ? view : defaults.view,
    hint: typeof hint === 'boolean' ? hint : defaults.hint,
    keys: typeof keys === 'boolean' ? keys : defaults.keys,
    simulation: readSimulation(simulation, defaults.simulation),
  };
}

/** French for readers whose browser asks for it first, English otherwise. */
export function guessLocale(languages: readonly string[]): Locale {
  return languages[0]?.toLowerCase().startsWith('fr') === false ? 'en' : 'fr';
}
