// Random roles, people and contracts, each valid by itself: the parts `arbitrary-study` puts together.

import fc from 'fast-check';
import { CONTRACT_KINDS, FREQUENCIES, ROLE_KINDS, SKILL_LEVELS } from '../../model/catalogue/ids';
import type { Contract, Levers, Need, Person, Role } from '../../model/scenario/schema';

/** What the generated studies may contain. Every knob has a default that leaves everything possible. */
export interface Knobs {
  readonly minRoles?: number;
  readonly maxRoles?: number;
  readonly minPeople?: number;
  readonly maxPeople?: number;
  readonly maxProviders?: number;
  /** Other scenarios beside today. */
  readonly maxScenarios?: number;
  /** Most assignments drawn; those to the same role and holder count once. */
  readonly maxAssignments?: number;
  /** Needs outside office hours, shifts and on-call. */
  readonly offHours?: boolean;
  readonly peaks?: boolean;
  readonly majorEvents?: boolean;
  /** Shares of one person that sum above 1. When false they are cut to what is left. */
  readonly overAssigned?: boolean;
  /** Overrides of assumptions, inside their default range. */
  readonly overrides?: boolean;
}

/** A multiple of `step` in [0, steps × step]: readable, and never minus zero. */
export const steps = (count: number, step: number) => fc.integer({ min: 0, max: count }).map((n) => n * step);
export const ratio = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
export const between = (min: number, max: number) => fc.integer({ min, max });

export const arbitraryLevers: fc.Arbitrary<Levers> = fc.record({
  integration: ratio,
  automation: ratio,
  runbooks: ratio,
  serviceContract: ratio,
});

const arbitraryMix = fc
  .tuple(between(0, 4), between(0, 8))
  .map(([p1, p2]) => ({ p1: p1 / 20, p2: p2 / 20, p3: (20 - p1 - p2) / 20 }));

const perPriority = (values: fc.Arbitrary<number>) =>
  // Urgent incidents never have longer targets than others.
  fc.tuple(values, values, values).map((drawn) => {
    const [p1 = 0, p2 = 0, p3 = 0] = [...drawn].sort((a, b) => a - b);
    return { p1, p2, p3 };
  });

/** Nothing, projects only, incidents only, or any mix of the four frequencies. */
const arbitraryNeed: fc.Arbitrary<Need> = fc
  .record({
    shape: fc.constantFrom('all', 'all', 'all', 'projects', 'incidents', 'run', 'none'),
    run: steps(30, 100),
    perYear: fc.oneof(between(0, 60), between(0, 4000)),
    effortHours: between(1, 32).map((n) => n / 4),
    effortVariation: steps(8, 0.5),
    mix: arbitraryMix,
    responseHours: perPriority(fc.constantFrom(0.25, 0.5, 1, 2, 4, 8, 16, 40)),
    restoreHours: perPriority(fc.constantFrom(2, 4, 8, 16, 40, 80)),
    problems: between(0, 12),
    problemHours: between(1, 60),
    durationDays: between(1, 180),
    projectDays: steps(30, 5),
  })
  .map(({ shape, ...drawn }) => {
    const has = (part: string) => shape === 'all' || shape === part;
    return {
      run: { hoursPerYear: has('run') ? drawn.run : 0 },
      incident: {
        perYear: has('incidents') ? drawn.perYear : 0,
        effortHours: drawn.effortHours,
        effortVariation: drawn.effortVariation,
        mix: drawn.mix,
        responseHours: drawn.responseHours,
        restoreHours: drawn.restoreHours,
      },
      problem: {
        perYear: shape === 'all' ? drawn.problems : 0,
        effortHours: drawn.problemHours,
        durationDays: drawn.durationDays,
      },
      project: { daysPerYear: has('projects') ? drawn.projectDays : 0 },
    };
  });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** A role without its id. */
