// What has added up after one, two, three… years of the same replicate, as quantiles over replicates.

import type { Fans, FanYear } from '../result';
import { makeSample, quantileOf } from './quantile';
import type { Years } from './years';

/** Fans of cost and loss (EUR since the start) and of the share on time since the start (ratio). */
export function makeFans(years: Years): Fans {
  const cost = addUp(years.cost, years.perReplicate);
  const loss = addUp(years.loss, years.perReplicate);
  const served = addUp(years.served, years.perReplicate);
  const needed = addUp(years.needed, years.perReplicate);
  const onTime = served.map((column, year) =>
    column.map((value, r) => {
      const need = needed[year]?.[r] as number;
      return need > 0 ? Math.min(1, value / need) : Number.NaN;
    }),
  );
  return { cost: cost.map(toFan), onTime: onTime.map(toFan), loss: loss.map(toFan) };
}

/** For each year of a replicate, its sum from the first year, by replicate. */
function addUp(byYear: Float64Array, perReplicate: number): Float64Array[] {
  const replicates = byYear.length / perReplicate;
  const columns: Float64Array[] = [];
  let before = new Float64Array(replicates);
  for (let year = 0; year < perReplicate; year++) {
    before = before.map((sofar, r) => sofar + (byYear[r * perReplicate + year] as number));
    columns.push(before);
  }
  return columns;
}

/** Quantiles of a column; replicates without any need are left out, and all is on time when none is left. */
function toFan(column: Float64Array, index: number): FanYear {
  const { sorted } = makeSample(column, 1);
  const at = (p: number) => (sorted.length === 0 ? 1 : quantileOf(sorted, p));
  return { year: index + 1, p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}
