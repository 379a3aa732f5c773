// Who can act on what: links between people and roles as flat arrays, and, per role, which holders are there and
// free, as bits, in order of preference.

import type { LinkPlan, Plan } from '../plan/plan';

/** Nobody, no link, no job. */
export const NONE = -1;

const KIND_ORDER = { holder: 0, backup: 1, assistant: 2 } as const;

/** The people of a plan, ready to be asked for help. */
export class Crew {
  readonly links: readonly LinkPlan[];
  readonly linkPerson: Int32Array;
  readonly linkRole: Int32Array;
  /** Links of a person: main holders' first, then backups', then assistants', the largest share first. */
  readonly personStart: Int32Array;
  readonly personMainEnd: Int32Array;
  /** Backups then assistants of a role: links from `reliefStart[r]` to `reliefStart[r + 1]` of `relief`. */
  readonly reliefStart: Int32Array;
  readonly relief: Int32Array;
  readonly isAssistant: Uint8Array;
  /** By link: share of the person's time (ratio; 0 for a backup), and speed on planned work (ratio). */
  readonly share: Float64Array;
  readonly speed: Float64Array;
  /** Whether a person is there and able to act; how many main holders of a role are. */
  readonly present: Uint8Array;
  readonly presentMain: Int32Array;
  /** Main holders of a role in order of preference, 32 to a word of `free`. */
  private readonly holders: Int32Array;
  private readonly wordStart: Int32Array;
  private readonly free: Int32Array;
  private readonly linkWord: Int32Array;
  private readonly linkBit: Int32Array;

  constructor(plan: Plan) {
    const links = [...plan.links].sort(
      (a, b) => a.person - b.person || KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || b.share - a.share,
    );
    const roles = plan.roles.length;
    const people = plan.people.length;
    this.links = links;
    this.linkPerson = Int32Array.from(links, (link) => link.person);
    this.linkRole = Int32Array.from(links, (link) => link.role);
    this.isAssistant = Uint8Array.from(links, ({ kind }) => (kind === 'assistant' ? 1 : 0));
    this.share = Float64Array.from(links, ({ share }) => share);
    this.speed = Float64Array.from(links, ({ speed }) => speed);
    this.present = new Uint8Array(people);
    this.presentMain = new Int32Array(roles);
    this.personStart = new Int32Array(people + 1);
    this.personMainEnd = new Int32Array(people);
    for (let person = 0, at = 0; person < people; person++) {
      this.personStart[person] = at;
      while (links[at]?.person === person && links[at]?.kind === 'holder') at++;
      this.personMainEnd[person] = at;
      while (links[at]?.person === person) at++;
      this.personStart[person + 1] = at;
    }
    this.wordStart = new Int32Array(roles + 1);
    this.reliefStart = new Int32Array(roles + 1);
    this.linkWord = new Int32Array(links.length).fill(NONE);
    this.linkBit = new Int32Array(links.length);
    const holders: number[] = [];
    const relief: number[] = [];
    for (let role = 0; role < roles; role++) {
      const own = links.map((_, i) => i).filter((i) => this.linkRole[i] === role);
      const main = own.filter((i) => links[i]?.kind === 'holder');
      main.sort((a, b) => (links[b]?.share ?? 0) - (links[a]?.share ?? 0) || a - b);
      main.forEach((link, i) => {
        this.linkWord[link] = holders.length / 32 + (i >> 5);
        this.linkBit[link] = 1 << (i & 31);
      });
      holders.push(...main);
      while (holders.length % 32 !== 0) holders.push(NONE);
      this.wordStart[role + 1] = holders.length / 32;
      relief.push(...own.filter((i) => links[i]?.kind === 'backup'));
      relief.push(...own.filter((i) => links[i]?.kind === 'assistant'));
      this.reliefStart[role + 1] = relief.length;
    }
    this.holders = Int32Array.from(holders);
    this.relief = Int32Array.from(relief);
    this.free = new Int32Array(this.holders.length / 32);
  }

  /** The link of the preferred main holder who is there and free; NONE when there is nobody. */
  firstFree(role: number): number {
    const { free } = this;
    const end = this.wordStart[role + 1] as number;
    for (let word = this.wordStart[role] as number; word < end; word++) {
      const bits = free[word] as number;
      if (bits !== 0) return this.holders[(word << 5) + 31 - Math.clz32(bits & -bits)] as number;
    }
    return NONE;
  }

  /** Main holders of a role, one after another: call with i from 0 until NONE. */
  holder(role: number, i: number): number {
    const at = ((this.wordStart[role] as number) << 5) + i;
    return at < (this.wordStart[role + 1] as number) << 5 ? (this.holders[at] as number) : NONE;
  }

  setFree(person: number): void {
    const { free, linkWord, linkBit } = this;
    const end = this.personMainEnd[person] as number;
    for (let link = this.personStart[person] as number; link < end; link++) {
      const word = linkWord[link] as number;
      free[word] = (free[word] as number) | (linkBit[link] as number);
    }
  }

  setBusy(person: number): void {
    const { free, linkWord, linkBit } = this;
    const end = this.personMainEnd[person] as number;
    for (let link = this.personStart[person] as number; link < end; link++) {
      const word = linkWord[link] as number;
      free[word] = (free[word] as number) & ~(linkBit[link] as number);
    }
  }

  /** Marks a person there or gone, and counts the main holders of their roles. */
  setPresent(person: number, there: boolean): void {
    this.present[person] = there ? 1 : 0;
    const change = there ? 1 : -1;
    const end = this.personMainEnd[person] as number;
    for (let link = this.personStart[person] as number; link < end; link++) {
      const role = this.linkRole[link] as number;
      this.presentMain[role] = (this.presentMain[role] as number) + change;
    }
  }

  clear(): void {
    this.present.fill(0);
    this.presentMain.fill(0);
    this.free.fill(0);
  }
}
