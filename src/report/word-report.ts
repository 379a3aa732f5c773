// A report in words: the same sections, in one language. Nothing is computed here but how numbers are written.

import type { Exhibit, Message, Report, Study } from '../../model';
import type { MessageId } from '../i18n/messages';
import { makeNamer, type Namer } from './namer';
import { wordChart } from './word-chart';
import { wordFinding } from './word-finding';
import { wordTable } from './word-table';
import { trendOf, wordMoment, wordOnScale, wordQuantity, wordValue } from './word-value';
import type { WordedExhibit, WordedFacts, WordedLines, WordedMessage, WordedReport } from './worded';
import type { Words } from './words';

/**
 * Words a report. `study` is the one it was made from: names are read there.
 * @example wordReport(makeReport(input), input.study, await loadReportWords('fr', 'EUR')).sections[0]?.title
 */
export function wordReport(report: Report, study: Study, words: Words): WordedReport {
  const { t } = words;
  const namer = makeNamer(study, words);
  const { client, author, logo, date } = report;
  return {
    locale: words.locale,
    title: titleOf(report, words),
    organization: report.study.organization,
    ...(client === undefined ? {} : { client }),
    ...(author === undefined ? {} : { author }),
    ...(logo === undefined ? {} : { logo }),
    date: wordMoment(date, words),
    isoDate: date,
    sections: report.sections.map(({ id, messages }) => ({
      id,
      title: t(`report.section.${id}` as MessageId),
      messages: messages.map((message) => wordMessage(message, namer, words)),
    })),
    words: {
      contents: t('report.contents'),
      preparedFor: t('report.preparedFor'),
      preparedBy: t('report.preparedBy'),
      continued: t('report.continued'),
      better: t('report.better'),
      worse: t('report.worse'),
      howToRead: t('report.howToRead'),
      table: t('report.table'),
      total: t('report.chart.total'),
      axisFrom: (start, scale) => t('report.chart.axisFrom', { start: wordOnScale(start, scale, words) }),
      aboutFigures: t('report.aboutFigures'),
    },
    colophon: wordColophon(report, words),
  };
}

/** A study called as its organization says nothing of what the report is about. */
function titleOf({ title, study, scenarioIds }: Report, { t }: Words): string {
  if (title !== undefined) return title;
  if (study.name !== study.organization) return study.name;
  return t(scenarioIds.length > 1 ? 'report.defaultTitle.compared' : 'report.defaultTitle');
}

function wordMessage(
  { id, finding, exhibits, explanation }: Message,
  namer: Namer,
  words: Words,
): WordedMessage {
  return {
    id,
    title: wordFinding(finding, namer, words),
    exhibits: exhibits.map((exhibit) => wordExhibit(exhibit, namer, words)),
    explanation: explanation.map((one) => wordFinding(one, namer, words)),
  };
}

function wordExhibit(exhibit: Exhibit, namer: Namer, words: Words): WordedExhibit {
  const title = (id: string) => words.t(`report.exhibit.${id}` as MessageId);
  switch (exhibit.kind) {
    case 'table':
      return wordTable(exhibit, namer, words);
    case 'chart':
      return wordChart(exhibit, namer, words);
    case 'facts':
      return {
        kind: 'facts',
        id: exhibit.id,
        title:
          exhibit.about === undefined
            ? title(exhibit.id)
            : words.t('report.about', { title: title(exhibit.id), about: namer.label(exhibit.about) }),
        items: exhibit.items.map(({ name, value, change }): WordedFacts['items'][number] => ({
          name: namer.label(name),
          value: wordValue(value, namer, words),
          ...(change === undefined
            ? {}
            : {
                change: { text: wordQuantity(change, words), ...trendOf(change, words) },
              }),
        })),
      };
    case 'lines':
      return {
        kind: 'lines',
        id: exhibit.id,
        title: title(exhibit.id),
        items: exhibit.items.map(({ finding, at, about }): WordedLines['items'][number] => ({
          text: wordFinding(finding, namer, words),
          ...(at === undefined ? {} : { at: wordMoment(at.at, words) }),
          ...(about === undefined ? {} : { about: namer.label(about) }),
        })),
      };
  }
}

/** What lets the figures be found again: model, draws, names. */
function wordColophon({ modelVersion, simulation, showsNames, study }: Report, { t }: Words): string[] {
  return [
    t('report.colophon.model', { version: modelVersion }),
    ...(simulation === undefined ? [] : [t('report.colophon.simulation', { ...simulation })]),
    t(showsNames ? 'report.colophon.names' : 'report.colophon.pseudonyms'),
    t('report.colophon.amounts', { currency: study.currency }),
  ];
}
