// The sections of the report as a list to tick and to order: those wanted in their order, each of the others where it
// would usually stand.

import { SECTION_IDS } from '../../../model';

export interface SectionChoice {
  readonly id: string;
  readonly isWanted: boolean;
}

/**
 * Every section, ticked or not.
 * @param wanted sections of the report in their order; absent: all
 * @example listSections(['cost', 'summary'])[0] // { id: 'cost', isWanted: true }
 */
export function listSections(wanted: readonly string[] = SECTION_IDS): readonly SectionChoice[] {
  const known = [...new Set(wanted)].filter((id) => SECTION_IDS.includes(id));
  const list = known.map((id): SectionChoice => ({ id, isWanted: true }));
  SECTION_IDS.forEach((id, at) => {
    if (known.includes(id)) return;
    const before = SECTION_IDS[at - 1];
    const place = list.findIndex((one) => one.id === before) + 1;
    list.splice(place, 0, { id, isWanted: false });
  });
  return list;
}

/** What the settings keep of a list: nothing where it is the usual one. */
export function wantedOf(list: readonly SectionChoice[]): string[] | undefined {
  const ids = list.filter(({ isWanted }) => isWanted).map(({ id }) => id);
  const isUsual = ids.length === SECTION_IDS.length && ids.every((id, at) => id === SECTION_IDS[at]);
  return isUsual ? undefined : ids;
}

/** The list with one section ticked, or no more. */
export function tick(list: readonly SectionChoice[], id: string, isWanted: boolean): SectionChoice[] {
  return list.map((one) => (one.id === id ? { id, isWanted } : one));
}

/** The list with one section one place up (−1) or down (+1) among those wanted. */
export function step(list: readonly SectionChoice[], id: string, by: -1 | 1): readonly SectionChoice[] {
  const wanted = list.filter((one) => one.isWanted);
  const neighbour = wanted[wanted.findIndex((one) => one.id === id) + by];
  return neighbour ? move(list, id, neighbour.id, by < 0 ? 'before' : 'after') : list;
}

/** The list with one section before or after another. */
export function move(
  list: readonly SectionChoice[],
  id: string,
  target: string,
  side: 'before' | 'after',
): readonly SectionChoice[] {
  const moved = list.find((one) => one.id === id);
  if (!moved || id === target) return list;
  const others = list.filter((one) => one.id !== id);
  const place = others.findIndex((one) => one.id === target) + (side === 'after' ? 1 : 0);
  return others.toSpliced(place, 0, moved);
}
