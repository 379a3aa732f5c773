// Points in a plane, each with its label beside it: dark where no other point is better on everything, pale
// elsewhere.

import type { WordedScatter } from '../../../../report/worded';
import { cutText, measureWidth } from '../measure-text';
import { FAMILIES } from '../palette';
import { solidFill } from '../text';
import { xml } from '../xml';
import { AXES, formatTicks, nameWithUnit, roundEnds, writeValueAxis } from './axis';
import { type ChartRoom, type DrawnChart, LABEL_SIZE, makeFrame, writeChartSpace } from './frame';
import { writeCellLabels } from './labels';
import { placeLabels } from './place-labels';
import { referHeading, referNumbers, type Sheet } from './sheet';

/** Room of a name in a label: the sheet has it whole (inches). */
const NAME_WIDTH = 2;

/** The label, with less of the name where it is long: labels must not lie on one another. */
function shorten({ name, label }: WordedScatter['points'][number]): string {
  const isLong = measureWidth(name, LABEL_SIZE) > NAME_WIDTH;
  return isLong && label.startsWith(name)
    ? `${cutText(name, LABEL_SIZE, NAME_WIDTH)}${label.slice(name.length)}`
    : label;
}

/** Room kept around the points, as a share of their span. */
const MARGIN = 0.12;

export function drawScatter(chart: WordedScatter, room: ChartRoom): DrawnChart {
  const { scale, xScale } = chart;
  const points = chart.points.map((point) => ({ ...point, label: shorten(point) }));
  const { lang } = room;
  const frame = makeFrame(room, []);
  const plot = { x: 0.95, y: frame.top + 0.1, w: room.w - 1.25, h: room.h - frame.top - 0.75 };
  const xTitle = nameWithUnit(chart.xTitle, xScale.unitText);
  const yTitle = nameWithUnit(chart.yTitle, scale.unitText);
  const sheet: Sheet = [
    { heading: nameWithUnit(chart.title, ''), cells: points.map(({ name }) => name) },
    { heading: xTitle, formatCode: xScale.formatCode, cells: points.map(({ x }) => x) },
    { heading: yTitle, formatCode: scale.formatCode, cells: points.map(({ y }) => y) },
    { heading: '◷', formatCode: '0.0%', cells: points.map(({ onTime }) => onTime) },
    { heading: '●', cells: points.map(({ label }) => label) },
  ];
  const xEnds = endsAround(points.map(({ x }) => x));
  const yEnds = endsAround(points.map(({ y }) => y));

  const [color, , light] = FAMILIES[chart.dimension].shades;
  const look = (symbol: string, size: number, fill: string) =>
    xml`<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solidFill(fill)}<a:ln w="22225">${solidFill(color)}</a:ln></c:spPr></c:marker>`;
  const best = points.map(
    ({ isBest }, index) =>
      isBest && xml`<c:dPt><c:idx val="${index}"/>${look('diamond', 13, color)}<c:bubble3D val="0"/></c:dPt>`,
  );
  const places = placeLabels(
    points.map(({ x, y, label }) => ({
      x: ((x - xEnds.min) / (xEnds.max - xEnds.min)) * plot.w,
      y: (1 - (y - yEnds.min) / (yEnds.max - yEnds.min)) * plot.h,
      label,
    })),
    plot,
    LABEL_SIZE,
  );
  const { labels, extension } = writeCellLabels({
    lang,
    size: LABEL_SIZE,
    places,
    sheet,
    column: 4,
    texts: points.map(({ label }) => label),
  });
  const axis = { lang, isBetween: false, crosses: 'low' } as const;
  const content = xml`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${referHeading(sheet, 2)}</c:tx><c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${look('circle', 10, light)}${best}${labels}<c:xVal>${referNumbers(sheet, 1)}</c:xVal><c:yVal>${referNumbers(sheet, 2)}</c:yVal><c:smooth val="0"/>${extension}</c:ser>${AXES}</c:scatterChart>
    ${writeValueAxis({ ...axis, isFirst: true, title: xTitle, formatCode: formatTicks(xScale, xEnds), place: 'b', ends: xEnds })}
    ${writeValueAxis({ ...axis, title: yTitle, formatCode: formatTicks(scale, yEnds), place: 'l', ends: yEnds })}`;
  return { space: writeChartSpace({ frame, plot, content, hasLegend: false }), sheet };
}

/** Close around the points, but never beyond zero when none of them is. */
function endsAround(values: readonly number[]): ReturnType<typeof roundEnds> {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) * MARGIN;
  return roundEnds(low >= 0 ? Math.max(0, low - margin) : low - margin, high + margin);
}
