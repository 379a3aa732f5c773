// What was entered: the organization, roles with their needs, people, contracts, who holds what, levers, the log.

import { LEVERS } from '../../../catalogue/ids';
import type { Unit } from '../../../figure/units';
import { contractSchema } from '../../../scenario/contract-schema';
import { documentation } from '../../../scenario/fields';
import { organizationSchema, personSchema, roleSchema } from '../../../scenario/schema';
import { personRef, providerRef, quantity, roleRef, scenarioRef } from '../../build';
import type { ReportContext } from '../../context';
import { column, numbersOf, row, term, text, wordsOf } from '../build';
import { listFieldColumns, readField } from '../fields';
import type { Sheet, SheetCell, SheetRow } from '../types';

const SCENARIO = wordsOf(column('scenario'));

/** Sizes, and how gross salary becomes employer cost: one line each. */
export function organizationSheet({ study: { organization } }: ReportContext): Sheet {
  const sizes = Object.entries(organizationSchema.shape).flatMap(([name, schema]): SheetRow[] => {
    const value = organization[name as keyof typeof organization];
    if (typeof value !== 'number') return [];
    const unit = (documentation.get(schema)?.unit ?? 'count') as Unit;
    return [
      row([{ kind: 'heading', of: column(`size.${name}`) }, quantity(value, unit), { kind: 'unit', unit }]),
    ];
  });
  const { method, ...rates } = organization.employerCost;
  return {
    id: 'organization',
    columns: [wordsOf(column('size')), numbersOf(column('value')), wordsOf(column('unit'))],
    rows: [
      row([{ kind: 'heading', of: column('size.name') }, text(organization.name), null]),
      row([{ kind: 'heading', of: column('size.currency') }, text(organization.currency), null]),
      ...sizes,
      row([{ kind: 'heading', of: column('employerCost') }, term(`word.employerCost.${method}`), null]),
      ...Object.entries(rates).map(([name, rate]) =>
        row([
          { kind: 'heading', of: column(`employerCost.${name}`) },
          quantity(rate, 'ratio'),
          { kind: 'unit', unit: 'ratio' },
        ]),
      ),
    ],
    named: 1,
    isList: false,
  };
}

/** Every input of each role. */
export function needsSheet(context: ReportContext): Sheet {
  const roles = context.scenarioIds.flatMap((id) =>
    context.scenarioOf(id).roles.map((role) => ({ id, role })),
  );
  const fields = listFieldColumns(
    roleSchema,
    roles.map(({ role }) => role),
    ['id', 'label', 'levers'],
  );
  return {
    id: 'needs',
    columns: [SCENARIO, wordsOf(column('role')), ...fields.map((field) => field.column)],
    rows: roles.map(({ id, role }) =>
      row([scenarioRef(id), roleRef(id, role.id), ...fields.map(({ path }) => readField(role, path))]),
    ),
    named: 2,
    isList: true,
  };
}

/** Known peaks inside office hours. */
export function peaksSheet(context: ReportContext): Sheet {
  return {
    id: 'peaks',
    columns: [
      SCENARIO,
      wordsOf(column('role')),
      wordsOf(column('peak')),
      numbersOf(column('peakHours'), 'hours/year'),
      numbersOf(column('peakShare'), 'ratio'),
    ],
    rows: context.scenarioIds.flatMap((scenarioId) =>
      context
        .scenarioOf(scenarioId)
        .roles.flatMap((role) =>
          role.peaks.map((peak) =>
            row([
              scenarioRef(scenarioId),
              roleRef(scenarioId, role.id),
              text(peak.label),
              peak.hoursPerYear,
              peak.incidentShare,
            ]),
          ),
        ),
    ),
    named: 2,
    isList: true,
  };
}

