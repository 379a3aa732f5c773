// What contracts cost, promise and leave behind; how providers fail; who is called when nobody is there.

import { choose, from } from './define';

export const CONTRACTS = {
  'contract.price-agency': choose([0.9, 1, 1.2], 'ratio'),
  'contract.price-managed-service': from('adapted', [0.8, 0.9, 1.05], 'ratio', ['compass'], 'medium'),
  'contract.price-saas': choose([0.4, 0.8, 1.5], 'ratio'),
  'contract.price-vendor': from('recalled', [750, 1000, 1400], 'EUR/day', [], 'medium'),
  'contract.price-development': from('recalled', [400, 500, 620], 'EUR/day', ['clubfl2018'], 'medium'),
  'contract.scope-creep': from('recalled', [0.01, 0.04, 0.08], 'per year', ['klib']),
  'contract.saas-increase': from('recalled', [0.02, 0.05, 0.09], 'per year'),
  'contract.saas-removed': choose([0.6, 0.8, 0.95], 'ratio'),
  'contract.transition-share': from('weak', [0.03, 0.1, 0.2], 'ratio', ['klib', 'imc2003']),
  'contract.transition-months': from('adapted', [2, 4, 12], 'months', ['imc2003'], 'medium'),
  'contract.governance-managed': from(
    'weak',
    [0.04, 0.08, 0.15],
    'ratio',
    ['klib', 'tpi', 'barth'],
    'medium',
  ),
  'contract.governance-agency': from('recalled', [0.03, 0.06, 0.12], 'ratio'),
  'contract.governance-saas': from('recalled', [0.02, 0.05, 0.1], 'ratio'),
  'contract.governance-vendor': choose([0.02, 0.05, 0.1], 'ratio'),
  'contract.governance-development': choose([0.01, 0.04, 0.08], 'ratio'),
  'contract.early-termination': from('seen', [0.05, 0.13, 0.19], 'ratio', ['reint'], 'medium'),
  'contract.double-running-months': from('recalled', [3, 4, 9], 'months', [], 'medium'),
  'contract.committed-level': choose([0.8, 0.9, 0.98], 'ratio'),
  'contract.penalty-rate': choose([0.005, 0.02, 0.05], 'ratio'),
  'contract.at-risk': from('seen', [0.05, 0.11, 0.15], 'ratio', ['alsb', 'pa2006'], 'high'),
  'contract.penalty-cap': from('adapted', [0.1, 0.15, 0.3], 'ratio', ['kg'], 'medium'),
  'contract.reversibility': from('seen', [0.05, 0.1, 0.2], 'ratio', ['klc'], 'medium'),
  'contract.term-years': from('recalled', [2, 3, 5], 'years', [], 'medium'),
  'contract.notice-months': from('recalled', [3, 6, 12], 'months', [], 'medium'),
  'contract.agency-notice-months': from('recalled', [0.5, 1, 2], 'months', [], 'medium'),
  'contract.price-beyond-cap': choose([1, 1.25, 2], 'ratio'),
  'provider.early-degradation': choose([0.05, 0.15, 0.3], 'ratio'),
  'provider.risk-premium': choose([0.05, 0.2, 0.4], 'ratio'),
  'provider.failure-rate': from('derived', [0.0503, 0.0959, 0.3499], 'per year', [
    'barth',
    'compass2',
    'compass',
  ]),
  'provider.recovery-months': choose([2, 4, 9], 'months', ['klc']),
} as const;

export const COVER = {
  'break-glass.success': choose([0.4, 0.7, 0.9], 'ratio'),
  'break-glass.delay': choose([1, 4, 16], 'hours'),
  'break-glass.fee': choose([300, 800, 2000], 'EUR'),
  'on-call.reach': choose([0.85, 0.95, 0.99], 'ratio'),
  'on-call.delay': choose([0.25, 0.5, 1], 'hours'),
  'on-call.max-share': choose([0.15, 0.2, 0.34], 'ratio'),
  'on-call.week-allowance': choose([120, 250, 450], 'EUR/week'),
  'on-call.callout': choose([40, 80, 160], 'EUR'),
  'on-call.rest': choose([0, 0.5, 1.5], 'ratio'),
} as const;
