// Everything counted and booked in a year, in the columns of `result.ts`, and what a year comes to when it closes.

import { FREQUENCIES } from '../../catalogue/ids';
import { COST_NATURES, type CostNature, LOSS_CAUSES } from '../../score/types';
import type { Plan } from '../plan/plan';
import { PERSON_COLUMNS, ROLE_COLUMNS, YEAR_COLUMNS } from '../result';

const column = (name: (typeof ROLE_COLUMNS)[number]) => ROLE_COLUMNS.indexOf(name);

/** Columns of a role, by name: constants, so that the compiler can fold them. */
export const ROLE_WIDTH = ROLE_COLUMNS.length;
const COST = column('cost');
export const WAITING = column('waiting');
export const REPAIR = column('repair');
export const MAJOR = column('majorEvents');
export const DEPARTURES = column('departures');
const SERVICE_GAP = column('serviceGap');
export const PROVIDER_FAILURE = column('providerFailure');
export const INCIDENT = column('incident.arrived');
export const RUN = column('run.arrived');
export const PROBLEM = column('problem.arrived');
export const PROJECT = column('project.arrived');
/** Fates, from the first column of a frequency. */
export const ARRIVED = 0;
export const ON_TIME = 1;
export const LATE = 2;
export const LOST = 3;
const SERVED = column('served');
const NEEDED = column('needed');
export const TAKEN = column('taken');
export const WAIT = column('wait');
export const FOUND_BUSY = column('foundBusy');
export const FOUND_NOBODY = column('foundNobody');
export const UNCOVERED = column('uncoveredHours');
export const WAITING_INCIDENTS = column('waitingIncidents');
export const WAITING_HOURS = column('waitingHours');

const PERSON_WIDTH = PERSON_COLUMNS.length;
export const PRESENT = PERSON_COLUMNS.indexOf('present');
export const ON_INCIDENTS = PERSON_COLUMNS.indexOf('onIncidents');
export const ON_OTHER_WORK = PERSON_COLUMNS.indexOf('onOtherWork');
export const ON_LEAVE = PERSON_COLUMNS.indexOf('onLeave');
export const SICK = PERSON_COLUMNS.indexOf('sick');
export const VACANT = PERSON_COLUMNS.indexOf('vacant');
export const LEFT = PERSON_COLUMNS.indexOf('departures');

/** First column of each frequency. */
const FREQUENCY_COLUMNS = FREQUENCIES.map((frequency) => column(`${frequency}.arrived`));
const LOSS_COLUMNS = LOSS_CAUSES.map((cause) => column(cause));
const NATURE = Object.fromEntries(COST_NATURES.map((nature, i) => [nature, i])) as Record<CostNature, number>;

/** The books of one year, and the sums over the years of a block. */
export class Accounts {
  /** Of the year under way: roles × columns, people × columns, costs by nature. */
  readonly roles: Float64Array;
  readonly people: Float64Array;
  readonly natures: Float64Array;
  /** By contract link: hours billed, delegated incidents and those on time, loss below the level promised. */
  readonly hours: Float64Array;
  readonly delegated: Float64Array;
  readonly delegatedOnTime: Float64Array;
  readonly gap: Float64Array;
  /** Hours asked of each contract this year. */
  readonly contractHours: Float64Array;
  /** Incident hours that arrived this year, over all roles. */
  incidentHours = 0;
  /** Sums over measured years. */
  readonly sums: Float64Array;
  readonly row = new Float64Array(YEAR_COLUMNS.length);
  private readonly plan: Plan;
  private readonly expectedIncidentHours: number;
  private readonly expectedRepair: number;
  private readonly expectedPresence: number;
  /** Links of roles with a time share, for what people cost each role. */
  private readonly paidTo: Float64Array;
  private readonly paid: readonly { person: number; role: number; share: number }[];

  constructor(plan: Plan) {
    this.plan = plan;
    const { roles, people, contractLinks, contracts, clock } = plan;
    this.roles = new Float64Array(roles.length * ROLE_WIDTH);
    this.people = new Float64Array(people.length * PERSON_WIDTH);
    this.natures = new Float64Array(COST_NATURES.length);
    this.hours = new Float64Array(contractLinks.length);
    this.delegated = new Float64Array(contractLinks.length);
    this.delegatedOnTime = new Float64Array(contractLinks.length);
    this.gap = new Float64Array(contractLinks.length);
    this.contractHours = new Float64Array(contracts.length);
    this.sums = new Float64Array(this.natures.length + this.roles.length + this.people.length);
    let hours = 0;
    let repair = 0;
    for (const { incidents, effort, mix, lossPerHour } of roles) {
      hours += incidents * effort;
      repair +=
        incidents * effort * mix.reduce((sum, share, p) => sum + share * (lossPerHour[p] as number), 0);
    }
    this.expectedIncidentHours = hours;
    this.expectedRepair = repair;
    this.expectedPresence = people.reduce((sum, person) => {
      const gone = person.departures * (person.vacantYears + person.rampUpYears);
      const scheduled = person.shifts ? clock.yearHours : clock.officeHours;
      return sum + (person.planned * scheduled * (1 - person.sickness)) / (1 + gone);
    }, 0);
    this.paidTo = new Float64Array(people.length);
    this.paid = plan.links.filter(({ share }) => share > 0);
  }

  /** Opens a year. */
  open(): void {
    this.roles.fill(0);
    this.people.fill(0);
    this.natures.fill(0);
    this.hours.fill(0);
    this.delegated.fill(0);
    this.delegatedOnTime.fill(0);
    this.gap.fill(0);
    this.contractHours.fill(0);
    this.incidentHours = 0;
  }

