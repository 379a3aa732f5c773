// Errors of the closed form by figure and regime: where it follows the simulation, and where it does not.

import type { Pair } from './compare-figures';

/** A kind of situation, told by what the score itself knows of the role. */
export interface Regime {
  readonly name: string;
  readonly has: (pair: Pair) => boolean;
}

const load = (pair: Pair) => pair.role?.load.value ?? 0;
const alone = (pair: Pair) => (pair.role?.busFactor.value ?? 0) <= 1;

const BY_LOAD: readonly Regime[] = [
  { name: 'load below 50 %', has: (pair) => load(pair) < 0.5 },
  { name: 'load 50–80 %', has: (pair) => load(pair) >= 0.5 && load(pair) < 0.8 },
  { name: 'load 80–100 %', has: (pair) => load(pair) >= 0.8 && load(pair) < 1 },
  { name: 'load above 100 %', has: (pair) => load(pair) >= 1 },
];
const saturated = (pair: Pair) => pair.role?.saturated === true;
const BY_HOLDERS: readonly Regime[] = [
  { name: 'several could carry on alone', has: (pair) => !alone(pair) && !saturated(pair) },
  { name: 'one at most could', has: (pair) => alone(pair) && !saturated(pair) },
  { name: 'saturated', has: saturated },
];
const ALL: readonly Regime[] = [{ name: 'all', has: () => true }];

/** How an error is told: in points of a share, or relative to what the simulation gives. */
export interface FigureKind {
  readonly figure: string;
  readonly label: string;
  readonly points: boolean;
  /** Below this, relative errors are taken of this: a tenth of an hour, a hundred euros … */
  readonly least: number;
  readonly regimes: readonly Regime[];
}

const FIGURE_KINDS: readonly FigureKind[] = [
  { figure: 'total.cost', label: 'cost, whole', points: false, least: 100, regimes: ALL },
  { figure: 'total.onTime', label: 'share on time, whole', points: true, least: 0, regimes: ALL },
  { figure: 'total.loss', label: 'loss, whole', points: false, least: 100, regimes: ALL },
  { figure: 'cost', label: 'cost, by role', points: false, least: 100, regimes: BY_HOLDERS },
  { figure: 'onTime.incident', label: 'incidents on time', points: true, least: 0, regimes: BY_HOLDERS },
  { figure: 'onTime.run', label: 'run on time', points: true, least: 0, regimes: BY_LOAD },
  { figure: 'onTime.problem', label: 'problems on time', points: true, least: 0, regimes: BY_LOAD },
  { figure: 'onTime.project', label: 'projects on time', points: true, least: 0, regimes: BY_LOAD },
  { figure: 'meanWait', label: 'mean wait', points: false, least: 0.1, regimes: BY_HOLDERS },
  { figure: 'uncoveredHours', label: 'uncovered hours', points: false, least: 20, regimes: BY_HOLDERS },
  { figure: 'loss', label: 'loss, by role', points: false, least: 100, regimes: BY_HOLDERS },
];

export interface ErrorRow {
  readonly kind: FigureKind;
  readonly regime: string;
  readonly count: number;
  /** Mean of the errors with their sign, then of their size: median, ninth decile, largest. */
  readonly bias: number;
  readonly median: number;
  readonly ninth: number;
  readonly worst: number;
}

function errorOf(pair: Pair, kind: FigureKind): number {
  const gap = pair.score - pair.simulated.value;
  return kind.points ? gap : gap / Math.max(Math.abs(pair.simulated.value), kind.least);
}

/** A row per figure and regime; regimes that no pair is in are left out. */
export function tabulate(pairs: readonly Pair[]): ErrorRow[] {
  return FIGURE_KINDS.flatMap((kind) =>
    kind.regimes.flatMap((regime) => {
      const errors = pairs
        .filter((pair) => pair.figure === kind.figure && regime.has(pair))
        .map((pair) => errorOf(pair, kind));
      if (errors.length === 0) return [];
      const sizes = errors.map(Math.abs).sort((a, b) => a - b);
      const at = (q: number) => sizes[Math.min(sizes.length - 1, Math.floor(q * sizes.length))] as number;
      return [
        {
          kind,
          regime: regime.name,
          count: errors.length,
          bias: errors.reduce((sum, one) => sum + one, 0) / errors.length,
          median: at(0.5),
          ninth: at(0.9),
          worst: at(1),
        },
      ];
    }),
  );
}
