// A report as data: sections, each a list of messages, each message a finding with what shows it. Numbers and keys
// only: no sentence, no name. Whoever writes it (slides, pages, text) words the same report and computes nothing.

import type { AssumptionStatus } from '../catalogue/assumptions/define';
import type { SourceId } from '../catalogue/assumptions/source-ids';
import type { Frequency, Lever } from '../catalogue/ids';
import type { Difference, HolderOf } from '../decision/compare/types';
import type { Unit } from '../figure/units';
import type { Doubt } from '../score/trust';
import type { CostNature, LossCause } from '../score/types';

/** Something that has a name: in the study, in the dictionaries, or in the user's own words. */
export type Ref =
  | { readonly kind: 'role' | 'person' | 'provider'; readonly scenarioId: string; readonly id: string }
  | {
      readonly kind: 'contract';
      readonly scenarioId: string;
      readonly providerId: string;
      readonly id: string;
    }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'assumption'; readonly id: string }
  | { readonly kind: 'nature'; readonly id: CostNature }
  | { readonly kind: 'cause'; readonly id: LossCause }
  | { readonly kind: 'frequency'; readonly id: Frequency }
  | { readonly kind: 'lever'; readonly id: Lever }
  /** `alike`: others of the same kind that say the same of someone else, told with it. */
  | {
      readonly kind: 'difference';
      readonly difference: Difference;
      readonly alike?: readonly Difference[];
    }
  /** What differences are about, in few words: a role, a person, a lever. */
  | { readonly kind: 'subject'; readonly differences: readonly Difference[] }
  /** A holder with its share, or alone for a backup. */
  | { readonly kind: 'holder'; readonly scenarioId: string; readonly holder: HolderOf }
  /** A section of the report, by its title. */
  | { readonly kind: 'section'; readonly id: string }
  /** Where an assumption comes from, and how sure it is. */
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'status'; readonly id: AssumptionStatus }
  | { readonly kind: 'doubt'; readonly id: Doubt }
  /** A word of the report's own, `report.word.<id>` in the dictionaries. */
  | { readonly kind: 'word'; readonly id: string }
  /** What the user typed: never markup, never a formula. */
  | { readonly kind: 'text'; readonly text: string };

/** A quantity to write: with its unit, as a change (signed) where it is one. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly value: number;
  readonly unit: Unit;
  /** A difference: written with its sign, ratios in points. */
  readonly isChange?: boolean;
  /** Whether the change is for the better; absent when it is neither. */
  readonly trend?: 'better' | 'worse';
}

/** A moment, ISO 8601. */
export interface Moment {
  readonly kind: 'moment';
  readonly at: string;
}

/** Several things named one after the other. */
export interface RefList {
  readonly kind: 'list';
  readonly items: readonly Ref[];
}

export type Value = Ref | Quantity | Moment | RefList;

/** A sentence: its key, `report.finding.<id>` in the dictionaries, and what fills it. */
export interface Finding {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** What a column holds decides how it is aligned, written and summed up. */
export interface Column {
  /** Its heading: `report.column.<id>`, or the thing it is about. */
  readonly heading: { readonly id: string } | Ref;
  /** Unit of the numbers below; absent when cells have their own or hold words. */
  readonly unit?: Unit;
  readonly holds: 'words' | 'numbers';
}

export type Cell = Value | null;

export interface Row {
  readonly cells: readonly Cell[];
  readonly isTotal?: boolean;
  /** 1: a part of the row above it. */
  readonly level?: 0 | 1;
}

/** A table; its title is `report.exhibit.<id>`. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Which of the three results a chart is about: sets its colours. */
export type Dimension = 'cost' | 'onTime' | 'loss';

interface ChartBase {
  readonly kind: 'chart';
  /** Its title, what is measured, is `report.exhibit.<id>`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Unit of the values. */
  readonly unit: Unit;
}

/** Horizontal bars; several series stand on one another (`stacked`) or side by side (`grouped`). */
export interface BarChart extends ChartBase {
  readonly form: 'stacked' | 'grouped';
  readonly categories: readonly Ref[];
  readonly series: readonly { readonly name: Ref; readonly values: readonly (number | null)[] }[];
}

/** From one total to another by steps that add up exactly. */
export interface WaterfallChart extends ChartBase {
  readonly form: 'waterfall';
  readonly steps: readonly { readonly name: Ref; readonly value: number; readonly isTotal: boolean }[];
}

/** Points in a plane; `unit` is that of y. */
export interface ScatterChart extends ChartBase {
  readonly form: 'scatter';
  readonly xUnit: Unit;
  /** `report.exhibit.<id>.x` and `.y` name the axes. */
  readonly points: readonly {
    readonly name: Ref;
    readonly x: number;
    readonly y: number;
    /** Share on time, 0…1: told in the label and the table. */
    readonly onTime: number;
    /** Whether no other point is at least as good on all three and better on one. */
    readonly isBest: boolean;
  }[];
}

/** How often a yearly result falls in each class: heights are probabilities. `unit` is that of the classes. */
export interface HistogramChart extends ChartBase {
  readonly form: 'histogram';
  /** Edges of the classes, one more than there are heights. */
  readonly edges: readonly number[];
  readonly series: readonly { readonly name: Ref; readonly heights: readonly number[] }[];
}

export type Chart = BarChart | WaterfallChart | ScatterChart | HistogramChart;

/** A few large figures beside one another. */
export interface Facts {
  readonly kind: 'facts';
  readonly id: string;
  /** Whose figures they are, where several stand side by side: told beside the title. */
  readonly about?: Ref;
  readonly items: readonly { readonly name: Ref; readonly value: Value; readonly change?: Quantity }[];
}

/** Sentences in a row: findings of other sections, steps of the method, notes taken in the meeting. */
export interface Lines {
  readonly kind: 'lines';
  readonly id: string;
  readonly items: readonly {
    readonly finding: Finding;
    /** When and about what it was said. */
    readonly at?: Moment;
    readonly about?: Ref;
  }[];
}

export type Exhibit = Chart | Table | Facts | Lines;

/** One thing to tell: a sentence, what shows it, and how the figures were made. */
export interface Message {
  readonly id: string;
  readonly finding: Finding;
  readonly exhibits: readonly Exhibit[];
  /** How to read it and where it comes from: speaker notes of a slide, small print of a page. */
  readonly explanation: readonly Finding[];
}

/** A section; its title is `report.section.<id>`. */
export interface Section {
  readonly id: string;
  readonly messages: readonly Message[];
}

export interface Report {
  /** What goes on the first page in place of the name of the study. */
  readonly title?: string;
  /** Version of the model the figures were made by. */
  readonly modelVersion: string;
  readonly study: { readonly name: string; readonly organization: string; readonly currency: string };
  readonly client?: string;
  readonly author?: string;
  /** A picture as a data address (PNG or JPEG). */
  readonly logo?: string;
  /** ISO 8601 day: given by the caller, the model has no clock. */
  readonly date: string;
  readonly baselineId: string;
  readonly scenarioIds: readonly string[];
  /** Whether people are called by their own names. */
  readonly showsNames: boolean;
  /** What the simulated figures were drawn from; absent when nothing was simulated. */
  readonly simulation?: { readonly seed: number; readonly years: number };
  readonly sections: readonly Section[];
}
