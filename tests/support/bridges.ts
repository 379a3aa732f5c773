// Results of scenarios and of the steps between them, compared but for rounding; and studies whose second situation is
// the first one changed in a few places.

import fc from 'fast-check';
import { expect } from 'vitest';
import { type Bridge, type BridgeStep, RESULTS, type Results } from '../../model/decision/compare/types';
import * as model from '../../model/index';
import type { Study } from '../../model/scenario/schema';
import { arbitraryEdit, type Edit } from './arbitrary-edit';
import { arbitraryStudy } from './arbitrary-study';
import { nameChange } from './naive-bridge';

/** Rounding of sums in another order: relative to what is summed, absolute where it is small. */
export const near = (a: number, b: number, size = Math.max(Math.abs(a), Math.abs(b))): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, size);

/** @param size what the results were computed from, where they are small beside it */
export function expectResults(a: Results, b: Results, size?: Results): void {
  for (const result of RESULTS) {
    const scale = size === undefined ? undefined : Math.abs(size[result]);
    expect(near(a[result], b[result], scale), `${result}: ${a[result]}, ${b[result]}`).toBe(true);
  }
}

export const less = (a: Results, b: Results): Results => ({
  cost: a.cost - b.cost,
  onTime: a.onTime - b.onTime,
  loss: a.loss - b.loss,
});
export const negate = (a: Results): Results => less({ cost: 0, onTime: 0, loss: 0 }, a);

/** What all steps make together. */
export const sumEffects = (steps: readonly BridgeStep[]): Results =>
  negate(steps.reduce((left, { effect }) => less(left, effect), { cost: 0, onTime: 0, loss: 0 }));

export function resultsOf(study: Study, id: string): Results {
  const { cost, onTime, loss } = model.scoreScenario(study, id).total;
  return { cost: cost.value, onTime: onTime.value, loss: loss.value };
}

/** Steps by what they are about, whichever way they are walked. */
export const byLabel = ({ steps }: Bridge): Map<string, BridgeStep> =>
  new Map(steps.map((step) => [labelOf(step), step]));
export const labelOf = ({ differences }: BridgeStep): string =>
  differences.map(nameChange).toSorted().join(' + ');

const roleId = fc.constantFrom('role-1', 'role-2', 'role-3');
const personId = fc.constantFrom('person-1', 'person-2', 'person-3');
const holder = fc.oneof(
  personId.map((person): model.Holder => ({ person })),
  fc
    .constantFrom('contract-1', 'contract-2')
    .map((contract): model.Holder => ({ provider: 'provider-1', contract })),
);
const change = (apply: Edit['apply']): Edit => ({ label: 'a change of the second situation', apply });

/** Changes that a manager would make: hand a role over, let somebody go, push a lever. */
const arbitraryChange = fc.oneof(
  fc
    .tuple(roleId, holder, fc.constantFrom(0, 0.3, 0.8))
    .map(([id, to, share]) => change((study) => model.assign(study, 'a', id, to, share))),
  fc.tuple(roleId, holder).map(([id, from]) => change((study) => model.unassign(study, 'a', id, from))),
  fc
    .tuple(roleId, holder, holder)
    .map(([id, from, to]) => change((study) => model.moveAssignment(study, 'a', id, from, to))),
  personId.map((id) => change((study) => model.removePerson(study, 'a', id))),
  roleId.map((id) => change((study) => model.removeRole(study, 'a', id))),
  fc
    .constantFrom('contract-1', 'contract-2')
    .map((id) => change((study) => model.removeContract(study, 'a', 'provider-1', id))),
  fc
    .constantFrom(0.1, 0.9)
    .map((level) => change((study) => model.setLever(study, 'a', 'automation', level))),
  arbitraryEdit,
);

/** Today and a copy `a` of it after some changes: few differences, of every kind. */
export const changedStudy: fc.Arbitrary<Study> = fc
  .tuple(
    arbitraryStudy({ maxScenarios: 0, minRoles: 2, minPeople: 2 }),
    fc.array(arbitraryChange, { minLength: 1, maxLength: 5 }),
  )
  .map(([drawn, edits]) =>
    edits.reduce((study, edit) => edit.apply(study), model.addScenario(drawn, 'today', 'a')),
  )
  .filter(({ scenarios }) => scenarios.some(({ id }) => id === 'a'));
