// Incidents that wait, in order of arrival: one line per role and priority, and one per rota. Lines grow as needed.

/** Numbers kept per entry: time of arrival, effort left, tag; and one unused, so that places come by shifting bits. */
const WIDTH = 4;
const SHIFT = 2;

/** First come, first served lines of numbers, in rings. Entries can be withdrawn from anywhere. */
export class WaitingLines {
  /** Entries in each line that are not withdrawn. */
  readonly counts: Int32Array;
  private readonly rings: Float64Array[];
  /** Tickets number the entries of a line in order: that of the first, and the one that the next at the end gets. */
  private readonly firsts: Int32Array;
  private readonly nexts: Int32Array;
  /**
   * The entry in hand: what `push` adds, what `take` or `peek` has found. Fields, not arguments, since a number that is
   * passed on would be boxed.
   */
  arrival = 0.5;
  effort = 0.5;
  tag = 0;

  constructor(lines: number) {
    this.counts = new Int32Array(lines);
    this.firsts = new Int32Array(lines);
    this.nexts = new Int32Array(lines);
    this.rings = Array.from({ length: lines }, () => new Float64Array(4 * WIDTH));
  }

  /** Takes an entry in hand. */
  hold(arrival: number, effort: number, tag: number): void {
    this.arrival = arrival;
    this.effort = effort;
    this.tag = tag;
  }

  /** Adds the entry in hand at the end; returns a ticket by which it can be withdrawn. */
  push(line: number): number {
    const ring = this.roomForOne(line);
    const ticket = this.nexts[line] as number;
    this.write(ring, placeOf(ring, ticket));
    this.nexts[line] = ticket + 1;
    this.counts[line] = (this.counts[line] as number) + 1;
    return ticket;
  }

  /** Puts the entry in hand back at the front. */
  pushFront(line: number): void {
    const ring = this.roomForOne(line);
    const ticket = (this.firsts[line] as number) - 1;
    this.write(ring, placeOf(ring, ticket));
    this.firsts[line] = ticket;
    this.counts[line] = (this.counts[line] as number) + 1;
  }

  private write(ring: Float64Array, at: number): void {
    ring[at] = this.arrival;
    ring[at + 1] = this.effort;
    ring[at + 2] = this.tag;
  }

  /** Takes the first entry into `arrival`, `effort`, `tag`; false when the line is empty. */
  take(line: number): boolean {
    if (!this.peek(line)) return false;
    this.firsts[line] = (this.firsts[line] as number) + 1;
    this.counts[line] = (this.counts[line] as number) - 1;
    return true;
  }

  /** Reads the first entry without taking it. */
  peek(line: number): boolean {
    if (this.counts[line] === 0) {
      this.firsts[line] = this.nexts[line] as number;
      return false;
    }
    const ring = this.rings[line] as Float64Array;
    for (;;) {
      const first = this.firsts[line] as number;
      const at = placeOf(ring, first);
      const effort = ring[at + 1] as number;
      if (effort >= 0) {
        this.arrival = ring[at] as number;
        this.effort = effort;
        this.tag = ring[at + 2] as number;
        return true;
      }
      this.firsts[line] = first + 1;
    }
  }

  /** Whether an entry is still there. `arrival` tells it from a later holder of the same ticket. */
  has(line: number, ticket: number, arrival: number): boolean {
    if (ticket < (this.firsts[line] as number) || ticket >= (this.nexts[line] as number)) return false;
    const ring = this.rings[line] as Float64Array;
    const at = placeOf(ring, ticket);
    return ring[at] === arrival && (ring[at + 1] as number) >= 0;
  }

  /** Takes an entry out of the middle; the caller knows that the line has it. */
  withdraw(line: number, ticket: number, arrival: number): void {
    if (!this.has(line, ticket, arrival)) throw new Error(`invalid ticket: ${ticket}`);
    const ring = this.rings[line] as Float64Array;
    const at = placeOf(ring, ticket);
    this.arrival = arrival;
    this.effort = ring[at + 1] as number;
    this.tag = ring[at + 2] as number;
    ring[at + 1] = -1;
    this.counts[line] = (this.counts[line] as number) - 1;
  }

  /** Changes what is left of the first entry. */
  setFirstEffort(line: number, effort: number): void {
    const ring = this.rings[line] as Float64Array;
    ring[placeOf(ring, this.firsts[line] as number) + 1] = effort;
  }

  /** How many entries that have not left satisfy a test on their tag. */
  countTags(line: number, test: (tag: number) => boolean): number {
    const ring = this.rings[line] as Float64Array;
    let count = 0;
    for (let ticket = this.firsts[line] as number; ticket < (this.nexts[line] as number); ticket++) {
      const at = placeOf(ring, ticket);
      if ((ring[at + 1] as number) >= 0 && test(ring[at + 2] as number)) count++;
    }
    return count;
  }

  clear(): void {
    this.counts.fill(0);
    this.firsts.fill(0);
    this.nexts.fill(0);
  }

  /** The ring of a line, large enough for one more: capacities are powers of two. */
  private roomForOne(line: number): Float64Array {
    const ring = this.rings[line] as Float64Array;
    const first = this.firsts[line] as number;
    const next = this.nexts[line] as number;
    if ((next - first + 1) << SHIFT <= ring.length) return ring;
    const larger = new Float64Array(2 * ring.length);
    for (let ticket = first; ticket < next; ticket++) {
      const at = placeOf(ring, ticket);
      larger.set(ring.subarray(at, at + WIDTH), placeOf(larger, ticket));
    }
    this.rings[line] = larger;
    return larger;
  }
}

/** Where the entry of a ticket stands in a ring. */
function placeOf(ring: Float64Array, ticket: number): number {
  return (ticket << SHIFT) & (ring.length - 1);
}
