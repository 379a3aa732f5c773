// Incidents that wait, in order of arrival: one line per role and priority, and one per rota. Lines grow as needed.

/** Numbers kept per entry: time of arrival, effort left, tag. */
const WIDTH = 3;

/** First come, first served lines of numbers, in rings. Entries can be withdrawn from anywhere. */
export class WaitingLines {
  /** Entries in each line that are not withdrawn. */
  readonly counts: Int32Array;
  private readonly rings: Float64Array[];
  private readonly heads: Int32Array;
  private readonly lengths: Int32Array;
  /** Ticket of the head: tickets number the entries of a line in order. */
  private readonly firstTickets: Float64Array;
  /**
   * The entry in hand: what `push` adds, what `take` or `peek` has found. Fields, not arguments, since a number that is
   * passed on would be boxed.
   */
  arrival = 0.5;
  effort = 0.5;
  tag = 0;

  constructor(lines: number) {
    this.counts = new Int32Array(lines);
    this.heads = new Int32Array(lines);
    this.lengths = new Int32Array(lines);
    this.firstTickets = new Float64Array(lines);
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
    const length = this.lengths[line] as number;
    const ring = this.roomFor(line, length + 1);
    const capacity = ring.length / WIDTH;
    this.write(ring, ((this.heads[line] as number) + length) & (capacity - 1));
    this.lengths[line] = length + 1;
    this.counts[line] = (this.counts[line] as number) + 1;
    return (this.firstTickets[line] as number) + length;
  }

  /** Puts the entry in hand back at the front. */
  pushFront(line: number): void {
    const ring = this.roomFor(line, (this.lengths[line] as number) + 1);
    const capacity = ring.length / WIDTH;
    const head = ((this.heads[line] as number) - 1) & (capacity - 1);
    this.write(ring, head);
    this.heads[line] = head;
    this.lengths[line] = (this.lengths[line] as number) + 1;
    this.firstTickets[line] = (this.firstTickets[line] as number) - 1;
    this.counts[line] = (this.counts[line] as number) + 1;
  }

  private write(ring: Float64Array, place: number): void {
    const at = WIDTH * place;
    ring[at] = this.arrival;
    ring[at + 1] = this.effort;
    ring[at + 2] = this.tag;
  }

  /** Takes the first entry into `arrival`, `effort`, `tag`; false when the line is empty. */
  take(line: number): boolean {
    if (!this.peek(line)) return false;
    this.dropFirst(line);
    this.counts[line] = (this.counts[line] as number) - 1;
    return true;
  }

  /** Reads the first entry without taking it. */
  peek(line: number): boolean {
    if (this.counts[line] === 0) {
      while ((this.lengths[line] as number) > 0) this.dropFirst(line);
      return false;
    }
    const ring = this.rings[line] as Float64Array;
    for (;;) {
      const at = WIDTH * (this.heads[line] as number);
      const effort = ring[at + 1] as number;
      if (effort >= 0) {
        this.arrival = ring[at] as number;
        this.effort = effort;
        this.tag = ring[at + 2] as number;
        return true;
      }
      this.dropFirst(line);
    }
  }

  /** Whether an entry is still there. `arrival` tells it from a later holder of the same ticket. */
  has(line: number, ticket: number, arrival: number): boolean {
    const index = ticket - (this.firstTickets[line] as number);
    if (index < 0 || index >= (this.lengths[line] as number)) return false;
    const ring = this.rings[line] as Float64Array;
    const at = this.placeOf(line, index);
    return ring[at] === arrival && (ring[at + 1] as number) >= 0;
  }

  /** Takes an entry out of the middle; the caller knows that the line has it. */
  withdraw(line: number, ticket: number, arrival: number): void {
    if (!this.has(line, ticket, arrival)) throw new Error(`invalid ticket: ${ticket}`);
    const ring = this.rings[line] as Float64Array;
    const at = this.placeOf(line, ticket - (this.firstTickets[line] as number));
    this.arrival = arrival;
    this.effort = ring[at + 1] as number;
    this.tag = ring[at + 2] as number;
    ring[at + 1] = -1;
    this.counts[line] = (this.counts[line] as number) - 1;
  }

  private placeOf(line: number, index: number): number {
    const capacity = (this.rings[line] as Float64Array).length / WIDTH;
    return WIDTH * (((this.heads[line] as number) + index) & (capacity - 1));
  }

  /** Changes what is left of the first entry. */
  setFirstEffort(line: number, effort: number): void {
    (this.rings[line] as Float64Array)[WIDTH * (this.heads[line] as number) + 1] = effort;
  }

  /** How many entries that have not left satisfy a test on their tag. */
  countTags(line: number, test: (tag: number) => boolean): number {
    const ring = this.rings[line] as Float64Array;
    let count = 0;
    for (let i = 0; i < (this.lengths[line] as number); i++) {
      const at = this.placeOf(line, i);
      if ((ring[at + 1] as number) >= 0 && test(ring[at + 2] as number)) count++;
    }
    return count;
  }

  clear(): void {
    this.counts.fill(0);
    this.heads.fill(0);
    this.lengths.fill(0);
    this.firstTickets.fill(0);
  }

  private dropFirst(line: number): void {
    const ring = this.rings[line] as Float64Array;
    this.heads[line] = ((this.heads[line] as number) + 1) & (ring.length / WIDTH - 1);
    this.lengths[line] = (this.lengths[line] as number) - 1;
    this.firstTickets[line] = (this.firstTickets[line] as number) + 1;
  }

  /** The ring of a line, large enough for `length` entries: capacities are powers of two. */
  private roomFor(line: number, length: number): Float64Array {
    const ring = this.rings[line] as Float64Array;
    if (length * WIDTH <= ring.length) return ring;
    const larger = new Float64Array(2 * ring.length);
    const start = WIDTH * (this.heads[line] as number);
    larger.set(ring.subarray(start), 0);
    larger.set(ring.subarray(0, start), ring.length - start);
    this.rings[line] = larger;
    this.heads[line] = 0;
    return larger;
  }
}
