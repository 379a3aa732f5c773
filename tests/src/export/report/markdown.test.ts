// What was typed stays text in Markdown, and nothing of the report is left out.

import { describe, expect, it } from 'vitest';
import { escapeText, writeMarkdown } from '../../../../src/export/report/markdown';
import { makeUpReport } from '../../../support/made-up-report';

describe('escapeText', () => {
  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['# Titre', '\\# Titre'],
    ['- tiret', '\\- tiret'],
    ['12. douze', '12\\. douze'],
    ['a | b', 'a \\| b'],
    ['**gras** [lien](x)', '\\*\\*gras\\*\\* \\[lien\\](x)'],
    ['Coût : 73 k€', 'Coût : 73 k€'],
    ['une\ndeux', 'une  \ndeux'],
  ])('%s', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });
});

describe.each(['fr', 'en'] as const)('a report in %s', (locale) => {
  const report = makeUpReport(locale, 3);
  const text = writeMarkdown(report);

  it('has every heading, in order', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(report.sections.map(({ title }) => `## ${escapeText(title)}`));
    const findings = text.split('\n').filter((line) => line.startsWith('### '));
    expect(findings).toHaveLength(report.sections.reduce((sum, { messages }) => sum + messages.length, 0));
  });

  it('has tables whose rows have as many cells as their heading', () => {
    const lines = text.split('\n');
    let columns = 0;
    let tables = 0;
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith('|')) continue;
      const cells = line.split(/(?<!\\)\|/).length;
      if (!lines[at - 1]?.startsWith('|')) {
        columns = cells;
        tables += 1;
      }
      expect(cells).toBe(columns);
    }
    expect(tables).toBeGreaterThan(3);
  });
});
