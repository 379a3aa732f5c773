// What the parts of this screen are given.

import type { Scenario, Score, Study } from '../../../model';
import type { Words } from '../../components/charts/words';
import type { SimulationResult } from '../../store';

export interface PartProps {
  readonly study: Study;
  readonly scenario: Scenario;
  /** The score of the scenario as it was simulated, so that both are of the same thing. */
  readonly score: Score;
  readonly result: SimulationResult;
  readonly words: Words;
  /** What the figures are of, for a file taken out of the page. */
  readonly source: string;
  readonly onPick: (figure: string) => void;
}
