// Keys that work on every screen. Those without a modifier can be turned off (they would get in the way of
// speech input) and never act while something is being typed.

import { useEffect } from 'react';
import { listScenarios } from '../../model';
import { redo, setActive, simulate, undo, usePreferences, useStudy } from '../store';
import type { Frame } from './frame';

/** Fields that are not typed into: a slider or a box keeps the shortcuts, undo above all. */
const NOT_TYPED = ':not([type="range"], [type="checkbox"], [type="radio"], [type="button"], [type="file"])';
const TYPED = `input${NOT_TYPED}, textarea, select, [role="combobox"], [role="spinbutton"]`;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED));

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** What a key asks for; `undefined` when it is not one of ours. */
export function readShortcut(event: {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): 'palette' | 'undo' | 'redo' | 'help' | 'leave' | 'simulate' | 'notes' | { scenario: number } | undefined {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'k') return 'palette';
    if (key === 'enter') return 'simulate';
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : undefined;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (key === '?') return 'help';
  if (key === 'n') return 'notes';
  if (key === 'escape') return 'leave';
  // By place on the keyboard: on a French one the digits need a shift.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return digit === undefined || event.shiftKey ? undefined : { scenario: Number(digit) };
}

export function useShortcuts(frame: Frame): void {
  const study = useStudy();
  const { keys } = usePreferences();
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const asked = readShortcut(event);
      if (asked === undefined) return;
      if (asked === 'palette') {
        if (!study) return;
        event.preventDefault();
        frame.show(frame.dialog === 'palette' ? undefined : 'palette');
        return;
      }
      if (isTyping(event.target) || isDialogOpen()) return;
      if (asked === 'undo' || asked === 'redo') {
        event.preventDefault();
        (asked === 'undo' ? undo : redo)();
      } else if (asked === 'simulate') {
        void simulate();
      } else if (asked === 'leave') {
        if (frame.isPresenting) frame.togglePresenting();
      } else if (keys) {
        if (asked === 'help') frame.show('shortcuts');
        else if (asked === 'notes') {
          // Otherwise the key would be the first letter of the note.
          event.preventDefault();
          if (study) frame.show('notes');
        } else {
          const scenario = study && listScenarios(study)[asked.scenario];
          if (scenario) setActive(scenario.id);
        }
      }
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [frame, study, keys]);
}
