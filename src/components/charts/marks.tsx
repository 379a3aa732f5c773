// Makes the marks of a drawing readable without a mouse: one stop in the tab order per chart, arrows move
// from mark to mark, Enter opens its figure, Escape hides the words shown beside it.

import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import styles from './marks.module.css';

/** Ids of the marks as laid out, row by row; undefined where there is none. */
export type MarkGrid = readonly (readonly (string | undefined)[])[];

/** Widest the words beside a mark get, in pixels. */
const TIP_WIDTH = 320;

interface Tip {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly below: boolean;
}

interface MarksValue {
  readonly entry: string | undefined;
  readonly pick: ((figure: string) => void) | undefined;
  readonly show: (id: string | undefined, element: Element, words: string) => void;
  readonly hide: () => void;
}

const MarksContext = createContext<MarksValue | undefined>(undefined);

interface MarksProps {
  readonly name: string;
  readonly grid: MarkGrid;
  readonly onPick?: ((figure: string) => void) | undefined;
  readonly children: ReactNode;
}

/** The frame of a drawing with marks. `name` is what the chart is, for those who do not see it. */
export function Marks({ name, grid, onPick, children }: MarksProps) {
  const host = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const [tip, setTip] = useState<Tip>();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const ids = useMemo(() => grid.flat().filter((id) => id !== undefined), [grid]);
  const entry = current !== undefined && ids.includes(current) ? current : ids[0];

  const value = useMemo<MarksValue>(
    () => ({
      entry,
      pick: onPick,
      show: (id, element, words) => {
        if (id !== undefined) setCurrent(id);
        clearTimeout(leaving.current);
        const frame = host.current?.getBoundingClientRect();
        if (!frame) return;
        const at = element.getBoundingClientRect();
        const below = at.top - frame.top < 56;
        const half = Math.min(TIP_WIDTH, frame.width) / 2;
        const middle = at.left + Math.min(at.width, TIP_WIDTH) / 2 - frame.left;
        const x = Math.min(Math.max(middle, half), frame.width - half);
        setTip({ words, x, y: (below ? at.bottom : at.top) - frame.top, below });
      },
      // A moment's grace, so that the pointer can reach the words.
      hide: () => {
        clearTimeout(leaving.current);
        leaving.current = setTimeout(() => setTip(undefined), 150);
      },
    }),
    [entry, onPick],
  );

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && tip) {
      event.stopPropagation();
      setTip(undefined);
      return;
    }
    const next = entry === undefined ? undefined : findNext(grid, entry, event.key);
    if (next === undefined) return;
    event.preventDefault();
    host.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  };

  return (
    <MarksContext value={value}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the marks of a drawing */}
      <div ref={host} role="group" aria-label={name} className={styles.host} onKeyDown={move}>
        {children}
        {tip && (
          <div
            aria-hidden="true"
            className={tip.below ? `${styles.tip} ${styles.below}` : styles.tip}
            style={{ left: tip.x, top: tip.y }}
            onMouseEnter={() => clearTimeout(leaving.current)}
            onMouseLeave={() => setTip(undefined)}
          >
            {tip.words}
          </div>
        )}
      </div>
    </MarksContext>
  );
}

/** The mark an arrow, Home or End leads to; undefined for any other key or at the edge. */
export function findNext(grid: MarkGrid, from: string, key: string): string | undefined {
  const ids = grid.flat().filter((id) => id !== undefined);
  const at = ids.indexOf(from);
  const row = grid.findIndex((line) => line.includes(from));
  const column = grid[row]?.indexOf(from) ?? -1;
  const inColumn = grid.map((line) => line[column]);
  switch (key) {
    case 'ArrowRight':
      return ids[at + 1];
    case 'ArrowLeft':
      return ids[at - 1];
    case 'ArrowDown':
      return inColumn.slice(row + 1).find((id) => id !== undefined);
    case 'ArrowUp':
      return inColumn.slice(0, Math.max(0, row)).findLast((id) => id !== undefined);
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}

interface MarkProps {
  readonly id: string;
  readonly words: string;
  readonly figure?: string | undefined;
  readonly children: ReactNode;
}

/** One mark. Outside `Marks` (in a picture) it is a plain group. */
export function Mark({ id, words, figure, children }: MarkProps) {
  const marks = useContext(MarksContext);
  if (!marks) return <g>{children}</g>;
  const open = figure !== undefined && marks.pick ? () => marks.pick?.(figure) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is one of two, both given below
    <g
      role={open ? 'button' : 'img'}
      aria-label={words}
      data-mark={id}
      tabIndex={marks.entry === id ? 0 : -1}
      className={open ? `${styles.mark} ${styles.open}` : styles.mark}
      onMouseEnter={(event) => marks.show(undefined, event.currentTarget, words)}
      onMouseLeave={marks.hide}
      onFocus={(event) => marks.show(id, event.currentTarget, words)}
      onBlur={marks.hide}
      onClick={open}
      onKeyDown={(event) => {
        if (open && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault();
          open();
        }
      }}
    >
      {children}
    </g>
  );
}
