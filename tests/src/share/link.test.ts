// Links written by any version open in this one, hold no name, and never more than a study.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { givePseudonyms, pseudonymize, type Study, setReport } from '../../../model';
import { messages } from '../../../src/i18n/en';
import type { Translate } from '../../../src/i18n/messages';
import { isLink } from '../../../src/share/is-link';
import { MAX_LINK_LENGTH, readLink, writeLink } from '../../../src/share/link';
import { namePseudonym } from '../../../src/share/name-pseudonym';
import { loadExample } from '../store/example';

const PAGE = 'https://sourcier.example/app/';
const hashOf = (link: string) => link.slice(link.indexOf('#'));

async function open(hash: string): Promise<Study> {
  const result = await readLink(hash);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.study;
}

describe('a link', () => {
  it.each(['small', 'mid-size', 'round-the-clock'] as const)('to %s opens the same study', async (id) => {
    const study = await loadExample(id);
    const link = await writeLink(`${PAGE}#/results`, study);
    expect(link.startsWith(`${PAGE}#/shared/1.`)).toBe(true);
    expect(isLink(hashOf(link))).toBe(true);
    expect(link.length).toBeLessThan(MAX_LINK_LENGTH);
    expect(await open(hashOf(link))).toEqual(study);
  });

  it('leaves the logo out and keeps the other settings of the report', async () => {
    const study = setReport(await loadExample('small'), {
      client: 'Ville',
      logo: 'data:image/png;base64,iVBORw0KGgo=',
    });
    expect(study.report?.logo).toBeDefined();
    expect((await open(hashOf(await writeLink(PAGE, study)))).report).toEqual({ client: 'Ville' });
  });

  it('to a study without names holds neither names nor who is who', async () => {
    const study = givePseudonyms(await loadExample('mid-size'));
    const t: Translate = (id, values) => messages[id].replace('{number}', String(values?.number));
    const shared = pseudonymize(study, (pseudonym) => namePseudonym(pseudonym, t, 'en'));
    const opened = await open(hashOf(await writeLink(PAGE, shared)));
    expect(opened.pseudonyms).toBeUndefined();
    expect(opened.today.people.map(({ name }) => name)).toContain('Operations pilot 1');
    for (const { name } of study.today.people) expect(JSON.stringify(opened)).not.toContain(`"${name}"`);
  });
});

describe('a link that cannot be read', () => {
  it.each([
    ['empty', '#/shared/', 'broken'],
    ['without data', '#/shared/1.', 'broken'],
    ['with letters no address has', '#/shared/1.%20', 'broken'],
    ['of a later version', '#/shared/2.AAAA', 'newer'],
    ['of something else', '#/shared/1.AAAA', 'broken'],
  ])('%s', async (_, hash, reason) => {
    expect(await readLink(hash)).toEqual({ ok: false, reason });
  });

  it('cut on its way', async () => {
    const hash = hashOf(await writeLink(PAGE, await loadExample('small')));
    expect(await readLink(hash.slice(0, -40))).toEqual({ ok: false, reason: 'broken' });
  });

  it('that would inflate without end is given up', async () => {
    const zeros = new Blob([new Uint8Array(16 * 1024 * 1024)]).stream();
    const bomb = await new Response(zeros.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    const data = Buffer.from(bomb).toString('base64url');
    expect(await readLink(`#/shared/1.${data}`)).toEqual({ ok: false, reason: 'broken' });
  });

  it('that holds no study says what is wrong', async () => {
    const text = new Blob(['{"version": 2}']).stream();
    const bytes = await new Response(text.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    const data = Buffer.from(bytes).toString('base64url');
    expect(await readLink(`#/shared/1.${data}`)).toMatchObject({ ok: false, errors: expect.any(Array) });
  });
});

// Frozen: links in mails cannot be corrected. Never regenerate this file.
describe('a link kept since version 1', () => {
  const kept = readFileSync(new URL('kept/link-1.txt', import.meta.url), 'utf8').trim();

  it('opens', async () => {
    const study = await open(hashOf(kept));
    expect(study.name).toBe('Lien gardé');
    expect(study.today.people.map(({ name }) => name)).toEqual(['Administrateur 1', 'Administrateur 2']);
    expect(study.scenarios.map(({ name }) => name)).toEqual(['Tout en interne']);
  });
});
