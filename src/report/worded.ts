// A report in words: what every writer (slides, pages, text) is given. Sentences and names are in one language already;
// numbers come as written and as they are.

import type { Dimension, Unit } from '../../model';
import type { Locale } from '../i18n/messages';

export interface WordedCell {
  readonly text: string;
  /** The number behind the text, in its own unit, for a spreadsheet or a native chart. */
  readonly value?: number;
  readonly unit?: Unit;
  readonly trend?: 'better' | 'worse';
}

export interface WordedColumn {
  readonly text: string;
  /** Unit in words, already part of `text` between brackets. */
  readonly unit?: Unit;
  readonly isNumeric: boolean;
}

export interface WordedRow {
  readonly cells: readonly WordedCell[];
  readonly isTotal: boolean;
  readonly level: 0 | 1;
}

export interface WordedTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly columns: readonly WordedColumn[];
  readonly rows: readonly WordedRow[];
}

/** How values of an axis are written: the unit shown beside it, and a number format of spreadsheets. */
export interface Scale {
  readonly unit: Unit;
  /** `k€/an`, `%`: the unit the format writes in. */
  readonly unitText: string;
  /** Values are divided by it before they are written: 1000 for thousands, 0.01 for percentages, 1. */
  readonly divisor: number;
  readonly decimals: number;
  /** In the invariant notation of OOXML: `#,##0,`, `0.0%`. */
  readonly formatCode: string;
  /** Writes one value as a label, without its unit; all values with the same decimals. */
  readonly write: (value: number) => string;
  /** The same with the sign of a change; what reads as nothing has none. */
  readonly writeChange: (value: number) => string;
  /** Writes one of the `ticks` of an axis, all with the decimals that tell them apart. */
  readonly writeTick: (tick: number, ticks: readonly number[]) => string;
}

interface WordedChartBase {
  readonly kind: 'chart';
  readonly id: string;
  /** What is measured, with its unit. */
  readonly title: string;
  readonly dimension: Dimension;
  readonly scale: Scale;
  /** Everything the chart says, in one or two sentences. */
  readonly alternative: string;
  /** The same numbers. */
  readonly table: WordedTable;
}

export interface WordedBarChart extends WordedChartBase {
  readonly form: 'stacked' | 'grouped';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface WordedWaterfall extends WordedChartBase {
  readonly form: 'waterfall';
  readonly steps: readonly { readonly name: string; readonly value: number; readonly isTotal: boolean }[];
  /** Names of the three kinds of bar, for a legend. */
  readonly legend: { readonly total: string; readonly increase: string; readonly decrease: string };
}

export interface WordedScatter extends WordedChartBase {
  readonly form: 'scatter';
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xScale: Scale;
  readonly points: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly onTime: number;
    readonly isBest: boolean;
    /** `B · 93,1 % à temps`. */
    readonly label: string;
  }[];
}

export interface WordedHistogram extends WordedChartBase {
  readonly form: 'histogram';
  readonly xTitle: string;
  readonly yTitle: string;
  readonly edges: readonly number[];
  readonly series: readonly { readonly name: string; readonly heights: readonly number[] }[];
}

export type WordedChart = WordedBarChart | WordedWaterfall | WordedScatter | WordedHistogram;

export interface WordedFacts {
  readonly kind: 'facts';
  readonly id: string;
  readonly title: string;
  readonly items: readonly {
    readonly name: string;
    readonly value: string;
    readonly change?: { readonly text: string; readonly trend?: 'better' | 'worse' };
  }[];
}

export interface WordedLines {
  readonly kind: 'lines';
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly at?: string; readonly about?: string }[];
}

export type WordedExhibit = WordedChart | WordedTable | WordedFacts | WordedLines;

export interface WordedMessage {
  readonly id: string;
  /** The finding, as a sentence: title of its slide. */
  readonly title: string;
  readonly exhibits: readonly WordedExhibit[];
  readonly explanation: readonly string[];
}

export interface WordedSection {
  readonly id: string;
  readonly title: string;
  readonly messages: readonly WordedMessage[];
}

export interface WordedReport {
  readonly locale: Locale;
  readonly title: string;
  readonly organization: string;
  readonly client?: string;
  readonly author?: string;
  /** Written in full: `25 novembre 2026`. */
  readonly date: string;
  /** ISO 8601 day. */
  readonly isoDate: string;
  readonly logo?: string;
  readonly sections: readonly WordedSection[];
  /** Fixed words of a document: `contents`, `page`, `source`, `better`, `worse`, `continued`, `notes`… */
  readonly words: {
    readonly contents: string;
    readonly preparedFor: string;
    readonly preparedBy: string;
    readonly continued: string;
    readonly better: string;
    readonly worse: string;
    readonly howToRead: string;
    readonly table: string;
    readonly total: string;
    /** `axe à partir de 1 595 k€/an`: said of an axis of values that does not begin at zero. */
    readonly axisFrom: (start: number, scale: Scale) => string;
    /** Heading of the colophon. */
    readonly aboutFigures: string;
  };
  /** Model version, seed and years, whether people are pseudonymised: one line each, for the last page. */
  readonly colophon: readonly string[];
}
