// Who works a shift, among people who work round the clock. A share of shifts is rostered in turns, so that as many
// are there as can be at all times; the others fall anywhere.

import type { Plan } from '../plan/plan';
import type { Crew } from './crew';
import { OF_PERSON, type StreamTable } from './streams-of';

/** The roster, drawn shift by shift. */
export class ShiftRoster {
  /** 1 for whom the current shift is planned. */
  readonly on: Uint8Array;
  /** People who work shifts, colleagues of a role next to one another. */
  private readonly turns: Int32Array;
  private readonly plan: Plan;
  private readonly table: StreamTable;
  private start = 0;

  constructor(plan: Plan, crew: Crew, table: StreamTable) {
    this.plan = plan;
    this.table = table;
    this.on = new Uint8Array(plan.people.length);
    const mainRole = (p: number) =>
      (crew.personMainEnd[p] as number) > (crew.personStart[p] as number)
        ? (crew.linkRole[crew.personStart[p] as number] as number)
        : plan.roles.length;
    const people = plan.people.map((_, p) => p).filter((p) => plan.people[p]?.shifts);
    this.turns = Int32Array.from(people.sort((a, b) => mainRole(a) - mainRole(b) || a - b));
  }

  begin(): void {
    this.start = this.table.streams.uniform(this.table.everyone);
  }

  /**
   * Draws the next shift.
   *
   * Method: systematic sampling as in `math/roster.ts`, from a start that moves on by the planned presence of the first
   * person: whoever worked a shift is rostered again only when all the others have been.
   */
  draw(): void {
    const { turns, plan, table, on } = this;
    if (turns.length === 0) return;
    const { streams, everyone } = table;
    const together = streams.uniform(everyone) < plan.coordination;
    const first = plan.people[turns[0] as number]?.planned ?? 0;
    this.start += first + 1e-4;
    this.start -= Math.floor(this.start);
    let reach = 0;
    let rostered = 0;
    for (let i = 0; i < turns.length; i++) {
      const p = turns[i] as number;
      const { planned } = plan.people[p] as Plan['people'][number];
      reach += planned;
      const inTurn = reach > this.start + rostered;
      if (inTurn) rostered++;
      const alone = streams.uniform(table.person(p, OF_PERSON.leave)) < planned;
      on[p] = (together ? inTurn : alone) ? 1 : 0;
    }
  }
}
