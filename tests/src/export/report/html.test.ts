// @vitest-environment jsdom
// The report as one page: everything in it, nothing that runs, nothing from elsewhere.

import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../src/export/report/html';
import { makeUpReport } from '../../../support/made-up-report';

const read = (page: string) => new DOMParser().parseFromString(page, 'text/html');

describe.each(['fr', 'en'] as const)('the page in %s', (locale) => {
  const report = makeUpReport(locale, 3);
  const document = read(writeHtml(report));

  it('says its language and its title', () => {
    expect(document.documentElement.lang).toBe(locale);
    expect(document.title).toContain(report.title);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('has a heading and a link in the contents for each section', () => {
    for (const { id, title } of report.sections) {
      const heading = document.querySelector(`#rd-${id} > h2`);
      expect(heading?.textContent).toContain(title);
      expect(document.querySelector(`.rd-contents a[href="#rd-${id}"]`)?.textContent).toBe(title);
    }
  });

  it('has every figure of every table and chart', () => {
    const said = document.body.textContent ?? '';
    for (const { messages } of report.sections)
      for (const { title, exhibits } of messages) {
        expect(said).toContain(title);
        for (const exhibit of exhibits) {
          const table =
            exhibit.kind === 'chart' ? exhibit.table : exhibit.kind === 'table' ? exhibit : undefined;
          for (const { cells } of table?.rows ?? [])
            for (const { text } of cells) expect(said).toContain(text);
        }
      }
  });

  it('names every drawing', () => {
    const drawings = [...document.querySelectorAll('svg[role="img"]')];
    expect(drawings.length).toBeGreaterThan(3);
    for (const drawing of drawings) expect(drawing.getAttribute('aria-label')).not.toBe('');
  });
});

describe('what was typed', () => {
  it('stays text', () => {
    const [section] = makeUpReport('fr', 3).sections;
    if (!section) throw new Error('no section');
    const typed = '<img src=x onerror=alert(1)> "&\' =1+1';
    const page = writeHtml({
      ...makeUpReport('fr', 3),
      title: typed,
      author: typed,
      sections: [{ ...section, messages: [{ id: 'm', title: typed, exhibits: [], explanation: [typed] }] }],
    });
    const document = read(page);
    expect(document.querySelectorAll('img:not(.rd-logo), script')).toHaveLength(0);
    expect(document.querySelector('h3')?.textContent).toBe(typed);
    expect(document.querySelector('meta[name="author"]')?.getAttribute('content')).toBe(typed);
  });
});
