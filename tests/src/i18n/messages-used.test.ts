// Every message is said somewhere: its key stands in the sources, or is made by a template there (`needs.size.${key}`)
// from words that stand there too. A key that nothing makes is a text to translate for nobody.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fr as cli } from '../../../src/cli/messages/fr';
import { messages as fr } from '../../../src/i18n/fr';

const root = join(import.meta.dirname, '../../..');
const DICTIONARY = /^(?:i18n\/(?:fr|en)|cli\/messages)\//;

function readSources(folder: 'src' | 'model'): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !DICTIONARY.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}

const code = [...readSources('src'), ...readSources('model')]
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '');

/** Texts in quotes, names of fields and numbers: what a template can be filled with. */
const words = new Set([
  ...[...code.matchAll(/(['"])([\w ./-]+)\1/g)].map(([, , text = '']) => text),
  ...[...code.matchAll(/[A-Za-z_]\w*|\d+/g)].map(([text]) => text),
]);

const HOLE = /\$\{[^{}`]*\}/g;

/** Templates that could make a key or a part of one; `${a}.${b}` alone would make anything. */
const templates = [
  ...new Set([...code.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)].map(([, text = '']) => text)),
]
  .filter((text) => text.includes('${') && /\w{2}/.test(text.replace(HOLE, '')))
  .map((text) => {
    const parts = text.split(HOLE).map((part) => part.replaceAll('.', '\\.'));
    return { pattern: new RegExp(`^${parts.join('(.+)')}$`), isKey: /^\w+\./.test(text) };
  });
const keyTemplates = templates.filter(({ isKey }) => isKey);

function isMade(text: string, from: typeof templates): boolean {
  return from.some(({ pattern }) => pattern.exec(text)?.slice(1).every(isWord));
}

function isWord(text: string): boolean {
  return words.has(text) || isMade(text, templates);
}

/** What follows is a path in the study, joined: only its steps stand in the sources. */
const PATH = 'difference.field.';

function isSaid(key: string): boolean {
  if (words.has(key) || isMade(key, keyTemplates)) return true;
  return key.startsWith(PATH) && key.slice(PATH.length).split('.').every(isWord);
}

test('every message is said somewhere', () => {
  expect(Object.keys({ ...fr, ...cli }).filter((key) => !isSaid(key))).toEqual([]);
});

test('a message that nothing says is found', () => {
  const gone = [
    'common.unheard',
    'needs.size.unheard',
    'report.finding.cost.unheard',
    'difference.field.need.unheard',
  ];
  expect(gone.filter(isSaid)).toEqual([]);
});
