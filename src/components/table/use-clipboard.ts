// Copy and paste while a cell has the focus. The events are heard on the document because a browser may
// send them to the page when no text is selected.

import { type RefObject, useEffect } from 'react';
import { useStable } from './use-stable';

interface Handlers {
  /** Tab-separated text to put on the clipboard. */
  readonly onCopy: () => string;
  readonly onPaste: (text: string) => void;
}

/** Listens for copy and paste of the cells of `root`; editors keep their own. */
export function useClipboard(root: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const copy = useStable(handlers.onCopy);
  const paste = useStable(handlers.onPaste);
  useEffect(() => {
    const isOurs = () => {
      const focused = document.activeElement;
      const isText = focused?.matches('select, input:not([type="checkbox"])') === true;
      return focused !== null && !isText && root.current?.contains(focused) === true;
    };
    const handleCopy = (event: ClipboardEvent) => {
      if (!isOurs() || event.clipboardData === null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copy());
    };
    const handlePaste = (event: ClipboardEvent) => {
      if (!isOurs() || event.clipboardData === null) return;
      event.preventDefault();
      paste(event.clipboardData.getData('text/plain'));
    };
    document.addEventListener('copy', handleCopy);
    document.addEventListener('paste', handlePaste);
    return () => {
      document.removeEventListener('copy', handleCopy);
      document.removeEventListener('paste', handlePaste);
    };
  }, [root, copy, paste]);
}
