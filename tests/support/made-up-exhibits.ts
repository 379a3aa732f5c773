// Exhibits of every form, of any size, with values that follow one another without chance.

import type { Dimension, Unit } from '../../model';
import type { Locale } from '../../src/i18n/messages';
import type {
  Scale,
  WordedBarChart,
  WordedChart,
  WordedColumn,
  WordedExhibit,
  WordedHistogram,
  WordedMessage,
  WordedRow,
  WordedScatter,
  WordedTable,
  WordedWaterfall,
} from '../../src/report/worded';
import { TEXTS } from './made-up-texts';

type Texts = (typeof TEXTS)[Locale];

/** What makers of exhibits share: words, numbers, and values that follow one another without chance. */
export class ExhibitMaker {
  readonly texts: Texts;
  readonly locale: Locale;

  constructor(locale: Locale) {
    this.texts = TEXTS[locale];
    this.locale = locale;
  }

  /** 0…1, spread without order: the fractions of multiples of the golden ratio. */
  value(index: number): number {
    return ((index + 1) * 0.618_033_988_749_895) % 1;
  }

  number(value: number, decimals = 0): string {
    const tag = this.locale === 'fr' ? 'fr-FR' : 'en-GB';
    const text = new Intl.NumberFormat(tag, {
      maximumFractionDigits: decimals,
      minimumFractionDigits: decimals,
    });
    return text.format(value).replace('-', '−');
  }

  scale(unit: 'EUR/year' | 'ratio'): Scale {
    const isMoney = unit === 'EUR/year';
    const [divisor, decimals] = isMoney ? [1000, 0] : [0.01, 1];
    const money = this.locale === 'fr' ? 'k€/an' : '€k/yr';
    return {
      unit,
      unitText: isMoney ? money : '%',
      divisor,
      decimals,
      formatCode: isMoney ? '#,##0,' : '0.0%',
      write: (value) => this.number(value / divisor, decimals),
      writeChange: (value) => {
        const size = this.number(Math.abs(value) / divisor, decimals);
        return /[1-9]/.test(size) ? `${value < 0 ? '−' : '+'}${size}` : size;
      },
      writeTick: (tick) => this.number(tick / divisor, decimals),
    };
  }

