// Whether an office file is what Office accepts without offering to repair it: parts well-formed and declared,
// relationships that lead somewhere, children in order, ids that differ, charts equal to their sheets.

import { ORDER } from './ooxml-order';
import { type OpenedFile, openOoxml } from './open-ooxml';
import { findCells, readSheet } from './read-sheet';
import { findNode, findNodes, type XmlNode } from './read-xml';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * @returns what is wrong, nothing when all is well
 * @example expect(checkOoxml(await writePptx(report))).toEqual([])
 */
export function checkOoxml(file: Uint8Array): string[] {
  const opened = openOoxml(file);
  const { problems, parts, bytes } = opened;
  checkTypes(opened);
  const relationships = checkRelationships(opened);
  for (const [name, part] of parts) {
    checkOrder(name, part, problems);
    checkIds(name, part, problems);
    checkTables(name, part, problems);
    if (part.name === 'c:chartSpace') checkChart(name, part, opened, relationships);
  }
  if (bytes['ppt/presentation.xml']) checkSlides(opened, relationships);
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) if (!bytes[name]) problems.push(`no ${name}`);
  return problems;
}

function checkTypes({ bytes, parts, problems }: OpenedFile): void {
  const types = parts.get(CONTENT_TYPES);
  if (!types) {
    problems.push(`no ${CONTENT_TYPES}`);
    return;
  }
  const list = (tag: string, attribute: string) =>
    [...findNodes(types, tag)].map(({ attributes }) => attributes[attribute] ?? '');
  const extensions = new Set(list('Default', 'Extension').map((one) => one.toLowerCase()));
  const declared = list('Override', 'PartName').map((part) => part.replace(/^\//, ''));
  const overridden = new Set(declared);
  if (overridden.size < declared.length) problems.push('a part declared twice');
  for (const part of declared) if (!bytes[part]) problems.push(`declared but absent: ${part}`);
  for (const name of Object.keys(bytes)) {
    if (name === CONTENT_TYPES || name.endsWith('/')) continue;
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (!overridden.has(name) && !extensions.has(extension)) problems.push(`no type: ${name}`);
    // `application/xml` says nothing of what a part is: only custom data may go without a type of its own.
    if (extension === 'xml' && !overridden.has(name) && !name.startsWith('customXml/'))
      problems.push(`no type of its own: ${name}`);
  }
}

interface Relationship {
  readonly type: string;
  /** The part led to, or an address outside. */
  readonly to: string;
}
/** By part, then by id. */
type Relationships = ReadonlyMap<string, ReadonlyMap<string, Relationship>>;

function checkRelationships({ bytes, parts, problems }: OpenedFile): Relationships {
  const all = new Map<string, Map<string, Relationship>>();
  const reached = new Set<string>();
  for (const [name, part] of parts) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!match) continue;
    const [, folder = '', base = ''] = match;
    if (base !== '' && !bytes[folder + base]) problems.push(`relationships of nothing: ${name}`);
    const own = new Map<string, Relationship>();
    for (const { attributes } of findNodes(part, 'Relationship')) {
      const { Id: id = '', Target: target = '', Type: type = '', TargetMode: mode } = attributes;
      if (own.has(id)) problems.push(`${name}: ${id} twice`);
      const isOutside = mode === 'External';
      const to = isOutside ? target : new URL(target, `file:///${folder}`).pathname.slice(1);
      own.set(id, { type, to });
      if (!isOutside && !bytes[to]) problems.push(`${name}: ${id} leads to nothing, ${target}`);
      reached.add(to);
    }
    all.set(folder + base, own);
  }
  for (const name of Object.keys(bytes))
    if (name !== CONTENT_TYPES && !name.endsWith('.rels') && !name.endsWith('/') && !reached.has(name))
      problems.push(`nothing leads to ${name}`);
  for (const [name, part] of parts) {
    if (name.endsWith('.rels')) continue;
    for (const { attributes } of findNodes(part))
      for (const [attribute, value] of Object.entries(attributes))
        if (attribute.startsWith('r:') && !all.get(name)?.has(value))
          problems.push(`${name}: ${attribute}="${value}" names no relationship`);
  }
  return all;
}