export function arbitraryRole(knobs: Knobs): fc.Arbitrary<Omit<Role, 'id'>> {
  const peak = fc.record({
    label: fc.constantFrom('Lundi matin', 'Rentrée', 'Clôture'),
    hoursPerYear: between(1, 400),
    incidentShare: steps(4, 0.05),
  });
  const none = fc.constant({ perYear: 0, durationHours: 0, lossPerHour: 0 });
  return fc
    .record({
      kind: fc.constantFrom(...ROLE_KINDS),
      label: maybe(fc.constantFrom('Nord', 'Sud')),
      site: maybe(fc.constantFrom('Siège', 'Usine')),
      need: arbitraryNeed,
      lossPerHour: steps(20, 25),
      offHours:
        knobs.offHours === false
          ? fc.constant({ served: false, incidentShare: 0 })
          : fc
              .record({
                served: fc.boolean(),
                incidentShare: steps(8, 0.05),
                runShare: maybe(steps(14, 0.05)),
              })
              .map(dropUndefined),
      peaks: fc.array(peak, { maxLength: knobs.peaks === false ? 0 : 2 }),
      majorEvents:
        knobs.majorEvents === false
          ? none
          : fc.oneof(
              none,
              fc.record({
                perYear: steps(8, 0.25),
                durationHours: between(1, 48),
                lossPerHour: steps(20, 500),
              }),
            ),
      breakGlass: maybe(
        fc.record({
          who: fc.constant('Astreinte éditeur'),
          delayHours: fc.constantFrom(0.5, 2, 8, 24),
          feePerCall: steps(10, 100),
        }),
      ),
      levers: maybe(
        fc.record(
          { integration: ratio, automation: ratio, runbooks: ratio, serviceContract: ratio },
          { requiredKeys: [] },
        ),
      ),
    })
    .map(dropUndefined);
}

/** A person without id and name. */
export function arbitraryPerson(knobs: Knobs): fc.Arbitrary<Omit<Person, 'id' | 'name'>> {
  const rota = knobs.offHours !== false;
  return fc
    .record({
      contractor: fc.boolean(),
      fte: fc.constantFrom(1, 1, 1, 0.8, 0.5),
      workingTime: fc.constantFrom('days-218' as const, 'hours-35' as const),
      executive: fc.boolean(),
      salary: between(24, 90).map((k) => k * 1000),
      dayRate: between(20, 70).map((n) => n * 10),
      levels: fc.array(fc.constantFrom(...SKILL_LEVELS, 2 as const, 3 as const), {
        minLength: ROLE_KINDS.length,
        maxLength: ROLE_KINDS.length,
      }),
      schedule: rota
        ? fc.constantFrom('office' as const, 'office' as const, 'shifts' as const)
        : fc.constant('office' as const),
      onCall: rota ? fc.boolean() : fc.constant(false),
      sicknessRate: maybe(steps(10, 0.01)),
      attritionRate: maybe(steps(10, 0.05)),
      replaceWeeks: maybe(between(1, 40)),
      rampUpMonths: maybe(between(0, 12)),
      monthsOnSite: maybe(between(0, 60)),
    })
    .map(({ contractor, salary, dayRate, levels, ...rest }) =>
      dropUndefined({
        ...rest,
        status: contractor ? ('contractor' as const) : ('employee' as const),
        grossSalary: contractor ? 0 : salary,
        dayRate: contractor ? dayRate : 0,
        // A level of 0 and a kind not mentioned mean the same: both occur.
        skills: Object.fromEntries(
          ROLE_KINDS.flatMap((kind, i) => (i % 3 === 0 && levels[i] === 0 ? [] : [[kind, levels[i]]])),
        ),
      }),
    );
}

export const arbitraryContract: fc.Arbitrary<Omit<Contract, 'id'>> = fc
  .record({
    kind: fc.constantFrom(...CONTRACT_KINDS),
    frequencies: fc.subarray([...FREQUENCIES], { minLength: 1 }),
    committedLevel: between(12, 20).map((n) => n / 20),
    offHours: fc.boolean(),
    coverageClause: fc.boolean(),
    fixedPerYear: steps(10, 5000),
    perHour: maybe(between(30, 120)),
    perUser: steps(4, 10),
    volumeCapHours: maybe(steps(20, 250)),
    priceBeyondCap: between(10, 30).map((n) => n / 10),
    penaltyRate: steps(10, 0.01),
    penaltyCap: steps(6, 0.05),
    noticeMonths: between(0, 12),
    transitionMonths: between(0, 12),
    reversibility: steps(10, 0.05),
    termYears: between(1, 5),
    indexation: between(-2, 6).map((n) => n / 100),
  })
  .map(({ fixedPerYear, perHour, perUser, ...rest }) =>
    dropUndefined({ ...rest, price: dropUndefined({ fixedPerYear, perHour, perUser }) }),
  );

/** Without the properties whose value is undefined, as a file would have it. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
function dropUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>;
}
