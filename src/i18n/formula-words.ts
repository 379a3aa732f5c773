// Names and expressions of the model's formulas in the reader's language. They are long and read by few, so
// they are fetched when first asked for: whoever calls the hook stands inside a Suspense.

import { use } from 'react';
import type { Locale } from './messages';
import { useLocale } from './provider';

export interface FormulaWords {
  /** `Coût du rôle`; the id itself for a formula without a name. */
  name(id: string): string;
  /** The formula's expression in the reader's words. */
  how(formula: { readonly id: string; readonly expression: string }): string;
}

async function load(locale: Locale): Promise<FormulaWords> {
  const { formulas, expressions } =
    locale === 'fr' ? await import('./fr/formulas') : await import('./en/formulas');
  const names: Readonly<Record<string, string>> = formulas;
  return {
    name: (id) => names[`formula.${id}`] ?? id,
    how: ({ id, expression }) => expressions[id] ?? expression,
  };
}

const loaded: { [L in Locale]?: Promise<FormulaWords> } = {};

export function useFormulaWords(): FormulaWords {
  const locale = useLocale();
  loaded[locale] ??= load(locale);
  return use(loaded[locale]);
}