function checkOrder(name: string, part: XmlNode, problems: string[]): void {
  for (const node of findNodes(part)) {
    for (const [index, child] of node.children.entries())
      if (child.name === 'c:ser') checkChildren(name, ORDER[`${node.name}/c:ser`], child, problems, index);
    checkChildren(name, ORDER[node.name], node, problems);
  }
}

function checkChildren(
  name: string,
  order: readonly string[] | undefined,
  node: XmlNode,
  problems: string[],
  index = 0,
): void {
  let at = 0;
  for (const child of order ? node.children : []) {
    at = order?.indexOf(child.name, at) ?? 0;
    if (at >= 0) continue;
    problems.push(`${name}: <${child.name}> out of place in <${node.name}> ${index}`);
    return;
  }
}

function checkIds(name: string, part: XmlNode, problems: string[]): void {
  for (const [tag, attribute] of [
    ['p:cNvPr', 'id'],
    ['p:sldId', 'id'],
    ['p:sldLayoutId', 'id'],
    ['sheet', 'sheetId'],
    ['sheet', 'name'],
  ] as const) {
    const ids = [...findNodes(part, tag)].map(({ attributes }) => attributes[attribute]);
    if (new Set(ids).size < ids.length) problems.push(`${name}: the same ${attribute} of two <${tag}>`);
  }
}

function checkTables(name: string, part: XmlNode, problems: string[]): void {
  for (const table of findNodes(part, 'a:tbl')) {
    const columns = [...findNodes(table, 'a:gridCol')].length;
    for (const row of findNodes(table, 'a:tr')) {
      const cells = row.children.filter((child) => child.name === 'a:tc').length;
      if (cells !== columns) problems.push(`${name}: ${cells} cells in a table of ${columns} columns`);
    }
  }
}

function checkChart(name: string, part: XmlNode, opened: OpenedFile, relationships: Relationships): void {
  const { problems, bytes } = opened;
  const axes = new Set<string | undefined>();
  for (const node of findNodes(part))
    if (node.name.endsWith('Ax')) axes.add(findNode(node, 'c:axId')?.attributes.val);
  for (const tag of ['c:axId', 'c:crossAx'])
    for (const { attributes } of findNodes(part, tag))
      if (!axes.has(attributes.val)) problems.push(`${name}: <${tag}> names an axis that is not there`);

  const embedded = [...(relationships.get(name)?.values() ?? [])].find(({ to }) => to.endsWith('.xlsx'));
  const workbook = embedded && bytes[embedded.to];
  if (!workbook) {
    problems.push(`${name}: no sheet behind`);
    return;
  }
  // A sheet inside a presentation needs no properties of its own.
  const inside = checkOoxml(workbook).filter((problem) => !problem.startsWith('no docProps'));
  problems.push(...inside.map((problem) => `${embedded.to}: ${problem}`));
  const sheet = readSheet(openOoxml(workbook));
  for (const reference of findNodes(part)) {
    if (reference.name !== 'c:strRef' && reference.name !== 'c:numRef') continue;
    const range = findNode(reference, 'c:f')?.text ?? '';
    const cells = findCells(sheet, range);
    const count = Number(findNode(reference, 'c:ptCount')?.attributes.val);
    if (count !== cells.length) problems.push(`${name}: ${count} values for ${range}`);
    const cached = new Map<number, string>();
    for (const point of findNodes(reference, 'c:pt'))
      cached.set(Number(point.attributes.idx), findNode(point, 'c:v')?.text ?? '');
    for (const [index, cell = ''] of cells.entries())
      if (cell !== (cached.get(index) ?? ''))
        problems.push(`${name}: ${range} holds ${cell} where the chart has ${cached.get(index)}`);
  }
}

function checkSlides({ parts, problems }: OpenedFile, relationships: Relationships): void {
  for (const [name, part] of parts) {
    const leads = [...(relationships.get(name)?.values() ?? [])];
    const find = (type: string) => leads.find((one) => one.type.endsWith(`/${type}`))?.to ?? '';
    if (part.name === 'p:sld' && find('slideLayout') === '') problems.push(`${name}: no layout`);
    if (part.name !== 'p:notes') continue;
    if (find('notesMaster') === '') problems.push(`${name}: no notes master`);
    const back = [...(relationships.get(find('slide'))?.values() ?? [])];
    if (!back.some(({ to }) => to === name)) problems.push(`${name}: its slide does not lead to it`);
  }
}
