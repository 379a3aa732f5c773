// Short names for the pieces a section is made of: a section then reads as what it tells.

import { type Figure, unitOf } from '../figure/figure';
import type { Unit } from '../figure/units';
import type { Cell, Column, Finding, Quantity, Ref, RefList, Row, Value } from './types';

/** A value and its unit. */
export function quantity(value: number, unit: Unit): Quantity {
  return { kind: 'quantity', value, unit };
}

/** A figure of the score, with the unit of its formula. */
export function quantityOf(figure: Figure): Quantity {
  return quantity(figure.value, unitOf(figure));
}

/** A number of things. */
export function count(value: number): Quantity {
  return quantity(value, 'count');
}

/**
 * A signed difference, better or worse by which way is good.
 * @example change(-73_000, 'EUR/year', 'lower') // trend: 'better'
 */
export function change(value: number, unit: Unit, better?: 'lower' | 'higher'): Quantity {
  const made = { ...quantity(value, unit), isChange: true };
  if (better === undefined || value === 0) return made;
  return { ...made, trend: value < 0 === (better === 'lower') ? 'better' : 'worse' };
}

export function finding(id: string, values: Readonly<Record<string, Value>> = {}): Finding {
  return { id, values };
}

/** A word of the report’s own, `report.word.<id>`. */
export function word(id: string): Ref {
  return { kind: 'word', id };
}

/** What the user typed. */
export function text(typed: string): Ref {
  return { kind: 'text', text: typed };
}

export function scenarioRef(id: string): Ref {
  return { kind: 'scenario', id };
}

export function roleRef(scenarioId: string, id: string): Ref {
  return { kind: 'role', scenarioId, id };
}

export function personRef(scenarioId: string, id: string): Ref {
  return { kind: 'person', scenarioId, id };
}

export function providerRef(scenarioId: string, id: string): Ref {
  return { kind: 'provider', scenarioId, id };
}

export function listOf(items: readonly Ref[]): RefList {
  return { kind: 'list', items };
}

/** A column of words, `report.column.<id>`. */
export function words(heading: string | Ref): Column {
  return { heading: headingOf(heading), holds: 'words' };
}

/** A column of numbers; without `unit`, each cell has its own. */
export function numbers(heading: string | Ref, unit?: Unit): Column {
  return { heading: headingOf(heading), holds: 'numbers', ...(unit === undefined ? {} : { unit }) };
}

export function row(...cells: readonly Cell[]): Row {
  return { cells };
}

/** The row that sums the others up. */
export function totalRow(...cells: readonly Cell[]): Row {
  return { cells, isTotal: true };
}

function headingOf(heading: string | Ref): Column['heading'] {
  return typeof heading === 'string' ? { id: heading } : heading;
}
