// The columns of a list of roles, people or contracts: every field of its schema, in the order of the document, so that
// a field added to the document stands in the workbook too.

import type { core } from 'zod/mini';
import type { Unit } from '../../figure/units';
import { documentation } from '../../scenario/fields';
import type { SheetCell, SheetColumn } from './types';

export interface FieldColumn {
  readonly path: readonly string[];
  readonly column: SheetColumn;
}

/**
 * The fields of a schema of which at least one item has a value. Lists of objects are not fields: they have a sheet of
 * their own.
 * @param skipped first steps of paths to leave out: what names the item
 */
export function listFieldColumns(
  schema: core.$ZodType,
  items: readonly object[],
  skipped: readonly string[],
): FieldColumn[] {
  return listLeaves(schema)
    .filter(({ path: [first = ''] }) => !skipped.includes(first))
    .filter(({ path }) => items.some((item) => readField(item, path) !== null))
    .map(({ path, unit, isNumber }) => ({
      path,
      column: {
        heading: { kind: 'field', path },
        holds: isNumber ? 'numbers' : 'words',
        ...(unit === undefined ? {} : { unit }),
      },
    }));
}

/** What an item has in a field; empty when it has none. */
export function readField(item: object, path: readonly string[]): SheetCell {
  let value: unknown = item;
  for (const [i, step] of path.entries()) {
    if (Array.isArray(value)) return { kind: 'chosen', path, value: value.includes(path[i]) };
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[step];
  }
  if (typeof value === 'number') return value;
  return typeof value === 'string' || typeof value === 'boolean' ? { kind: 'chosen', path, value } : null;
}

interface LeafField {
  readonly path: readonly string[];
  readonly unit?: Unit;
  readonly isNumber: boolean;
}

function listLeaves(schema: core.$ZodType, path: readonly string[] = []): LeafField[] {
  const { def } = (schema as core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return listLeaves(def.innerType, path);
    case 'object':
      return Object.entries(def.shape).flatMap(([name, inner]) => listLeaves(inner, [...path, name]));
    case 'record':
      return valuesOf(def.keyType).flatMap((key) => listLeaves(def.valueType, [...path, key]));
    case 'array':
      // A set of words: one yes or no per word.
      return valuesOf(def.element).map((value) => ({ path: [...path, value], isNumber: false }));
    default: {
      const unit = documentation.get(schema)?.unit as Unit | undefined;
      // Skills are levels: numbers without a unit, among the values allowed.
      const isNumber = def.type === 'number' || (def.type === 'literal' && def.values.every(isNumeric));
      return [{ path, isNumber, ...(unit === undefined ? {} : { unit }) }];
    }
  }
}

const isNumeric = (value: unknown) => typeof value === 'number';

/** The words of a closed list; none for anything else. */
function valuesOf(schema: core.$ZodType): string[] {
  const { def } = (schema as core.$ZodTypes)._zod;
  return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
}
