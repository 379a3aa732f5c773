// The kinds of field the document is made of, each with its limits and its place in the published schema.

import * as z from 'zod/mini';

/** What the published schema says of each place: description, unit of a number, name of a part used elsewhere. */
export const documentation = z.registry<{
  description: string;
  unit?: string;
  id?: string;
  uniqueItems?: true;
}>();

export function describe<T extends z.ZodMiniType>(schema: T, description: string, unit?: string): T {
  documentation.add(schema, unit === undefined ? { description } : { description, unit });
  return schema;
}

/** Describes a part that the published schema keeps apart under the name `id`. */
export function define<T extends z.ZodMiniType>(id: string, schema: T, description: string): T {
  documentation.add(schema, { id, description });
  return schema;
}

export const number = (min: number, max: number, description: string, unit: string) =>
  describe(z.number().check(z.gte(min), z.lte(max)), description, unit);
export const share = (description: string) => number(0, 1, description, 'ratio');

/** Text of at most `max` characters; too long stops there, so that no pattern ever runs over megabytes. */
export const string = (max: number) => z.string().check(z.maxLength(max, { abort: true }));
// The second argument of each pattern's check is its name: errors carry it instead of the expression.
export const text = (max: number, description: string) =>
  describe(string(max).check(z.regex(/^[^\p{Cc}]*$/u, 'text')), description);

/** A name: one line of 1 to 120 characters, not all spaces. */
const nameText = () => string(120).check(z.regex(/^(?=[^\p{Cc}]*\S)[^\p{Cc}]+$/u, 'name'));
export const nameSchema = nameText();
export const name = (description: string) => describe(nameText(), description);

/** Identifiers are short, lower case, and can never be mistaken for a property of Object. */
export const id = (description: string) =>
  describe(string(64).check(z.regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/, 'identifier')), description);
