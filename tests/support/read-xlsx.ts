// Reads the cells of a .xlsx file from its parts, without the library that wrote it: what is in the file, not what a
// reader makes of it.

import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  /** `A1`. */
  readonly at: string;
  /** As in the file: `s` and `inlineStr` are texts, `n` numbers. */
  readonly type: string;
  readonly text: string;
  readonly value: number | undefined;
  readonly formula: string | undefined;
}

export interface ReadSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly xml: string;
}

/** Every part of the file, as text. */
export function readParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Sheets in their order, read by their marks alone: parsing a sheet whole takes seconds. */
export function readSheets(file: Uint8Array): ReadSheet[] {
  const parts = readParts(file);
  const part = (name: string) => parts[name] ?? '';
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    textIn(item),
  );
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
      attributeOf(one, 'Id'),
      attributeOf(one, 'Target'),
    ]),
  );
  return [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([sheet]) => {
    const target = targets.get(attributeOf(sheet, 'r:id')) ?? '';
    const xml = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const cells = [...xml.matchAll(/<c (r="[^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, head = '', inside = '']) =>
      readCell(head, inside, strings),
    );
    return {
      name: attributeOf(sheet, 'name'),
      cells: new Map(cells.map((cell) => [cell.at, cell])),
      xml,
    };
  });
}

function readCell(head: string, inside: string, strings: readonly string[]): ReadCell {
  const type = attributeOf(head, 't') || 'n';
  const raw = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? '';
  const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inside)?.[1];
  const text = type === 's' ? strings[Number(raw)] : type === 'inlineStr' ? textIn(inside) : decode(raw);
  return {
    at: attributeOf(head, 'r'),
    type,
    text: text ?? '',
    value: type === 'n' && raw !== '' ? Number(raw) : undefined,
    formula: formula === undefined ? undefined : decode(formula),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(xml: string): string {
  return xml.replace(/&(#?\w+);/g, (whole, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole),
  );
}

function textIn(xml = ''): string {
  return decode([...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(''));
}

function attributeOf(element: string, name: string): string {
  return decode(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(element)?.[1] ?? '');
}
