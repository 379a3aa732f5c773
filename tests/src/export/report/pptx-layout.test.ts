import { beforeAll, describe, expect, test } from 'vitest';
import { formatTicks } from '../../../../src/export/report/pptx/chart/axis';
import { measureWidth } from '../../../../src/export/report/pptx/measure-text';
import { writePptx } from '../../../../src/export/report/pptx/write-pptx';
import type { WordedExhibit, WordedMessage, WordedReport, WordedTable } from '../../../../src/report/worded';
import { checkOoxml } from '../../../support/check-ooxml';
import { ExhibitMaker } from '../../../support/made-up-exhibits';
import { makeUpReport } from '../../../support/made-up-report';
import { openOoxml } from '../../../support/open-ooxml';
import { boxOf, listNodes, listParts, textOf } from '../../../support/read-slides';
import { findNode, type XmlNode } from '../../../support/read-xml';

/** Height between title and footer (inches). */
const BODY = 4.97;

const maker = new ExhibitMaker('fr');
const { texts } = maker;
const tell = (exhibits: readonly WordedExhibit[], title = 'Constat.'): WordedMessage => ({
  id: title,
  title,
  exhibits,
  explanation: [],
});

/** A deck of these messages alone: cover, contents, findings, last page. */
async function write(messages: readonly WordedMessage[], locale: 'fr' | 'en' = 'fr') {
  const report: WordedReport = {
    ...makeUpReport(locale, 1),
    sections: [{ id: 'only', title: 'Section', messages }],
  };
  const file = await writePptx(report);
  const opened = openOoxml(file);
  const slides = listParts(opened, 'ppt/slides');
  return { file, report, charts: listParts(opened, 'ppt/charts'), findings: slides.slice(2, -1), slides };
}

const framesOf = (slide: XmlNode | undefined) => listNodes(slide, 'p:graphicFrame');
const isChart = (frame: XmlNode) => findNode(frame, 'c:chart') !== undefined;
const sizesOf = (frame: XmlNode | undefined) =>
  listNodes(frame, 'a:rPr').map(({ attributes }) => Number(attributes.sz) / 100);

const stacks = maker.bars('stacked', 'cost', texts.scenarios.slice(0, 3), texts.natures.slice(0, 3));

describe('a chart and its table', () => {
  test.each([
    ['under', 'a bridge of a few steps', maker.waterfall('cost', 897_000, [-42_000, 31_500, 9000]), 4, 5],
    ['beside', 'stacks with more rows', stacks, 3, 10],
  ])('share a slide, the table %s: %s', async (side, _, chart, columns, rows) => {
    const { file, findings } = await write([tell([chart, maker.table('t', texts.cost, columns, rows)])]);
    expect(checkOoxml(file)).toEqual([]);
    expect(findings).toHaveLength(1);
    const frames = framesOf(findings[0]);
    expect(frames.map(isChart)).toEqual([true, false]);
    const [drawn, table] = frames.map(boxOf) as [ReturnType<typeof boxOf>, ReturnType<typeof boxOf>];
    if (side === 'under') expect(table.y).toBeGreaterThan(drawn.y + drawn.h);
    else expect(table.x).toBeGreaterThan(drawn.x + drawn.w);
    expect(drawn.h).toBeGreaterThan(0.45 * BODY);
    expect(table.y + table.h).toBeLessThan(6.9);
    expect(table.x + table.w).toBeLessThan(12.8);
    expect(Math.min(...sizesOf(frames[1]))).toBeGreaterThanOrEqual(10);
  });

  test('have a slide each where one would be too small', async () => {
    const { findings } = await write([tell([stacks, maker.table('t', texts.cost, 8, 14)])]);
    expect(findings.map((slide) => framesOf(slide).map(isChart))).toEqual([[true], [false]]);
  });

  test('share a slide when charts are two, side by side', async () => {
    const bars = maker.bars('grouped', 'cost', texts.scenarios.slice(0, 3), texts.facts.slice(0, 1));
    const { findings } = await write([tell([bars, bars, maker.table('t', texts.cost, 4, 3)])]);
    expect(findings.map((slide) => framesOf(slide).map(isChart))).toEqual([[true, true, false]]);
  });

  test('leave sentences large above a table', async () => {
    const { findings } = await write([tell([maker.lines(3), maker.table('t', texts.cost, 3, 3)])]);
    expect(findings).toHaveLength(1);
    const said = listNodes(findings[0], 'p:sp').filter((shape) => textOf(shape).includes(texts.line));
    expect(Math.min(...said.flatMap(sizesOf))).toBeGreaterThanOrEqual(14);
  });
});

