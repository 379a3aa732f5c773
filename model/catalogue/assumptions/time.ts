// Working time, absence, learning and departures of people.

import { choose, from } from './define';

export const TIME = {
  'time.days-218': from('seen', [210, 218, 218], 'days/year', ['fj218'], 'high'),
  'time.hours-35': from('seen', [1575, 1607, 1607], 'hours/year', ['h1607'], 'high'),
  'time.hours-per-day': choose([7, 8, 8], 'hours'),
  'time.training-days': from('recalled', [1, 3, 5], 'days/year'),
  'time.productive-share': from('recalled', [0.7, 0.8, 0.88], 'ratio'),
  'time.absence-rate': from(
    'adapted',
    [0.017, 0.03, 0.05],
    'ratio',
    ['wtw2023', 'axa2023', 'ayming2023'],
    'medium',
  ),
  'time.leave-coordination': choose([0.4, 0.7, 0.95], 'ratio'),
  'time.office-hours': from('derived', [1960, 2016, 2040], 'hours/year', ['fj218'], 'high'),
  'time.off-hours': from('derived', [6720, 6744, 6800], 'hours/year', ['fj218'], 'high'),
  'time.absence-memory': choose([16, 60, 120], 'hours'),
  'time.sickness-spell-days': from('seen', [6, 18, 40], 'days', ['wtw2022'], 'medium'),
  'time.switching-loss': choose([0, 0.03, 0.1], 'ratio'),
  'skill.assist-speed': choose([0.3, 0.5, 0.7], 'ratio'),
  'skill.expert-speed': choose([1, 1.15, 1.4], 'ratio'),
  'skill.assist-cover': choose([0.5, 0.8, 0.95], 'ratio'),
  'people.overhead': from('recalled', [0.1, 0.15, 0.3], 'ratio'),
  'people.replacement-cost': from('recalled', [0.15, 0.3, 0.75], 'ratio', ['mn_cost']),
  'people.contractor-departures': from('derived', [0.2, 0.3, 0.45], 'per year', ['esnturn']),
  'people.severance-months': choose([1, 3, 8], 'months'),
  'people.horizon-years': choose([1, 3, 5], 'years'),
  'legal.contractor-months': choose([18, 36, 48], 'months', ['march']),
} as const;
