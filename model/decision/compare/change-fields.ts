// What differs inside one role, person or contract, field by field, with the unit that the schema gives each field.
// Lists whose order means nothing are read as sets: frequencies by their name, peaks by their label.

import type { core } from 'zod/mini';
import type { Unit } from '../../figure/units';
import { documentation } from '../../scenario/fields';
import type { FieldChange } from './types';

type Value = number | string | boolean;

interface Field {
  readonly path: readonly string[];
  readonly unit: Unit | undefined;
  readonly value: Value;
}

/** Fields for which 0 says what their absence says: no skill, no regular work outside office hours. */
const NONE_IF_ZERO = /^(skills\..*|offHours\.runShare)$/;

/**
 * Fields whose value differs from one item to the other, in the order of the document. Identifiers and inner lists
 * of items are not fields.
 * @param schema the schema of both items, from which units are read
 * @example changeFields(roleSchema, before, after) // [{ path: ['lossPerHour'], unit: 'EUR/hour', from: 80, to: 120 }]
 */
export function changeFields<T extends object>(schema: core.$ZodType, from: T, to: T): FieldChange[] {
  if (from === to) return [];
  const before = listFields(schema, from);
  const after = listFields(schema, to);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FieldChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const either = old ?? now;
    if (either === undefined || old?.value === now?.value) return [];
    const { path, unit } = either;
    return [
      {
        path,
        ...(unit === undefined ? {} : { unit }),
        ...(old === undefined ? {} : { from: old.value }),
        ...(now === undefined ? {} : { to: now.value }),
      },
    ];
  });
}

/** Every field of an item by a key of its own. */
function listFields(schema: core.$ZodType, item: object): Map<string, Field> {
  const fields = new Map<string, Field>();
  const add = (key: string, path: readonly string[], schema: core.$ZodType, value: Value) => {
    if (value === 0 && NONE_IF_ZERO.test(path.join('.'))) return;
    // Units of the schema are units of the model: a test reads them all.
    const unit = documentation.get(schema)?.unit as Unit | undefined;
    fields.set(key, { path, unit, value });
  };
  const walk = (schema: core.$ZodType, path: readonly string[], value: unknown, mark = '') => {
    const key = JSON.stringify([...path, mark]);
    if (typeof value !== 'object' || value === null) {
      if (value !== undefined) add(key, path, schema, value as Value);
      return;
    }
    if (Array.isArray(value)) return walkList(schema, path, value);
    for (const [name, inner] of Object.entries(value)) {
      if (path.length === 0 && name === 'id') continue;
      walk(partOf(schema, name), [...path, name], inner, mark);
    }
  };
  const walkList = (schema: core.$ZodType, path: readonly string[], list: readonly unknown[]) => {
    const inner = partOf(schema, '');
    for (const one of list) {
      if (typeof one === 'string') add(JSON.stringify([...path, one]), [...path, one], inner, true);
    }
    for (const [label, mark, rest] of nameItems(list)) walk(inner, [...path, label], rest, mark);
  };
  walk(schema, [], item);
  return fields;
}

/** Items of a list that have a label: it names them; a mark tells apart those with one label, least first. */
function nameItems(list: readonly unknown[]): [label: string, mark: string, rest: object][] {
  const counts = new Map<string, number>();
  return list
    .filter((one): one is { label: string } => typeof one === 'object' && one !== null && 'label' in one)
    .map(({ label, ...rest }): [string, object] => [label, rest])
    .toSorted(([, a], [, b]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    .map(([label, rest]) => {
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      return count === 1 ? [label, '', rest] : [`${label} (${count})`, String(count), rest];
    });
}

/** The schema of one part: a property of an object, a value of a record, an item of a list. */
function partOf(schema: core.$ZodType, name: string): core.$ZodType {
  const { def } = (schema as core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return partOf(def.innerType, name);
    case 'object':
      return unwrap(def.shape[name] ?? schema);
    case 'record':
      return unwrap(def.valueType);
    case 'array':
      return unwrap(def.element);
    default:
      return schema;
  }
}

function unwrap(schema: core.$ZodType): core.$ZodType {
  const { def } = (schema as core.$ZodTypes)._zod;
  return def.type === 'optional' ? unwrap(def.innerType) : schema;
}
