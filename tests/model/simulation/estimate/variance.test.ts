import { describe, expect, it } from 'vitest';
import { splitVariance } from '../../../../model/simulation/estimate/variance';
import { Draws, SETTINGS, YEARS_PER_BLOCK } from '../../../support/synthetic-blocks';

/** Years that share an effect of the block, of the replicate, and have one of their own, with these variances. */
function drawEffects(
  name: string,
  blocks: number,
  block: number,
  replicate: number,
  year: number,
): Float64Array {
  const draws = new Draws(name);
  const values = new Float64Array(blocks * YEARS_PER_BLOCK);
  let inputs = 0;
  let carried = 0;
  for (let i = 0; i < values.length; i++) {
    if (i % YEARS_PER_BLOCK === 0) inputs = Math.sqrt(block) * draws.normal();
    if (i % SETTINGS.yearsPerReplicate === 0) carried = Math.sqrt(replicate) * draws.normal();
    values[i] = inputs + carried + Math.sqrt(year) * draws.normal();
  }
  return values;
}

describe('the split of the variance', () => {
  it('finds the effects it was drawn from; what is carried over inside a replicate is chance', () => {
    const { chance, ignorance } = splitVariance(drawEffects('effects', 20_000, 3, 2, 5), SETTINGS);
    expect(ignorance).toBeGreaterThan(0.285);
    expect(ignorance).toBeLessThan(0.315);
    expect(chance + ignorance).toBe(1);
  });

  it('has no bias with few blocks', () => {
    // 400 runs of 8 blocks: covariance and total apart, so the mean of shares is near 0.5 but for the ratio’s own bias.
    let sum = 0;
    for (let run = 0; run < 400; run++)
      sum += splitVariance(drawEffects(`few ${run}`, 40, 1, 0, 1), SETTINGS).ignorance;
    expect(sum / 400).toBeGreaterThan(0.48);
    expect(sum / 400).toBeLessThan(0.52);
  });

  it('is computed by hand: covariance of the replicates over the variance of years', () => {
    const pair = { ...SETTINGS, yearsPerReplicate: 1 };
    // Pairs (1, 3), (5, 7): covariance 8; mean 4, Σ(x − 4)² = 20, variance of the mean of blocks 8 ÷ 2.
    expect(splitVariance(Float64Array.of(1, 3, 5, 7), pair).ignorance).toBeCloseTo(8 / (20 / 4 + 4), 14);
  });

  it('stays between nothing and all', () => {
    const opposite = Float64Array.of(1, 1, 1, -1, -1, -1, -1, -1, -1, 1, 1, 1);
    expect(splitVariance(opposite, SETTINGS)).toEqual({ chance: 1, ignorance: 0 });
    const same = Float64Array.of(1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1);
    expect(splitVariance(same, SETTINGS)).toEqual({ chance: 0, ignorance: 1 });
  });

  it('blames chance alone with the likely inputs, one block, or no variance', () => {
    const values = drawEffects('likely', 50, 3, 0, 1);
    expect(splitVariance(values, { ...SETTINGS, inputs: 'likely' })).toEqual({ chance: 1, ignorance: 0 });
    expect(splitVariance(values.subarray(0, YEARS_PER_BLOCK), SETTINGS)).toEqual({ chance: 1, ignorance: 0 });
    expect(splitVariance(new Float64Array(12).fill(4), SETTINGS)).toEqual({ chance: 1, ignorance: 0 });
  });

  it('leaves out years without a value', () => {
    const values = drawEffects('holes', 20_000, 1, 0, 1).map((value, i) =>
      i % 5 === 0 ? Number.NaN : value,
    );
    values.fill(Number.NaN, 0, 3);
    expect(splitVariance(values, SETTINGS).ignorance).toBeCloseTo(0.5, 1);
  });
});
