// XML read strictly into plain objects: quick enough to read the hundreds of parts of an office file in every test.
// No document type, no CDATA: office files have neither.

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All the text inside, whatever holds it. */
  readonly text: string;
}

const TOKEN =
  /<\?xml [^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML 1.0 (5th edition), production 2: what a document may hold. */
function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

function decode(text: string): string {
  const decoded = text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (whole, decimal, hexadecimal, name) => {
    if (!whole.endsWith(';')) throw new Error(`an entity without an end, ${whole}`);
    if (name) return NAMED[name] ?? fail(`no such entity, ${whole}`);
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
  if (/&(?!\w|#)/.test(text)) fail('an & of its own');
  for (const character of decoded)
    if (!isAllowed(character.codePointAt(0) ?? 0)) fail('a character that XML forbids');
  return decoded;
}

function fail(problem: string): never {
  throw new Error(problem);
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  readonly prefixes: ReadonlySet<string>;
  text: string;
}

function openElement(name: string, source: string, within: ReadonlySet<string>): Open {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of source.matchAll(ATTRIBUTE)) {
    if (key in attributes) fail(`${key} twice in <${name}>`);
    attributes[key] = decode(double ?? single ?? '');
  }
  const declared = Object.keys(attributes).flatMap((key) => /^xmlns:(.+)/.exec(key)?.[1] ?? []);
  const prefixes = declared.length > 0 ? new Set([...within, ...declared]) : within;
  for (const one of [name, ...Object.keys(attributes)]) {
    const prefix = /^(.+):/.exec(one)?.[1];
    if (prefix && !prefixes.has(prefix)) fail(`no namespace for ${one}`);
  }
  return { name, attributes, children: [], prefixes, text: '' };
}

/** @throws when the text is not well-formed, or a namespace not declared */
export function readXml(source: string): XmlNode {
  const root: Open = {
    name: '',
    attributes: {},
    children: [],
    prefixes: new Set(['xml', 'xmlns']),
    text: '',
  };
  const open = [root];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source) ?? fail(`unreadable: ${source.slice(at, at + 60)}`);
    const [whole, closed, opened, attributes = '', isEmpty] = token;
    const current = open.at(-1) as Open;
    if (opened) {
      const element = openElement(opened, attributes, current.prefixes);
      if (isEmpty) current.children.push(element);
      else open.push(element);
    } else if (closed) {
      if (closed !== current.name) fail(`</${closed}> where <${current.name}> is open`);
      open.pop();
      const parent = open.at(-1) as Open;
      parent.children.push(current);
      parent.text += current.text;
    } else if (!whole.startsWith('<')) current.text += decode(whole);
  }
  if (open.length > 1) fail(`<${open.at(-1)?.name}> never closed`);
  const [first, ...others] = root.children;
  if (!first || others.length > 0) fail('not one root');
  return first as XmlNode;
}

/** An element and all that it holds, of a name or of any. */
export function* findNodes(node: XmlNode, name?: string): Generator<XmlNode> {
  if (name === undefined || node.name === name) yield node;
  for (const child of node.children) yield* findNodes(child, name);
}

export function findNode(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && findNodes(node, name).next().value;
}
