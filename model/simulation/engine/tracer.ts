// What an onlooker is told while the engine runs. Absent in ordinary runs: telling costs time.

import type { LateCause } from '../timeline';
import type { World } from './world';

/** Receives what happens. Times are engine hours, waits are hours of the role's clock, amounts EUR. */
export interface Tracer {
  arrived(line: number, t: number): void;
  late(line: number, t: number, wait: number, cause: LateCause, loss: number): void;
  lost(line: number, t: number, wait: number, cause: LateCause, loss: number): void;
  major(role: number, t: number, hours: number, loss: number): void;
  problem(role: number, t: number, hours: number): void;
  brokeGlass(role: number, t: number, worked: boolean, fee: number): void;
  left(person: number, t: number, loss: number): void;
  /** Someone's health or post has changed: `world.sick` and `world.post` say to what. */
  stateChanged(world: World, person: number, t: number): void;
  providerChanged(provider: number, failed: boolean, t: number): void;
  endSlot(world: World, t: number): void;
  /** A measured year begins; `off` is its plan of leave, as in `LeavePlan`. */
  beginYear(world: World, year: number, off: Uint8Array): void;
}
