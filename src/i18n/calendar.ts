// The days of a simulated year, which has no date of its own: months and days named as readers write them.

import { useMemo } from 'react';
import type { Locale } from './messages';
import { useLocale } from './provider';

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };
/** A year without a 29 February. */
const START = Date.UTC(2025, 0, 1);
const DAY = 24 * 3600 * 1000;

export interface Calendar {
  /** `12 mars`, from days since the start of the year, in [0, 365]. */
  readonly day: (at: number) => string;
  /** `3 – 17 août`: both days are days away. */
  readonly days: (from: number, to: number) => string;
  /** Names and short names of the twelve months, and the day each starts on. */
  readonly names: readonly string[];
  readonly shorts: readonly string[];
  readonly starts: readonly number[];
}

/** The day a moment falls on; the end of the year is its last day. */
function dateOf(at: number): Date {
  return new Date(START + Math.min(364, Math.max(0, Math.floor(at))) * DAY);
}

export function makeCalendar(locale: Locale): Calendar {
  const tag = TAGS[locale];
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const long = form({ day: 'numeric', month: 'long' });
  // The first of a month is an ordinal in French.
  const write = (text: string) => (locale === 'fr' ? text.replace(/(?<!\d)1(?!\d)/g, '1er') : text);
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
  return {
    day: (at) => write(long.format(dateOf(at))),
    // A stretch ends when its last day does.
    days: (from, to) => write(long.formatRange(dateOf(from), dateOf(Math.max(from, Math.ceil(to) - 1)))),
    names: months.map((month) => form({ month: 'long' }).format(month)),
    shorts: months.map((month) => form({ month: 'short' }).format(month)),
    starts: months.map((month) => Math.round((month.getTime() - START) / DAY)),
  };
}

export function useCalendar(): Calendar {
  const locale = useLocale();
  return useMemo(() => makeCalendar(locale), [locale]);
}
