// What the four levers of industrialization change (memo facts T4 and T5), and what the programme costs.
// The first three effects are fitted together: all levers from 0 to 1 take about 43 % off the hours of a
// typical mix of needs, the distance between the ends of the published-practice workload scale (1.20 → 0.68).

import { choose } from './define';

export const LEVER_EFFECTS = {
  'effect.automation-run': choose([0.2, 0.45, 0.65], 'ratio', ['visops', 'pwd']),
  'effect.integration-incidents': choose([0.2, 0.5, 0.65], 'ratio', ['dora2019', 'visops', 'pink2012']),
  'effect.runbooks-effort': choose([0.1, 0.25, 0.5], 'ratio', ['kcs', 'sre']),
  'effect.runbooks-knowledge': choose([0.2, 0.5, 0.7], 'ratio', ['kcs']),
  'effect.service-contract-governance': choose([0.1, 0.4, 0.6], 'ratio'),
  'externalizability.integration': choose([0.1, 0.25, 0.5], 'ratio'),
  'externalizability.automation': choose([0.1, 0.25, 0.5], 'ratio'),
  'externalizability.runbooks': choose([0.1, 0.25, 0.5], 'ratio'),
  'externalizability.service-contract': choose([0.1, 0.25, 0.5], 'ratio'),
  'programme.upkeep': choose([0.04, 0.12, 0.2], 'ratio'),
  'programme.investment': choose([0.1, 0.25, 0.6], 'ratio'),
} as const;
