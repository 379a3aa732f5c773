// A strict reading of JSON text that builds nothing: it finds the first fault with its place, and tells a
// visitor where every key and value stands. `JSON.parse` says neither, lets an object repeat a key, and
// recurses; this loop uses no recursion, so that no nesting can exhaust the stack.

/** The first thing wrong with a text. `offset` counts UTF-16 units from 0. */
export interface TextFault {
  readonly code: 'syntax' | 'too-deep' | 'duplicate-key' | 'unsafe-key';
  readonly offset: number;
  readonly path: readonly (string | number)[];
  readonly expected?: string;
  readonly found?: string;
}

/** Called in the order of the text. `path` is reused between calls: copy it to keep it. */
export interface JsonVisitor {
  readonly key?: (offset: number, path: readonly (string | number)[]) => void;
  readonly value?: (offset: number, path: readonly (string | number)[]) => void;
}

/** Names that reach into JavaScript objects instead of naming data: refused wherever they stand. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads `text` from end to end.
 * @param maxDepth deepest nesting of objects and lists accepted
 * @returns the first fault, or nothing when the text is JSON without repeated or unsafe keys
 */
export function scanJson(text: string, maxDepth: number, visitor: JsonVisitor = {}): TextFault | undefined {
  try {
    new Scanner(text, maxDepth, visitor).run();
    return undefined;
  } catch (fault) {
    if (fault instanceof Fault) return fault.detail;
    throw fault;
  }
}

/** Carries a fault out of the loop; never leaves this file. */
class Fault extends Error {
  readonly detail: TextFault;
  constructor(detail: TextFault) {
    super(detail.code);
    this.detail = detail;
  }
}

const LITERALS = ['true', 'false', 'null'];
const SIMPLE_ESCAPES = '"\\/bfnrt';

class Scanner {
  private at = 0;
  /** One entry per open object or list: the keys met in an object, nothing for a list. */
  private readonly open: (Set<string> | undefined)[] = [];
  private readonly path: (string | number)[] = [];
  private readonly text: string;
  private readonly maxDepth: number;
  private readonly visitor: JsonVisitor;

  constructor(text: string, maxDepth: number, visitor: JsonVisitor) {
    this.text = text;
    this.maxDepth = maxDepth;
    this.visitor = visitor;
  }

  run(): void {
    let valueExpected = true;
    while (valueExpected) {
      const opened = this.readValueStart();
      valueExpected = opened || this.closeAndContinue();
    }
    this.skipSpace();
    if (this.at < this.text.length) this.fail('end');
  }

  /** Reads a scalar, or the opening of a list or object up to its first value. True: a value follows. */
  private readValueStart(): boolean {
    this.skipSpace();
    this.visitor.value?.(this.at, this.path);
    const character = this.text[this.at];
    if (character === '{') return this.enter(new Set(), '}');
    if (character === '[') return this.enter(undefined, ']');
    if (character === '"') this.readString();
    else if (character === '-' || isDigit(character)) this.readNumber();
    else this.readLiteral();
    return false;
  }

  private enter(keys: Set<string> | undefined, closer: string): boolean {
    if (this.open.length >= this.maxDepth) this.fail(`<= ${this.maxDepth}`, 'too-deep');
    this.at++;
    this.skipSpace();
    if (this.text[this.at] === closer) {
      this.at++;
      return false;
    }
    this.open.push(keys);
    this.path.push(0);
    if (keys) this.readKey(keys);
    return true;
  }

  /** After a value: closes what ends here, and goes to the next value. False: the document is complete. */
  private closeAndContinue(): boolean {
    while (this.open.length > 0) {
      const keys = this.open.at(-1);
      this.skipSpace();
      const character = this.text[this.at];
      if (character === ',') {
        this.at++;
        if (keys) this.readKey(keys);
        else this.path[this.path.length - 1] = (this.path.at(-1) as number) + 1;
        return true;
      }
      if (character !== (keys ? '}' : ']')) this.fail(keys ? ', or }' : ', or ]');
      this.at++;
      this.open.pop();
      this.path.pop();
    }
    return false;
  }

  private readKey(keys: Set<string>): void {
    this.skipSpace();
    const start = this.at;
    if (this.text[start] !== '"') this.fail('key');
    const raw = this.readString();
    const key = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    this.path[this.path.length - 1] = key;
    if (UNSAFE_KEYS.has(key)) this.failAt(start, 'unsafe-key', key);
    if (keys.has(key)) this.failAt(start, 'duplicate-key', key);
    keys.add(key);
    this.visitor.key?.(start, this.path);
    this.skipSpace();
    if (this.text[this.at] !== ':') this.fail(':');
    this.at++;
  }

  /** Reads a string with its quotes. */
  private readString(): string {
    const start = this.at++;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 34) break;
      if (Number.isNaN(code)) this.fail('"');
      if (code < 32) this.fail('character');
      this.at++;
      if (code === 92) this.readEscape();
    }
    this.at++;
    return this.text.slice(start, this.at);
  }

  private readEscape(): void {
    const letter = this.text[this.at] ?? '';
    if (letter === 'u') {
      this.at++;
      for (let i = 0; i < 4; i++) {
        if (!/^[0-9a-f]$/i.test(this.text[this.at] ?? '')) this.fail('hexadecimal digit');
        this.at++;
      }
    } else if (letter !== '' && SIMPLE_ESCAPES.includes(letter)) this.at++;
    else this.fail('escape');
  }

  private readNumber(): void {
    if (this.text[this.at] === '-') this.at++;
    if (this.text[this.at] === '0') this.at++;
    else this.readDigits();
    if (this.text[this.at] === '.') {
      this.at++;
      this.readDigits();
    }
    if (this.text[this.at] === 'e' || this.text[this.at] === 'E') {
      this.at++;
      if (this.text[this.at] === '+' || this.text[this.at] === '-') this.at++;
      this.readDigits();
    }
  }

  private readDigits(): void {
    if (!isDigit(this.text[this.at])) this.fail('digit');
    while (isDigit(this.text[this.at])) this.at++;
  }

  private readLiteral(): void {
    const literal = LITERALS.find((word) => this.text.startsWith(word, this.at));
    if (literal === undefined) this.fail('value');
    this.at += literal.length;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }

  private fail(expected: string, code: 'syntax' | 'too-deep' = 'syntax'): never {
    const point = this.text.codePointAt(this.at);
    const found = point === undefined ? 'end' : String.fromCodePoint(point);
    throw new Fault({ code, offset: this.at, path: [...this.path], expected, found });
  }

  private failAt(offset: number, code: 'duplicate-key' | 'unsafe-key', key: string): never {
    throw new Fault({ code, offset, path: [...this.path], found: key.slice(0, 60) });
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
