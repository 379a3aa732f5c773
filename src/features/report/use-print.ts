// Printing the preview, which is what a PDF is made of: the browser names the file after the page's title and speaks
// it in the page's language, so that both are those of the report while it prints, whoever asked for it.

import { useEffect, useState } from 'react';
import type { WordedReport } from '../../report/worded';

export interface Printing {
  /** Whether it was asked for and waits for the report to be whole. */
  readonly isWaiting: boolean;
  readonly print: () => void;
  readonly cancel: () => void;
}

export function usePrint(worded: WordedReport | undefined, isComplete: boolean): Printing {
  const [isWaiting, setWaiting] = useState(false);

  useEffect(() => {
    if (!worded) return;
    let before: { title: string; lang: string } | undefined;
    const dress = () => {
      before ??= { title: document.title, lang: document.documentElement.lang };
      document.title = `${worded.title} · ${worded.organization}`;
      document.documentElement.lang = worded.locale;
    };
    const undress = () => {
      if (!before) return;
      document.title = before.title;
      document.documentElement.lang = before.lang;
      before = undefined;
    };
    window.addEventListener('beforeprint', dress);
    window.addEventListener('afterprint', undress);
    return () => {
      undress();
      window.removeEventListener('beforeprint', dress);
      window.removeEventListener('afterprint', undress);
    };
  }, [worded]);

  useEffect(() => {
    if (!isWaiting || !isComplete) return;
    setWaiting(false);
    // Once what was just drawn is on screen.
    requestAnimationFrame(() => window.print());
  }, [isWaiting, isComplete]);

  return { isWaiting, print: () => setWaiting(true), cancel: () => setWaiting(false) };
}
