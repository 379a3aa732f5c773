// One tab stop for a whole grid, arrows inside it (WAI-ARIA grid pattern). The stop moves in the page itself,
// not in React's state, so that walking through thousands of cells redraws nothing.

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';

/** Marks an element as the stop at row `r`, column `c`. Rows and columns may have holes. */
export function stopAt(r: number, c: number): { 'data-r': number; 'data-c': number; tabIndex: -1 } {
  return { 'data-r': r, 'data-c': c, tabIndex: -1 };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function find(grid: HTMLElement, r: number, c: number): HTMLElement | null {
  return grid.querySelector(`[data-r="${r}"][data-c="${c}"]`);
}

const readPlace = (el: HTMLElement): [number, number] => [Number(el.dataset.r), Number(el.dataset.c)];

/** The keys of a grid of `rows` × `columns` stops. Give the handlers to the grid element. */
export function useGridKeys(ref: RefObject<HTMLElement | null>, rows: number, columns: number) {
  useLayoutEffect(() => {
    const grid = ref.current;
    if (!grid || grid.querySelector('[data-r][tabindex="0"]')) return;
    const first = grid.querySelector<HTMLElement>('tbody [data-r][data-c]');
    if (first) first.tabIndex = 0;
  });

  function walk(grid: HTMLElement, from: HTMLElement, [dr, dc]: readonly [number, number]) {
    let [r, c] = readPlace(from);
    while (r >= 0 && r < rows && c >= 0 && c < columns) {
      r += dr;
      c += dc;
      const next = find(grid, r, c);
      if (next) return next;
    }
    return null;
  }

  function jump(grid: HTMLElement, from: HTMLElement, toEnd: boolean, whole: boolean) {
    const [row] = readPlace(from);
    const stops = [...grid.querySelectorAll<HTMLElement>(whole ? '[data-r]' : `[data-r="${row}"]`)];
    return (toEnd ? stops.at(-1) : stops[0]) ?? null;
  }

  return {
    onFocus(event: FocusEvent<HTMLElement>) {
      const target = event.target;
      if (target.dataset.r === undefined) return;
      for (const old of event.currentTarget.querySelectorAll<HTMLElement>('[data-r][tabindex="0"]'))
        old.tabIndex = -1;
      target.tabIndex = 0;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const grid = event.currentTarget;
      const from = event.target as HTMLElement;
      if (from.dataset.r === undefined || event.altKey || event.metaKey) return;
      const step = STEPS[event.key];
      const next = step
        ? walk(grid, from, step)
        : event.key === 'Home' || event.key === 'End'
          ? jump(grid, from, event.key === 'End', event.ctrlKey)
          : undefined;
      if (next === undefined) return;
      event.preventDefault();
      next?.focus();
    },
  };
}
