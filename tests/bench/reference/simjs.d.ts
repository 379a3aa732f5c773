// What mm5-simjs.mjs uses of SIM.JS 2.0.3, which comes without types. In truth the module exports nothing: it leaves
// these names in `window.Sim`.
declare module 'simjs' {
  export class Random {
    constructor(seed: number);
    exponential(rate: number): number;
  }
  export class Facility {
    static readonly FCFS: number;
    constructor(name: string, discipline: number, servers: number);
    readonly free: number;
    queueStats(): { readonly durationSeries: { average(): number } };
  }
  interface Request {
    done(callback: () => void): this;
  }
  export class Entity {
    setTimer(duration: number): Request;
    useFacility(facility: Facility, duration: number): Request;
  }
  export class Sim {
    addEntity(kind: typeof Entity): Entity;
    simulate(endTime: number): boolean;
  }
}
