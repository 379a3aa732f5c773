import { expect, test } from 'vitest';
import { EXAMPLES, listScenarios, readStudy, scoreScenario } from '../../../../model';
import {
  arrangeFormulas,
  collectFormulas,
  SECTIONS,
  sectionOf,
} from '../../../../src/features/method/collect-formulas';

const scores = (
  await Promise.all(
    EXAMPLES.map(async (example) => {
      const read = readStudy(await example.load());
      if (!read.ok) throw new Error(`unreadable example ${example.id}`);
      return listScenarios(read.study).map(({ id }) => scoreScenario(read.study, id));
    }),
  )
).flat();
const found = collectFormulas(scores);

test('the formula of every headline figure is found, and those beneath it', () => {
  for (const id of [
    'total.cost',
    'total.loss',
    'incident.on-time',
    'presence.absent',
    'need.run',
    'pay.payroll',
  ])
    expect(found.get(id)?.formula.id).toBe(id);
});

test('every formula found has a section of the page and an expression', () => {
  const lost = [...found.keys()].filter((id) => sectionOf(id) === undefined);
  expect(lost).toEqual([]);
  for (const { formula } of found.values()) expect(formula.expression).not.toBe('');
});

test('each formula stands once, and no section is empty', () => {
  const arranged = arrangeFormulas(found);
  const ids = SECTIONS.flatMap((section) => (arranged.get(section) ?? []).map(({ formula }) => formula.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(found.size);
  for (const section of SECTIONS) expect(arranged.get(section)?.length).toBeGreaterThan(0);
});

test('a sum says what it adds', () => {
  expect([...(found.get('total.cost')?.parts ?? [])]).toContain('total.payroll');
});
