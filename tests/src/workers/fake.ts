// A simulator and workers without an engine: a block is known by its numbers, and workers answer when told to.

import type { Block, Layout, SimulationSettings, Study } from '../../../model';
import { answerRequests, type CreateSimulator } from '../../../src/workers/answer-requests';
import type { Answer, Request } from '../../../src/workers/messages';
import type { Listener, Port } from '../../../src/workers/port';

export const settings: SimulationSettings = { seed: 7, yearsPerReplicate: 1, inputs: 'likely' };

export const study = { name: 'Fake' } as Study;

const layout: Layout = { roleIds: ['role'], personIds: [], providerIds: [] };

/** What a block of a scenario holds: numbers that tell which one it is. */
export function fakeBlock(scenarioId: string, index: number, { seed }: SimulationSettings): Block {
  const mark = scenarioId.charCodeAt(0);
  return { index, rows: Float64Array.of(mark, seed, index), sums: Float64Array.of(1 / (index + mark)) };
}

/** Scenario `broken` has no simulator; block 13 of scenario `unlucky` fails. */
export const createFake: CreateSimulator = (_, scenarioId, given) => {
  if (scenarioId === 'broken') throw new Error('no such scenario');
  return {
    layout,
    runBlock: (index) => {
      if (scenarioId === 'unlucky' && index === 13) throw new Error('block 13');
      return fakeBlock(scenarioId, index, given);
    },
    trace: (block, replicate, year) => ({
      block,
      replicate,
      year,
      cost: 0,
      onTime: 1,
      loss: 0,
      spells: [],
      happenings: [],
      weeks: [],
    }),
  };
};

/** A worker whose answers wait until they are let go, one by one. */
export class HeldPort implements Port {
  readonly requests: Request[] = [];
  private readonly listeners = new Set<Listener>();
  private readonly waiting: Request[] = [];
  private readonly answer: (request: Request) => void;

  constructor(create: CreateSimulator = createFake) {
    this.answer = answerRequests(create, (answer) => this.tell(answer));
  }

  post(request: Request): void {
    this.requests.push(request);
    this.waiting.push(request);
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.listeners.clear();
  }

  /** Works until the next block is answered. */
  step(): void {
    for (;;) {
      const request = this.waiting.shift();
      if (!request) return;
      this.answer(request);
      if (request.kind !== 'start' && request.kind !== 'end') return;
    }
  }

  /** An answer from nowhere. */
  tell(answer: Answer): void {
    for (const { onAnswer } of [...this.listeners]) onAnswer(answer);
  }

  break(message: string): void {
    for (const { onBroken } of [...this.listeners]) onBroken(message);
  }

  get listening(): number {
    return this.listeners.size;
  }
}
