// The workbook in words: tabs, headings with their units, names. Numbers stay numbers and formulas stay formulas.

import {
  type Dimension,
  findScenario,
  type SheetCell,
  type SheetChart,
  type SheetColumn,
  type SheetHeading,
  type SheetOperation,
  type Study,
  type Unit,
  type Workbook,
} from '../../model';
import { wordFigureId } from '../components/explain/words';
import { letterOf } from '../components/letter-of';
import type { Locale, MessageId } from '../i18n/messages';
import { makeNamer, type Namer } from './namer';
import { wordFieldName, wordText } from './word-field';
import type { Words } from './words';

export type WordedSheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit?: Unit;
      readonly isChange: boolean;
      /** What a spreadsheet computes it by; positions name sheets by their ids. */
      readonly operation?: SheetOperation;
    }
  /** ISO 8601. */
  | { readonly kind: 'moment'; readonly at: string }
  | { readonly kind: 'empty' };

export interface WordedSheetRow {
  readonly cells: readonly WordedSheetCell[];
  readonly isTotal: boolean;
  readonly level: 0 | 1;
}

export interface WordedSheetColumn {
  readonly text: string;
  readonly holds: SheetColumn['holds'];
  /** Unit of its numbers; absent when cells have their own. */
  readonly unit?: Unit;
}

export interface WordedSheetChart extends SheetChart {
  readonly dimension: Dimension;
  /** What is measured, with its unit; what a reader who does not see it is told. */
  readonly title: string;
  readonly alternative: string;
}

export interface WordedSheet {
  readonly id: string;
  /** At most 31 characters, without those that spreadsheets refuse. */
  readonly name: string;
  readonly columns: readonly WordedSheetColumn[];
  readonly rows: readonly WordedSheetRow[];
  readonly named: number;
  readonly isList: boolean;
  readonly charts: readonly WordedSheetChart[];
}

export interface WordedWorkbook {
  readonly locale: Locale;
  readonly title: string;
  readonly author?: string;
  /** ISO 8601 day. */
  readonly isoDate: string;
  readonly sheets: readonly WordedSheet[];
}

export function wordWorkbook(workbook: Workbook, study: Study, words: Words): WordedWorkbook {
  const namer = makeNamer(study, words);
  const nameHeading = makeHeadingNamer(study, namer, words);
  const { t, format } = words;
  return {
    locale: words.locale,
    title: workbook.title,
    ...(workbook.author === undefined ? {} : { author: workbook.author }),
    isoDate: workbook.date,
    sheets: workbook.sheets.map((sheet) => {
      const columns = sheet.columns.map((column) => wordColumn(column, nameHeading, words));
      const rows = sheet.rows.map(({ cells, isTotal = false, level = 0 }) => ({
        cells: cells.map((cell, i) => wordCell(cell, sheet.columns[i], { namer, nameHeading, words })),
        isTotal,
        level,
      }));
      return {
        id: sheet.id,
        name: t(`workbook.sheet.${sheet.id}` as MessageId),
        columns,
        rows,
        named: sheet.named,
        isList: sheet.isList,
        charts: (sheet.charts ?? []).map((chart) => {
          const title = columns[chart.valuesColumn]?.text ?? '';
          const said = rows.map(({ cells }) => {
            const [name, value] = [cells[chart.namesColumn], cells[chart.valuesColumn]];
            const unit = sheet.columns[chart.valuesColumn]?.unit ?? 'count';
            return `${name?.kind === 'text' ? name.text : ''} ${value?.kind === 'number' ? format.unit(value.value, unit) : ''}`;
          });
          return { ...chart, title, alternative: [title, ...said].join(' · ') };
        }),
      };
    }),
  };
}

type Source = Words['catalogue']['sources'][keyof Words['catalogue']['sources']];

type NameHeading = (heading: SheetHeading) => string;

function makeHeadingNamer(study: Study, namer: Namer, words: Words): NameHeading {
  const { t, locale } = words;
  return (heading) => {
    switch (heading.kind) {
      case 'column': {
        const [group, size = ''] = heading.id.split('.');
        const own = group === 'size' && size in study.organization && size !== 'name' && size !== 'currency';
        // Sizes are called as on the screen where they are entered.
        return t((own ? `needs.${heading.id}` : `workbook.column.${heading.id}`) as MessageId);
      }
      case 'field':
        return startWithCapital(wordFieldName(heading.path, words), locale);
      case 'figure':
        return wordFigureId(`roles.any.${heading.id}`, t) ?? heading.id;
      case 'change': {
        const scenario = findScenario(study, heading.scenarioId);
        const name = scenario ? `${letterOf(study, scenario.id)} · ${scenario.name}` : heading.scenarioId;
        return t('workbook.changeOf', { name });
      }
      default:
        return startWithCapital(namer.name(heading), locale);
    }
  };
}

const startWithCapital = (text: string, locale: Locale) =>
  `${text.slice(0, 1).toLocaleUpperCase(locale)}${text.slice(1)}`;

function wordColumn(
  { heading, holds, unit }: SheetColumn,
  nameHeading: NameHeading,
  words: Words,
): WordedSheetColumn {
  const name = nameHeading(heading);
  const unitText = unit === undefined ? '' : words.format.unitName(unit);
  return {
    text: unitText === '' ? name : words.t('report.withUnit', { name, unit: unitText }),
    holds,
    ...(unit === undefined ? {} : { unit }),
  };
}

function wordCell(
  cell: SheetCell,
  column: SheetColumn | undefined,
  { namer, nameHeading, words }: { namer: Namer; nameHeading: NameHeading; words: Words },
): WordedSheetCell {
  if (cell === null) return { kind: 'empty' };
  const asText = (text: string): WordedSheetCell => ({ kind: 'text', text });
  if (typeof cell === 'number') return wordNumber(cell, column);
  switch (cell.kind) {
    case 'quantity':
      return wordNumber(cell.value, { ...column, ...cell });
    case 'formula':
      return { ...wordNumber(cell.value, { ...column, ...cell }), operation: cell.operation };
    case 'moment':
      return { kind: 'moment', at: cell.at };
    case 'term':
      return asText(wordTerm(cell.id, cell.values, words));
    case 'heading':
      return asText(nameHeading(cell.of));
    case 'unit':
      return asText(words.format.unitName(cell.unit));
    case 'sources':
      return asText(wordSources(cell, words));
    case 'chosen':
      return asText(wordChosen(cell, words));
    default:
      return asText(namer.name(cell));
  }
}

function wordNumber(
  value: number,
  { unit, isChange = false }: { readonly unit?: Unit; readonly isChange?: boolean } = {},
): Extract<WordedSheetCell, { kind: 'number' }> {
  return { kind: 'number', value, isChange, ...(unit === undefined ? {} : { unit }) };
}

function wordTerm(
  id: string,
  values: Readonly<Record<string, string | number>> | undefined,
  { t }: Words,
): string {
  return t(`workbook.${id}` as MessageId, values);
}

function wordSources(
  { ids, told }: Extract<SheetCell, { kind: 'sources' }>,
  { catalogue, locale }: Words,
): string {
  // An id of another version says nothing.
  const sources: Readonly<Record<string, Source | undefined>> = catalogue.sources;
  return ids
    .flatMap((id) => (told === 'url' ? sources[id]?.url : sources[id]?.[told][locale]) ?? [])
    .join('\n');
}

function wordChosen({ path, value }: Extract<SheetCell, { kind: 'chosen' }>, words: Words): string {
  if (typeof value !== 'boolean') return wordText(path, value, words);
  return words.t(value ? 'workbook.word.yes' : 'workbook.word.no');
}
