// What a report takes many scores for: made in slices or at once it is the same, and it is what moving one assumption
// by hand gives.

import { expect, test } from 'vitest';
import { bridgeScenarios, measureReport, rangeOf, scoreScenario, startMeasures } from '../../../model';
import { loadExample } from '../../src/store/example';
import { inputFor } from '../../support/report-input';

const small = await loadExample('small');
const [scenario] = small.scenarios.map(({ id }) => id) as [string];
const input = inputFor(small, ['scenarios', 'assumptions'], { scenarioIds: ['today', scenario] });
const measures = measureReport(input);

test('bridges lead from the baseline to each of the others', () => {
  expect(measures.bridges).toEqual([bridgeScenarios(small, 'today', scenario)]);
});

test('an assumption is moved to its ends, the others kept', () => {
  const effect = measures.assumptionEffects.find(({ id }) => id === 'time.absence-rate');
  const { low } = rangeOf('time.absence-rate', small.assumptions);
  const moved = { id: 'time.absence-rate', low, mode: low, high: low };
  const { total } = scoreScenario({ ...small, assumptions: [moved] }, 'today');
  expect(effect?.low).toEqual({ cost: total.cost.value, onTime: total.onTime.value, loss: total.loss.value });
});

test('every assumption told is one that moves something, or is part of the results', () => {
  expect(measures.assumptionEffects.length).toBeGreaterThan(50);
  const moving = measures.assumptionEffects.filter(
    ({ low, high }) => low.cost !== high.cost || low.loss !== high.loss || low.onTime !== high.onTime,
  );
  expect(moving.length).toBeGreaterThan(measures.assumptionEffects.length / 2);
});

test('in slices, it comes to the same and counts its scores', () => {
  const work = startMeasures(inputFor(small, ['scenarios'], { scenarioIds: ['today', scenario] }));
  let made = work.advance(1);
  let calls = 1;
  while (made === undefined && calls < 10_000) {
    expect(work.done()).toBeLessThan(work.total);
    made = work.advance(3);
    calls += 1;
  }
  expect(made).toEqual({ bridges: measures.bridges, assumptionEffects: [] });
  expect(work.done()).toBe(work.total);
});

test('nothing is measured for sections that are not wanted', () => {
  const work = startMeasures(inputFor(small, ['cost']));
  expect(work.total).toBe(0);
  expect(work.advance(1)).toEqual({ bridges: [], assumptionEffects: [] });
});