  add(role: number, col: number, amount: number): void {
    const at = role * ROLE_WIDTH + col;
    this.roles[at] = (this.roles[at] as number) + amount;
  }

  addPerson(person: number, col: number, amount: number): void {
    const at = person * PERSON_WIDTH + col;
    this.people[at] = (this.people[at] as number) + amount;
  }

  /** Books a cost that belongs to a role. */
  spend(role: number, nature: CostNature, amount: number): void {
    this.natures[NATURE[nature]] = (this.natures[NATURE[nature]] as number) + amount;
    this.add(role, COST, amount);
  }

  /** Closes the year: bills contracts, pays people, then writes the row and adds to the sums. */
  close(): void {
    this.payContracts();
    this.payPeople();
    const { fixedCosts } = this.plan;
    this.plan.roles.forEach(({ fixedCost }, r) => {
      this.add(r, COST, fixedCost);
    });
    for (const nature of COST_NATURES) {
      const standby = nature === 'onCall' ? this.standby() : 0;
      this.natures[NATURE[nature]] = (this.natures[NATURE[nature]] as number) + fixedCosts[nature] + standby;
    }
    this.writeRow();
    this.addToSums();
  }

  /** Allowances of the rotas: what is fixed in the roles' costs and in no other nature. */
  private standby(): number {
    return this.plan.roles.reduce((sum, role) => sum + role.standbyCost, 0);
  }

  private payContracts(): void {
    const { contractLinks, contracts } = this.plan;
    contractLinks.forEach((link, k) => {
      const { cap, beyond } = contracts[link.contract] as Plan['contracts'][number];
      const asked = this.contractHours[link.contract] as number;
      const under = asked > cap ? cap / asked : 1;
      const price = link.fixed + link.perHour * (this.hours[k] as number) * (under + beyond * (1 - under));
      this.spend(link.role, 'contracts', price);
      this.spend(link.role, 'governance', price * link.governance);
      this.spend(link.role, 'transition', price * link.transition);
      this.add(link.role, SERVICE_GAP, (this.gap[k] as number) - this.penaltyOf(k, price));
    });
  }

  /** Penalties of the year: points missing on what was measured, up to the cap, never more than the harm (EUR). */
  private penaltyOf(k: number, price: number): number {
    const { committed, penaltyRate, penaltyCap } = this.plan.contractLinks[
      k
    ] as Plan['contractLinks'][number];
    const taken = this.delegated[k] as number;
    if (taken === 0) return 0;
    const points = Math.max(0, committed - (this.delegatedOnTime[k] as number) / taken) * 100;
    return Math.min(this.gap[k] as number, Math.min(penaltyCap, penaltyRate * points) * price);
  }

  private payPeople(): void {
    const { people } = this.plan;
    for (let p = 0; p < people.length; p++) {
      const { contractorCost, turnoverCost } = people[p] as Plan['people'][number];
      const at = p * PERSON_WIDTH;
      const sick = this.people[at + SICK] as number;
      const planned = sick + (this.people[at + PRESENT] as number) + (this.people[at + VACANT] as number);
      // Days of illness are not billed.
      const days = planned > 0 ? contractorCost * (1 - sick / planned) : contractorCost;
      const turnover = turnoverCost * (this.people[at + LEFT] as number);
      this.paidTo[p] = days + turnover;
      this.natures[NATURE.contractors] = (this.natures[NATURE.contractors] as number) + days;
      this.natures[NATURE.turnover] = (this.natures[NATURE.turnover] as number) + turnover;
    }
    for (const { person, role, share } of this.paid)
      this.add(role, COST, share * (this.paidTo[person] as number));
  }

  private writeRow(): void {
    const { row, roles, plan } = this;
    row.fill(0);
    for (let i = 0; i < this.natures.length; i++) row[0] = (row[0] as number) + (this.natures[i] as number);
    let repair = 0;
    for (let r = 0; r < plan.roles.length; r++) {
      this.countNeeds(r);
      const at = r * ROLE_WIDTH;
      for (const cause of LOSS_COLUMNS) row[1] = (row[1] as number) + (roles[at + cause] as number);
      row[2] = (row[2] as number) + (roles[at + SERVED] as number);
      row[3] = (row[3] as number) + (roles[at + NEEDED] as number);
      repair += roles[at + REPAIR] as number;
    }
    let present = 0;
    for (let p = 0; p < plan.people.length; p++) present += this.people[p * PERSON_WIDTH + PRESENT] as number;
    row[4] = this.incidentHours - this.expectedIncidentHours;
    row[5] = repair - this.expectedRepair;
    row[6] = present - this.expectedPresence;
  }

  /** Needs of a role, and those served on time, each frequency with its weight in the share on time. */
  private countNeeds(r: number): void {
    const { weights, expected } = this.plan.roles[r] as Plan['roles'][number];
    for (let f = 0; f < FREQUENCIES.length; f++) {
      const frequency = FREQUENCIES[f] as (typeof FREQUENCIES)[number];
      if (expected[frequency] <= 0) continue;
      const weight = weights[frequency] / expected[frequency];
      const first = r * ROLE_WIDTH + (FREQUENCY_COLUMNS[f] as number);
      this.add(r, SERVED, weight * (this.roles[first + ON_TIME] as number));
      this.add(r, NEEDED, weight * (this.roles[first + ARRIVED] as number));
    }
  }

  private addToSums(): void {
    const { sums } = this;
    let at = 0;
    for (const part of [this.natures, this.roles, this.people]) {
      for (let i = 0; i < part.length; i++, at++) sums[at] = (sums[at] as number) + (part[i] as number);
    }
  }
}
