// What the frame itself is doing: which of its dialogs is open, and whether it is presenting.

import { useCallback, useEffect, useMemo, useState } from 'react';

export type FrameDialog = 'palette' | 'shortcuts' | 'more' | 'share' | 'notes';

export interface Frame {
  readonly dialog: FrameDialog | undefined;
  readonly show: (dialog: FrameDialog | undefined) => void;
  readonly isPresenting: boolean;
  readonly togglePresenting: () => void;
}

export function useFrame(): Frame {
  const [dialog, show] = useState<FrameDialog | undefined>();
  const [isPresenting, setPresenting] = useState(false);

  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenter', isPresenting);
    if (!isPresenting) return;
    // Esc leaves a full screen before the page hears of it.
    const leave = () => {
      if (!document.fullscreenElement) setPresenting(false);
    };
    document.addEventListener('fullscreenchange', leave);
    return () => document.removeEventListener('fullscreenchange', leave);
  }, [isPresenting]);

  const togglePresenting = useCallback(() => {
    const next = !document.documentElement.hasAttribute('data-presenter');
    setPresenting(next);
    // A browser may refuse the full screen: the figures are large all the same.
    if (next) document.documentElement.requestFullscreen?.().catch(() => undefined);
    else if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }, []);

  return useMemo(
    () => ({ dialog, show, isPresenting, togglePresenting }),
    [dialog, isPresenting, togglePresenting],
  );
}
