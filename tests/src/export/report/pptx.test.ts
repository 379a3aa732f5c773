import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCarriedStudy } from '../../../../src/export/report/carry-study';
import { contrast, fillSeries, inkOn } from '../../../../src/export/report/pptx/palette';
import { writePptx } from '../../../../src/export/report/pptx/write-pptx';
import type { WordedChart, WordedExhibit, WordedReport, WordedTable } from '../../../../src/report/worded';
import { checkOoxml } from '../../../support/check-ooxml';
import { HOSTILE, makeUpReport } from '../../../support/made-up-report';
import { type OpenedFile, openOoxml } from '../../../support/open-ooxml';
import { findCells, readSheet } from '../../../support/read-sheet';
import { listNodes, listParts, textOf } from '../../../support/read-slides';
import { findNode, findNodes, type XmlNode } from '../../../support/read-xml';

/** What stays of hostile text once characters that XML forbids are gone. */
const KEPT = '<b>&"=1+1';

const chartsOf = (report: WordedReport): WordedChart[] =>
  report.sections.flatMap(({ messages }) =>
    messages.flatMap(({ exhibits }) => exhibits.filter((one) => one.kind === 'chart')),
  );

/** Values of a series in the chart's own XML, holes as null. */
function readSeries(series: XmlNode | undefined, tag = 'c:val'): (number | null)[] {
  const source = findNode(series, tag);
  const count = Number(findNode(source, 'c:ptCount')?.attributes.val);
  const values: (number | null)[] = Array.from({ length: count }, () => null);
  for (const point of listNodes(source, 'c:pt'))
    values[Number(point.attributes.idx)] = Number(findNode(point, 'c:v')?.text);
  return values;
}

/** Series by name; a chart shared between slides is joined again. */
function joinSeries(charts: readonly XmlNode[]): Map<string, (number | null)[]> {
  const all = new Map<string, (number | null)[]>();
  for (const chart of charts) {
    for (const series of findNodes(chart, 'c:ser')) {
      const name = findNode(findNode(series, 'c:tx'), 'c:v')?.text ?? '';
      all.set(name, [...(all.get(name) ?? []), ...readSeries(series)]);
    }
  }
  return all;
}

/** The parts of the charts made for one chart of the report, found by what slides say of it. */
function findCharts(opened: OpenedFile, chart: WordedChart): string[] {
  return [...opened.parts].flatMap(([name, slide]) => {
    if (slide.name !== 'p:sld') return [];
    const relationships = listNodes(
      opened.parts.get(`${name.replace('slides/', 'slides/_rels/')}.rels`),
      'Relationship',
    );
    return listNodes(slide, 'p:graphicFrame').flatMap((frame) => {
      const id = findNode(frame, 'c:chart')?.attributes['r:id'];
      if (!id || findNode(frame, 'p:cNvPr')?.attributes.descr !== chart.alternative) return [];
      const target = relationships.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
      return [`ppt/${target?.replace('../', '')}`];
    });
  });
}

/** The same report with one message. */
function tellOnly(report: WordedReport, exhibits: readonly WordedExhibit[]): WordedReport {
  const message = { id: 'one', title: 'One', exhibits, explanation: [] };
  return { ...report, sections: [{ id: 'only', title: 'Only', messages: [message] }] };
}

/** The same report, each chart told apart by its alternative. */
function numberCharts(report: WordedReport): WordedReport {
  let count = 0;
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      messages: section.messages.map((message) => ({
        ...message,
        exhibits: message.exhibits.map((exhibit) =>
          exhibit.kind === 'chart'
            ? { ...exhibit, alternative: `${exhibit.alternative} ${count++}` }
            : exhibit,
        ),
      })),
    })),
  };
}

