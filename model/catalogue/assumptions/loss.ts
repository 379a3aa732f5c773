// How urgent incidents are, what waiting costs, and the shape of the work that arrives.

import { choose, from } from './define';

export const LOSS = {
  'severity.p1': choose([5, 10, 20], 'times'),
  'severity.p2': choose([1.5, 2, 4], 'times'),
  'severity.p3': choose([0.2, 0.5, 1], 'times'),
  'severity.share-p1': choose([0.01, 0.05, 0.1], 'ratio', ['uci498']),
  'severity.share-p2': choose([0.03, 0.25, 0.4], 'ratio', ['uci498']),
  'severity.share-p3': choose([0.5, 0.7, 0.96], 'ratio', ['uci498']),
  'loss.week-wait': choose([8, 20, 35], 'hours'),
  'loss.longest-wait': choose([40, 80, 400], 'hours'),
  'loss.stop-share': choose([0.25, 0.5, 0.75], 'ratio'),
  'major-event.rate': choose([0.05, 0.2, 0.5], 'per year'),
  'major-event.duration': choose([2, 8, 48], 'hours'),
  'major-event.multiplier': choose([5, 20, 60], 'times'),
  'user.cost-per-hour': choose([25, 35, 50], 'EUR/hour'),
  'work-item.run-hours': choose([0.25, 0.5, 2], 'hours'),
  'work-item.project-days': choose([2, 5, 15], 'days'),
  'incident.effort-variation': choose([0.3, 1, 4], 'count'),
  'problem.duration-months': from('seen', [2, 4.4, 8], 'months', ['pink2012'], 'medium'),
} as const;
