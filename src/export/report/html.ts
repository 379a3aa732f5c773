// The report as one HTML file that needs nothing else: what the command line prints to PDF. Texts are escaped by React;
// nothing in it runs.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import looks from '../../report/document/document.css?raw';
import { ReportDocument } from '../../report/document/report-document';
import type { WordedReport } from '../../report/worded';

const quote = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The whole page, in the report's language.
 * @param pages where each section begins once printed, by the name of its anchor; its contents tell it when known
 */
export function writeHtml(report: WordedReport, pages?: ReadonlyMap<string, number>): string {
  const body = renderToStaticMarkup(createElement(ReportDocument, { report, ...(pages && { pages }) }));
  const author = report.author === undefined ? '' : `<meta name="author" content="${quote(report.author)}">`;
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<title>${quote(`${report.title} · ${report.organization}`)}</title>
${author}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>
html, body { margin: 0; }
@media screen { .rd { max-width: 210mm; margin: auto; padding: 18mm; box-sizing: border-box; } }
${looks}
</style>
</head>
<body>${body}</body>
</html>
`;
}