export function peopleSheet(context: ReportContext): Sheet {
  const people = context.scenarioIds.flatMap((id) =>
    context.scenarioOf(id).people.map((person) => ({ id, person })),
  );
  const fields = listFieldColumns(
    personSchema,
    people.map(({ person }) => person),
    ['id', 'name'],
  );
  return {
    id: 'people',
    columns: [SCENARIO, wordsOf(column('person')), ...fields.map((field) => field.column)],
    rows: people.map(({ id, person }) =>
      row([scenarioRef(id), personRef(id, person.id), ...fields.map(({ path }) => readField(person, path))]),
    ),
    named: 2,
    isList: true,
  };
}

export function contractsSheet(context: ReportContext): Sheet {
  const contracts = context.scenarioIds.flatMap((id) =>
    context
      .scenarioOf(id)
      .providers.flatMap((provider) => provider.contracts.map((contract) => ({ id, provider, contract }))),
  );
  const fields = listFieldColumns(
    contractSchema,
    contracts.map(({ contract }) => contract),
    ['id'],
  );
  return {
    id: 'contracts',
    columns: [SCENARIO, wordsOf(column('provider')), ...fields.map((field) => field.column)],
    rows: contracts.map(({ id, provider, contract }) =>
      row([
        scenarioRef(id),
        providerRef(id, provider.id),
        ...fields.map(({ path }) => readField(contract, path)),
      ]),
    ),
    named: 2,
    isList: true,
  };
}

/** One line per role, holder and scenario. */
export function assignmentsSheet(context: ReportContext): Sheet {
  return {
    id: 'assignments',
    columns: [
      SCENARIO,
      wordsOf(column('role')),
      wordsOf(column('holder')),
      wordsOf(column('holds')),
      numbersOf(column('share'), 'ratio'),
    ],
    rows: context.scenarioIds.flatMap((scenarioId) =>
      context.scenarioOf(scenarioId).assignments.map((line) => {
        const isPerson = 'person' in line;
        const holder: SheetCell = isPerson
          ? personRef(scenarioId, line.person)
          : { kind: 'contract', scenarioId, providerId: line.provider, id: line.contract };
        const holds = isPerson ? (line.share === 0 ? 'backup' : 'timeOfPerson') : 'partOfNeed';
        return row([
          scenarioRef(scenarioId),
          roleRef(scenarioId, line.role),
          holder,
          term(`word.${holds}`),
          line.share,
        ]);
      }),
    ),
    named: 2,
    isList: true,
  };
}

/** The four levers of each scenario, then those of the roles that have their own. */
export function leversSheet(context: ReportContext): Sheet {
  return {
    id: 'levers',
    columns: [
      SCENARIO,
      wordsOf(column('role')),
      ...LEVERS.map((id) => numbersOf({ kind: 'lever', id }, 'ratio')),
    ],
    rows: context.scenarioIds.flatMap((scenarioId) => {
      const { industrialization, roles } = context.scenarioOf(scenarioId);
      const own = roles.filter(({ levers }) => levers !== undefined && Object.keys(levers).length > 0);
      return [
        row([scenarioRef(scenarioId), term('word.everyRole'), ...LEVERS.map((id) => industrialization[id])]),
        ...own.map((role) =>
          row([
            scenarioRef(scenarioId),
            roleRef(scenarioId, role.id),
            ...LEVERS.map((id) => role.levers?.[id] ?? industrialization[id]),
          ]),
        ),
      ];
    }),
    named: 2,
    isList: true,
  };
}

/** Notes and decisions, as they were taken. */
export function logSheet({ study, scenarioIds }: ReportContext): Sheet {
  const told = study.notes.filter(({ scenario }) => scenario === undefined || scenarioIds.includes(scenario));
  return {
    id: 'log',
    columns: [
      { heading: column('at'), holds: 'moments' },
      wordsOf(column('logKind')),
      wordsOf(column('scenario')),
      wordsOf(column('said')),
    ],
    rows: told.map((note) =>
      row([
        { kind: 'moment', at: note.at },
        term(`word.${note.kind ?? 'note'}`),
        note.scenario === undefined ? null : scenarioRef(note.scenario),
        text(note.text),
      ]),
    ),
    named: 1,
    isList: true,
  };
}
