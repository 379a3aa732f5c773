// A score as plain data: every figure becomes `{ value, unit }`, lists become objects keyed by id, so that the path
// of a figure in the output is its id. The order of keys is that in which the score is built: always the same.

import { type Figure, type Score, unitOf } from '../../model';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** @example toJson(score).roles.dba.onTime // { value: 0.931, unit: 'ratio' } */
export function toJson({ total, roles, people, providers, warnings }: Score): Json {
  return {
    total: convert(total),
    roles: byId(roles),
    people: byId(people),
    providers: byId(providers),
    warnings: convert(warnings),
  };
}

function byId(items: readonly { readonly id: string }[]): Json {
  return Object.fromEntries(items.map(({ id, ...figures }) => [id, convert(figures)]));
}

function convert(value: unknown): Json {
  if (isFigure(value)) return { value: finite(value.value), unit: unitOf(value) };
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(entries.map(([key, part]) => [key, convert(part)]));
  }
  return typeof value === 'number' ? finite(value) : (value as string | boolean);
}

/** JSON has no infinity; a zero has no sign. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && ('origin' in value || 'formula' in value);
}
