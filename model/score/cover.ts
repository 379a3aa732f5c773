// Providers that may act when our people are away: only those whose contract says so. Contracts of one
// provider fail together, so a provider counts once.

import { nothing } from '../figure/arithmetic';
import { defineFormula, type Figure, figure } from '../figure/figure';
import type { Delegation } from './delegation';
import type { Context } from './nodes';

/** Chance that a covering provider can act, and the level it keeps, in or outside office hours. */
export type Cover = (offHours: boolean) => { able: Figure; level: Figure };

const ABLE = defineFormula<{ down: readonly Figure[] }>(
  'cover.able',
  'ratio',
  '1 − Π P(provider down)',
  ['T3'],
  ({ down }) => 1 - down.reduce((product, one) => product * one.value, 1),
);

const BEST = defineFormula<{ levels: readonly Figure[] }>(
  'cover.level',
  'ratio',
  'best level kept',
  ['T3'],
  ({ levels }) => levels.reduce((best, one) => Math.max(best, one.value), 0),
);

export function coverOf(delegation: Delegation, context: Context): Cover {
  const none = { able: nothing('ratio'), level: nothing('ratio') };
  if (delegation.parts.length === 0) return () => none;
  return (offHours) => {
    const able = delegation.parts.filter(
      ({ link: { contract } }) => contract.coverageClause && (!offHours || contract.offHours),
    );
    if (able.length === 0) return none;
    const providers = new Set(able.map(({ link }) => link.providerId));
    const down = context.providerDown;
    return {
      able: figure(ABLE, { down: [...providers].map(() => down) }),
      level: figure(BEST, { levels: able.map(({ level }) => level) }),
    };
  };
}
