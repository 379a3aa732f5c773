// The door to words and numbers: screens never write a sentence or a figure by hand.

export type { Format, Parts } from './format';
export { makeFormat } from './format';
export { type FormulaWords, useFormulaWords } from './formula-words';
export type { Locale, MessageId, Messages, Translate, Wording } from './messages';
export { loadFirstMessages, loadMessages } from './messages';
export {
  AllWords,
  LanguageProvider,
  loadWords,
  type Marks,
  Phrase,
  useFormat,
  useLocale,
  useT,
} from './provider';
