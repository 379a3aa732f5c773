// What happens next. Each source of events (arrivals of a role, end of a person's work …) has one next time; a
// tournament between them keeps the earliest at hand.

/**
 * Earliest of a fixed number of sources.
 *
 * Method: winner tree (Knuth, The Art of Computer Programming 3, §5.4.1), with the winner of each node and its time side by
 * side. A change replays its path towards the root until nothing changes any more: all of it for the source that comes
 * first, a step or two for most others. Taking a source's event back is setting its time to Infinity. Of equal times the
 * lower source wins, so that the order of events never depends on anything else.
 *
 * @example
 * const next = new NextEvent(2);
 * next.set(1, 3.5);
 * next.first(); // 1
 */
export class NextEvent {
  /** Earliest time below each node, the root at 1; the sources themselves from `leaves` on. */
  private readonly times: Float64Array;
  /** The source that has it. */
  private readonly winners: Int32Array;
  private readonly leaves: number;

  constructor(sources: number) {
    let leaves = 1;
    while (leaves < sources) leaves *= 2;
    this.leaves = leaves;
    this.times = new Float64Array(2 * leaves);
    this.winners = new Int32Array(2 * leaves);
    this.clear();
  }

  /** Takes every event back. */
  clear(): void {
    const { leaves, times, winners } = this;
    times.fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < leaves; i++) winners[leaves + i] = i;
    for (let node = leaves - 1; node >= 1; node--) winners[node] = winners[2 * node] as number;
  }

  /** Next time of a source (Infinity: none). */
  timeOf(source: number): number {
    return this.times[this.leaves + source] as number;
  }

  /** The earliest time. */
  time(): number {
    return this.times[1] as number;
  }

  /** The source whose time is earliest. */
  first(): number {
    return this.winners[1] as number;
  }

  set(source: number, time: number): void {
    const { times, winners } = this;
    let node = this.leaves + source;
    times[node] = time;
    while (node > 1) {
      // The left one of equals wins. No branch that a processor could guess wrong.
      const left = node & ~1;
      const child = left | Number((times[left + 1] as number) < (times[left] as number));
      const earliest = times[child] as number;
      const winner = winners[child] as number;
      node >>= 1;
      if (times[node] === earliest && winners[node] === winner) return;
      times[node] = earliest;
      winners[node] = winner;
    }
  }
}
