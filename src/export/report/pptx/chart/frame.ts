// What surrounds every chart: legend, place of the plot, fonts. The plot's place is ours, not automatic, so that all
// programs draw alike and labels can be fitted beforehand. What is measured is said above the chart, by the slide.

import type { Box } from '../geometry';
import { measureWidth } from '../measure-text';
import { INK_2 } from '../palette';
import { solidFill } from '../text';
import { type Piece, type Xml, xml } from '../xml';
import type { Sheet } from './sheet';

/** A chart ready to be put on a slide: its XML and the sheet that its values come from. */
export interface DrawnChart {
  readonly space: Xml;
  readonly sheet: Sheet;
}

/** Room for a chart on a slide (inches), and the language of its texts. */
export interface ChartRoom {
  readonly w: number;
  readonly h: number;
  readonly lang: string;
}

export const LABEL_SIZE = 11;
export const SMALL_SIZE = 10;

export interface Frame {
  readonly room: ChartRoom;
  /** Where the plot may begin, below the legend (inches). */
  readonly top: number;
}

/** Square and gaps of a legend entry (inches). */
const ENTRY = 0.42;

/** @param legend names that it will show; none: no legend */
export function makeFrame(room: ChartRoom, legend: readonly string[]): Frame {
  const rows = countLegendRows(legend, room.w);
  return { room, top: rows === 0 ? 0.1 : rows * 0.22 + 0.2 };
}

/** Programs set entries one after the other, or in columns as wide as the widest, and keep clear of the edges: room for
 * the worse of the two. */
function countLegendRows(legend: readonly string[], width: number): number {
  const widths = legend.map((name) => measureWidth(name, LABEL_SIZE) + ENTRY);
  const columns = Math.max(1, Math.floor((width * 0.8) / Math.max(1, ...widths)));
  const flowing = widths.reduce((sum, one) => sum + one, 0) / (width * 0.6);
  return Math.max(Math.ceil(legend.length / columns), Math.ceil(flowing));
}

export function textProperties(
  lang: string,
  size: number,
  options: { readonly color?: string; readonly isBold?: boolean; readonly isFlat?: boolean } = {},
): Xml {
  const { color = INK_2, isBold = false, isFlat = false } = options;
  return xml`<c:txPr><a:bodyPr${isFlat && xml` rot="0" vert="horz"`}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}">${solidFill(color)}</a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

/** A place inside the chart, as the shares of its size that files want. */
function layout(room: ChartRoom, box: Box): Xml {
  return xml`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(box.x / room.w)}"/><c:y val="${share(box.y / room.h)}"/><c:w val="${share(box.w / room.w)}"/><c:h val="${share(box.h / room.h)}"/></c:manualLayout></c:layout>`;
}

function share(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

/** Title of an axis. */
export function writeTitle(lang: string, text: string, isUpright: boolean): Xml {
  const properties = xml`sz="${SMALL_SIZE * 100}" b="0"`;
  return xml`<c:title><c:tx><c:rich><a:bodyPr${isUpright && xml` rot="-5400000" vert="horz"`}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${properties}>${solidFill(INK_2)}</a:defRPr></a:pPr><a:r><a:rPr lang="${lang}" ${properties}>${solidFill(INK_2)}</a:rPr><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

export interface ChartContent {
  readonly frame: Frame;
  /** Where values are drawn, axes' labels outside. */
  readonly plot: Box;
  /** Plots, then axes. */
  readonly content: Piece;
  readonly hasLegend: boolean;
  /** Entries that the legend leaves out. Some programs count them from the end. */
  readonly hidden?: readonly number[];
}

export function writeChartSpace({ frame, plot, content, hasLegend, hidden = [] }: ChartContent): Xml {
  const { room } = frame;
  const legend =
    hasLegend &&
    xml`<c:legend><c:legendPos val="t"/>${hidden.map((index) => xml`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`)}<c:overlay val="0"/>${textProperties(room.lang, LABEL_SIZE)}</c:legend>`;
  return xml`<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <c:date1904 val="0"/><c:lang val="${room.lang}"/><c:roundedCorners val="0"/>
    <c:chart>
      <c:autoTitleDeleted val="1"/>
      <c:plotArea>${layout(room, plot)}${content}<c:spPr><a:noFill/></c:spPr></c:plotArea>
      ${legend}
      <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>
    </c:chart>
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
    <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${LABEL_SIZE * 100}"/></a:pPr><a:endParaRPr lang="${room.lang}"/></a:p></c:txPr>
    <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
  </c:chartSpace>`;
}
