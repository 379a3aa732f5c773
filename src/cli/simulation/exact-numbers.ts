// Numbers through JSON without the loss of a bit. JSON writes every finite double so that it reads back the same, but
// has no infinity, and JavaScript drops the sign of a negative zero: these few are written as texts.

type Exact = number | string;

const SPECIAL = /^(-0|NaN|-?Infinity)$/;

export function encodeNumbers(numbers: Float64Array): Exact[] {
  return Array.from(numbers, (n) => (Object.is(n, -0) ? '-0' : Number.isFinite(n) ? n : String(n)));
}

/** The numbers again; undefined when something else stands among them. */
export function decodeNumbers(list: readonly unknown[]): Float64Array | undefined {
  const numbers = new Float64Array(list.length);
  for (const [i, item] of list.entries()) {
    const known = typeof item === 'number' || (typeof item === 'string' && SPECIAL.test(item));
    if (!known) return undefined;
    numbers[i] = Number(item);
  }
  return numbers;
}

/**
 * For `JSON.stringify`, where a reader wants plain numbers: `"NaN"` and `"Infinity"` as texts, since JSON would
 * silently write null.
 */
export function replaceNumber(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
