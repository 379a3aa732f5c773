// A package as Office wants it (ECMA-376 part 2): parts with their types, and the relationships that lead from one to
// another. Every part added is declared, every relationship leads to a part: `toBytes` checks it.

import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Xml, xml } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** Types told by the end of the name. */
const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** Stored as they are: they are compressed already. */
const COMPRESSED = /\.(png|jpeg|xlsx)$/;

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly to: string;
}

export class OfficePackage {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();
  readonly #date: Date;

  /** @param date what every entry is dated: the same content makes the same bytes */
  constructor(date: Date) {
    this.#date = date;
  }

  /** @param name from the root, without a first slash: `ppt/slides/slide1.xml` */
  addXml(name: string, type: string, content: Xml): void {
    this.addBytes(name, strToU8(DECLARATION + content.markup));
    this.#types.set(name, type);
  }

  /** Adds a part whose type its name tells. */
  addBytes(name: string, content: Uint8Array): void {
    if (this.#parts.has(name)) throw new Error(`part added twice: ${name}`);
    this.#parts.set(name, content);
  }

  /**
   * Leads from a part (`''`: the package) to another, added before or after; the same way twice is one.
   * @param type last word of the relationship's type, or the whole address
   * @returns the id by which `from` names it
   */
  relate(from: string, type: string, to: string): string {
    const known = this.#relationships.get(from) ?? [];
    const same = known.find((one) => one.to === to && one.type === type);
    if (same) return same.id;
    const id = `rId${known.length + 1}`;
    this.#relationships.set(from, [...known, { id, type, to }]);
    return id;
  }

  toBytes(): Uint8Array {
    for (const [from, relationships] of this.#relationships) {
      const content = relationships.map(
        ({ id, type, to }) =>
          xml`<Relationship Id="${id}" Type="${type.includes(':') ? type : OFFICE + type}" Target="${this.#leadTo(from, to)}"/>`,
      );
      this.addBytes(
        nameRelationships(from),
        strToU8(
          DECLARATION + xml`<Relationships xmlns="${PACKAGE}relationships">${content}</Relationships>`.markup,
        ),
      );
    }
    const zippable: Zippable = {
      '[Content_Types].xml': [this.#listTypes(), { level: 6, mtime: this.#date }],
    };
    for (const [name, content] of this.#parts) {
      zippable[name] = [content, { level: COMPRESSED.test(name) ? 0 : 6, mtime: this.#date }];
    }
    return zipSync(zippable);
  }

  #leadTo(from: string, to: string): string {
    if (!this.#parts.has(to)) throw new Error(`relationship to nothing: ${from} → ${to}`);
    const folders = from.split('/').slice(0, -1);
    const steps = to.split('/');
    while (folders.length > 0 && folders[0] === steps[0]) {
      folders.shift();
      steps.shift();
    }
    return [...folders.map(() => '..'), ...steps].join('/');
  }

  #listTypes(): Uint8Array {
    const extensions = new Set([...this.#parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
    const defaults = [...extensions].map((extension) => {
      const type = DEFAULT_TYPES[extension];
      if (type === undefined) throw new Error(`no type for .${extension}`);
      return xml`<Default Extension="${extension}" ContentType="${type}"/>`;
    });
    const overrides = [...this.#types].map(
      ([name, type]) => xml`<Override PartName="/${name}" ContentType="${type}"/>`,
    );
    return strToU8(
      DECLARATION + xml`<Types xmlns="${PACKAGE}content-types">${defaults}${overrides}</Types>`.markup,
    );
  }
}

function nameRelationships(from: string): string {
  const slash = from.lastIndexOf('/') + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}
