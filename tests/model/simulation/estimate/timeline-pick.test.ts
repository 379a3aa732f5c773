import { describe, expect, it } from 'vitest';
import { pickYear } from '../../../../model/simulation/estimate/timeline-pick';
import { makeBlock, SETTINGS } from '../../../support/synthetic-blocks';

const lossOf = (losses: readonly number[]) => losses.map((loss) => ({ loss }));

describe('the year to open', () => {
  // Twelve losses 0, 10 … 110: percentiles 10, 50, 90 are 11, 55, 99.
  const blocks = [
    makeBlock(8, lossOf([50, 0, 110, 90, 10, 30])),
    makeBlock(5, lossOf([20, 40, 60, 70, 80, 100])),
  ];

  it('is nearest to a percentile of the losses, or the worst', () => {
    expect(pickYear(SETTINGS, blocks, 'good')).toEqual({ block: 8, replicate: 1, year: 1, loss: 10 });
    expect(pickYear(SETTINGS, blocks, 'bad')).toEqual({ block: 5, replicate: 1, year: 2, loss: 100 });
    expect(pickYear(SETTINGS, blocks, 'worst')).toEqual({ block: 8, replicate: 0, year: 2, loss: 110 });
  });

  it('is the earliest of two as near', () => {
    // 50 and 60 are both 5 away from the median; block 5 comes first.
    expect(pickYear(SETTINGS, blocks, 'typical')).toEqual({ block: 5, replicate: 0, year: 2, loss: 60 });
    expect(pickYear(SETTINGS, blocks.toReversed(), 'typical').loss).toBe(60);
  });

  it('asks for a block', () => {
    expect(() => pickYear(SETTINGS, [], 'worst')).toThrow('no block');
  });
});
