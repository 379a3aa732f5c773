// Puts a report into plain text, to be read by whoever writes its sentences: every title, sentence, table and
// alternative, in order.

import type { WordedExhibit, WordedReport, WordedTable } from '../../src/report/worded';

function writeTable({ title, columns, rows }: WordedTable): string[] {
  return [
    `[${title}]`,
    columns.map(({ text }) => text).join(' | '),
    ...rows.map(
      ({ cells, isTotal, level }) =>
        `${isTotal ? '= ' : level === 1 ? '  · ' : '- '}${cells.map(({ text }) => text).join(' | ')}`,
    ),
  ];
}

function writeExhibit(exhibit: WordedExhibit): string[] {
  switch (exhibit.kind) {
    case 'table':
      return writeTable(exhibit);
    case 'chart':
      return [`[chart] ${exhibit.alternative}`, ...writeTable(exhibit.table)];
    case 'facts':
      return [
        `[${exhibit.title}]`,
        ...exhibit.items.map(({ name, value, change }) => `- ${name} = ${value} ${change?.text ?? ''}`),
      ];
    case 'lines':
      return [
        `[${exhibit.title}]`,
        ...exhibit.items.map(({ text, at, about }) => `- ${[at, about, text].filter(Boolean).join(' · ')}`),
      ];
  }
}

/** All that a report says, line by line. */
export function writePlainly(report: WordedReport): string {
  return [
    report.title,
    ...report.sections.flatMap(({ title, messages }) => [
      `\n# ${title}`,
      ...messages.flatMap((message) => [
        `\n## ${message.title}`,
        ...message.exhibits.flatMap(writeExhibit),
        ...message.explanation.map((line) => `> ${line}`),
      ]),
    ]),
    '',
    ...report.colophon,
  ].join('\n');
}
