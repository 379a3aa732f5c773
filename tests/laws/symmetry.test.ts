// Law 8: the order of lists and the names in them change nothing; nor does splitting a contract in two halves.

import fc from 'fast-check';
import { test } from 'vitest';
import type { Assignment, Study } from '../../model/scenario/schema';
import { listFigures } from '../../model/score/index';
import { arbitraryStudy } from '../support/arbitrary-study';
import { expectSame, RUNS, scoreToday, withToday } from '../support/laws';

function figuresOf(study: Study): Map<string, number> {
  return new Map([...listFigures(scoreToday(study))].map(([id, figure]) => [id, figure.value]));
}

/** Lines of the ledger follow the contracts, in their order: only our own line has a place of its own. */
const CONTRACT_LINES = /\.ledger\.[1-9]/;

function expectEqualFigures(a: Study, b: Study): void {
  const [before, after] = [figuresOf(a), figuresOf(b)];
  for (const [id, value] of before) {
    if (!CONTRACT_LINES.test(id)) expectSame(after.get(id) ?? Number.NaN, value, id);
  }
}

test('order and names change nothing', () => {
  fc.assert(
    fc.property(arbitraryStudy({ maxScenarios: 0 }), (study) => {
      const { today } = study;
      const other = withToday(study, {
        name: 'Another name',
        roles: [...today.roles].reverse().map((role) => ({ ...role, label: `Label ${role.id}` })),
        people: [...today.people].reverse().map((one) => ({ ...one, name: `Other ${one.id}` })),
        providers: [...today.providers].reverse().map((one) => ({
          ...one,
          name: `Other ${one.id}`,
          contracts: [...one.contracts].reverse(),
        })),
        assignments: [...today.assignments].reverse(),
      });
      expectEqualFigures(study, other);
    }),
    RUNS,
  );
});

test('splitting a contract into two halves with the same terms changes no figure', () => {
  fc.assert(
    fc.property(arbitraryStudy({ minRoles: 1, maxProviders: 2, maxScenarios: 0 }), fc.nat(99), (study, n) => {
      const { today } = study;
      const delegated = today.assignments.filter(
        (one): one is Extract<Assignment, { provider: string }> => 'provider' in one,
      );
      fc.pre(delegated.length > 0);
      const chosen = delegated[n % delegated.length];
      if (chosen === undefined) return;
      const halved = withToday(study, {
        providers: today.providers.map((provider) =>
          provider.id !== chosen.provider
            ? provider
            : {
                ...provider,
                contracts: provider.contracts.flatMap((one) => {
                  if (one.id !== chosen.contract) return [one];
                  const half = {
                    ...one,
                    price: {
                      ...one.price,
                      fixedPerYear: one.price.fixedPerYear / 2,
                      perUser: one.price.perUser / 2,
                    },
                    ...(one.volumeCapHours === undefined ? {} : { volumeCapHours: one.volumeCapHours / 2 }),
                  };
                  return [half, { ...half, id: `${one.id}-half` }];
                }),
              },
        ),
        assignments: today.assignments.flatMap((one) =>
          'provider' in one && one.provider === chosen.provider && one.contract === chosen.contract
            ? [
                { ...one, share: one.share / 2 },
                { ...one, contract: `${one.contract}-half`, share: one.share / 2 },
              ]
            : [one],
        ),
      });
      expectEqualFigures(study, halved);
    }),
    RUNS,
  );
});
