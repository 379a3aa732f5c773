// M/M/5 at 80 %, as one writes it in SIM.JS (npm simjs). Time is in mean services.
// Usage: node mm5-simjs.mjs CUSTOMERS [SEED]

// The package is built for a page only: it leaves what it offers in `window`, and exports nothing.
const page = /** @type {{ Sim?: typeof import('simjs') }} */ ({});
Object.assign(globalThis, { window: page });
await import('simjs');
if (!page.Sim) throw new Error('simjs left nothing in window');
const { Entity, Facility, Random, Sim } = page.Sim;

const customers = Number(process.argv[2]);
const random = new Random(Number(process.argv[3] ?? 1));
const desk = new Facility('desk', Facility.FCFS, 5);
let arrived = 0;
let waited = 0;

class Source extends Entity {
  start() {
    this.setTimer(random.exponential(4)).done(this.receive);
  }

  receive() {
    if (desk.free === 0) waited++;
    this.useFacility(desk, random.exponential(1));
    arrived++;
    if (arrived < customers) this.setTimer(random.exponential(4)).done(this.receive);
  }
}

const start = performance.now();
const sim = new Sim();
sim.addEntity(Source);
sim.simulate(Number.POSITIVE_INFINITY);
const seconds = (performance.now() - start) / 1000;
const meanWait = desk.queueStats().durationSeries.average();
console.log(JSON.stringify({ customers, seconds, meanWait, pWait: waited / customers }));
