// Slides as tests read them: parts in order, nodes by name, texts, and where shapes stand.

import type { OpenedFile } from './open-ooxml';
import { findNode, findNodes, type XmlNode } from './read-xml';

const EMU = 914_400;

/** Parts of a folder, in the order of their numbers. */
export function listParts({ parts }: OpenedFile, folder: string): XmlNode[] {
  return [...parts]
    .filter(([name]) => name.startsWith(`${folder}/`) && !name.includes('_rels'))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, part]) => part);
}

export const listNodes = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node ? [...findNodes(node, name)] : [];

export const textOf = (part: XmlNode | undefined): string =>
  listNodes(part, 'a:t')
    .map(({ text }) => text)
    .join('\n');

/** Where a frame stands on its slide (inches). */
export function boxOf(frame: XmlNode): { x: number; y: number; w: number; h: number } {
  const [place, size] = ['a:off', 'a:ext'].map((name) => findNode(frame, name)?.attributes);
  const [x, y, w, h] = [place?.x, place?.y, size?.cx, size?.cy].map((value) => Number(value) / EMU);
  return { x: x ?? 0, y: y ?? 0, w: w ?? 0, h: h ?? 0 };
}
