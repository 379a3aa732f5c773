// How often a yearly result falls in each class: columns that touch for one scenario, lines for several.

import type { WordedHistogram } from '../../../../report/worded';
import { measureWidth } from '../measure-text';
import { drawSeriesLine, FAMILIES } from '../palette';
import { solidFill } from '../text';
import { type Piece, xml } from '../xml';
import { AXES, formatTicks, nameWithUnit, roundEnds, writeCategoryAxis, writeValueAxis } from './axis';
import { type ChartRoom, type DrawnChart, makeFrame, SMALL_SIZE, writeChartSpace } from './frame';
import { NO_LABELS, writeFill } from './labels';
import { referHeading, referNumbers, referTexts, type Sheet } from './sheet';

/** Heights are probabilities. */
const SHARE = '0%';
const SMALL_SHARE = '0.0%';

export function drawHistogram(chart: WordedHistogram, room: ChartRoom): DrawnChart {
  const { edges, series, scale, dimension } = chart;
  const { lang } = room;
  const isLines = series.length > 1;
  const frame = makeFrame(room, isLines ? series.map(({ name }) => name) : []);
  const largest = Math.max(0, ...series.flatMap(({ heights }) => heights));
  const formatCode = largest < 0.1 ? SMALL_SHARE : SHARE;
  const ends = roundEnds(0, largest);
  const classes = edges.slice(0, -1);
  const labels = classes.map((low, index) => `${scale.write(low)} – ${scale.write(edges[index + 1] ?? low)}`);
  const sheet: Sheet = [
    { heading: nameWithUnit(chart.xTitle, scale.unitText), cells: labels },
    ...series.map(({ name, heights }) => ({ heading: name, formatCode, cells: heights })),
    { heading: '≥', formatCode: scale.formatCode, cells: classes },
    { heading: '<', formatCode: scale.formatCode, cells: edges.slice(1) },
  ];
  const plot = { x: 0.9, y: frame.top, w: room.w - 1.1, h: room.h - frame.top - 0.65 };
  const widest = Math.max(0, ...labels.map((label) => measureWidth(label, SMALL_SIZE) + 0.12));
  const skip = Math.max(1, Math.ceil((widest * classes.length) / plot.w));

  const parts = (index: number): Piece =>
    xml`<c:cat>${referTexts(sheet, 0)}</c:cat><c:val>${referNumbers(sheet, index + 1)}</c:val>`;
  const head = (index: number): Piece =>
    xml`<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${referHeading(sheet, index + 1)}</c:tx>`;
  const columns = () =>
    xml`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.map((_, index) => xml`<c:ser>${head(index)}${writeFill({ color: FAMILIES[dimension].shades[1] })}<c:invertIfNegative val="0"/>${NO_LABELS}${parts(index)}</c:ser>`)}<c:gapWidth val="3"/>${AXES}</c:barChart>`;
  const lines = () =>
    xml`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.map((_, index) => {
      const { color, dash, marker } = drawSeriesLine(dimension, index);
      return xml`<c:ser>${head(index)}<c:spPr><a:ln w="25400" cap="rnd">${solidFill(color)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="${marker}"/><c:size val="6"/><c:spPr>${solidFill(color)}<a:ln w="9525">${solidFill(color)}</a:ln></c:spPr></c:marker>${NO_LABELS}${parts(index)}<c:smooth val="0"/></c:ser>`;
    })}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const content = xml`${isLines ? lines() : columns()}
    ${writeCategoryAxis({ lang, isHorizontal: false, size: SMALL_SIZE, title: nameWithUnit(chart.xTitle, scale.unitText), skip })}
    ${writeValueAxis({ lang, title: nameWithUnit(chart.yTitle, '%'), formatCode: formatTicks({ formatCode, divisor: 0.01 }, ends), place: 'l', crosses: 'first', ends })}`;
  return { space: writeChartSpace({ frame, plot, content, hasLegend: isLines }), sheet };
}
