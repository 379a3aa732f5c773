// A scenario with what was simulated of it.

import type { Scenario } from '../../../model';
import type { SimulationResult } from '../../store';

export interface Simulated {
  readonly scenario: Scenario;
  readonly result: SimulationResult;
}
