// What every chart of this screen is given.

import type { Scenario, Score, Study } from '../../../model';
import type { Words } from '../../components/charts/words';

export interface ChartProps {
  readonly study: Study;
  readonly scenario: Scenario;
  readonly score: Score;
  /** Score and name of the scenario compared with; absent when it is the one on screen. */
  readonly base: { readonly score: Score; readonly name: string } | undefined;
  readonly words: Words;
  readonly source: string;
  readonly onPick: (figure: string) => void;
}
