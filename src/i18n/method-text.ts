// The prose of the Method page: long, hence apart from the other messages. Same
// shape in both languages, so that a paragraph missing in one fails the build.

/** A short name and what is said of it. */
export interface Entry {
  readonly name: string;
  readonly text: string;
}

/** A term in both languages and its meaning in the page's language. */
export interface Term {
  readonly fr: string;
  readonly en: string;
  readonly text: string;
}

export interface MethodText {
  readonly principle: readonly string[];
  readonly roles: readonly string[];
  readonly tradeOffs: readonly Entry[];
  readonly formulas: readonly string[];
  readonly demand: readonly string[];
  readonly presence: readonly string[];
  readonly onTime: readonly string[];
  readonly states: readonly Entry[];
  readonly cost: readonly string[];
  readonly loss: readonly string[];
  readonly structure: readonly string[];
  readonly simulation: readonly string[];
  readonly comparison: readonly string[];
  readonly laws: readonly Entry[];
  readonly limits: readonly string[];
  readonly regimes: readonly Entry[];
  readonly assumptions: readonly string[];
  readonly statuses: readonly Entry[];
  readonly changes: readonly string[];
  readonly references: readonly Entry[];
  readonly glossary: readonly Term[];
  readonly privacy: readonly string[];
}