describe.each(['fr', 'en'] as const)('slides in %s', (locale) => {
  const report = numberCharts(makeUpReport(locale, 6));
  let file: Uint8Array;
  let opened: OpenedFile;
  beforeAll(async () => {
    file = await writePptx(report);
    opened = openOoxml(file);
  });

  test('are what Office opens without repair', () => {
    expect(checkOoxml(file)).toEqual([]);
  });

  test('begin with cover and contents, tell every finding, and end with how figures were made', () => {
    const slides = listParts(opened, 'ppt/slides');
    expect(textOf(slides[0])).toContain(report.title);
    expect(textOf(slides[0])).toContain(`${report.words.preparedFor} ${report.client}`);
    for (const { title } of report.sections) expect(textOf(slides[1])).toContain(title);
    const titles = slides.map((slide) => textOf(slide).split('\n')[0]);
    for (const { messages } of report.sections)
      for (const { title } of messages) expect(titles).toContain(title);
    for (const line of report.colophon) expect(textOf(slides.at(-1))).toContain(line);
  });

  test('number the contents as the slides are', () => {
    const slides = listParts(opened, 'ppt/slides');
    const listed = listNodes(slides[1], 'a:p').filter((one) => findNode(one, 'a:hlinkClick'));
    expect(listed).toHaveLength(report.sections.length);
    for (const item of listed) {
      const [number, title] = listNodes(item, 'a:t').map(({ text }) => text);
      expect(textOf(slides[Number(number) - 1])).toContain(title);
    }
  });

  test('hold the model’s values in every chart, and how to write them', () => {
    for (const chart of chartsOf(report)) {
      const names = findCharts(opened, chart);
      const parts = names.flatMap((name) => opened.parts.get(name) ?? []);
      expect(parts.length, chart.id).toBeGreaterThan(0);
      const series = joinSeries(parts);
      if (chart.form === 'stacked' || chart.form === 'grouped') {
        for (const { name, values } of chart.series) expect(series.get(name), chart.id).toEqual(values);
      } else if (chart.form === 'histogram') {
        for (const { name, heights } of chart.series) expect(series.get(name), chart.id).toEqual(heights);
      } else if (chart.form === 'scatter') {
        const only = findNode(parts[0], 'c:ser');
        expect(readSeries(only, 'c:xVal')).toEqual(chart.points.map(({ x }) => x));
        expect(readSeries(only, 'c:yVal')).toEqual(chart.points.map(({ y }) => y));
      } else if (chart.form === 'waterfall') {
        const number = /(\d+)\.xml$/.exec(names[0] ?? '')?.[1];
        const workbook = opened.bytes[`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`] as Uint8Array;
        const cells = findCells(readSheet(openOoxml(workbook)), `Sheet1!$B$2:$B$${chart.steps.length + 1}`);
        expect(cells.map(Number)).toEqual(chart.steps.map(({ value }) => value));
      }
      if (chart.form === 'histogram') continue;
      const formats = parts.flatMap((part) => listNodes(part, 'c:formatCode').map(({ text }) => text));
      expect(formats).toContain(chart.scale.formatCode);
    }
  });

  test('describe each chart, table and picture', () => {
    const shown = listParts(opened, 'ppt/slides').flatMap((slide) => [
      ...listNodes(slide, 'p:graphicFrame'),
      ...listNodes(slide, 'p:pic'),
    ]);
    expect(shown.length).toBeGreaterThan(20);
    for (const one of shown) expect(findNode(one, 'p:cNvPr')?.attributes.descr).toMatch(/\S/);
  });

  test('carry notes: how to read the finding, what charts show, in figures', () => {
    const notes = listParts(opened, 'ppt/notesSlides').map(textOf);
    expect(notes).toHaveLength(listParts(opened, 'ppt/slides').length);
    const all = notes.join('\n');
    for (const { messages } of report.sections)
      for (const { explanation } of messages) for (const line of explanation) expect(all).toContain(line);
    for (const chart of chartsOf(report)) {
      expect(all).toContain(chart.alternative);
      const { cells } = chart.table.rows[0] as WordedTable['rows'][number];
      expect(all).toContain(cells.map(({ text }) => text).join(' | '));
    }
  });

  test('are in their language throughout', () => {
    const lang = locale === 'fr' ? 'fr-FR' : 'en-GB';
    const runs = [...opened.parts.values()].flatMap((part) => listNodes(part, 'a:rPr'));
    expect(runs.length).toBeGreaterThan(100);
    expect(new Set(runs.map(({ attributes }) => attributes.lang))).toEqual(new Set([lang]));
  });
});

