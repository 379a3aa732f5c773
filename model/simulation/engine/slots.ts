// Slots of the year, one after another: office days, and shifts outside them when anyone works nights. At the end of
// each, the work of the slot is counted; at its start, those planned come in.

import type { Absences } from './absences';
import type { Arrivals } from './arrivals';
import { OFFICE_DAYS, SLOT_IS_OFFICE } from './calendar';
import type { Desk } from './desk';
import type { Help } from './help';
import type { PlannedWorkload } from './planned-work';
import type { Tracer } from './tracer';
import type { World } from './world';

/** Part of a year played before the first is measured. */
const WARM_UP = 0.25;

/** The parts of the engine that a slot begins or ends. */
export interface SlotParts {
  readonly world: World;
  readonly desk: Desk;
  readonly arrivals: Arrivals;
  readonly absences: Absences;
  readonly help: Help;
  readonly workload: PlannedWorkload;
  readonly tracer: Tracer | undefined;
}

export class Slots {
  /** Whether the last year is over. */
  isOver = false;
  private readonly parts: SlotParts;
  private readonly perYear: number;
  private year = -1;
  private years = 0;
  private onYear: (year: number) => void = () => undefined;

  constructor(parts: SlotParts) {
    this.parts = parts;
    this.perYear = parts.world.plan.clock.nights ? SLOT_IS_OFFICE.length : OFFICE_DAYS;
  }

  begin(years: number, onYear: (year: number) => void): void {
    const { time, plan } = this.parts.world;
    this.isOver = false;
    this.years = years;
    this.onYear = onYear;
    this.year = -1;
    time.slot = Math.floor(this.perYear * (1 - WARM_UP));
    time.officeDay = plan.clock.nights
      ? SLOT_IS_OFFICE.subarray(0, time.slot).reduce((sum, isOffice) => sum + isOffice, 0)
      : time.slot;
    time.offTime = 0;
    time.officeTime = 0;
    this.parts.absences.planYear();
    this.beginSlot(0);
  }

  private beginSlot(t: number): void {
    const { world, arrivals, absences, help } = this.parts;
    const { time, plan } = world;
    const { nights, officeSlot, offSlot } = plan.clock;
    time.isOffice = !nights || SLOT_IS_OFFICE[time.slot] === 1;
    time.slotStart = t;
    time.slotEnd = t + (time.isOffice ? officeSlot : offSlot);
    arrivals.beginSlot(t);
    absences.beginSlot(t);
    help.beginSlot(t);
    world.next.set(world.slotSource, time.slotEnd);
    world.refreshRare();
  }

  /** Ends a slot and begins the next one, in a new year if need be. */
  end(t: number): void {
    const { world, desk, absences, help, workload, tracer } = this.parts;
    const { time, plan } = world;
    absences.endSlot(t);
    help.countUncovered(t);
    workload.endSlot();
    desk.giveUpOld();
    tracer?.endSlot(world, t);
    if (time.isOffice) {
      time.officeDay++;
      time.officeTime += plan.clock.officeSlot;
    } else {
      time.offTime += plan.clock.offSlot;
    }
    time.slot++;
    if (time.slot === this.perYear) this.endYear();
    if (!this.isOver) this.beginSlot(t);
  }

  private endYear(): void {
    const { world, absences, help, workload, tracer } = this.parts;
    if (this.year >= 0) {
      workload.countWaiting((role) => help.waitingIncidents(role));
      world.accounts.close();
      this.onYear(this.year);
    }
    this.year++;
    this.isOver = this.year === this.years;
    if (this.isOver) return;
    world.time.slot = 0;
    world.time.officeDay = 0;
    world.accounts.open();
    workload.openYear((role) => help.waitingIncidents(role));
    absences.planYear();
    tracer?.beginYear(world, this.year, absences.leave.off);
  }
}
