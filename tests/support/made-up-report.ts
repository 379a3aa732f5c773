// A worded report of every form an exhibit can take, in both languages, short or long: what writers of slides, pages
// and text are tried on.

import type { Locale } from '../../src/i18n/messages';
import type { WordedExhibit, WordedMessage, WordedReport, WordedTable } from '../../src/report/worded';
import { ExhibitMaker } from './made-up-exhibits';

/** A picture of 2 × 1 pixels, to stand for a client’s logo. */
const MADE_UP_LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGPgCk0DAAFUALktvaJVAAAAAElFTkSuQmCC';

/** Text that must stay text, in any format. */
export const HOSTILE = '<b>&"=1+1\u0000\u000b\ud800';

/**
 * @param scenarios how many stand side by side: 1 to 6
 * @example makeUpReport('fr', 3).sections.length // 8
 */
export function makeUpReport(
  locale: Locale,
  scenarios: number,
  options: { readonly isHostile?: boolean } = {},
): WordedReport {
  const maker = new ExhibitMaker(locale);
  const { texts } = maker;
  const { isHostile = false } = options;
  const shown = texts.scenarios.slice(0, scenarios);
  const all = texts.natures;
  const changes = [-42_000, 31_500.5, -8_000, 55_250, -61_000.25, 12_000, -900];
  const contents: readonly (readonly WordedMessage[])[] = [
    [
      maker.message('facts', texts.finding, [
        maker.facts(3),
        maker.bars('stacked', 'cost', shown, all.slice(0, 4)),
      ]),
      maker.message('many facts', texts.long, [maker.facts(7)]),
      maker.message('lines', texts.finding, [maker.lines(5)]),
    ],
    [
      maker.message('small table', texts.finding, [maker.table('small', texts.cost, 4, 3)]),
      maker.message('long table', texts.finding, [maker.table('long', texts.cost, 5, 60)]),
      maker.message('wide table', texts.long, [maker.table('wide', texts.cost, 14, 12)]),
    ],
    [
      maker.message('bridges', texts.finding, [
        maker.waterfall('cost', 897_000, changes),
        maker.waterfall('loss', -20_000, [60_000, -95_000, 30_000, 12_000]),
      ]),
      maker.message('bridge', texts.finding, [maker.waterfall('cost', 897_000, changes, texts.roles)]),
      maker.message('stack', texts.long, [maker.bars('stacked', 'cost', texts.roles, all)]),
    ],
    [
      maker.message('group', texts.finding, [maker.bars('grouped', 'onTime', texts.roles, shown, true)]),
      maker.message('two small', texts.finding, [
        maker.bars('grouped', 'onTime', shown.slice(0, 3), texts.facts.slice(0, 1)),
        maker.bars('stacked', 'loss', shown, all.slice(0, 3)),
      ]),
    ],
    [
      maker.message('histogram', texts.finding, [maker.histogram(1)]),
      maker.message('histograms', texts.finding, [maker.histogram(scenarios)]),
      maker.message('losses', texts.finding, [maker.bars('stacked', 'loss', shown, all.slice(0, 6))]),
    ],
    [maker.message('plane', texts.finding, [maker.scatter(scenarios)])],
    [
      maker.message('wide', texts.finding, [maker.table('assumptions', texts.cost, 7, 20)]),
      maker.message('told', texts.finding, []),
    ],
    [maker.message('log', texts.finding, [maker.lines(30)])],
  ];
  const soil = (text: string) => (isHostile ? `${text} ${HOSTILE}` : text);
  return {
    locale,
    title: soil(texts.title),
    organization: soil(texts.organization),
    client: soil(texts.client),
    author: soil(texts.author),
    date: texts.date,
    isoDate: '2026-11-25',
    logo: MADE_UP_LOGO,
    sections: contents.map((messages, index) => ({
      id: `section${index}`,
      title: soil(maker.name(texts.sections, index)),
      messages: isHostile ? messages.map((message) => soilMessage(message, soil)) : messages,
    })),
    words: texts.words,
    colophon: texts.colophon,
  };
}

/** Hostile text wherever a user’s own may appear: titles, names, cells. */
function soilMessage(message: WordedMessage, soil: (text: string) => string): WordedMessage {
  const table = (one: WordedTable): WordedTable => ({
    ...one,
    rows: one.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (index === 0 ? { ...cell, text: soil(cell.text) } : cell)),
    })),
  });
  const exhibit = (one: WordedExhibit): WordedExhibit => {
    switch (one.kind) {
      case 'table':
        return table(one);
      case 'facts':
        return { ...one, items: one.items.map((item) => ({ ...item, name: soil(item.name) })) };
      case 'lines':
        return { ...one, items: one.items.map((item) => ({ ...item, text: soil(item.text) })) };
      case 'chart': {
        const base = { alternative: soil(one.alternative), title: soil(one.title), table: table(one.table) };
        if (one.form === 'waterfall')
          return { ...one, ...base, steps: one.steps.map((step) => ({ ...step, name: soil(step.name) })) };
        if (one.form === 'scatter')
          return {
            ...one,
            ...base,
            points: one.points.map((point) => ({
              ...point,
              name: soil(point.name),
              label: soil(point.label),
            })),
          };
        if (one.form === 'histogram')
          return {
            ...one,
            ...base,
            series: one.series.map((series) => ({ ...series, name: soil(series.name) })),
          };
        return {
          ...one,
          ...base,
          categories: one.categories.map(soil),
          series: one.series.map((series) => ({ ...series, name: soil(series.name) })),
        };
      }
      default:
        return one satisfies never;
    }
  };
  return {
    ...message,
    title: soil(message.title),
    exhibits: message.exhibits.map(exhibit),
    explanation: message.explanation.map(soil),
  };
}
