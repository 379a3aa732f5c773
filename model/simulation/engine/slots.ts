// Slots of the year, one after another: office days, and shifts outside them when anyone works nights. At the end of
// each, the work of the slot is counted; at its start, those planned come in. Where a night changes nothing, the office
// days of a week are one slot.

import type { Absences } from './absences';
import type { Arrivals } from './arrivals';
import { OFFICE_DAY_DATES, OFFICE_DAYS, SLOT_IS_OFFICE } from './calendar';
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
  /** Whether a night matters only to those who come or go. */
  private readonly joinsDays: boolean;
  private year = -1;
  private years = 0;
  private onYear: (year: number) => void = () => undefined;

  constructor(parts: SlotParts) {
    this.parts = parts;
    const { clock, roles, providers } = parts.world.plan;
    this.perYear = clock.nights ? SLOT_IS_OFFICE.length : OFFICE_DAYS;
    // Regular work is shared out day by day; providers and help of last resort are looked for anew each morning.
    this.joinsDays =
      !clock.nights &&
      providers.length === 0 &&
      roles.every(
        ({ run, problems, project, breakGlass }) =>
          run === 0 && problems === 0 && project === 0 && breakGlass === undefined,
      );
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
    time.days = this.joinsDays ? this.countAlike() : 1;
    time.slotEnd = t + time.days * (time.isOffice ? officeSlot : offSlot);
    arrivals.beginSlot(t);
    absences.beginSlot(t);
    help.beginSlot(t);
    world.refreshChange();
  }

  /** Office days from today on, within the week, on which the same people are planned. */
  private countAlike(): number {
    const { absences, world } = this.parts;
    const { officeDay } = world.time;
    let day = officeDay + 1;
    while (day < OFFICE_DAYS && weekOf(day) === weekOf(officeDay) && absences.leave.isAlike(day - 1, day))
      day++;
    return day - officeDay;
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
      time.officeDay += time.days;
      time.officeTime += time.days * plan.clock.officeSlot;
    } else {
      time.offTime += plan.clock.offSlot;
    }
    time.slot += time.days;
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

function weekOf(officeDay: number): number {
  return Math.floor((OFFICE_DAY_DATES[officeDay] as number) / 7);
}
