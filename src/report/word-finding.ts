// A finding as a sentence: its message, filled with its values. Each value also gives what sentences agree with:
// how many there are, which way it goes, how large it is without its sign.

import type { Finding, Quantity, Value } from '../../model';
import type { MessageId, Values } from '../i18n/messages';
import type { Namer } from './namer';
import { wordQuantity, wordValue } from './word-value';
import type { Words } from './words';

/** Fills `report.finding.<id>`. */
export function wordFinding(finding: Finding, namer: Namer, words: Words): string {
  // Kept complete by a test: the model names findings by their ids.
  const id = `report.finding.${finding.id}` as MessageId;
  return words.t(id, fillerOf(finding, namer, words));
}

/**
 * What fills the placeholders of a message. For a value `x`: `x`, as written (a whole count stays a number, to agree
 * with); for a list, `xCount`; for a quantity, `xSize` (without its sign) and `xWay` (`more`, `less` or `same`, as
 * what is written reads).
 */
export function fillerOf({ values }: Finding, namer: Namer, words: Words): Values {
  const filler: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    filler[name] = mentionValue(value, namer, words);
    if (value.kind === 'list') filler[`${name}Count`] = value.items.length;
    if (value.kind === 'quantity') {
      const size = { ...value, value: Math.abs(value.value), isChange: false };
      filler[`${name}Size`] = sizeOf(size, value.isChange === true, words);
      filler[`${name}Way`] = wayOf(size, value.value, words);
    }
  }
  return filler;
}

function mentionValue(value: Value, namer: Namer, words: Words): string | number {
  if (value.kind === 'list') return words.format.list(value.items.map(namer.mention));
  if (value.kind === 'moment') return wordValue(value, namer, words);
  if (value.kind !== 'quantity') return namer.mention(value);
  const isCount = value.unit === 'count' && Number.isInteger(value.value) && value.isChange !== true;
  return isCount ? value.value : wordQuantity(value, words);
}

/** The size of a change of a ratio is in points, as the change itself. */
function sizeOf(size: Quantity, isChange: boolean, words: Words): string {
  if (!isChange || size.unit !== 'ratio') return wordQuantity(size, words);
  return words.format.points(size.value).replace('+', '');
}

function wayOf(size: Quantity, signed: number, words: Words): 'more' | 'less' | 'same' {
  if (wordQuantity(size, words) === wordQuantity({ ...size, value: 0 }, words)) return 'same';
  return signed < 0 ? 'less' : 'more';
}
