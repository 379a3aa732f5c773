// Regular work, long problems and projects: done by whoever is there, after incidents. The run must be done
// when it falls due, so it follows who is present; problems and projects can wait for capacity in the year.

import type { Frequency } from '../catalogue/ids';
import { total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure } from '../figure/figure';
import { expectedCover } from '../math/capped-sum';
import type { Context, PersonLink, RoleNode } from './nodes';

type Crew = {
  hours: readonly Figure[];
  present: readonly Figure[];
  absent: readonly Figure[];
  coordination: Figure;
  /** Chance that neither a holder nor anyone in their place is there (ratio). */
  nobody: Figure;
  capacity: Figure;
  incidents: Figure;
};

/** People who do planned work of a role in a kind of hours, and what they can give it there (hours/year). */
export interface CrewFigures {
  readonly hours: readonly Figure[];
  readonly present: readonly Figure[];
  readonly absent: readonly Figure[];
  readonly capacity: Figure;
}

const SHIFT_HOURS = defineFormula<{ hours: Figure; length: Figure; office: Figure; offHours: Figure }>(
  'work.shift-hours',
  'hours/year',
  'hours × hours of the segment ÷ hours of the year',
  [],
  ({ hours, length, office, offHours }) => (hours.value * length.value) / (office.value + offHours.value),
);

/** Everyone with a time share, autonomous or assisting, in office hours or outside them. */
export function crewOf(node: RoleNode, offHours: boolean, { assume }: Context): CrewFigures {
  const links = [...node.holders, ...node.assistants.filter((link) => !link.backup)];
  const there = offHours ? links.filter((link) => link.node.presence.offHours.value > 0) : links;
  const office = assume('time.office-hours');
  const nights = assume('time.off-hours');
  const hoursOf = ({ node: who, hours }: PersonLink) =>
    who.person.schedule === 'office'
      ? hours
      : figure(SHIFT_HOURS, { hours, length: offHours ? nights : office, office, offHours: nights });
  const hours = there.map(hoursOf);
  return {
    hours,
    present: there.map(({ node: who }) => (offHours ? who.presence.offHours : who.presence.office)),
    absent: there.map(({ node: who }) => who.presence.absent),
    capacity: total('work.capacity', 'hours/year', hours),
  };
}

/** Hours of `work` that the crew does in time after incidents (hours/year). */
function doneInTime(work: number, crew: Crew): number {
  if (work <= 0) return 0;
  return Math.min(work * coverOf(work, crew), work * (1 - crew.nobody.value));
}

/** Part of the work covered by those present after incidents, with leave taken in turns and without (ratio). */
function coverOf(work: number, crew: Crew): number {
  const inTurns: number[] = [];
  const inTurnsThere: number[] = [];
  const alone: number[] = [];
  const aloneThere: number[] = [];
  for (let i = 0; i < crew.hours.length; i++) {
    const hours = (crew.hours[i] as Figure).value;
    const there = 1 - (crew.absent[i] as Figure).value;
    const present = (crew.present[i] as Figure).value * there;
    if (hours <= 0 || present <= 0) continue;
    inTurns.push(hours / there);
    inTurnsThere.push(there);
    alone.push(hours / present);
    aloneThere.push(present);
  }
  if (alone.length === 0) return 0;
  const g = crew.coordination.value;
  const first = crew.incidents.value;
  return (
    g * expectedCover(inTurns, inTurnsThere, work, first) +
    (1 - g) * expectedCover(alone, aloneThere, work, first)
  );
}

type RunInputs = Crew & { work: Figure };

const RUN = defineFormula<RunInputs>(
  'work.run',
  'ratio',
  'min(E[min(1, (hours of those present − incidents)⁺ ÷ work)], 1 − P(nobody))',
  ['T1', 'T2d'],
  (inputs) => (inputs.work.value > 0 ? doneInTime(inputs.work.value, inputs) / inputs.work.value : 1),
);

type Planned = { work: Figure; before: readonly Figure[]; capacity: Figure };

/** Capacity left in the year after what comes first, as a share of the work. */
function leftFor({ work, before, capacity }: Planned): number {
  if (work.value <= 0) return 1;
  let left = capacity.value;
  for (const one of before) left -= one.value;
  return Math.min(1, Math.max(0, left / work.value));
}

const PROBLEM = defineFormula<Planned>(
  'work.problem',
  'ratio',
  'min(1, (capacity − incidents − run) ÷ problems)',
  ['T2b'],
  leftFor,
);

const PROJECT = defineFormula<Planned>(
  'work.project',
  'ratio',
  'min(1, (capacity − incidents − run − problems) ÷ projects)',
  ['T2c'],
  leftFor,
);

/** Share of the regular work that a crew does when it falls due (ratio). */
export function serveRun(
  crew: CrewFigures,
  nobody: Figure,
  work: { run: Figure; incident: Figure },
  { assume }: Context,
): Figure {
  const coordination = assume('time.leave-coordination');
  return figure(RUN, { ...crew, coordination, nobody, incidents: work.incident, work: work.run });
}

/** Shares of long problems and projects served with what incidents and run leave of the year (ratio). */
export function serveLater(
  capacity: Figure,
  { run, incident, problem, project }: Readonly<Record<Frequency, Figure>>,
): { problem: Figure; project: Figure } {
  return {
    problem: figure(PROBLEM, { work: problem, before: [incident, run], capacity }),
    project: figure(PROJECT, { work: project, before: [incident, run, problem], capacity }),
  };
}
