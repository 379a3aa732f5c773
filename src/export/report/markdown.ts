// The report as Markdown (CommonMark with tables): for a wiki, a ticket or a word processor. What was typed stays text:
// its signs of markup are escaped.

import { tellOnce } from '../../report/tell-once';
import type { WordedCell, WordedChart, WordedExhibit, WordedReport, WordedTable } from '../../report/worded';

/** Signs that would begin markup, wherever they stand; those that do so only at the start of a line. */
const SIGNS = /[\\`*_[\]<>|#~]/g;
const STARTS = /^(\s*)([-+=]|\d+[.)])(?=\s|$)/;

/** @example escapeText('1. <b>') // '1\\. \\<b\\>' */
export function escapeText(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .split(/\r?\n/)
    .map((line) =>
      line.replace(
        STARTS,
        (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
      ),
    )
    .join('  \n');
}

/** A cell holds one line. */
const inCell = (text: string) => text.replace(SIGNS, '\\$&').replace(/\s*\r?\n\s*/g, ' ');

/** The whole report as a text, headings down to each finding. */
export function writeMarkdown(report: WordedReport): string {
  const { words, client, author } = report;
  const head = [
    `# ${escapeText(report.title)}`,
    `**${escapeText(report.organization)}** · ${report.date}`,
    ...(client === undefined ? [] : [`${words.preparedFor} ${escapeText(client)}`]),
    ...(author === undefined ? [] : [`${words.preparedBy} ${escapeText(author)}`]),
  ];
  const sections = report.sections
    .map(tellOnce)
    .flatMap(({ title, messages }) => [
      `## ${escapeText(title)}`,
      ...messages.flatMap((message) => [
        `### ${escapeText(message.title)}`,
        ...message.exhibits.flatMap((exhibit) => writeExhibit(exhibit, report)),
        ...message.explanation.map((line) => `> ${escapeText(line)}`),
      ]),
    ]);
  return `${[...head, ...sections, '---', ...report.colophon.map(escapeText)].join('\n\n')}\n`;
}

function writeExhibit(exhibit: WordedExhibit, { words, locale }: WordedReport): string[] {
  switch (exhibit.kind) {
    case 'table':
      return [`**${escapeText(exhibit.title)}**`, writeTable(exhibit, words)];
    case 'chart':
      return writeChart(exhibit, words);
    case 'facts':
      return [
        `**${escapeText(exhibit.title)}**`,
        exhibit.items
          .map(({ name, value, change }) => {
            const changed = change ? ` (${escapeText(change.text)})` : '';
            return `- ${escapeText(name)}${locale === 'fr' ? '\u202f' : ''}: **${escapeText(value)}**${changed}`;
          })
          .join('\n'),
      ];
    case 'lines':
      return [
        `**${escapeText(exhibit.title)}**`,
        exhibit.items
          .map(({ text, at, about }) => {
            const when = [at, about].filter((part) => part !== undefined).map((part) => escapeText(part));
            return `- ${when.length > 0 ? `*${when.join(' · ')}* — ` : ''}${escapeText(text).replaceAll('\n', '\n  ')}`;
          })
          .join('\n'),
      ];
  }
}

/** A text has no drawing: its numbers, all of them; of a histogram, whose classes are many, what the eye would see. */
function writeChart(chart: WordedChart, words: WordedReport['words']): string[] {
  const told = chart.form === 'histogram' ? escapeText(chart.alternative) : writeTable(chart.table, words);
  return [`**${escapeText(chart.title)}**`, told];
}

function writeTable({ columns, rows }: WordedTable, words: WordedReport['words']): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const write = ({ text, trend }: WordedCell) =>
    trend === undefined ? inCell(text) : `${inCell(text)} (${words[trend]})`;
  return [
    line(columns.map(({ text }) => inCell(text))),
    line(columns.map(({ isNumeric }) => (isNumeric ? '--:' : ':--'))),
    ...rows.map(({ cells, isTotal, level }) =>
      line(
        cells.map((cell, at) => {
          const text = write(cell);
          if (at === 0 && level === 1) return `— ${text}`;
          return isTotal && text !== '' ? `**${text}**` : text;
        }),
      ),
    ),
  ].join('\n');
}
