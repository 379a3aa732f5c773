// What happens next. Each source of events (arrivals of a role, end of a person's work …) has one next time; a
// tournament between them keeps the earliest at hand.

/**
 * Earliest of a fixed number of sources.
 *
 * Method: winner tree (Knuth, The Art of Computer Programming 3, §5.4.1) that keeps times, not winners: a change takes
 * the smaller of two times on each of the log₂ n steps to the root, and the winner is found by following its time back
 * down. Neither needs a branch that a processor could guess wrong. Taking a source's event back is setting its time to
 * Infinity. Of equal times the lower source wins, so that the order of events never depends on anything else.
 *
 * @example
 * const next = new NextEvent(2);
 * next.set(1, 3.5);
 * next.first(); // 1
 */
export class NextEvent {
  /** Earliest time below each node, the root at 1; the sources themselves from `leaves` on. */
  private readonly nodes: Float64Array;
  private readonly leaves: number;

  constructor(sources: number) {
    let leaves = 1;
    while (leaves < sources) leaves *= 2;
    this.leaves = leaves;
    this.nodes = new Float64Array(2 * leaves).fill(Number.POSITIVE_INFINITY);
  }

  /** Next time of a source (Infinity: none). */
  timeOf(source: number): number {
    return this.nodes[this.leaves + source] as number;
  }

  /** The earliest time. */
  time(): number {
    return this.nodes[1] as number;
  }

  /** The source whose time is earliest. */
  first(): number {
    const { nodes, leaves } = this;
    const time = nodes[1] as number;
    let node = 1;
    while (node < leaves) {
      node <<= 1;
      node += (nodes[node] as number) > time ? 1 : 0;
    }
    return node - leaves;
  }

  set(source: number, time: number): void {
    const { nodes } = this;
    let node = this.leaves + source;
    let earliest = time;
    nodes[node] = time;
    while (node > 1) {
      earliest = Math.min(earliest, nodes[node ^ 1] as number);
      node >>= 1;
      nodes[node] = earliest;
    }
  }
}
