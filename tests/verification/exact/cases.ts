// Every case of exact verification, in the order of the page.

import type { ExactCase } from './case';
import { interruptedTeam, interruptions, mg1, mmc, twoPriorities } from './queue-cases';
import { compoundLoss, poissonLoss, presence } from './year-cases';

export const EXACT_CASES: readonly ExactCase[] = [
  mmc(1, 0.5, 4e6),
  mmc(1, 0.8, 14e6),
  mmc(2, 0.5, 4e6),
  mmc(2, 0.8, 12e6),
  mmc(5, 0.5, 12e6),
  mmc(5, 0.8, 16e6),
  mmc(20, 0.8, 32e6),
  mg1(0.6, 0.5, 6e6),
  mg1(0.6, 2, 10e6),
  twoPriorities(3, [0.9, 1.5], 12e6),
  interruptions([0.3, 0.4], 8e6),
  interruptedTeam(3, [1.5, 0.9], 8e6),
  presence,
  poissonLoss,
  compoundLoss,
];
