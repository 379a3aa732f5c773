// An office file opened as what it is: a zip of XML parts.

import { strFromU8, unzipSync } from 'fflate';
import { readXml, type XmlNode } from './read-xml';

export interface OpenedFile {
  readonly bytes: Readonly<Record<string, Uint8Array>>;
  /** Parts that are XML, by name from the root. */
  readonly parts: ReadonlyMap<string, XmlNode>;
  /** Parts that cannot be read, and why. */
  readonly problems: string[];
}

export function openOoxml(file: Uint8Array): OpenedFile {
  const bytes = unzipSync(file);
  const problems: string[] = [];
  const parts = new Map<string, XmlNode>();
  for (const [name, content] of Object.entries(bytes)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      parts.set(name, readXml(strFromU8(content)));
    } catch (error) {
      problems.push(`${name}: not well-formed, ${error}`);
    }
  }
  return { bytes, parts, problems };
}
