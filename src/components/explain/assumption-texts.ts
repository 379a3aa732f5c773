// What assumptions are called, what they do, and the sources behind them, fetched with the first explanation.

import { use } from 'react';
import { loadAssumptionTexts } from '../../../model';

export type AssumptionTexts = Awaited<ReturnType<typeof loadAssumptionTexts>>;

let loading: Promise<AssumptionTexts> | undefined;

/** Suspends until the texts are there. */
export function useAssumptionTexts(): AssumptionTexts {
  loading ??= loadAssumptionTexts();
  return use(loading);
}
