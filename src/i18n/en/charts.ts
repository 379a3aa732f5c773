// English twin of ../fr/charts: a key missing here fails the build.

import type { charts as fr } from '../fr/charts';

export const charts: Record<keyof typeof fr, string> = {
  'charts.table': 'Table',
  'charts.png': 'PNG',
  'charts.svg': 'SVG',
  'charts.csv': 'CSV',
  'charts.tableTitle': 'Show as a table',
  'charts.pngTitle': 'Save as a PNG picture',
  'charts.svgTitle': 'Save as an SVG vector picture',
  'charts.csvTitle': 'Save the data as CSV',
  'charts.tools': 'Chart tools: {chart}',
  'charts.failed': 'The browser refused to draw the picture.',
  'charts.source': '{source} · Sourcier, {date}',
  'charts.colon': ': ',
  'charts.totalColumn': 'Total ({unit})',
  'charts.unitColumn': '{name} ({unit})',
  'charts.others': 'Other roles ({n})',
  'charts.showAll': 'Also show the {n, plural, one {remaining line} other {# remaining lines}}',
  'charts.showLess': 'Show only the first lines',
};
