// Reads a PDF file just enough to know on which page each named destination is. Browsers of the Chromium family write
// plain objects and a table of where they are; of a file made otherwise nothing is known, and that is said.

/** Objects of a file by number, as text; undefined when the file is not written plainly. */
type Objects = (reference: string) => string | undefined;

const REFERENCE = /(\d+) \d+ R/;
/** Trees of pages are a few levels deep; deeper, the file goes round in circles. */
const MOST_LEVELS = 32;

/**
 * The page of each named destination, the first being 1; undefined when the file does not say it in a way known here.
 * @example readDestinations(pdf)?.get('rd-summary') // 3
 */
export function readDestinations(pdf: Uint8Array): ReadonlyMap<string, number> | undefined {
  const text = Buffer.from(pdf).toString('latin1');
  const root = /\/Root (\d+ \d+ R)/.exec(text.slice(text.lastIndexOf('trailer')))?.[1];
  const objects = indexObjects(text);
  if (root === undefined || !objects) return undefined;
  const catalog = objects(root) ?? '';
  const pages = /\/Pages (\d+ \d+ R)/.exec(catalog)?.[1];
  const names = /\/Dests (\d+ \d+ R)/.exec(catalog)?.[1];
  const order = pages && listPages(objects, pages, MOST_LEVELS);
  const destinations = names && objects(names);
  if (!order || !destinations) return undefined;
  const found = new Map<string, number>();
  for (const [, name = '', page = ''] of destinations.matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d+ \d+ R)/g)) {
    const at = order.indexOf(page);
    if (at < 0) return undefined;
    found.set(decodeName(name), at + 1);
  }
  return found;
}

/** From the table at the end of the file: one line of twenty characters per object. */
function indexObjects(text: string): Objects | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [nf][ \r\n]{2})+)/.exec(text.slice(start))?.[1];
  if (!(start > 0) || table === undefined) return undefined;
  return (reference) => {
    const number = Number(REFERENCE.exec(reference)?.[1]);
    const line = table.slice(number * 20, number * 20 + 20);
    if (!line.includes('n')) return undefined;
    const from = Number(line.slice(0, 10));
    const head = `${number} 0 obj`;
    return text.startsWith(head, from)
      ? text.slice(from + head.length, text.indexOf('endobj', from))
      : undefined;
  };
}

/** References of pages in their order; undefined when one cannot be read. */
function listPages(objects: Objects, node: string, levels: number): string[] | undefined {
  const object = objects(node);
  if (object === undefined || levels === 0) return undefined;
  if (/\/Type\s*\/Page\b/.test(object)) return [node];
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object)?.[1];
  const lists = kids?.match(/\d+ \d+ R/g)?.map((kid) => listPages(objects, kid, levels - 1));
  return lists?.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** Names write what is no letter as `#` and two digits of base sixteen. */
function decodeName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
