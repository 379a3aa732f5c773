// What is said beside a slide: how to read it, and for each chart what it shows, in words and figures.

import type { WordedExhibit, WordedReport, WordedTable } from '../../../report/worded';
import type { FindingSlide } from './plan-slides';

export function writeSpeakerNotes({ message, placed }: FindingSlide, words: WordedReport['words']): string[] {
  const charts = placed.flatMap((one) => (one.kind === 'chart' ? [one.chart] : []));
  return [
    ...(message.explanation.length > 0 ? [words.howToRead, ...message.explanation] : []),
    ...charts.flatMap((chart) => describeChart(chart)),
  ];
}

function describeChart(chart: Extract<WordedExhibit, { kind: 'chart' }>): string[] {
  return ['', chart.title, chart.alternative, ...listRows(chart.table)];
}

/** One line a row, cells apart by bars as in plain-text tables. */
function listRows({ columns, rows }: WordedTable): string[] {
  const lines = [columns.map(({ text }) => text), ...rows.map(({ cells }) => cells.map(({ text }) => text))];
  return lines.map((cells) => cells.join(' | '));
}
