// The names and explanations of assumptions and their sources, fetched when a screen first needs them.

import { useEffect, useState } from 'react';
import { loadAssumptionTexts } from '../../model';

export type AssumptionTexts = Awaited<ReturnType<typeof loadAssumptionTexts>>;

let loaded: AssumptionTexts | undefined;

/** Undefined until the texts are there. */
export function useAssumptionTexts(): AssumptionTexts | undefined {
  const [texts, setTexts] = useState(loaded);
  useEffect(() => {
    if (loaded !== undefined) return;
    let isGone = false;
    void loadAssumptionTexts().then((fetched) => {
      loaded = fetched;
      if (!isGone) setTexts(fetched);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return texts;
}
