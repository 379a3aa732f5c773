// Fetches the prose of the Method page, one chunk per language, when the page is first shown.

import type { Locale } from './messages';
import type { MethodText } from './method-text';

/** The prose in `locale`. */
export async function loadMethodText(locale: Locale): Promise<MethodText> {
  const module = locale === 'fr' ? await import('./fr/method-text') : await import('./en/method-text');
  return module.methodText;
}
