// Whatever is asked, and in whatever order: an edit leaves a valid study, leaves the one it was given alone,
// and keeps every part it did not change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findScenario, listScenarios } from '../../../../model/scenario/edits/shared';
import { parseStudy } from '../../../../model/scenario/parse/parse-study';
import type { Study } from '../../../../model/scenario/schema';
import { serializeStudy } from '../../../../model/scenario/serialize-study';
import { arbitraryEdit } from '../../../support/arbitrary-edit';
import { arbitraryStudy } from '../../../support/arbitrary-study';

const someEdits = fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 });

describe('any sequence of edits', () => {
  it('leaves a valid study', () => {
    fc.assert(
      fc.property(arbitraryStudy(), someEdits, (study, edits) => {
        const edited = edits.reduce((current, { apply }) => apply(current), study);
        const result = parseStudy(serializeStudy(edited));
        expect(result.ok ? [] : result.errors).toEqual([]);
        expect(result.ok && result.study).toEqual(edited);
      }),
      { numRuns: 1500 },
    );
  });

  it('never touches the study it was given', () => {
    fc.assert(
      fc.property(arbitraryStudy(), arbitraryEdit, (study, { apply }) => {
        const before = structuredClone(study);
        apply(deepFreeze(study));
        expect(study).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back the same references for what has the same content', () => {
    fc.assert(
      fc.property(arbitraryStudy(), arbitraryEdit, (study, { apply }) => {
        const edited = apply(study);
        const text = (value: unknown) => JSON.stringify(value);
        if (text(edited) === text(study)) expect(edited).toBe(study);
        for (const part of ['organization', 'assumptions', 'today', 'scenarios', 'notes'] as const) {
          if (text(edited[part]) === text(study[part])) expect(edited[part]).toBe(study[part]);
        }
        for (const { id } of listScenarios(study)) checkShared(study, edited, id);
      }),
      { numRuns: 1000 },
    );
  });
});

function checkShared(study: Study, edited: Study, id: string): void {
  const [before, after] = [findScenario(study, id), findScenario(edited, id)];
  if (!before || !after) return;
  for (const list of ['roles', 'people', 'providers', 'assignments'] as const) {
    if (JSON.stringify(before[list]) === JSON.stringify(after[list])) expect(after[list]).toBe(before[list]);
  }
  for (const person of before.people) {
    const same = after.people.find((other) => JSON.stringify(other) === JSON.stringify(person));
    if (same) expect(same).toBe(person);
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
