import { expect, test } from 'vitest';
import { matches } from '../../../src/app/palette/entries';
import { readRoute } from '../../../src/app/router';
import { findRoute, ROUTES } from '../../../src/app/routes';
import { placeOn } from '../../../src/app/scoreboard/strip';
import { readShortcut } from '../../../src/app/shortcuts';
import { fileNameOf } from '../../../src/components/files/save-file';
import { letterOf } from '../../../src/components/letter';
import { loadExample } from '../store/example';

const study = await loadExample();
const press = (
  key: string,
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => readShortcut({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('keys, on French keyboards too', () => {
  expect(press('k', 'KeyK', { metaKey: true })).toBe('palette');
  expect(press('z', 'KeyW', { ctrlKey: true })).toBe('undo');
  expect(press('Z', 'KeyW', { ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(press('y', 'KeyY', { ctrlKey: true })).toBe('redo');
  expect(press('Enter', 'Enter', { ctrlKey: true })).toBe('simulate');
  expect(press('Enter', 'Enter')).toBeUndefined();
  expect(press('?', 'Comma', { shiftKey: true })).toBe('help');
  expect(press('&', 'Digit1')).toEqual({ scenario: 1 });
  expect(press('1', 'Digit1', { ctrlKey: true })).toBeUndefined();
  expect(press('n', 'KeyN')).toBe('notes');
  expect(press('n', 'KeyN', { ctrlKey: true })).toBeUndefined();
  expect(press('z', 'KeyW')).toBeUndefined();
});

test('the address names a screen; without a study it is the start screen', () => {
  expect(readRoute('#/results')).toBe('results');
  expect(readRoute('')).toBe('');
  expect(findRoute('results', true).id).toBe('results');
  expect(findRoute('results', false).id).toBe('start');
  expect(findRoute('method', false).id).toBe('method');
  expect(findRoute('nowhere', true).id).toBe(ROUTES[0]?.id);
});

test('words are found by their beginnings, whatever their accents', () => {
  expect(matches('regl hypo', 'Hypothèses : réglages')).toBe(true);
  expect(matches('gl', 'réglages')).toBe(false);
});

test('scenarios go by letters, beyond Z too', () => {
  const [first = study.today] = study.scenarios;
  const many = { ...study, scenarios: Array.from({ length: 28 }, (_, n) => ({ ...first, id: `s${n}` })) };
  expect(letterOf(many, study.today.id)).toBe('0');
  expect(['s0', 's25', 's26', 's27'].map((id) => letterOf(many, id))).toEqual(['A', 'Z', 'AA', 'AB']);
  expect(letterOf(many, 'nowhere')).toBe('');
});

test('marks of a strip stay on it, the larger to the right', () => {
  const place = placeOn([100, 120], 30);
  expect(place(100)).toBeLessThan(place(120));
  expect(place(-1e9)).toBe(2);
  expect(place(1e9)).toBe(98);
});

test('file names any system accepts', () => {
  expect(fileNameOf({ ...study, name: 'Collectivité : 1 200 / été' }, 'json')).toBe(
    'collectivite-1-200-ete.json',
  );
  expect(fileNameOf({ ...study, name: '漢字' }, 'json')).toBe('sourcier.json');
});
