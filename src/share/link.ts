// A study inside an address: `#/shared/1.<data>`. What follows the `#` never leaves the browser for a server. The data is
// the study's JSON, without names and logo, deflated and written in the letters of an address. The number says how to
// read it: old links open for ever.

import { type ParseResult, parseStudy, type Study } from '../../model';

/** Longest address that mail and chat programs are known to keep whole (characters). */
export const MAX_LINK_LENGTH = 8000;
/** A longer text than any study that fits in a link: a small link may hide a huge one. */
const MAX_BYTES = 8 * 1024 * 1024;
const SHARED = /^#\/shared\/(\d{1,4})\.([A-Za-z0-9_-]*)$/;

/**
 * The address that opens `study` on `page`. Whoever has it can read all of it: give it a study without names.
 * @example await writeLink('https://example.org/', study) // 'https://example.org/#/shared/1.7VhNb9w2…'
 */
export async function writeLink(page: string, study: Study): Promise<string> {
  const { report, ...rest } = study;
  const { logo: _, ...settings } = report ?? {};
  const light: Study = Object.keys(settings).length > 0 ? { ...rest, report: settings } : rest;
  const text = new TextEncoder().encode(JSON.stringify(light));
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `${page.replace(/#.*$/, '')}#/shared/1.${toLetters(bytes)}`;
}

export type LinkResult =
  | ParseResult
  /** Cut or mistyped on its way; or made by a later version. */
  | { readonly ok: false; readonly reason: 'broken' | 'newer' };

/** The study in an address's hash, checked as any file is. */
export async function readLink(hash: string): Promise<LinkResult> {
  const [, version, data] = SHARED.exec(hash) ?? [];
  if (version === undefined || data === undefined) return { ok: false, reason: 'broken' };
  if (version !== '1') return { ok: false, reason: 'newer' };
  try {
    return parseStudy(await inflate(fromLetters(data)));
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

/** Inflates, giving up as soon as the text is too long. Throws when the data is damaged. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw new Error('too long');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Base 64 in the letters an address keeps as they are (RFC 4648, section 5). */
function toLetters(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
