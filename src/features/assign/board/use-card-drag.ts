// The card in hand: which one, over which lane, and what letting go means. The mode chosen on the status line
// holds unless a key is down: Shift names a backup, Ctrl (or Alt) adds a second holder.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Card, DropMode } from '../placement';

/** What is carried, and over which lane: all that outcomes depend on. */
export interface Carried {
  readonly card: Card | undefined;
  readonly mode: DropMode;
  /** Key of the lane under the pointer or the keyboard. */
  readonly over: string | undefined;
}

/** What lanes and cards tell of the drag. The same object for ever, so that they redraw for nothing else. */
export interface Hand {
  /** The mode at this very moment, for handlers that run before the next drawing. */
  readModeNow(): DropMode;
  readCardNow(): Card | undefined;
  start(card: Card): void;
  enter(lane: string): void;
  leave(lane: string): void;
  end(): void;
}

export interface CardDrag extends Carried {
  /** Whether the card is carried with the keyboard. */
  readonly byKeys: boolean;
  readonly hand: Hand;
}

const NEXT = ['ArrowRight', 'ArrowDown'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp'];

export function useCardDrag(chosen: DropMode): CardDrag {
  const [card, setCard] = useState<Card>();
  const [byKeys, setByKeys] = useState(false);
  const [over, setOver] = useState<string>();
  const [held, setHeld] = useState<DropMode>();
  const cardNow = useRef<Card>(undefined);
  const heldNow = useRef<DropMode>(undefined);
  const chosenNow = useRef(chosen);
  chosenNow.current = chosen;

  const hold = useCallback((mode: DropMode | undefined) => {
    heldNow.current = mode;
    setHeld(mode);
  }, []);

  useEffect(() => {
    if (!card) return;
    const readKeys = (event: KeyboardEvent | DragEvent) =>
      hold(event.shiftKey ? 'backup' : event.ctrlKey || event.altKey ? 'second' : undefined);
    let lettingGo = false;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Enter') lettingGo = true;
      if (event.key !== 'Tab') readKeys(event);
      const step = NEXT.includes(event.key) ? 1 : PREVIOUS.includes(event.key) ? -1 : 0;
      if (step === 0 || !event.isTrusted) return;
      // React Aria walks drop targets with Tab; lanes stand side by side, so arrows must do it too.
      event.preventDefault();
      event.stopImmediatePropagation();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Tab', shiftKey: step < 0, bubbles: true, cancelable: true }),
      );
    };
    const onKeyUp = (event: KeyboardEvent) => {
      // Enter lets go on its way up: the keys that were down when it was pressed still count.
      if (!lettingGo) readKeys(event);
    };
    window.addEventListener('dragover', readKeys, true);
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp, true);
    return () => {
      window.removeEventListener('dragover', readKeys, true);
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp, true);
    };
  }, [card, hold]);

  const hand = useMemo<Hand>(
    () => ({
      readModeNow: () => heldNow.current ?? chosenNow.current,
      readCardNow: () => cardNow.current,
      start(next) {
        cardNow.current = next;
        setCard(next);
        setByKeys(document.activeElement?.matches(':focus-visible') ?? false);
      },
      enter: (lane) => setOver(lane),
      leave: (lane) => setOver((now) => (now === lane ? undefined : now)),
      end() {
        cardNow.current = undefined;
        setCard(undefined);
        setOver(undefined);
        hold(undefined);
      },
    }),
    [hold],
  );
  const mode = held ?? chosen;
  return useMemo(() => ({ card, mode, over, byKeys, hand }), [card, mode, over, byKeys, hand]);
}
