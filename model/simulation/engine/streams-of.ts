// Which stream draws what. One stream per replicate, entity and purpose: a change to one role leaves the draws of the
// others as they were, and the same years can be compared between scenarios (common random numbers).

import type { Plan } from '../plan/plan';
import { entityKey } from '../random/key';
import { Streams } from '../random/streams';

/** Streams of a role, from `ROLE_STREAMS × role`. */
export const ROLE_STREAMS = 8;
export const OF_ROLE = {
  arrival: 0,
  priority: 1,
  effort: 2,
  contract: 3,
  providerWait: 4,
  help: 5,
  problem: 6,
  major: 7,
} as const;

/** Streams of a person, after those of the roles. */
const PERSON_STREAMS = 3;
export const OF_PERSON = { health: 0, post: 1, leave: 2 } as const;

const EVERYONE = entityKey('everyone');

/** Where the streams of a plan stand, and how they are seeded. */
export class StreamTable {
  readonly streams: Streams;
  private readonly plan: Plan;
  private readonly people: number;
  private readonly providers: number;
  private readonly rotas: number;
  /** The stream of what all people share: phases of part-time and of shifts. */
  readonly everyone: number;

  constructor(plan: Plan) {
    this.plan = plan;
    this.people = plan.roles.length * ROLE_STREAMS;
    this.providers = this.people + plan.people.length * PERSON_STREAMS;
    this.rotas = this.providers + plan.providers.length;
    this.everyone = this.rotas + plan.rotas.length;
    this.streams = new Streams(this.everyone + 1);
  }

  person(person: number, purpose: number): number {
    return this.people + person * PERSON_STREAMS + purpose;
  }

  provider(provider: number): number {
    return this.providers + provider;
  }

  rota(rota: number): number {
    return this.rotas + rota;
  }

  /** Starts every stream of a replicate. Purposes are told apart by ranges, so that an id may serve twice. */
  seed(seed: number, replicate: number): void {
    const { plan, streams } = this;
    plan.roles.forEach(({ key }, r) => {
      for (let purpose = 0; purpose < ROLE_STREAMS; purpose++)
        streams.seed(r * ROLE_STREAMS + purpose, seed, replicate, 100 + purpose, key);
    });
    plan.people.forEach(({ key }, p) => {
      for (let purpose = 0; purpose < PERSON_STREAMS; purpose++)
        streams.seed(this.person(p, purpose), seed, replicate, 200 + purpose, key);
    });
    plan.providers.forEach(({ key }, q) => {
      streams.seed(this.provider(q), seed, replicate, 300, key);
    });
    plan.rotas.forEach(({ key }, q) => {
      streams.seed(this.rota(q), seed, replicate, 400, key);
    });
    streams.seed(this.everyone, seed, replicate, 500, EVERYONE);
  }
}
