// A chart of the report as a native one, whatever its form.

import type { WordedChart } from '../../../../report/worded';
import type { Ends } from './axis';
import { drawBarChart } from './bar-chart';
import type { ChartRoom, DrawnChart } from './frame';
import { drawHistogram } from './histogram';
import { drawScatter } from './scatter';
import { drawWaterfall } from './waterfall';

/** @param total what the sum of a stack is called */
export function drawChart(chart: WordedChart, room: ChartRoom, total: string, ends?: Ends): DrawnChart {
  switch (chart.form) {
    case 'stacked':
    case 'grouped':
      return drawBarChart(chart, room, total, ends);
    case 'waterfall':
      return drawWaterfall(chart, room);
    case 'scatter':
      return drawScatter(chart, room);
    case 'histogram':
      return drawHistogram(chart, room);
    default:
      return chart satisfies never;
  }
}
