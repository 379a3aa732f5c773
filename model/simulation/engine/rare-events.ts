// Events that are few but of many kinds: illnesses, departures, problems, calls of last resort … A binary heap of
// numbers; the engine's tournament sees only its earliest.

/** What a rare event is; `a`, `b`, `c` say of whom. */
export const RARE = {
  fallIll: 0,
  recover: 1,
  depart: 2,
  refill: 3,
  trained: 4,
  problem: 5,
  major: 6,
  breakGlass: 7,
  providerFails: 8,
  providerBack: 9,
  rate: 10,
} as const;

const WIDTH = 5;

/** A priority queue of rare events by time; equal times leave in the order in which they came. */
export class RareEvents {
  private heap = new Float64Array(64 * WIDTH);
  private orders = new Float64Array(64);
  private length = 0;
  private order = 0;
  /** The event taken last. */
  kind = 0;
  a = 0;
  b = 0;
  c = 0;

  /** Time of the earliest (Infinity: none). */
  first(): number {
    return this.length === 0 ? Number.POSITIVE_INFINITY : (this.heap[0] as number);
  }

  clear(): void {
    this.length = 0;
    this.order = 0;
  }

  add(time: number, kind: number, a: number, b = 0, c = 0): void {
    if (!(time < Number.POSITIVE_INFINITY)) return;
    if ((this.length + 1) * WIDTH > this.heap.length) this.grow();
    let hole = this.length++;
    const order = this.order++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.comesAfter(parent, time, order)) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.place(hole, time, kind, a, b, c, order);
  }

  /** Takes the earliest into `kind`, `a`, `b`, `c`. */
  take(): void {
    const { heap } = this;
    this.kind = heap[1] as number;
    this.a = heap[2] as number;
    this.b = heap[3] as number;
    this.c = heap[4] as number;
    const last = --this.length;
    if (last === 0) return;
    const at = last * WIDTH;
    const time = heap[at] as number;
    const order = this.orders[last] as number;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= last) break;
      if (
        child + 1 < last &&
        this.comesAfter(child, heap[(child + 1) * WIDTH] as number, this.orders[child + 1] as number)
      )
        child++;
      if (this.comesAfter(child, time, order)) break;
      this.move(child, hole);
      hole = child;
    }
    this.move(last, hole);
  }

  /** Whether the event at a node comes after a time and order. */
  private comesAfter(node: number, time: number, order: number): boolean {
    const there = this.heap[node * WIDTH] as number;
    return there > time || (there === time && (this.orders[node] as number) > order);
  }

  private move(from: number, to: number): void {
    if (from === to) return;
    this.heap.copyWithin(to * WIDTH, from * WIDTH, from * WIDTH + WIDTH);
    this.orders[to] = this.orders[from] as number;
  }

  private place(
    node: number,
    time: number,
    kind: number,
    a: number,
    b: number,
    c: number,
    order: number,
  ): void {
    const at = node * WIDTH;
    this.heap[at] = time;
    this.heap[at + 1] = kind;
    this.heap[at + 2] = a;
    this.heap[at + 3] = b;
    this.heap[at + 4] = c;
    this.orders[node] = order;
  }

  private grow(): void {
    const heap = new Float64Array(2 * this.heap.length);
    heap.set(this.heap);
    this.heap = heap;
    const orders = new Float64Array(2 * this.orders.length);
    orders.set(this.orders);
    this.orders = orders;
  }
}