  name(names: readonly string[], index: number): string {
    const round = Math.floor(index / names.length);
    return `${names[index % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
  }

  table(id: string, title: string, columns: number, rows: number): WordedTable {
    const { texts } = this;
    const heads: WordedColumn[] = [
      { text: texts.role, isNumeric: false },
      ...Array.from({ length: columns - 1 }, (_, index) => ({
        text: `${this.name(texts.natures, index)} (${this.scale('EUR/year').unitText})`,
        unit: 'EUR/year' as Unit,
        isNumeric: true,
      })),
    ];
    const body = Array.from({ length: rows }, (_, row): WordedRow => {
      const isTotal = row === rows - 1;
      const numbers = Array.from({ length: columns - 1 }, (_, column) => {
        const value = Math.round(900_000 * this.value(row * 17 + column)) - (column === 2 ? 300_000 : 0);
        const trend =
          column === 2 && !isTotal ? { trend: value < 0 ? ('better' as const) : ('worse' as const) } : {};
        return { text: this.number(value / 1000), value, unit: 'EUR/year' as Unit, ...trend };
      });
      const name = isTotal ? texts.total : this.name(texts.roles, row);
      return { cells: [{ text: name }, ...numbers], isTotal, level: !isTotal && row % 4 === 3 ? 1 : 0 };
    });
    return { kind: 'table', id, title, columns: heads, rows: body };
  }

  base<Form extends WordedChart['form']>(
    id: string,
    form: Form,
    dimension: Dimension,
    name: string,
    scale: Scale,
  ) {
    return {
      kind: 'chart' as const,
      form,
      id,
      dimension,
      scale,
      title: `${name} (${scale.unitText})`,
      alternative: `${name} : ${this.texts.finding}.`,
    };
  }

  /** The table twin of values in columns. */
  twin(
    id: string,
    names: readonly string[],
    heads: readonly string[],
    values: readonly (readonly (number | null)[])[],
    scale: Scale,
  ): WordedTable {
    return {
      kind: 'table',
      id: `${id}.table`,
      title: this.texts.words.table,
      columns: [
        { text: '', isNumeric: false },
        ...heads.map((text) => ({ text, unit: scale.unit, isNumeric: true })),
      ],
      rows: names.map((name, row) => ({
        cells: [
          { text: name },
          ...heads.map((_, column) => {
            const value = values[column]?.[row] ?? null;
            return value === null ? { text: '' } : { text: scale.write(value), value, unit: scale.unit };
          }),
        ],
        isTotal: false,
        level: 0 as const,
      })),
    };
  }

  bars(
    form: 'stacked' | 'grouped',
    dimension: Dimension,
    categories: readonly string[],
    series: readonly string[],
    hasGaps = false,
  ): WordedBarChart {
    const unit = dimension === 'onTime' ? 'ratio' : 'EUR/year';
    const scale = this.scale(unit);
    const id = `bars.${form}.${dimension}.${categories.length}x${series.length}`;
    const made = series.map((name, one) => ({
      name,
      values: categories.map((_, at) => {
        if (hasGaps && (at + one) % 5 === 4) return null;
        const value = this.value(at * 7 + one * 3);
        return unit === 'ratio' ? 0.6 + 0.4 * value : Math.round(400_000 * value * value * 100) / 100;
      }),
    }));
    const name =
      dimension === 'onTime' ? this.texts.onTime : dimension === 'cost' ? this.texts.cost : this.texts.loss;
    return {
      ...this.base(id, form, dimension, name, scale),
      categories,
      series: made,
      table: this.twin(
        id,
        categories,
        series,
        made.map(({ values }) => values),
        scale,
      ),
    };
  }

  /** @param start level of the first total: a negative one makes bars cross zero */
  waterfall(
    dimension: Dimension,
    start: number,
    changes: readonly number[],
    names: readonly string[] = this.texts.natures,
  ): WordedWaterfall {
    const scale = this.scale('EUR/year');
    const end = changes.reduce((sum, value) => sum + value, start);
    const steps = [
      { name: this.name(this.texts.scenarios, 0), value: start, isTotal: true },
      ...changes.map((value, index) => ({ name: this.name(names, index), value, isTotal: false })),
      { name: this.name(this.texts.scenarios, 1), value: end, isTotal: true },
    ];
    const id = `waterfall.${dimension}.${start}`;
    const { total, increase, decrease } = this.texts;
    return {
      ...this.base(
        id,
        'waterfall',
        dimension,
        dimension === 'cost' ? this.texts.cost : this.texts.loss,
        scale,
      ),
      steps,
      legend: { total, increase, decrease },
      table: this.twin(
        id,
        steps.map(({ name }) => name),
        [this.texts.cost],
        [steps.map(({ value }) => value)],
        scale,
      ),
    };
  }

  scatter(count: number): WordedScatter {
    const scale = this.scale('EUR/year');
    const { texts } = this;
    const points = Array.from({ length: count }, (_, index) => {
      const onTime = 0.85 + 0.14 * this.value(index + 5);
      const name = this.name(texts.scenarios, index);
      return {
        name,
        x: Math.round(700_000 + 400_000 * this.value(index)),
        y: Math.round(80_000 + 120_000 * this.value(index * 3 + 1)),
        onTime,
        isBest: index % 2 === 0,
        label: `${name} · ${this.number(onTime * 100, 1)} %`,
      };
    });
    const names = points.map(({ name }) => name);
    const values = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return {
      ...this.base(`scatter.${count}`, 'scatter', 'loss', texts.loss, scale),
      xTitle: texts.cost,
      yTitle: texts.loss,
      xScale: scale,
      points,
      table: this.twin(`scatter.${count}`, names, [texts.cost, texts.loss], values, scale),
    };
  }

  histogram(count: number): WordedHistogram {
    const scale = this.scale('EUR/year');
    const classes = 24;
    const edges = Array.from({ length: classes + 1 }, (_, index) => 600_000 + index * 25_000);
    const series = this.texts.scenarios.slice(0, count).map((name, one) => {
      const raw = Array.from({ length: classes }, (_, index) =>
        Math.exp(-(((index - 8 - one * 2) / (3 + one)) ** 2)),
      );
      const sum = raw.reduce((total, value) => total + value, 0);
      return { name, heights: raw.map((value) => value / sum) };
    });
    const names = edges.slice(0, -1).map((edge) => scale.write(edge));
    const heights = series.map((one) => one.heights);
    return {
      ...this.base(`histogram.${count}`, 'histogram', 'cost', this.texts.cost, scale),
      xTitle: this.texts.cost,
      yTitle: this.texts.share,
      edges,
      series,
      table: this.twin(
        `histogram.${count}`,
        names,
        series.map(({ name }) => name),
        heights,
        this.scale('ratio'),
      ),
    };
  }

  facts(count: number): WordedExhibit {
    const { texts } = this;
    const items = Array.from({ length: count }, (_, index) => ({
      name: this.name(texts.facts, index),
      value: index % 3 === 1 ? `${this.number(93.1, 1)} %` : `${this.number(897 - 110 * index)} k€/an`,
      ...(index % 4 !== 3 && {
        change: {
          text: `−${73 + index} k€/an`,
          trend: index % 2 === 0 ? ('better' as const) : ('worse' as const),
        },
      }),
    }));
    return { kind: 'facts', id: `facts.${count}`, title: texts.cost, items };
  }

  lines(count: number): WordedExhibit {
    const { texts } = this;
    const items = Array.from({ length: count }, (_, index) => ({
      text: texts.line,
      ...(index % 3 === 1 && { at: texts.date, about: this.name(texts.roles, index) }),
    }));
    return { kind: 'lines', id: `lines.${count}`, title: this.name(texts.sections, 7), items };
  }

  message(id: string, title: string, exhibits: readonly WordedExhibit[]): WordedMessage {
    return { id, title, exhibits, explanation: [this.texts.explanation, this.texts.line] };
  }
}
