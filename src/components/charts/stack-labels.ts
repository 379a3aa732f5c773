// Puts labels over the places they name, along one axis: each on the lowest line where it covers no other.

export interface PlacedLabel {
  /** Middle of the text (pixels), and its line from the bottom, 0 first. */
  readonly x: number;
  readonly line: number;
}

/** Least distance between two labels of a line (pixels). */
const AIR = 8;

/**
 * @param labels where each points and how wide it is (pixels), in any order
 * @param room width they have to stay within (pixels)
 * @returns a place per label, in the same order
 */
export function stackLabels(
  labels: readonly { readonly at: number; readonly width: number }[],
  room: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = labels.map(() => ({ x: 0, line: 0 }));
  const taken: { left: number; right: number }[][] = [];
  const order = labels.map((_, place) => place).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  for (const place of order) {
    const { at, width } = labels[place] ?? { at: 0, width: 0 };
    const x = Math.min(Math.max(at, width / 2), Math.max(width / 2, room - width / 2));
    const box = { left: x - width / 2 - AIR, right: x + width / 2 };
    let line = 0;
    while (taken[line]?.some((other) => box.left < other.right && other.left < box.right)) line += 1;
    taken[line] = [...(taken[line] ?? []), box];
    placed[place] = { x, line };
  }
  return placed;
}
