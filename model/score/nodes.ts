// What a scenario is once read: people, roles and contracts tied to one another, so that the parts of the score only
// compute.

import type { Assume } from '../catalogue/assumptions';
import type { SkillLevel } from '../catalogue/ids';
import type { LeverFigures, NeedFigures } from '../demand/need';
import type { Figure } from '../figure/figure';
import type { Contract, Organization, Person, Role, Scenario, Study } from '../scenario/schema';
import type { PayFigures } from '../supply/pay';
import type { PresenceFigures } from '../supply/presence';
import type { SeverityFigures } from './severity';

/** A person in the scenario, with the roles they answer for. */
export interface PersonNode {
  readonly person: Person;
  readonly presence: PresenceFigures;
  readonly pay: PayFigures;
  /** Sum of time shares as given, and the factor that brings a sum above 1 back to 1 (ratio). */
  readonly assigned: number;
  readonly scale: number;
  readonly links: PersonLink[];
}

/** A role held by a person: a holder with a time share, or a named backup (share 0). */
export interface PersonLink {
  readonly node: PersonNode;
  readonly role: RoleNode;
  readonly level: SkillLevel;
  /** Share of the person's time after scaling (ratio), and hours a year it brings to the role. */
  readonly share: Figure;
  readonly hours: Figure;
  readonly backup: boolean;
}

/** A part of a role's need delegated under a contract. */
export interface ContractLink {
  readonly providerId: string;
  readonly contract: Contract;
  readonly role: RoleNode;
  /** Share of the need after scaling (ratio). */
  readonly share: Figure;
  /** Part of it that today's situation already delegates to the same provider (0…1). */
  readonly known: number;
}

/** A role of the scenario and everyone who holds it. */
export interface RoleNode {
  readonly role: Role;
  readonly need: NeedFigures;
  readonly severity: SeverityFigures;
  readonly externalizability: Figure;
  /** Autonomous people with a time share, autonomous backups, and people who can only assist. */
  readonly holders: PersonLink[];
  readonly backups: PersonLink[];
  readonly assistants: PersonLink[];
  readonly contracts: ContractLink[];
  /** Largest sum of delegated shares over the frequencies, as given: above 1, too much is delegated. */
  asked: number;
}

export interface Context {
  readonly study: Study;
  readonly organization: Organization;
  readonly scenario: Scenario;
  readonly assume: Assume;
  readonly levers: LeverFigures;
  readonly hoursPerPost: Figure;
  /** Share of the year during which a provider cannot work (ratio). */
  readonly providerDown: Figure;
  readonly people: ReadonlyMap<string, PersonNode>;
  readonly roles: ReadonlyMap<string, RoleNode>;
  readonly todayRoles: ReadonlyMap<string, Role>;
}
