// Independent replicates of the product's own engine, and what they say with which error.

import type { Study } from '../../../model/scenario/schema';
import { Engine } from '../../../model/simulation/engine/engine';
import type { Tracer } from '../../../model/simulation/engine/tracer';
import type { World } from '../../../model/simulation/engine/world';
import { readPlan } from '../../../model/simulation/plan/read-plan';

/** Standard errors on each side of the 99.99 % interval of a normal. */
export const SURE = 3.8906;

/** A quantity as the simulation gives it. */
export interface Measured {
  readonly value: number;
  /** Half the 99.99 % interval. */
  readonly halfWidth: number;
}

/** Σ of what was counted over Σ of what it is counted by, replicate by replicate. */
export function ratioOf(above: readonly number[], below: readonly number[]): Measured {
  const n = above.length;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const mean = sum(below) / n;
  const value = sum(above) / sum(below);
  const pulls = above.map((one, i) => (one - value * (below[i] as number)) / mean);
  const variance = pulls.reduce((total, pull) => total + pull * pull, 0) / (n * (n - 1));
  return { value, halfWidth: SURE * Math.sqrt(variance) };
}

export function meanOf(values: readonly number[]): Measured {
  return ratioOf(
    values,
    values.map(() => 1),
  );
}

/** Sample variance, with the error that a fourth moment gives it. */
export function varianceOf(values: readonly number[]): Measured {
  const { value: mean } = meanOf(values);
  const squares = values.map((one) => (one - mean) ** 2);
  return meanOf(squares);
}

export interface Play {
  readonly study: Study;
  readonly replicates: number;
  readonly years: number;
  /** How many of the highest priorities interrupt. */
  readonly interrupting?: number;
}

/** Plays replicates one after another; `watch` is told of each year, and a fresh tracer may watch events. */
export function play(
  { study, replicates, years, interrupting }: Play,
  seed: number,
  watch: (world: World, replicate: number) => void,
  tracer?: Tracer,
): void {
  const plan = readPlan(study, study.today.id, interrupting);
  const engine = new Engine(plan, tracer);
  for (let replicate = 0; replicate < replicates; replicate++)
    engine.run(seed, replicate, years, () => {
      watch(engine.world, replicate);
    });
}

/** A tracer that hears nothing: cases override what they listen to. */
export class DeafTracer implements Tracer {
  arrived(_line: number, _t: number): void {}
  late(_line: number, _t: number, _wait: number): void {}
  lost(_line: number, _t: number, _wait: number): void {}
  major(): void {}
  problem(): void {}
  brokeGlass(): void {}
  left(): void {}
  stateChanged(_world: World, _person: number, _t: number): void {}
  providerChanged(): void {}
  endSlot(_world: World, _t: number): void {}
  beginYear(_world: World, _year: number): void {}
}
