// A study survives being written and read back, whatever it holds, and its text does not depend on the order
// in which its parts were made.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStudy } from '../../../model/scenario/parse/parse-study';
import { serializeStudy } from '../../../model/scenario/serialize-study';
import { arbitraryStudy } from '../../support/arbitrary-study';

describe('serializeStudy', () => {
  it('is undone by parseStudy', () => {
    fc.assert(
      fc.property(arbitraryStudy(), (study) => {
        const result = parseStudy(serializeStudy(study));
        expect(result).toMatchObject({ ok: true });
        expect(result.ok && result.study).toStrictEqual(study);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same text whatever the order of keys', () => {
    const shuffle = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffle);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffle(inner)]),
      );
    };
    fc.assert(
      fc.property(arbitraryStudy(), (study) => {
        expect(serializeStudy(shuffle(study) as typeof study)).toBe(serializeStudy(study));
      }),
      { numRuns: 100 },
    );
  });

  it('writes two-space JSON that ends with a newline', () => {
    const [study] = fc.sample(arbitraryStudy(), { numRuns: 1, seed: 1 });
    const text = serializeStudy(study as NonNullable<typeof study>);
    expect(text.startsWith('{\n  "version": 2,\n  "name": ')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
