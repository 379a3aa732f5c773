// The study travels inside the slides and the workbook made from it, as a custom XML part: office programs keep such
// parts when they save, and show nothing of them. Months later the file opens again in Sourcier.

import { deflateSync, strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { inflateWithin, listEntries, readEntry } from './read-zip';

/** Names our part among those of other programs. */
const NAMESPACE = 'urn:sourcier:carried-study:1';
/** Identifies the part inside its file, as office programs want it; the same in every file. */
const ITEM_ID = '{5E0A6D1C-3B0F-4C57-9D2B-7A5C0B1E4F63}';

/** The longest study read, as JSON (bytes). Carried, it is a third longer than its deflated text at most. */
const MAX_CARRIED_BYTES = 50 * 1024 * 1024;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Relationships of the part from which all others are reached: workbook or presentation. */
const MAIN_RELATIONSHIPS = ['xl/_rels/workbook.xml.rels', 'ppt/_rels/presentation.xml.rels'];
const CONTENT_TYPES = '[Content_Types].xml';
const ITEM = /^customXml\/item(\d*)\.xml$/i;

/**
 * Puts a study inside a .xlsx or .pptx file, in place of the one it already carries.
 * @param file a file we wrote ourselves: it is inflated whole
 * @param studyJson the text of a study file
 * @throws when the file is neither a workbook nor a presentation
 * @example readCarriedStudy(carryStudy(workbook, serializeStudy(study))) === serializeStudy(study) // true
 */
export function carryStudy(file: Uint8Array, studyJson: string): Uint8Array {
  // Folders are implied by the names of what they hold.
  return pack(putStudy(unzipSync(file, { filter: ({ name }) => !name.endsWith('/') }), studyJson));
}

/** The parts of an office file by their names. */
export type OfficeParts = Readonly<Record<string, Uint8Array>>;

/** The same on the parts of a file, for a writer that has them at hand. */
export function putStudy(parts: OfficeParts, studyJson: string): OfficeParts {
  const main = MAIN_RELATIONSHIPS.find((name) => parts[name] !== undefined);
  if (main === undefined) throw new Error('neither a workbook nor a presentation');
  const numbers = Object.keys(parts).flatMap((name) => ITEM.exec(name)?.[1] ?? []);
  const ours = numbers.find((number) => findStudy(parts[`customXml/item${number}.xml`]) !== undefined);
  const item = writeItem(studyJson);
  if (ours !== undefined) return { ...parts, [`customXml/item${ours}.xml`]: item };

  const number = Math.max(0, ...numbers.map(Number)) + 1;
  const text = (name: string) => strFromU8(parts[name] as Uint8Array);
  return {
    ...parts,
    [CONTENT_TYPES]: strToU8(
      insertBefore(
        '</Types>',
        `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
        text(CONTENT_TYPES),
      ),
    ),
    [main]: strToU8(
      insertBefore(
        '</Relationships>',
        writeRelationship('rIdSourcierStudy', 'customXml', `../customXml/item${number}.xml`),
        text(main),
      ),
    ),
    [`customXml/item${number}.xml`]: item,
    [`customXml/itemProps${number}.xml`]: strToU8(
      `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    [`customXml/_rels/item${number}.xml.rels`]: strToU8(
      `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${writeRelationship('rId1', 'customXmlProps', `itemProps${number}.xml`)}</Relationships>`,
    ),
  };
}

/**
 * The text of the study that a file carries, wherever an office program moved it; undefined when there is none or it
 * is damaged. Safe on any bytes: only what can be a study is inflated, and never beyond `MAX_CARRIED_BYTES`.
 */
export function readCarriedStudy(file: Uint8Array): string | undefined {
  for (const entry of listEntries(file)) {
    if (!ITEM.test(entry.name)) continue;
    const study = findStudy(readEntry(entry, MAX_CARRIED_BYTES));
    if (study === undefined) continue;
    const json = inflateWithin(study, MAX_CARRIED_BYTES);
    if (json) return new TextDecoder().decode(json);
  }
  return undefined;
}

/** Deflated and in base 64: nothing that XML forbids or that a program could reflow, indent or recode. */
function writeItem(studyJson: string): Uint8Array {
  const packed = encodeBase64(deflateSync(strToU8(studyJson), { level: 9 }));
  return strToU8(`${DECLARATION}<study xmlns="${NAMESPACE}" encoding="deflate-base64">${packed}</study>`);
}

const STUDY = new RegExp(`<(?:[\\w-]+:)?study\\s[^>]*"${NAMESPACE}"[^>]*>([A-Za-z0-9+/=\\s]*)</`);

/** The deflated study that a custom XML part holds. */
function findStudy(item: Uint8Array | undefined): Uint8Array | undefined {
  if (item === undefined) return undefined;
  const isUtf16 = item[0] === 0xff && item[1] === 0xfe;
  const found = STUDY.exec(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(item))?.[1];
  if (found === undefined) return undefined;
  try {
    return Uint8Array.from(atob(found), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // Not base 64: someone edited it.
  }
}

/** Bytes turned into base 64 at a time: a multiple of three, few enough to be arguments of one call. */
const CHUNK = 3 * 8192;

function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return text;
}

function writeRelationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function insertBefore(end: string, added: string, xml: string): string {
  const at = xml.lastIndexOf(end);
  if (at < 0) throw new Error(`no ${end}`);
  return xml.slice(0, at) + added + xml.slice(at);
}

/** Pictures are compressed already: deflating them again takes time and saves nothing. */
const COMPRESSED = /\.(png|jpe?g|gif|xlsx)$/i;
/** The same content makes the same file; the earliest date that a zip file can hold. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Zips parts into an office file; the same parts give the same bytes. */
export function pack(parts: OfficeParts): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = [content, { level: COMPRESSED.test(name) ? 0 : 6, mtime: FIRST_DAY }];
  }
  return zipSync(zippable);
}
