// Who holds what: giving, taking, moving a card, and the share it has on arrival.

import { describe, expect, it } from 'vitest';
import { assign, defaultShare, moveAssignment, unassign } from '../../../../model/scenario/edits/assignments';
import { readStudy } from '../../../../model/scenario/parse/parse-study';
import type { Assignment, Study } from '../../../../model/scenario/schema';
import keptStudy from '../kept/study-v2.json';

const result = readStudy(keptStudy);
if (!result.ok) throw new Error('the kept study must be valid');
const base = result.study;

/** The kept study with these assignments today. */
const having = (...assignments: Assignment[]): Study => ({ ...base, today: { ...base.today, assignments } });
const linesOf = (study: Study) => study.today.assignments;
const a = { person: 'admin-1' };
const b = { person: 'admin-2' };
const contract = { provider: 'esn', contract: 'forfait' };

describe('assign', () => {
  it('adds a card, then replaces its share in place', () => {
    const study = assign(assign(having(), 'today', 'dba', a, 0.4), 'today', 'admin', b, 0.5);
    expect(linesOf(assign(study, 'today', 'dba', a, 0.6))).toEqual([
      { role: 'dba', ...a, share: 0.6 },
      { role: 'admin', ...b, share: 0.5 },
    ]);
  });

  it('brings a share into [0, 1]', () => {
    expect(linesOf(assign(having(), 'today', 'dba', a, 3))).toEqual([{ role: 'dba', ...a, share: 1 }]);
    expect(linesOf(assign(having(), 'today', 'dba', a, -3))).toEqual([{ role: 'dba', ...a, share: 0 }]);
  });

  it('ignores a role or a holder that is not there', () => {
    const study = having();
    expect(assign(study, 'today', 'nothing', a, 1)).toBe(study);
    expect(assign(study, 'today', 'dba', { person: 'nobody' }, 1)).toBe(study);
    expect(assign(study, 'today', 'dba', { provider: 'esn', contract: 'no' }, 1)).toBe(study);
    expect(assign(study, 'elsewhere', 'dba', a, 1)).toBe(study);
    expect(assign(study, 'today', 'dba', a, Number.NaN)).toBe(study);
  });
});

it('unassign takes one card and leaves the others', () => {
  const study = having({ role: 'dba', ...a, share: 0.4 }, { role: 'dba', ...b, share: 0 });
  expect(linesOf(unassign(study, 'today', 'dba', a))).toEqual([{ role: 'dba', ...b, share: 0 }]);
  expect(unassign(study, 'today', 'admin', a)).toBe(study);
});

describe('moveAssignment', () => {
  it('carries the share between people, in place', () => {
    const study = having({ role: 'dba', ...a, share: 0.4 }, { role: 'admin', ...a, share: 0.5 });
    expect(linesOf(moveAssignment(study, 'today', 'dba', a, b))).toEqual([
      { role: 'dba', ...b, share: 0.4 },
      { role: 'admin', ...a, share: 0.5 },
    ]);
  });

  it('adds the shares of a receiver who has the role, up to 1', () => {
    const study = having({ role: 'dba', ...a, share: 0.7 }, { role: 'dba', ...b, share: 0.6 });
    expect(linesOf(moveAssignment(study, 'today', 'dba', a, b))).toEqual([{ role: 'dba', ...b, share: 1 }]);
  });

  it('gives a contract the part of the need that the person was carrying', () => {
    // 40 % is delegated; the two people share the other 60 % three to one.
    const study = having(
      { role: 'admin', ...a, share: 0.6 },
      { role: 'admin', ...b, share: 0.2 },
      { role: 'admin', ...contract, share: 0.4 },
    );
    const lines = linesOf(moveAssignment(study, 'today', 'admin', a, contract));
    expect(lines).toEqual([
      { role: 'admin', ...b, share: 0.2 },
      { role: 'admin', ...contract, share: expect.closeTo(0.4 + 0.6 * 0.75, 12) },
    ]);
  });

  it('gives a person their free time, half at most, when work comes back', () => {
    const busy = having({ role: 'dba', ...a, share: 0.8 }, { role: 'admin', ...contract, share: 1 });
    expect(linesOf(moveAssignment(busy, 'today', 'admin', contract, a))[1]).toEqual({
      role: 'admin',
      ...a,
      share: expect.closeTo(0.2, 12),
    });
    expect(linesOf(moveAssignment(busy, 'today', 'admin', contract, b))[1]).toEqual({
      role: 'admin',
      ...b,
      share: 0.5,
    });
  });

  it('takes the share it is told', () => {
    const study = having({ role: 'admin', ...a, share: 0.6 });
    expect(linesOf(moveAssignment(study, 'today', 'admin', a, contract, 0.3))).toEqual([
      { role: 'admin', ...contract, share: 0.3 },
    ]);
  });

  it('does nothing on the spot, from nowhere or to nobody', () => {
    const study = having({ role: 'dba', ...a, share: 0.4 });
    expect(moveAssignment(study, 'today', 'dba', a, a)).toBe(study);
    expect(moveAssignment(study, 'today', 'dba', b, a)).toBe(study);
    expect(moveAssignment(study, 'today', 'dba', a, { person: 'nobody' })).toBe(study);
  });
});

describe('defaultShare', () => {
  const study = having({ role: 'dba', ...a, share: 0.7 }, { role: 'admin', ...contract, share: 0.9 });
  const propose = (
    role: string,
    holder: typeof a | typeof contract,
    requiredFte: number,
    availableFte: number,
  ) => defaultShare(study.today, role, holder, { requiredFte, availableFte });

  it('is what is missing, when there is room for it', () => {
    expect(propose('admin', a, 1.2, 1)).toBe(0.2);
    expect(propose('dba', contract, 2, 1.5)).toBe(0.25);
  });

  it('is the room left, when more is missing', () => {
    expect(propose('admin', a, 3, 1)).toBe(0.3);
    expect(propose('admin', contract, 4, 1)).toBe(0.1);
  });

  it('counts a part-timer’s time as a part', () => {
    // admin-2 works 80 %: 0.4 FTE is half of their time.
    expect(propose('admin', b, 1.4, 1)).toBe(0.5);
  });

  it('names a backup when nothing is missing', () => {
    expect(propose('dba', b, 0.5, 0.7)).toBe(0);
    expect(propose('dba', contract, 0, 0)).toBe(0);
  });
});