describe('tables', () => {
  const names = ['Qualité d’intégration', 'Automatisation', 'Dossiers de production', 'Contrat de service'];
  const narrow: WordedTable = {
    kind: 'table',
    id: 'narrow',
    title: 'Leviers',
    columns: [
      { text: 'Levier', isNumeric: false },
      { text: 'Niveau (%)', isNumeric: true },
    ],
    rows: names.map((text) => ({ cells: [{ text }, { text: '25', value: 0.25 }], isTotal: false, level: 0 })),
  };

  test('keep numbers near their names, in large type where there is room', async () => {
    const { findings } = await write([tell([narrow])]);
    const [frame] = framesOf(findings[0]);
    expect(boxOf(frame as XmlNode)).toMatchObject({ x: 0.6 });
    expect(boxOf(frame as XmlNode).w).toBeLessThan(6);
    expect(new Set(sizesOf(frame))).toEqual(new Set([16]));
  });

  test('have even rows, whether a change is called better, worse or neither', async () => {
    const change = (text: string, trend?: 'better' | 'worse') => ({ text, ...(trend && { trend }) });
    const columns = ['Chiffre', ...texts.scenarios.slice(0, 2).flatMap((name) => [name, 'Écart'])];
    const table: WordedTable = {
      ...narrow,
      columns: columns.map((text, index) => ({ text, isNumeric: index > 0 })),
      rows: ['Coût', 'Besoin confié à des prestataires', 'Heures sans personne'].map((text, row) => ({
        cells: [
          { text },
          { text: '27 697 h/an' },
          row === 1 ? change('+16 h/an') : change('+16 k€/an', 'worse'),
          { text: '1,61 M€/an' },
          change('−171 k€/an', row === 2 ? 'better' : 'worse'),
        ],
        isTotal: false,
        level: 0,
      })),
    };
    const { findings } = await write([tell([table])]);
    const [, ...rows] = listNodes(findings[0], 'a:tr').map(({ attributes }) => attributes.h);
    expect(rows).toHaveLength(3);
    expect(new Set(rows).size).toBe(1);
  });
});

describe('widths of text', () => {
  // Advance widths of Liberation Sans Bold, made to those of Arial Bold, in units of 1/2048 em, read from the font:
  // A 1479, s 1139, u 1251, m 1821, p 1251, t 682, i 569, o 1251, n 1251.
  test('are no less than those of Arial Bold', () => {
    const own = 1479 + 3 * 1139 + 1251 + 1821 + 1251 + 682 + 569 + 1251 + 1251;
    const inches = measureWidth('Assumptions', 14, true);
    expect(inches).toBeGreaterThanOrEqual(((own / 2048) * 14) / 72);
    expect(inches).toBeLessThan(((own / 2048) * 14 * 1.05) / 72);
  });
});

describe('axes', () => {
  const money = { formatCode: '#,##0.0,', divisor: 1000 };
  test.each([
    [money, { min: 0, max: 2_000_000, step: 500_000 }, '#,##0,'],
    [money, { min: 1_590_000, max: 1_600_000, step: 2500 }, '#,##0.0,'],
    [{ formatCode: '#,##0,', divisor: 1000 }, { min: 1500, max: 3000, step: 250 }, '#,##0.00,'],
    [{ formatCode: '0.0%', divisor: 0.01 }, { min: 0, max: 1, step: 0.2 }, '0%'],
    [{ formatCode: '#,##0', divisor: 1 }, { min: 0, max: 2, step: 0.5 }, '#,##0.0'],
    [{ formatCode: '#,##0.00,,', divisor: 1e6 }, { min: -2e6, max: 4e6, step: 2e6 }, '#,##0,,'],
  ])('write %o by steps of %o as %s', (scale, ends, code) => {
    expect(formatTicks(scale, ends)).toBe(code);
  });

  test('follow their steps in a chart whose values have decimals', async () => {
    const chart = maker.bars('grouped', 'onTime', texts.scenarios, texts.facts.slice(0, 2));
    expect(chart.scale.formatCode).toBe('0.0%');
    const { charts } = await write([tell([chart])]);
    const axis = findNode(charts[0], 'c:valAx');
    expect(findNode(axis, 'c:numFmt')?.attributes.formatCode).toBe('0%');
  });
});

