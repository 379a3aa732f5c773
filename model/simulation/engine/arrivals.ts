// When incidents arrive: a Poisson process per role, whose rate changes with the kind of hours and at known peaks.

import type { RolePlan } from '../plan/plan';
import { RARE } from './rare-events';
import { ROLE_STREAMS } from './streams-of';
import type { World } from './world';

/** A peak comes back this often a year. */
const PEAKS_PER_YEAR = 52;

/** Rates of arrival. A change of rate stretches the time left until the next arrival: no draw is lost or added. */
export class Arrivals {
  /** Mean time between two arrivals now (hours; Infinity: none come). */
  readonly gaps: Float64Array;
  /** Part of the next unit exponential that is left while none come. */
  private readonly left: Float64Array;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.gaps = new Float64Array(world.plan.roles.length);
    this.left = new Float64Array(world.plan.roles.length);
  }

  begin(): void {
    const { streams } = this.world.table;
    this.gaps.fill(Number.POSITIVE_INFINITY);
    for (let r = 0; r < this.left.length; r++) this.left[r] = streams.exponential(r * ROLE_STREAMS);
  }

  beginSlot(t: number): void {
    for (let r = 0; r < this.gaps.length; r++) this.changeRate(r, t);
  }

  /** Sets the rate of a role to what its hours ask, and notes when the next peak begins or ends in this slot. */
  changeRate(role: number, t: number): void {
    const plan = this.world.plan.roles[role] as RolePlan;
    const { time } = this.world;
    if (!time.isOffice) {
      const { clock: hours } = this.world.plan;
      this.setRate(
        role,
        plan.served ? (plan.incidents * plan.offShare) / (hours.yearHours - hours.officeHours) : 0,
        t,
      );
      return;
    }
    if (plan.peaks.length === 0) {
      this.setRate(role, (plan.incidents * (1 - plan.offShare)) / this.world.plan.clock.officeHours, t);
      return;
    }
    this.followPeaks(role, plan, t);
  }

  /** Peaks follow one another at the start of each fifty-second of the office year. */
  private followPeaks(role: number, plan: RolePlan, t: number): void {
    const { time } = this.world;
    const { officeHours } = this.world.plan.clock;
    const period = officeHours / PEAKS_PER_YEAR;
    const officeNow = time.officeTime + (t - time.slotStart);
    // The middle of a millionth: at a boundary, what comes next counts.
    const place = (officeNow + 1e-6 * period) % period;
    let end = 0;
    let others = 1 - plan.offShare;
    let hours = officeHours;
    let rate = -1;
    for (const peak of plan.peaks) {
      end += peak.hours / PEAKS_PER_YEAR;
      others -= peak.share;
      hours -= peak.hours;
      if (rate < 0 && place < end) {
        rate = (plan.incidents * peak.share) / peak.hours;
        break;
      }
    }
    if (rate < 0) {
      rate = hours > 0 ? (plan.incidents * Math.max(0, others)) / hours : 0;
      end = period;
    }
    this.setRate(role, rate, t);
    const change = t + end - place + 1e-6 * period;
    if (change < time.slotEnd) this.world.rare.add(change, RARE.rate, role);
  }

  private setRate(role: number, rate: number, t: number): void {
    const { arrivals } = this.world;
    const gap = rate > 0 ? 1 / rate : Number.POSITIVE_INFINITY;
    const before = this.gaps[role] as number;
    if (gap === before) return;
    const left =
      before < Number.POSITIVE_INFINITY ? (arrivals.timeOf(role) - t) / before : (this.left[role] as number);
    this.left[role] = left;
    this.gaps[role] = gap;
    arrivals.set(role, gap < Number.POSITIVE_INFINITY ? t + left * gap : Number.POSITIVE_INFINITY);
  }
}
