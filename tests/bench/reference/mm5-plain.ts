// M/M/5 at 80 %, as one writes it in plain TypeScript: an object per event, a binary heap of them in an array. Time is
// in mean services.
// Usage, once bundled: node mm5-plain.mjs CUSTOMERS [SEED]

interface Event {
  readonly at: number;
  readonly kind: 'arrival' | 'end';
}

/** Adds an event to a heap, the soonest first. */
function push(heap: Event[], event: Event): void {
  let i = heap.length;
  while (i > 0) {
    const above = (i - 1) >> 1;
    const parent = heap[above] as Event;
    if (parent.at <= event.at) break;
    heap[i] = parent;
    i = above;
  }
  heap[i] = event;
}

/** Takes the soonest event out of a heap. */
function pop(heap: Event[]): Event | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return first;
  let i = 0;
  for (;;) {
    let below = 2 * i + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && (heap[below + 1] as Event).at < (heap[below] as Event).at) below++;
    const child = heap[below] as Event;
    if (last.at <= child.at) break;
    heap[i] = child;
    i = below;
  }
  heap[i] = last;
  return first;
}

/** C. Doty-Humphrey's sfc32 (PractRand), as a number in (0, 1). */
function createRandom(seed: number): () => number {
  let [a, b, c, counter] = [0, seed, 0, 1];
  const draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) draw();
  return draw;
}

function simulate(customers: number, random: () => number) {
  const exponential = (rate: number) => -Math.log(random()) / rate;
  const events: Event[] = [];
  const waiting: number[] = [];
  let next = 0; // first of those who wait
  let busy = 0;
  let arrived = 0;
  let waited = 0;
  let total = 0;
  push(events, { at: exponential(4), kind: 'arrival' });
  for (let event = pop(events); event; event = pop(events)) {
    const now = event.at;
    if (event.kind === 'arrival') {
      arrived++;
      if (arrived < customers) push(events, { at: now + exponential(4), kind: 'arrival' });
      if (busy < 5) {
        busy++;
        push(events, { at: now + exponential(1), kind: 'end' });
      } else {
        waiting.push(now);
      }
    } else if (next < waiting.length) {
      total += now - (waiting[next] as number);
      waited++;
      next++;
      push(events, { at: now + exponential(1), kind: 'end' });
      if (next === waiting.length) {
        waiting.length = 0;
        next = 0;
      }
    } else {
      busy--;
    }
  }
  return { meanWait: total / customers, pWait: waited / customers };
}

const customers = Number(process.argv[2]);
const random = createRandom(Number(process.argv[3] ?? 1));
const start = performance.now();
const result = simulate(customers, random);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ customers, seconds, ...result }));
