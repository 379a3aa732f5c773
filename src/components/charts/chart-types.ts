// What a chart is told: numbers, words already in the reader's language, and ids of figures to open.
// Charts never read the store, so that the same drawing serves the screen, a picture and a test.

/** Hue of a part: class names of the shared style sheet (c = cost, p = on time, k = loss, f = frequency). */
export type Tone = `${'c' | 'p' | 'k' | 'f'}${1 | 2 | 3 | 4}`;

/** Texture drawn over a hue, so that parts differ without colour. */
export type Texture = 'diag' | 'dots' | 'bars' | 'cross';

/** One part of a whole, with its look. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
  readonly texture?: Texture;
}

/** One line of a bar chart. `values` by series key; `text` is the total as written at the end of the bar. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
  readonly total: number;
  readonly text: string;
  /** Everything the line says, in words: read aloud, and shown beside the pointer. */
  readonly words: string;
  /** Figure opened when the line is chosen. */
  readonly figure?: string;
  /** Not a role but what is left over: drawn in a quieter ink. */
  readonly quiet?: boolean;
}

/** A cell of the table that says the same as the chart: as written, and as a raw value for a file. */
export interface Cell {
  readonly text: string;
  readonly value: string | number | null;
  readonly figure?: string;
}

/** The table twin of a chart: the first column names the line. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the first column holds sentences: they then take several lines. */
  readonly hasSentences?: boolean;
}

/** The space a chart draws in. `scale` follows the reader's text size (1 = 16 px). */
export interface Box {
  readonly width: number;
  readonly scale: number;
}

/** Draws a chart for a given space: called for the screen, and again, wider, for a picture. */
export type Draw = (box: Box) => React.ReactNode;
