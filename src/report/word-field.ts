// Names and values of the fields of a role, a person or a contract, by their path in the document.

import { CATALOGUE, type FieldChange, FREQUENCIES, LEVERS, ROLE_KINDS, type Unit } from '../../model';
import type { MessageId } from '../i18n/messages';
import type { Words } from './words';

const PRIORITY = /^p[123]$/;

/** The name of a field: `['need', 'incident', 'responseHours', 'p1']` → “response target (GTI), P1”. */
export function wordFieldName(path: readonly string[], { locale, t }: Words): string {
  const [first = '', second = '', third = ''] = path;
  if (first === 'skills') {
    const kind = ROLE_KINDS.find((one) => one === second);
    return t('difference.field.skill', { kind: kind === undefined ? second : CATALOGUE[kind].short[locale] });
  }
  if (first === 'levers') {
    const lever = LEVERS.find((one) => one === second);
    return lever === undefined ? second : t(`common.lever.${lever}`);
  }
  if (first === 'frequencies') {
    const frequency = FREQUENCIES.find((one) => one === second);
    return t('difference.field.frequency', {
      frequency: frequency === undefined ? second : t(`common.frequency.${frequency}`),
    });
  }
  if (first === 'peaks')
    return t(third === 'hoursPerYear' ? 'difference.field.peakHours' : 'difference.field.peakShare', {
      peak: second,
    });
  const last = path.at(-1) ?? '';
  if (PRIORITY.test(last))
    return t('difference.field.priority', {
      field: t(keyOf(path.slice(0, -1))),
      priority: last.toUpperCase(),
    });
  return t(keyOf(path));
}

/** Kept complete by a test that walks the schema. */
function keyOf(path: readonly string[]): MessageId {
  return `difference.field.${path.join('.')}` as MessageId;
}

/** Fields whose values are words of the document. */
const ENUMERATIONS: readonly string[] = ['status', 'workingTime', 'schedule'];

/** A value of a field: a number with its unit, words between quotes. */
export function wordFieldValue(
  path: readonly string[],
  value: NonNullable<FieldChange['from']>,
  unit: Unit | undefined,
  words: Words,
): string {
  const { locale, t, format } = words;
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no').toLocaleLowerCase(locale);
  if (typeof value === 'number' && path[0] !== 'skills')
    return unit === undefined ? format.number(value) : format.unit(value, unit);
  return t('difference.quoted', { value: wordText(path, value, words) });
}

/** A choice among the words of the document, in the reader’s; what was typed stays as it is. */
export function wordText(path: readonly string[], value: string | number, { locale, t }: Words): string {
  if (value === 0 || value === 1 || value === 2 || value === 3) return t(`common.skill.${value}`);
  const field = path.join('.');
  if (ENUMERATIONS.includes(field)) return t(`difference.${field}.${value}` as MessageId);
  if (field !== 'kind') return String(value);
  const kind = ROLE_KINDS.find((one) => one === value);
  return kind === undefined
    ? t(`difference.contractKind.${value}` as MessageId)
    : CATALOGUE[kind].short[locale];
}
