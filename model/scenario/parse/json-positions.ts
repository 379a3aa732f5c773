// From a path in a document to a line and a column in its text. Positions are found only when there is an
// error to place: one more reading of the text, for all the errors at once.

import { scanJson } from './scan-json';

/** Line and column, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place to find: the value at `path`, or the key that names it. */
export interface Target {
  readonly path: readonly (string | number)[];
  readonly at: 'key' | 'value';
}

interface Place {
  readonly children: Map<string | number, Place>;
  key?: number;
  value?: number;
}

/**
 * Positions of `targets` in `text`, in their order. A path that does not exist (a missing field) gets the
 * position of what should contain it.
 */
export function locate(text: string, targets: readonly Target[]): Position[] {
  const root: Place = { children: new Map() };
  for (const target of targets) {
    let place = root;
    for (const step of target.path) {
      const next = place.children.get(step) ?? { children: new Map() };
      place.children.set(step, next);
      place = next;
    }
  }
  readPositions(text, root);
  const lines = lineStarts(text);
  return targets.map((target) => positionAt(lines, offsetOf(root, target)));
}

/** Line and column of an offset. */
export function positionOf(text: string, offset: number): Position {
  return positionAt(lineStarts(text), offset);
}

function readPositions(text: string, root: Place): void {
  // `trail[d]` is the wanted place at depth d on the way to the current value, if any.
  const trail: (Place | undefined)[] = [root];
  const reach = (path: readonly (string | number)[]) => {
    const step = path.at(-1);
    const place = step === undefined ? root : trail[path.length - 1]?.children.get(step);
    trail[path.length] = place;
    return place;
  };
  scanJson(text, Number.POSITIVE_INFINITY, {
    key: (offset, path) => {
      const place = reach(path);
      if (place) place.key = offset;
    },
    value: (offset, path) => {
      const place = reach(path);
      if (place) place.value = offset;
    },
  });
}

function offsetOf(root: Place, target: Target): number {
  let place: Place | undefined = root;
  let offset = root.value ?? 0;
  target.path.forEach((step, i) => {
    place = place?.children.get(step);
    const last = i === target.path.length - 1;
    offset = (last && target.at === 'key' ? place?.key : place?.value) ?? offset;
  });
  return offset;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}
