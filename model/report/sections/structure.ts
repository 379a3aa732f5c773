// Structural weaknesses, which can be checked by eye (memo T1): roles that a single departure stops, hours without
// anyone, people with more work than time, and whose absence costs most.

import type { PersonScore, ProviderScore, RoleScore, Score } from '../../score/types';
import {
  count,
  finding,
  listOf,
  numbers,
  personRef,
  providerRef,
  quantity,
  quantityOf,
  roleRef,
  row,
  scenarioRef,
  word,
  words,
} from '../build';
import type { ReportContext } from '../context';
import { findCarrier } from '../findings/index';
import type { SectionSource } from '../section-source';
import type { Cell, Finding, Message, Ref, Table } from '../types';

/** A role that at most so many are able to carry on has no relief. */
const ALONE = 1;
/** Above this load there is more work than time. */
const FULL = 1;
/** Half a euro is written as none. */
const NOTHING = 0.5;
/** So many absences are told even if they stop nothing. */
const MOST_HOLDERS = 6;
/** More names than this are not read in a sentence. */
const NAMED = 5;

export const structure: SectionSource = {
  id: 'structure',
  make: (context) => {
    const messages = context.detailIds.flatMap((id) => [
      tellRoles(id, context),
      ...tellHolders(id, context),
      ...tellOverload(id, context),
    ]);
    return messages.length > 0 ? { id: 'structure', messages } : undefined;
  },
};

/** Roles by how many are able to carry on alone, the weakest first. */
function tellRoles(scenarioId: string, context: ReportContext): Message {
  const { roles, total } = context.scoreOf(scenarioId);
  const needed = roles
    .filter((role) => role.need.value > 0)
    .toSorted(
      (a, b) => a.busFactor.value - b.busFactor.value || b.uncoveredHours.value - a.uncoveredHours.value,
    );
  const bus = context.busFactorOf(scenarioId);
  return {
    id: `structure.${scenarioId}`,
    finding: findWeakRoles(scenarioId, needed),
    exhibits: [
      {
        kind: 'facts',
        id: 'structure.facts',
        items: [
          { name: word('withoutRelief'), value: quantityOf(total.rolesWithoutRelief) },
          { name: word('lostByTwo'), value: quantityOf(total.rolesLostByTwo) },
          { name: word('uncoveredHours'), value: quantityOf(total.uncoveredHours) },
        ],
      },
      tableOfRoles(scenarioId, needed),
    ],
    explanation: [finding('structure.roles.why'), wordBusFactor(scenarioId, bus)],
  };
}

function findWeakRoles(scenarioId: string, roles: readonly RoleScore[]): Finding {
  const weak = roles.filter((role) => role.busFactor.value <= ALONE);
  const scenario = scenarioRef(scenarioId);
  if (weak.length === 0) return finding('structure.solid', { scenario });
  const named = weak.slice(0, NAMED);
  return finding('structure.weak', {
    scenario,
    count: count(weak.length),
    roles: listOf(named.map(({ id }) => roleRef(scenarioId, id))),
    unnamed: count(weak.length - named.length),
  });
}

function tableOfRoles(scenarioId: string, roles: readonly RoleScore[]): Table {
  return {
    kind: 'table',
    id: 'structure.roles',
    columns: [
      words('role'),
      words('relief'),
      numbers('busFactor', 'count'),
      numbers('effectiveHolders', 'count'),
      numbers('load', 'ratio'),
      numbers('uncovered', 'hours/year'),
      numbers('loss', 'EUR/year'),
    ],
    rows: roles.map((role) =>
      row(
        roleRef(scenarioId, role.id),
        quantity(role.busFactor.value > ALONE ? 1 : 0, 'yes/no'),
        quantityOf(role.busFactor),
        quantityOf(role.effectiveHolders),
        quantityOf(role.load),
        quantityOf(role.uncoveredHours),
        quantityOf(role.loss),
      ),
    ),
  };
}

function wordBusFactor(scenarioId: string, bus: ReturnType<ReportContext['busFactorOf']>): Finding {
  const stopped = quantity(bus.stopped, 'ratio');
  // No set at all: nobody holds roles that weigh as much, or there is no work.
  if (bus.lost.length === 0)
    return bus.stopped > 0 ? finding('structure.busAlready', { stopped }) : finding('structure.busNone');
  const named = bus.lost.slice(0, NAMED);
  return finding(bus.exact ? 'structure.bus' : 'structure.busAtLeast', {
    departures: count(bus.size),
    atLeast: count(bus.atLeast),
    target: quantity(bus.share.value, 'ratio'),
    holders: listOf(named.map((entry) => readHolder(scenarioId, entry))),
    unnamed: count(bus.lost.length - named.length),
    stopped,
  });
}

