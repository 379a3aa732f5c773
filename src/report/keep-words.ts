// Words of reports, fetched and parsed once for each language and currency.

import { localeOfReport, type ReportRequest } from './compose';
import { loadReportWords } from './load-words';
import type { Words } from './words';

const kept = new Map<string, Promise<Words>>();

/** The words a report is put into; the same promise each time. */
export function wordsOf(request: Pick<ReportRequest, 'study' | 'locale'>): Promise<Words> {
  const locale = localeOfReport(request);
  const { currency } = request.study.organization;
  const key = `${locale} ${currency}`;
  const words = kept.get(key) ?? loadReportWords(locale, currency);
  kept.set(key, words);
  // Asked again, they may come.
  words.catch(() => kept.delete(key));
  return words;
}
