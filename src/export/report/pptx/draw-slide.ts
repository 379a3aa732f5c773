// One slide: what the layout leaves to fill, and what the plan places on it.

import type { WordedReport } from '../../../report/worded';
import { drawChart } from './chart/draw-chart';
import { writeWorkbook } from './chart/sheet';
import { drawFacts } from './draw-facts';
import { AFTER, readOrigin } from './fit-lines';
import { type Box, FOOTER, TITLE, toEmu } from './geometry';
import {
  DATE_PLACE,
  FOOTER_PLACE,
  FOOTER_SIZE,
  type LayoutId,
  NUMBER_PLACE,
  nameLayoutPart,
  SECTION_PLACE,
  TEXT_PLACE,
  writeNumber,
} from './layouts';
import { measureWidth } from './measure-text';
import type { OfficePackage } from './package';
import { INK_2, INK_3 } from './palette';
import { HEADING_SIZE, type Placed } from './place-exhibit';
import type { FindingSlide } from './plan-slides';
import { nameSlidePart } from './presentation';
import { drawTable } from './table/draw-table';
import { paragraph, placedText, run, shapeTree, textBox } from './text';
import { continueTitle, measureTitle, sizeTitle } from './titles';
import { NAMESPACES, type Piece, type Xml, xml } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.';
/** What slides are written with: the package they go into and the report they tell. */
export interface Deck {
  readonly pack: OfficePackage;
  readonly report: WordedReport;
  readonly lang: string;
  readonly date: Date;
  /** Size of titles too long for two lines (points). */
  readonly longTitleSize: number;
  /** Charts written so far. */
  charts: number;
}

/** Ids of the shapes of one slide: 1 is the tree that holds them. */
export function countIds(): () => number {
  let id = 1;
  return () => {
    id += 1;
    return id;
  };
}

export function addSlide({ pack }: Deck, number: number, layout: LayoutId, shapes: Piece): void {
  const part = nameSlidePart(number);
  pack.relate(part, 'slideLayout', nameLayoutPart(layout));
  pack.addXml(
    part,
    `${TYPE}presentationml.slide+xml`,
    xml`<p:sld ${NAMESPACES}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
}

export function drawTitle({ lang, longTitleSize }: Deck, id: number, text: string): Xml {
  const size = sizeTitle(text, longTitleSize);
  const h = measureTitle(text, longTitleSize);
  const runs = run(lang, text, { size });
  return placedText({
    id,
    name: 'Title',
    placeholder: { type: 'title' },
    paragraphs: paragraph(runs),
    ...(h > TITLE.h && { box: { ...TITLE, h } }),
  });
}

/** What the slides are about, on one line. */
function writeFooter({ organization, title }: WordedReport): string {
  const both = [...new Set([organization, title])].filter((one) => one !== '').join(' · ');
  return [both, title].find((one) => measureWidth(one, FOOTER_SIZE) <= FOOTER.w) ?? organization;
}

/** Running section, footer, date and number. */
export function drawSurroundings(deck: Deck, number: number, nextId: () => number, section?: string): Xml[] {
  const { report, lang } = deck;
  const place = (
    name: string,
    placeholder: Parameters<typeof placedText>[0]['placeholder'],
    paragraphs: Piece,
  ) => placedText({ id: nextId(), name, placeholder, paragraphs });
  const text = (words: string) => paragraph(run(lang, words));
  return [
    ...(section === undefined ? [] : [place('Section', SECTION_PLACE, text(section))]),
    place('Date', DATE_PLACE, text(report.date)),
    place('Footer', FOOTER_PLACE, text(writeFooter(report))),
    place('Number', NUMBER_PLACE, writeNumber(lang, number)),
  ];
}

export function addFindingSlide(deck: Deck, number: number, section: string, slide: FindingSlide): void {
  const nextId = countIds();
  const { title } = slide.message;
  const { words } = deck.report;
  const shapes = [
    drawTitle(deck, nextId(), slide.isContinued ? continueTitle(title, words) : title),
    ...slide.placed.map((placed) => drawPlaced(deck, number, placed, nextId)),
    ...drawSurroundings(deck, number, nextId, section),
  ];
  const hasText = slide.placed.some(({ kind }) => kind === 'lines');
  addSlide(deck, number, hasText ? 'text' : 'finding', shapes);
}

function drawPlaced(deck: Deck, number: number, placed: Placed, nextId: () => number): Piece {
  const { lang, report } = deck;
  switch (placed.kind) {
    case 'heading': {
      const { text, note = '', box } = placed;
      const paragraphs = paragraph([
        run(lang, text, { size: HEADING_SIZE, isBold: true }),
        run(lang, note, { size: HEADING_SIZE, color: INK_2 }),
      ]);
      return textBox({ id: nextId(), name: text + note, paragraphs, box });
    }
    case 'facts':
      return drawFacts(placed.items, placed.box, lang, report.words, nextId);
    case 'table': {
      const { table, part, box } = placed;
      return drawTable({ id: nextId(), lang, table, part, box, words: report.words });
    }
    case 'lines':
      return drawLines(lang, nextId(), placed);
    case 'chart':
      return addChart(deck, number, placed, nextId());
    default:
      return placed satisfies never;
  }
}

function drawLines(lang: string, id: number, { part, box }: Extract<Placed, { kind: 'lines' }>): Xml {
  const { items, size } = part;
  const paragraphs = items.map((item) => {
    const origin = readOrigin(item);
    const runs = [
      origin !== '' && run(lang, `${origin} — `, { size, color: INK_3 }),
      run(lang, item.text, { size }),
    ];
    return paragraph(runs, { after: AFTER * size });
  });
  return placedText({ id, name: 'Text', placeholder: TEXT_PLACE, paragraphs, box });
}

/** The frame of a chart, and the parts behind it: the chart, its sheet. */
function addChart(
  deck: Deck,
  number: number,
  { chart, ends, box }: Extract<Placed, { kind: 'chart' }>,
  id: number,
): Xml {
  const { pack, lang, report } = deck;
  const drawn = drawChart(chart, { w: box.w, h: box.h, lang }, report.words.total, ends);
  deck.charts += 1;
  const part = `ppt/charts/chart${deck.charts}.xml`;
  const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${deck.charts}.xlsx`;
  pack.addBytes(workbook, writeWorkbook(drawn.sheet, deck.date));
  // The chart names its sheet `rId1`: its first relationship.
  pack.relate(part, 'package', workbook);
  pack.addXml(part, `${TYPE}drawingml.chart+xml`, drawn.space);
  const relationship = pack.relate(nameSlidePart(number), 'chart', part);
  return frameChart(id, chart.title, chart.alternative, relationship, box);
}

function frameChart(id: number, name: string, alternative: string, relationship: string, box: Box): Xml {
  return xml`<p:graphicFrame>
    <p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${alternative}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>
    <p:xfrm><a:off x="${toEmu(box.x)}" y="${toEmu(box.y)}"/><a:ext cx="${toEmu(box.w)}" cy="${toEmu(box.h)}"/></p:xfrm>
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relationship}"/></a:graphicData></a:graphic>
  </p:graphicFrame>`;
}