/** Ids are written `person:<id>` or `provider:<id>`. */
function readHolder(scenarioId: string, entry: string): Ref {
  const id = entry.slice(entry.indexOf(':') + 1);
  return entry.startsWith('person:') ? personRef(scenarioId, id) : providerRef(scenarioId, id);
}

interface Holder {
  readonly ref: Ref;
  readonly score: PersonScore | ProviderScore;
  readonly load: Cell;
}

/** People and providers whose absence stops a role or costs most, the costliest first. */
function tellHolders(scenarioId: string, { scenarioOf, scoreOf }: ReportContext): readonly Message[] {
  const scenario = scenarioOf(scenarioId);
  const holding = new Set(
    scenario.assignments.map((line) =>
      'person' in line ? `person ${line.person}` : `provider ${line.provider}`,
    ),
  );
  const holders = listHolders(scenarioId, scoreOf(scenarioId))
    .filter(({ ref }) => 'id' in ref && holding.has(`${ref.kind} ${ref.id}`))
    .toSorted((a, b) => b.score.blast.lossPerWeek.value - a.score.blast.lossPerWeek.value);
  if (holders.length === 0) return [];
  // All those without whom a role stops; of the others, those whose absence costs most.
  const missed = holders.filter(
    ({ score: { blast } }, at) =>
      blast.roles.length > 0 || (at < MOST_HOLDERS && blast.lossPerWeek.value >= NOTHING),
  );
  return [
    {
      id: `structure.holders.${scenarioId}`,
      finding: findMissed(scenarioId, holders),
      exhibits: missed.length > 0 ? [tableOfHolders(scenarioId, missed)] : [],
      explanation: [finding('structure.holders.why')],
    },
  ];
}

function listHolders(scenarioId: string, { people, providers }: Score): Holder[] {
  return [
    ...people.map((score) => ({
      ref: personRef(scenarioId, score.id),
      score,
      load: quantityOf(score.load),
    })),
    ...providers.map((score) => ({ ref: providerRef(scenarioId, score.id), score, load: null })),
  ];
}

function findMissed(scenarioId: string, holders: readonly Holder[]): Finding {
  const found = findCarrier(
    holders.map(({ ref, score: { blast } }) => ({
      of: ref,
      stops: blast.roles,
      lossPerWeek: blast.lossPerWeek.value,
    })),
  );
  const scenario = scenarioRef(scenarioId);
  if (found.kind === 'nobody' || found.kind === 'none') return finding('structure.missedNone', { scenario });
  return finding('structure.missed', {
    scenario,
    holder: found.of,
    count: count(found.stops.length),
    roles: listOf(found.shown.map((id) => roleRef(scenarioId, id))),
    unnamed: count(found.stops.length - found.shown.length),
  });
}

function tableOfHolders(scenarioId: string, holders: readonly Holder[]): Table {
  return {
    kind: 'table',
    id: 'structure.holders',
    columns: [
      words('holder'),
      words('stops'),
      numbers('stoppedHours', 'hours/year'),
      numbers('lossPerWeek', 'EUR/week'),
      numbers('load', 'ratio'),
    ],
    rows: holders.map(({ ref, load, score: { blast } }) =>
      row(
        ref,
        blast.roles.length > 0 ? listOf(blast.roles.map((id) => roleRef(scenarioId, id))) : word('nothing'),
        quantityOf(blast.hours),
        quantityOf(blast.lossPerWeek),
        load,
      ),
    ),
  };
}

/** Those who have more work than time; nothing where nobody has. */
function tellOverload(scenarioId: string, { scenarioOf, scoreOf }: ReportContext): readonly Message[] {
  const { people } = scoreOf(scenarioId);
  const over = people
    .filter((person) => person.load.value > FULL)
    .toSorted((a, b) => b.load.value - a.load.value);
  if (over.length === 0) return [];
  const { assignments } = scenarioOf(scenarioId);
  const rolesOf = (personId: string) =>
    assignments.flatMap((line) => ('person' in line && line.person === personId ? [line.role] : []));
  const named = over.slice(0, NAMED);
  return [
    {
      id: `structure.overload.${scenarioId}`,
      finding: finding('structure.overload', {
        scenario: scenarioRef(scenarioId),
        count: count(over.length),
        people: listOf(named.map(({ id }) => personRef(scenarioId, id))),
        unnamed: count(over.length - named.length),
      }),
      exhibits: [
        {
          kind: 'table',
          id: 'structure.overload',
          columns: [
            words('holder'),
            words('rolesHeld'),
            numbers('load', 'ratio'),
            numbers('capacity', 'hours/year'),
          ],
          rows: over.map((person) =>
            row(
              personRef(scenarioId, person.id),
              listOf([...new Set(rolesOf(person.id))].map((id) => roleRef(scenarioId, id))),
              quantityOf(person.load),
              quantityOf(person.capacity),
            ),
          ),
        },
      ],
      explanation: [finding('structure.overload.why')],
    },
  ];
}
