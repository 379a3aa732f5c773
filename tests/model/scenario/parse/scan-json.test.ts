// The scanner accepts exactly what JSON.parse accepts (apart from its own two refusals), and says where it stops.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../../model/scenario/parse/json-positions';
import { scanJson } from '../../../../model/scenario/parse/scan-json';

const scan = (text: string) => scanJson(text, 64);
const accepts = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it('accepts what JSON.parse writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const fault = scan(JSON.stringify(value, null, space));
        // Random keys may happen to be unsafe; nothing else may be refused.
        expect(fault?.code ?? 'unsafe-key').toBe('unsafe-key');
      }),
    );
  });

  it('agrees with JSON.parse on texts damaged anywhere', () => {
    const base = '{"a": [1, -0.5e+3, true, null, "x\\u00e9\\n\\\\"], "b": {"c": {}, "d": []}}';
    const damage = fc.tuple(
      fc.nat(base.length),
      fc.nat(3),
      fc.constantFrom('', '"', ',', '}', ']', '0', '\\', '-', 'e', '.', ' ', '\u0001', 'u12', ':'),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce((t, [at, cut, put]) => t.slice(0, at) + put + t.slice(at + cut), base);
        const fault = scan(text);
        if (fault?.code !== 'duplicate-key') expect(fault === undefined).toBe(accepts(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['', 0, 'value', 'end'],
    ['   ', 3, 'value', 'end'],
    ['{"a": 1,}', 8, 'key', '}'],
    ['{"a" 1}', 5, ':', '1'],
    ['{"a": 1 "b"}', 8, ', or }', '"'],
    ['[1 2]', 3, ', or ]', '2'],
    ['[1, ', 4, 'value', 'end'],
    ['{} x', 3, 'end', 'x'],
    ['[01]', 2, ', or ]', '1'],
    ['[1.]', 3, 'digit', ']'],
    ['["a\nb"]', 3, 'character', '\n'],
    ['["a', 3, '"', 'end'],
    ['["\\x"]', 3, 'escape', 'x'],
    ['["\\u12g4"]', 6, 'hexadecimal digit', 'g'],
    ["['a']", 1, 'value', "'"],
    ['[NaN]', 1, 'value', 'N'],
    ['// no', 0, 'value', '/'],
    ['😀', 0, 'value', '😀'],
  ])('finds the fault of %j', (text, offset, expected, found) => {
    expect(scan(text)).toMatchObject({ code: 'syntax', offset, expected, found });
  });

  it('refuses a key repeated in one object, not in two', () => {
    expect(scan('{"a": {"k": 1}, "b": {"k": 1}}')).toBeUndefined();
    expect(scan('{"a": {"k": 1, "k": 2}}')).toMatchObject({
      code: 'duplicate-key',
      offset: 15,
      path: ['a', 'k'],
    });
    // The same key written with an escape.
    expect(scan('{"k": 1, "\\u006b": 2}')).toMatchObject({ code: 'duplicate-key', offset: 9, path: ['k'] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it is', (key) => {
    expect(scan(`{"a": [{"${key}": 1}]}`)).toMatchObject({
      code: 'unsafe-key',
      offset: 8,
      path: ['a', 0, key],
    });
    const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`;
    expect(scan(`{"${escaped}": 1}`)).toMatchObject({ code: 'unsafe-key', path: [key] });
    expect(scan(`["${key}"]`)).toBeUndefined();
  });

  it('refuses nesting beyond the limit, however deep, without exhausting the stack', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(scan(nested(64))).toBeUndefined();
    expect(scan(nested(65))).toMatchObject({ code: 'too-deep', offset: 64 });
    expect(scan('{"a":'.repeat(1_000_000))).toMatchObject({ code: 'too-deep' });
  });
});

describe('locate', () => {
  const text = '{\n  "a": [1,\r\n    {"b": "é😀", "c": 2}],\n  "d": {}\n}';
  const at = (path: (string | number)[], what: 'key' | 'value') => locate(text, [{ path, at: what }])[0];

  it('gives the line and column of a value or of its key', () => {
    expect(at([], 'value')).toEqual({ line: 1, column: 1 });
    expect(at(['a'], 'key')).toEqual({ line: 2, column: 3 });
    expect(at(['a'], 'value')).toEqual({ line: 2, column: 8 });
    expect(at(['a', 1, 'b'], 'value')).toEqual({ line: 3, column: 11 });
    // Columns count UTF-16 units, as editors do: the face takes two.
    expect(at(['a', 1, 'c'], 'key')).toEqual({ line: 3, column: 18 });
  });

  it('gives the place that should contain what is missing', () => {
    expect(at(['a', 1, 'z', 'y'], 'value')).toEqual({ line: 3, column: 5 });
    expect(at(['d', 'e'], 'key')).toEqual({ line: 4, column: 8 });
  });
});