describe('a bridge', () => {
  const readMin = (chart: XmlNode | undefined) =>
    Number(findNode(findNode(chart, 'c:valAx'), 'c:min')?.attributes.val);

  test.each(['fr', 'en'] as const)(
    'says where its axis begins when that is not zero, in %s',
    async (locale) => {
      const own = new ExhibitMaker(locale);
      const steps = [10_000, 3600, 2900];
      const { report, charts, findings } = await write(
        [tell([own.waterfall('cost', 1_606_000, steps)])],
        locale,
      );
      const min = readMin(charts[0]);
      expect(min).toBeGreaterThan(0);
      expect(textOf(findings[0])).toContain(report.words.axisFrom(min, own.scale('EUR/year')));
      // From 1,606 to 1,622.5: no total looks lower than the sixteen thousand that all steps make.
      expect(1_606_000 - min).toBeGreaterThanOrEqual(16_500);
    },
  );

  test('says nothing of an axis that begins at zero', async () => {
    const { charts, findings } = await write([tell([maker.waterfall('loss', 800_000, [-300_000, 20_000])])]);
    expect(readMin(charts[0])).toBe(0);
    expect(textOf(findings[0])).not.toContain('axe à partir de');
  });

  test('has a slide of its own where long names beside its bars need the height', async () => {
    const names = texts.scenarios.map((name) => `${name}, ${texts.organization}, ${texts.client}`);
    const chart = maker.waterfall('cost', 897_000, [-42_000, 31_500, 9000, 8000, 7000], names);
    const { findings } = await write([tell([chart, maker.table('t', texts.cost, 4, 5)])]);
    expect(findings.map((slide) => framesOf(slide).map(isChart))).toEqual([[true], [false]]);
  });

  test('gives no sign to a step that reads as nothing', async () => {
    const { charts } = await write([tell([maker.waterfall('cost', 897_000, [40_000, 4])])]);
    const labels = new Set(textOf(charts[0]).split('\n'));
    expect(labels).toContain('+40');
    expect(labels).toContain('0');
    expect(labels).not.toContain('+0');
  });

  test('keeps ticks apart and room for labels above a table', async () => {
    const steps = [-8000, 7000, -7000, -6000];
    const chart = maker.waterfall('cost', 1_848_000, steps);
    const { charts, findings } = await write([tell([chart, maker.table('t', texts.cost, 4, 6)])]);
    expect(findings).toHaveLength(1);
    const axis = findNode(charts[0], 'c:valAx');
    const [min, max, step] = ['c:min', 'c:max', 'c:majorUnit'].map((name) =>
      Number(findNode(axis, name)?.attributes.val),
    ) as [number, number, number];
    const frame = framesOf(findings[0]).find(isChart) as XmlNode;
    const height =
      boxOf(frame).h * Number(findNode(findNode(charts[0], 'c:plotArea'), 'c:h')?.attributes.val);
    expect((step / (max - min)) * height).toBeGreaterThan(0.23);
    expect(((max - 1_848_000) / (max - min)) * height).toBeGreaterThan(0.19);
  });
});

describe('points', () => {
  test('have short labels, and whole names in the sheet', async () => {
    const chart = maker.scatter(4);
    const { charts } = await write([tell([chart])]);
    const long = texts.scenarios[3];
    expect(chart.points.map(({ name }) => name)).toContain(long);
    const labels = textOf(charts[0]).split('\n');
    expect(labels.filter((label) => label.includes('… · '))).toHaveLength(2);
    expect(labels.filter((label) => label.startsWith(`${texts.scenarios[0]} · `))).toHaveLength(1);
  });
});

describe('a deck', () => {
  let deck: Awaited<ReturnType<typeof write>>;
  beforeAll(async () => {
    const titles = ['Court.', `${texts.finding}.`, `${texts.long}.`, `${texts.long}, ${texts.finding}.`];
    deck = await write(titles.map((title) => tell([stacks], title)));
  });

  test('has titles of two sizes at most', () => {
    const sizes = deck.slides.slice(1, -1).flatMap((slide) => sizesOf(listNodes(slide, 'p:sp')[0]));
    expect(sizes).toHaveLength(5);
    expect(Math.max(...sizes)).toBe(24);
    expect(new Set(sizes).size).toBeLessThanOrEqual(2);
  });

  test('moves what is below a title that takes more than three lines', async () => {
    const title = `${texts.long}, ${texts.finding}, ${texts.long}, ${texts.finding}.`;
    const { file, findings } = await write([tell([stacks], title)]);
    expect(checkOoxml(file)).toEqual([]);
    const [shape] = listNodes(findings[0], 'p:sp');
    expect(textOf(shape)).toBe(title);
    const box = boxOf(shape as XmlNode);
    expect(box.h).toBeGreaterThan(1);
    const below = [...framesOf(findings[0]), ...listNodes(findings[0], 'p:sp').slice(1, 2)].map(boxOf);
    for (const { y, h } of below) {
      expect(y).toBeGreaterThan(box.y + box.h);
      expect(y + h).toBeLessThan(6.9);
    }
  });

  test('closes with how figures were made, of what and when', () => {
    const last = textOf(deck.slides.at(-1));
    const { words, colophon, title, organization, date } = deck.report;
    for (const text of [words.aboutFigures, ...colophon, title, organization, date])
      expect(last).toContain(text);
  });
});
