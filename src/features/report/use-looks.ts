// The looks of the document, in force while its preview is there: they say how pages are cut and numbered, which would
// hold for every screen that is printed after.

import { useEffect } from 'react';
import looks from '../../report/document/document.css?inline';

export function useLooks(): void {
  useEffect(() => {
    // Unknown to browsers without layout, which have nothing to look at.
    if (!document.adoptedStyleSheets) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}
