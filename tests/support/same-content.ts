// Whether two scenarios say the same, and what a difference is from the other side: twins of what lists differences.

import type { Difference } from '../../model/decision/compare/types';
import type { Scenario } from '../../model/scenario/schema';

/** A scenario as its content alone: order, identifiers of the whole and ways to say "none" taken out. */
function canon(scenario: Scenario): unknown {
  const sort = (list: readonly unknown[]) =>
    list.map((one) => JSON.stringify(sortKeys(one))).toSorted((a, b) => (a < b ? -1 : 1));
  const { industrialization } = scenario;
  return {
    roles: sort(
      scenario.roles.map((one) => {
        const { runShare, ...offHours } = one.offHours;
        const { levers, ...rest } = one;
        return {
          ...rest,
          ...(levers && Object.keys(levers).length > 0 ? { levers } : {}),
          offHours: runShare ? { ...offHours, runShare } : offHours,
          peaks: sort(one.peaks),
        };
      }),
    ),
    people: sort(
      scenario.people.map((one) => ({
        ...one,
        skills: Object.fromEntries(Object.entries(one.skills).filter(([, level]) => level > 0)),
      })),
    ),
    providers: sort(
      scenario.providers.map((one) => ({
        ...one,
        contracts: sort(one.contracts.map((c) => ({ ...c, frequencies: c.frequencies.toSorted() }))),
      })),
    ),
    assignments: sort(scenario.assignments),
    industrialization: sortKeys(industrialization),
  };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

/** Whether two scenarios are the same but for order, and names and identifiers of the whole. */
export const isSame = (a: Scenario, b: Scenario) => JSON.stringify(canon(a)) === JSON.stringify(canon(b));

const OPPOSITE: Record<string, string> = { added: 'removed', removed: 'added' };

/** What the same difference is seen from the other side. */
export function mirror(difference: Difference, fromId: string): Difference {
  switch (difference.kind) {
    case 'holders':
      return {
        ...difference,
        from: difference.to,
        to: difference.from,
        fromScenarioId: difference.toScenarioId,
        toScenarioId: difference.fromScenarioId,
      };
    case 'lever':
      return { ...difference, from: difference.to, to: difference.from };
    case 'role-changed':
    case 'person-changed':
    case 'provider-changed':
    case 'contract-changed':
      return {
        ...difference,
        scenarioId: fromId,
        fields: difference.fields.map(({ from, to, ...rest }) => ({
          ...rest,
          ...(to === undefined ? {} : { from: to }),
          ...(from === undefined ? {} : { to: from }),
        })),
      };
    default: {
      const [what, how = ''] = difference.kind.split('-');
      return { ...difference, kind: `${what}-${OPPOSITE[how]}` } as Difference;
    }
  }
}

/** Differences whose order does not count. */
export const asSet = (differences: readonly Difference[]) =>
  differences.map((one) => JSON.stringify(normal(one))).toSorted((a, b) => (a < b ? -1 : 1));

/** Fields of a change in one order: which side a field is read from first does not count. */
function normal(difference: Difference): unknown {
  if (!('fields' in difference)) return sortKeys(difference);
  const fields = difference.fields.map((field) => JSON.stringify(sortKeys(field)));
  return sortKeys({ ...difference, fields: fields.toSorted((a, b) => (a < b ? -1 : 1)) });
}