describe('tables on slides', () => {
  const report = makeUpReport('fr', 3);
  const tables = report.sections.flatMap(({ messages }) =>
    messages.flatMap(({ exhibits }) => exhibits.filter((one) => one.kind === 'table')),
  );
  let slides: XmlNode[];
  beforeAll(async () => {
    slides = listParts(openOoxml(await writePptx(report)), 'ppt/slides');
  });
  /** What cells read, without the word for a change that comes before a number. */
  const readRow = (row: XmlNode) =>
    listNodes(row, 'a:tc').map(({ text }) => text.split('\u2002').at(-1) ?? '');

  test('tell every cell, whatever the number of rows and columns', () => {
    const shown = slides.flatMap((slide) =>
      listNodes(slide, 'a:tbl').map((table) => listNodes(table, 'a:tr').map(readRow)),
    );
    for (const table of tables) {
      const names = table.rows.map(({ cells }) => cells[0]?.text ?? '');
      for (const [column, { text }] of table.columns.entries()) {
        const found = shown.flatMap(([head = [], ...body]) =>
          head.includes(text) ? body.map((cells) => `${cells[0]} ${cells[head.indexOf(text)]}`) : [],
        );
        const wanted = table.rows.map(({ cells }, row) => `${names[row]} ${cells[column]?.text ?? ''}`);
        expect(found).toEqual(expect.arrayContaining(wanted));
      }
    }
  });

  test('repeat their header, say that they go on, and never leave the slide', () => {
    const long = slides.filter((slide) => findNode(slide, 'a:tbl'));
    expect(long.length).toBeGreaterThan(tables.length);
    expect(long.filter((slide) => textOf(slide).includes('(suite)')).length).toBeGreaterThan(2);
    for (const frame of long.flatMap((slide) => listNodes(slide, 'p:graphicFrame'))) {
      const [place, size] = ['a:off', 'a:ext'].map((name) => findNode(frame, name)?.attributes);
      expect((Number(place?.y) + Number(size?.cy)) / 914_400).toBeLessThan(6.9);
      expect((Number(place?.x) + Number(size?.cx)) / 914_400).toBeLessThan(12.8);
    }
    const sizes = long.flatMap((slide) =>
      listNodes(findNode(slide, 'a:tbl'), 'a:rPr').map(({ attributes }) => Number(attributes.sz)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1000);
  });

  test('set numbers at the right and totals in bold', () => {
    const last = slides
      .flatMap((slide) => listNodes(slide, 'a:tbl'))
      .map((table) => listNodes(table, 'a:tr').at(-1))[0];
    const sides = listNodes(last, 'a:pPr').map(({ attributes }) => attributes.algn);
    expect(sides).toEqual(['l', 'r', 'r', 'r']);
    expect(new Set(listNodes(last, 'a:rPr').map(({ attributes }) => attributes.b))).toEqual(new Set(['1']));
  });
});

describe('waterfalls', () => {
  test('stand on an unseen base, on both sides of zero', async () => {
    const report = makeUpReport('en', 3);
    const chart = chartsOf(report).find((one) => one.form === 'waterfall' && one.dimension === 'loss');
    const opened = openOoxml(await writePptx(tellOnly(report, chart ? [chart] : [])));
    const series = listNodes(listParts(opened, 'ppt/charts')[0], 'c:ser');
    // From −20 by +60, −95, +30, +12 to −13 (thousands), by hand: the second and third bars cross zero.
    const thousands = series.map((one) => readSeries(one).map((value) => (value ?? 0) / 1000));
    expect(thousands.slice(0, 7)).toEqual([
      [0, 0, 0, -25, -13, 0],
      [0, 0, 0, 0, 0, 0],
      [-20, 0, 0, 0, 0, -13],
      [0, 40, 0, 0, 0, 0],
      [0, -20, 0, -30, -12, 0],
      [0, 0, 40, 0, 0, 0],
      [0, 0, -55, 0, 0, 0],
    ]);
  });
});

describe('user text', () => {
  test('stays text wherever it goes, without what XML forbids', async () => {
    const file = await writePptx(makeUpReport('fr', 3, { isHostile: true }));
    expect(HOSTILE).toContain('\u0000');
    expect(checkOoxml(file)).toEqual([]);
    const opened = openOoxml(file);
    for (const folder of ['ppt/slides', 'ppt/notesSlides', 'ppt/charts', 'docProps'])
      expect(listParts(opened, folder).some(({ text }) => text.includes(KEPT))).toBe(true);
    for (const part of opened.parts.values()) expect(findNode(part, 'b')).toBeUndefined();
    const sheets = Object.entries(opened.bytes).filter(([name]) => name.endsWith('.xlsx'));
    const cells = sheets.flatMap(([, bytes]) => [...readSheet(openOoxml(bytes)).values()]);
    expect(cells.some((text) => text.endsWith(KEPT))).toBe(true);
  });

  test('is a text in the sheet of a chart even when it begins like a formula', async () => {
    const report = makeUpReport('en', 1);
    const chart = chartsOf(report).find((one) => one.form === 'stacked') as WordedChart & { form: 'stacked' };
    const odd = { ...chart, categories: chart.categories.map(() => '=1+1') };
    const opened = openOoxml(await writePptx(tellOnly(report, [odd])));
    const sheet = openOoxml(opened.bytes['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'] as Uint8Array);
    const cells = listNodes(sheet.parts.get('xl/worksheets/sheet1.xml'), 'c');
    const cell = cells.find(({ attributes }) => attributes.r === 'A2');
    expect(cell).toMatchObject({ attributes: { t: 'inlineStr' }, text: '=1+1' });
  });
});

describe('writing', () => {
  test('stops between two slides when told to', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const writing = writePptx(makeUpReport('fr', 3), {
      signal: controller.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === 4) controller.abort(new Error('enough'));
      },
    });
    await expect(writing).rejects.toThrow('enough');
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  test('tells how far it is, slide by slide', async () => {
    const told: [number, number][] = [];
    const file = await writePptx(makeUpReport('en', 1), { onProgress: (...one) => told.push(one) });
    const slides = listParts(openOoxml(file), 'ppt/slides').length;
    expect(told).toEqual(Array.from({ length: slides }, (_, index) => [index + 1, slides]));
  });

  test('makes the same bytes of the same report', async () => {
    const report = makeUpReport('fr', 1);
    const [first, second] = [await writePptx(report), await writePptx(report)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('carries the study, and stays what Office opens', async () => {
    const study = JSON.stringify({ name: 'É & <b>' });
    const file = await writePptx(makeUpReport('fr', 1), { study });
    expect(readCarriedStudy(file)).toBe(study);
    expect(checkOoxml(file)).toEqual([]);
  });

  test('goes without a logo that is no picture, and without sections', async () => {
    const report = { ...makeUpReport('en', 1), logo: 'data:image/png;base64,AAAA', sections: [] };
    const file = await writePptx(report);
    expect(checkOoxml(file)).toEqual([]);
    expect(listParts(openOoxml(file), 'ppt/slides')).toHaveLength(2);
  });

  test('says in words what a chart without values cannot show', async () => {
    const report = makeUpReport('en', 3);
    const empty = chartsOf(report).map((chart) => ({
      ...chart,
      categories: [],
      series: [],
      steps: [],
      points: [],
      edges: [],
    }));
    const file = await writePptx(tellOnly(report, empty));
    expect(checkOoxml(file)).toEqual([]);
    expect(listParts(openOoxml(file), 'ppt/slides').map(textOf).join('\n')).toContain(empty[0]?.alternative);
  });
});

describe('colours', () => {
  test('are measured as WCAG does', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 10);
    // The palest grey that passes for text on white, often quoted: #767676.
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
  });

  test.each(['cost', 'onTime', 'loss'] as const)('let bars and labels be read: %s', (dimension) => {
    for (let index = 0; index < 10; index++) {
      const fill = fillSeries(dimension, index);
      expect(contrast(fill.outline ?? fill.color, 'FFFFFF')).toBeGreaterThanOrEqual(3);
      // On a pattern, labels have a white ground.
      const ground = fill.pattern ? 'FFFFFF' : fill.color;
      expect(contrast(inkOn(fill), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the checker', () => {
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    const report = makeUpReport('en', 3);
    parts = unzipSync(await writePptx(tellOnly(report, chartsOf(report).slice(0, 1))));
  });
  /** What the checker says once a part is changed. */
  const spoil = (name: string, change: (text: string) => string) =>
    checkOoxml(zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) })).join(
      '\n',
    );

  test.each([
    ['ppt/slides/slide1.xml', (text: string) => text.replace('</p:sld>', ''), 'not well-formed'],
    ['ppt/slides/slide2.xml', (text: string) => text.replace(/ id="3"/, ' id="2"'), 'the same id'],
    [
      'ppt/slides/slide2.xml',
      (text: string) => text.replace(/r:id="rId\d+"/, 'r:id="rId99"'),
      'names no relationship',
    ],
    [
      '[Content_Types].xml',
      (text: string) => text.replace(/<Override PartName="\/ppt\/slides\/slide1.xml"[^>]*>/, ''),
      'no type of its own',
    ],
    [
      'ppt/_rels/presentation.xml.rels',
      (text: string) => text.replace('slide1.xml', 'slide0.xml'),
      'leads to nothing',
    ],
    [
      'ppt/charts/chart1.xml',
      (text: string) => text.replace('<c:gapWidth', '<c:axId val="3"/><c:gapWidth'),
      'out of place',
    ],
    [
      'ppt/charts/chart1.xml',
      (text: string) => text.replace(/<c:axId val="\d+"\/><\/c:barChart>/, '<c:axId val="3"/></c:barChart>'),
      'an axis that is not there',
    ],
    [
      'ppt/charts/chart1.xml',
      (text: string) => text.replace(/(<c:numCache>.*?<c:v>)/, '$17'),
      'where the chart has',
    ],
    [
      'ppt/notesSlides/_rels/notesSlide1.xml.rels',
      (text: string) => text.replace('slides/slide1', 'slides/slide2'),
      'does not lead to it',
    ],
  ])('notices what is wrong in %s', (name, change, problem) => {
    expect(spoil(name, change)).toContain(problem);
  });
});
