// Times of the summary of a run, which the interface asks for again and again while blocks come in.

import { compareRuns } from '../../model/simulation/estimate/compare';
import { findStop } from '../../model/simulation/estimate/stop';
import { summarize } from '../../model/simulation/estimate/summarize';
import { type Block, type Layout, sumsIndex, YEAR_COLUMNS } from '../../model/simulation/result';
import { blocksFor, DEFAULT_SETTINGS } from '../../model/simulation/settings';
import { Draws, YEARS_PER_BLOCK } from '../support/synthetic-blocks';
import { measure } from './measure';

const YEARS = 10_000;
const ids = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
const layout: Layout = { roleIds: ids(15), personIds: ids(14), providerIds: ids(3) };

function drawRun(name: string): Block[] {
  const draws = new Draws(name);
  const positive = (length: number) => Float64Array.from({ length }, () => draws.exponential());
  return Array.from({ length: blocksFor(YEARS, DEFAULT_SETTINGS) }, (_, index) => ({
    index,
    rows: positive(YEARS_PER_BLOCK * YEAR_COLUMNS.length),
    sums: positive(sumsIndex(layout).length),
  }));
}

const first = drawRun('first');
const second = drawRun('second');
const rule = { years: YEARS, precision: 1e-6 };

measure('summary of 10,000 years, 15 roles', () => summarize(layout, DEFAULT_SETTINGS, first), 100);
measure('difference of 10,000 years', () => compareRuns(DEFAULT_SETTINGS, first, second), 50);
measure('when to stop, 10,000 years', () => findStop(rule, DEFAULT_SETTINGS, layout, first), 25);
