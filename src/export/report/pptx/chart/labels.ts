// Labels of values: the value itself in its number format, or a text kept in cells of the sheet.

import { EMU_PER_POINT } from '../geometry';
import { type Fill, INK, WHITE } from '../palette';
import { solidFill } from '../text';
import { type Piece, type Xml, xml } from '../xml';
import { textProperties } from './frame';
import { nameRange, type Sheet } from './sheet';

export type LabelPlace = 'ctr' | 'inBase' | 'outEnd' | 'l' | 'r' | 't' | 'b';

const NOTHING = xml`<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

export function writeFill(fill: Fill): Xml {
  const { color, pattern, outline } = fill;
  const inside = pattern
    ? xml`<a:pattFill prst="${pattern.name}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="${pattern.ground}"/></a:bgClr></a:pattFill>`
    : solidFill(color);
  const line =
    outline === undefined
      ? xml`<a:ln w="9525">${solidFill(WHITE)}</a:ln>`
      : xml`<a:ln w="9525">${solidFill(outline)}</a:ln>`;
  return xml`<c:spPr>${inside}${line}</c:spPr>`;
}

export const NO_FILL: Xml = xml`<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;
export const NO_LABELS: Xml = xml`<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/>${NOTHING}</c:dLbls>`;

export interface ValueLabels {
  readonly lang: string;
  readonly size: number;
  readonly formatCode: string;
  readonly place: LabelPlace;
  readonly color?: string;
  /** A white ground, for labels on patterns. */
  readonly hasGround?: boolean;
  /** Points whose label would not fit. */
  readonly without?: readonly number[];
}

export function writeValueLabels(labels: ValueLabels): Xml {
  const { lang, size, formatCode, place, color = INK, hasGround = false, without = [] } = labels;
  const ground = hasGround ? solidFill(WHITE) : xml`<a:noFill/>`;
  return xml`<c:dLbls>${without.map((index) => xml`<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`)}<c:numFmt formatCode="${formatCode}" sourceLinked="0"/><c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>${textProperties(lang, size, { color })}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>${NOTHING}</c:dLbls>`;
}

export interface CellLabels {
  readonly lang: string;
  readonly size: number;
  readonly isBold?: boolean;
  /** One for all points, or one for each. */
  readonly places: LabelPlace | readonly LabelPlace[];
  readonly sheet: Sheet;
  /** The column whose cells are shown. */
  readonly column: number;
  /** What those cells read. */
  readonly texts: readonly string[];
}

const C15 = xml`xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"`;

/**
 * Labels taken from cells ([MS-ODRAWXML] 2.24.3): they follow the sheet when it is edited in programs that know them, and
 * are the same texts in others.
 * @returns labels, and the extension that ends their series
 */
export function writeCellLabels(labels: CellLabels): { labels: Xml; extension: Xml } {
  const { lang, size, isBold = false, places, sheet, column, texts } = labels;
  const properties = xml`lang="${lang}" sz="${size * 100}" b="${isBold ? 1 : 0}"`;
  const single = texts.map((text, index): Piece => {
    const place = typeof places === 'string' ? places : (places[index] ?? 'r');
    const guid = `{50C1E500-0000-4000-9000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;
    return xml`<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none" lIns="${3 * EMU_PER_POINT}" tIns="0" rIns="${3 * EMU_PER_POINT}" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr><a:defRPr ${properties}>${solidFill(INK)}</a:defRPr></a:pPr><a:fld id="${guid}" type="CELLRANGE"><a:rPr ${properties}>${solidFill(INK)}</a:rPr><a:pPr><a:defRPr ${properties}>${solidFill(INK)}</a:defRPr></a:pPr><a:t>${text}</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p></c:rich></c:tx><c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="0"/>${NOTHING}<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${C15}><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>`;
  });
  const place = typeof places === 'string' ? places : 'r';
  const points = texts.map((text, index) => xml`<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`);
  return {
    labels: xml`<c:dLbls>${single}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(lang, size, { color: INK, isBold })}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="0"/>${NOTHING}<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${C15}><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbls>`,
    extension: xml`<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" ${C15}><c15:datalabelsRange><c15:f>${nameRange(sheet, column)}</c15:f><c15:dlblRangeCache><c:ptCount val="${texts.length}"/>${points}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`,
  };
}
