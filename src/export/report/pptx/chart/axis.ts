// Axes of charts, and round numbers for their ends.

import { EDGE, INK_2, INK_3, LINE } from '../palette';
import { solidFill } from '../text';
import { type Xml, xml } from '../xml';
import { SMALL_SIZE, textProperties, writeTitle } from './frame';

/** Ids by which plots name their axes; one pair per chart. */
const FIRST_AXIS = 111_111_111;
const SECOND_AXIS = 222_222_222;
export const AXES: Xml = xml`<c:axId val="${FIRST_AXIS}"/><c:axId val="${SECOND_AXIS}"/>`;

export interface Ends {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const STEPS: readonly number[] = [1, 2, 2.5, 5];

/**
 * Round ends around values.
 * @example roundEnds(0, 897_000) // { min: 0, max: 1_000_000, step: 200_000 }
 */
export function roundEnds(low: number, high: number, steps = 5): Ends {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const rough = span / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough * 0.8) ?? 10) * power;
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.ceil((high > low ? high : low + span) / step - 1e-9) * step;
  return { min, max, step };
}

/** Decimals past which two ticks of one axis no longer differ in print. */
const MOST_DECIMALS = 6;

/**
 * The number format of an axis: that of its values, with the decimals that its steps need and no more.
 * @param divisor what the format divides by: 1000 for thousands, 0.01 for percentages
 * @example formatTicks({ formatCode: '#,##0.0,', divisor: 1000 }, { min: 0, max: 2e6, step: 500_000 }) // '#,##0,'
 */
export function formatTicks(
  { formatCode, divisor }: { readonly formatCode: string; readonly divisor: number },
  { min, step }: Ends,
): string {
  const isWritten = (decimals: number) =>
    [min, step].every((value) => {
      const shown = (value / divisor) * 10 ** decimals;
      return Math.abs(shown - Math.round(shown)) < 1e-6 * Math.max(1, Math.abs(shown));
    });
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !isWritten(decimals)) decimals += 1;
  return formatCode.replace(/0(\.0+)?(?=[,%]*$)/, decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
}

const axisLine = (color: string) =>
  xml`<c:spPr><a:noFill/><a:ln w="9525">${solidFill(color)}</a:ln></c:spPr>`;

export interface CategoryAxis {
  readonly lang: string;
  readonly isHorizontal: boolean;
  readonly size: number;
  readonly title?: string;
  /** One label out of so many. */
  readonly skip?: number;
}

/** Beside horizontal bars the first category stands on top; labels stay clear of negative bars. */
export function writeCategoryAxis({ lang, isHorizontal, size, title, skip }: CategoryAxis): Xml {
  return xml`<c:catAx><c:axId val="${FIRST_AXIS}"/><c:scaling><c:orientation val="${isHorizontal ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isHorizontal ? 'l' : 'b'}"/>${title !== undefined && writeTitle(lang, title, false)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine(EDGE)}${textProperties(lang, size, { color: INK_2, isFlat: true })}<c:crossAx val="${SECOND_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip !== undefined && xml`<c:tickLblSkip val="${skip}"/>`}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

export interface ValueAxis {
  readonly lang: string;
  readonly title: string;
  readonly formatCode: string;
  /** Where it stands: below or at the left. */
  readonly place: 'b' | 'l';
  /** `last`: on the far side of reversed categories, that is below; `low`: at the lowest value of the other axis. */
  readonly crosses: 'first' | 'last' | 'low';
  readonly ends?: Ends;
  readonly isFirst?: boolean;
  readonly isBetween?: boolean;
  readonly hasGrid?: boolean;
}

export function writeValueAxis(axis: ValueAxis): Xml {
  const {
    lang,
    title,
    formatCode,
    place,
    crosses,
    ends,
    isFirst = false,
    isBetween = true,
    hasGrid = true,
  } = axis;
  const [own, other] = isFirst ? [FIRST_AXIS, SECOND_AXIS] : [SECOND_AXIS, FIRST_AXIS];
  const grid = xml`<c:majorGridlines><c:spPr><a:ln w="6350">${solidFill(LINE)}</a:ln></c:spPr></c:majorGridlines>`;
  const where = { first: 'autoZero', last: 'max', low: 'min' }[crosses];
  return xml`<c:valAx><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/>${ends && xml`<c:max val="${ends.max}"/><c:min val="${ends.min}"/>`}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${hasGrid && grid}${writeTitle(lang, title, place === 'l')}<c:numFmt formatCode="${formatCode}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisLine(LINE)}${textProperties(lang, SMALL_SIZE, { color: INK_3 })}<c:crossAx val="${other}"/><c:crosses val="${where}"/><c:crossBetween val="${isBetween ? 'between' : 'midCat'}"/>${ends && xml`<c:majorUnit val="${ends.step}"/>`}</c:valAx>`;
}

/** The unit beside a name, unless the name tells it already. */
export function nameWithUnit(name: string, unit: string): string {
  return unit === '' || name.includes(unit) ? name : `${name} (${unit})`;
}
