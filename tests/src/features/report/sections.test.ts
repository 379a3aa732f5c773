// The list of sections: what is ticked keeps its order, what is not waits in its usual place.

import { describe, expect, test } from 'vitest';
import { SECTION_IDS } from '../../../../model';
import { listSections, move, step, tick, wantedOf } from '../../../../src/features/report/sections';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('sections of the report', () => {
  test('are all there in their usual order unless told otherwise, and the settings then keep nothing', () => {
    const list = listSections(undefined);
    expect(idsOf(list)).toEqual(SECTION_IDS);
    expect(list.every(({ isWanted }) => isWanted)).toBe(true);
    expect(wantedOf(list)).toBeUndefined();
  });

  test('not wanted stay where they usually stand, so that ticking them again changes no order', () => {
    const without = tick(listSections(undefined), 'cost', false);
    const kept = wantedOf(without);
    expect(kept).toEqual(SECTION_IDS.filter((id) => id !== 'cost'));
    expect(listSections(kept)).toEqual(without);
    expect(wantedOf(tick(listSections(kept), 'cost', true))).toBeUndefined();
  });

  test('go up and down among those wanted, over those that are not', () => {
    const [first, second, third] = SECTION_IDS as [string, string, string];
    const list = tick(listSections(undefined), second, false);
    const raised = wantedOf(step(list, third, -1));
    expect(raised?.slice(0, 2)).toEqual([third, first]);
    expect(step(list, first, -1)).toBe(list);
    expect(step(list, SECTION_IDS.at(-1) ?? '', 1)).toBe(list);
  });

  test('are put before or after another', () => {
    const list = listSections(['summary', 'cost', 'loss']);
    expect(wantedOf(move(list, 'loss', 'summary', 'before'))).toEqual(['loss', 'summary', 'cost']);
    expect(wantedOf(move(list, 'summary', 'loss', 'after'))).toEqual(['cost', 'loss', 'summary']);
    expect(move(list, 'cost', 'cost', 'after')).toBe(list);
  });

  test('of another version are passed over', () => {
    expect(wantedOf(listSections(['cost', 'horoscope', 'cost']))).toEqual(['cost']);
  });
});
