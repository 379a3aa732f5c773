// The catalogue is the only part of the model that holds words: always in both languages.

export type Language = 'fr' | 'en';

/** The same thing said in French and in English. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}
