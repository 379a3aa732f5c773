// What a simulation adds to a headline: where the figure falls eight years in ten, in words.

import type { Distribution } from '../../../model';
import { useFormat, useLocale, useT } from '../../i18n';

/** Ends of the range as figures, and whether they are of another state of the study. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly isStale: boolean;
}

export function readRange({ p10, p90 }: Distribution, isStale: boolean): Range | undefined {
  const range = { low: p10.value, high: p90.value, isStale };
  return Number.isFinite(range.low) && Number.isFinite(range.high) ? range : undefined;
}

export function RangeWords({ range, kind }: { range: Range; kind: 'money' | 'share' }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const parts = kind === 'money' ? format.moneyParts : format.percentParts;
  const whole = kind === 'money' ? format.money : format.percent;
  const low = parts(range.low);
  // French says a unit once, where both ends share it.
  const from = locale === 'fr' && low.unit === parts(range.high).unit ? low.value : whole(range.low);
  return (
    <span className="range" title={t('app.simulation.rangeTitle')}>
      {t(range.isStale ? 'app.simulation.staleRange' : 'app.simulation.range', {
        low: from,
        high: whole(range.high),
      })}
    </span>
  );
}
