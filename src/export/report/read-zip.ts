// Reads chosen entries of a zip file that anyone may have made: sizes are checked before and while inflating, so that
// a small file never fills the memory. Zip64 and encryption are not read: no office file we write needs them.

import { Inflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** Size once inflated, as declared (bytes). */
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly isDeflated: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Length of the end record without its comment, and the longest comment (bytes). */
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The entries that can be read, in their order; none when this is no zip file. */
export function listEntries(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  if (end === undefined) return [];
  const entries: ZipEntry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
      const entry = readDirectoryEntry(file, view, at);
      if (entry) entries.push(entry);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // An offset that leads out of the file: what was read so far stands.
    if (!(error instanceof RangeError)) throw error;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function readDirectoryEntry(file: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
  const local = view.getUint32(at + 42, true);
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) return undefined;
  if (view.getUint32(local, true) !== LOCAL_ENTRY) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const name = file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name: new TextDecoder().decode(name),
    size: view.getUint32(at + 24, true),
    compressed: file.subarray(start, start + view.getUint32(at + 20, true)),
    isDeflated: method === DEFLATED,
  };
}

/** The content of an entry; undefined when it is damaged or longer than `maxBytes`. */
export function readEntry(entry: ZipEntry, maxBytes: number): Uint8Array | undefined {
  if (entry.size > maxBytes) return undefined;
  if (!entry.isDeflated) return entry.compressed.length <= maxBytes ? entry.compressed : undefined;
  return inflateWithin(entry.compressed, maxBytes);
}

/** Fed by small pieces: what a piece can become stays small, and the rest of a bomb is never read (bytes). */
const PIECE = 16 * 1024;

/** Inflates raw deflate data; undefined when it is damaged, cut, or becomes longer than `maxBytes`. */
export function inflateWithin(data: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((part, isLast) => {
    parts.push(part);
    length += part.length;
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < data.length && length <= maxBytes; at += PIECE) {
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch {
    return undefined;
  }
  if (!isWhole || length > maxBytes) return undefined;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
