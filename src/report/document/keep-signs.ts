// Lines of a page break between a sign and a currency that follows it; they must not.

const SIGN_THEN_CURRENCY = /([−+])(?=\p{Sc})/gu;
const WORD_JOINER = '\u2060';

/** @example keepSigns('−€171k').length // 7 */
export function keepSigns(text: string): string {
  return text.replace(SIGN_THEN_CURRENCY, `$1${WORD_JOINER}`);
}
