// What happens next. Each source of events (arrivals of a role, end of a person's work …) has one next time; a
// tournament between them keeps the earliest at hand.

/**
 * Earliest of a fixed number of sources.
 *
 * Method: winner tree (Knuth, The Art of Computer Programming 3, §5.4.1). A change replays one path to the root,
 * log₂ n comparisons; taking a source's event back is setting its time to Infinity. Of equal times the lower source
 * wins, so that the order of events never depends on anything else.
 *
 * @example
 * const next = new NextEvent(2);
 * next.set(1, 3.5);
 * next.first(); // 1
 */
export class NextEvent {
  /** Next time of each source (Infinity: none). Read it; change it through `set`. */
  readonly times: Float64Array;
  /** Winners by node, the root at 1; the sources themselves from `leaves` on. */
  private readonly winners: Int32Array;
  private readonly leaves: number;

  constructor(sources: number) {
    let leaves = 2;
    while (leaves < sources) leaves *= 2;
    this.leaves = leaves;
    this.times = new Float64Array(leaves).fill(Number.POSITIVE_INFINITY);
    this.winners = new Int32Array(2 * leaves);
    for (let i = 0; i < leaves; i++) this.winners[leaves + i] = i;
    for (let node = leaves - 1; node >= 1; node--) this.winners[node] = this.winners[2 * node] as number;
  }

  /** The source whose time is earliest. */
  first(): number {
    return this.winners[1] as number;
  }

  set(source: number, time: number): void {
    const { times, winners } = this;
    times[source] = time;
    let node = (source + this.leaves) >> 1;
    while (node >= 1) {
      const left = winners[node << 1] as number;
      const right = winners[(node << 1) | 1] as number;
      const winner = (times[left] as number) <= (times[right] as number) ? left : right;
      // Someone else won here before and still does: nothing above can change.
      if (winner !== source && winner === winners[node]) return;
      winners[node] = winner;
      node >>= 1;
    }
  }
}
