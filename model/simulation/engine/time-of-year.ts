// Where the engine stands in the year, and the clocks that roles go by.

import type { Plan } from '../plan/plan';
import { DAYS, OFFICE_DAY_DATES, SLOT_DAYS } from './calendar';

export class TimeOfYear {
  /** Whether the current slot is an office day, which slot of the year it is, and the office day (0…251). */
  isOffice = true;
  slot = 0;
  officeDay = 0;
  /** Office days that the slot holds, all alike (count; 1 for a shift). */
  days = 1;
  slotStart = 0;
  slotEnd = 0;
  /** Office hours gone by at the start of the slot, and hours outside the office, since the beginning. */
  officeTime = 0;
  offTime = 0;
  private readonly plan: Plan;
  private readonly served: Uint8Array;

  constructor(plan: Plan) {
    this.plan = plan;
    this.served = Uint8Array.from(plan.roles, ({ served }) => (served ? 1 : 0));
  }

  /** Time of a role's own clock: a role that is closed at night does not see nights go by (hours). */
  now(role: number, t: number): number {
    if (this.served[role] === 1) return t;
    return this.isOffice ? t - this.offTime : this.slotStart - this.offTime;
  }

  /** Whether a role is answered now. */
  isOpen(role: number): boolean {
    return this.isOffice || this.served[role] === 1;
  }

  /** Calendar day of the year, with its fraction, at a time of the current slot (days). */
  dateAt(t: number): number {
    const { nights, officeSlot, offSlot } = this.plan.clock;
    const part = (t - this.slotStart) / (this.isOffice ? officeSlot : offSlot);
    // An office day is the middle third of its date; with nights, dates are cut into three slots.
    if (!nights) {
      const day = Math.min(this.days - 1, Math.floor(part));
      return (OFFICE_DAY_DATES[this.officeDay + day] as number) + (1 + part - day) / 3;
    }
    return Math.min(DAYS, (SLOT_DAYS[this.slot] as number) + ((this.slot % 3) + part) / 3);
  }
}
