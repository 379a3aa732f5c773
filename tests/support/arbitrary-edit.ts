// Random edits with a name, sensible and absurd arguments alike: what a hand, a paste or a script may ask for.

import fc from 'fast-check';
import { FREQUENCIES, LEVERS, ROLE_KINDS } from '../../model/catalogue/ids';
import * as model from '../../model/index';
import type { Study } from '../../model/scenario/schema';

export interface Edit {
  readonly label: string;
  readonly apply: (study: Study) => Study;
}

const anyShare = fc.constantFrom(0, 0.2, 0.5, 1, 1.7, -3, Number.NaN, Number.POSITIVE_INFINITY);
const anyNumber = fc.constantFrom(0, 1, 12, 0.5, -1, 1e12, Number.NaN, Number.POSITIVE_INFINITY);
const anyName = fc.constantFrom(
  'Personne 1',
  'personne  1',
  'DBA 1',
  '',
  '   ',
  'x'.repeat(121),
  'a\u0000b',
  '__proto__',
  'É'.repeat(120),
  'Prestataire 1',
  'Situation a',
);
const scenarioId = fc.constantFrom('today', 'a', 'b', 'personne-1', 'nowhere');
const roleId = fc.constantFrom('role-1', 'role-2', 'role-3', 'nothing');
const personId = fc.constantFrom('person-1', 'person-2', 'nobody', 'personne-1');
const providerId = fc.constantFrom('provider-1', 'provider-2', 'nobody');
const contractId = fc.constantFrom('contract-1', 'contract-2', 'managed-service');
const scope = fc.record({ scenarioId, everywhere: fc.boolean() });
const holder: fc.Arbitrary<model.Holder> = fc.oneof(
  fc.record({ person: personId }),
  fc.record({ provider: providerId, contract: contractId }),
);

const newPerson: model.NewPerson = {
  name: 'Personne 1',
  status: 'employee',
  fte: 1,
  workingTime: 'days-218',
  executive: false,
  grossSalary: 30_000,
  dayRate: 0,
  skills: {},
  schedule: 'office',
  onCall: false,
};
const newContract: model.NewContract = {
  kind: 'managed-service',
  frequencies: ['run', 'incident'],
  committedLevel: 0.95,
  offHours: false,
  coverageClause: true,
  price: { fixedPerYear: 0, perUser: 0 },
  priceBeyondCap: 1,
  penaltyRate: 0,
  penaltyCap: 0,
  noticeMonths: 3,
  transitionMonths: 3,
  reversibility: 0.1,
  termYears: 3,
  indexation: 0.02,
};
const perPriority = { p1: 1, p2: 4, p3: 8 };
const newRole: model.NewRole = {
  kind: 'administrator',
  need: {
    run: { hoursPerYear: 100 },
    incident: {
      perYear: 10,
      effortHours: 1,
      effortVariation: 1,
      mix: { p1: 0.1, p2: 0.2, p3: 0.7 },
      responseHours: perPriority,
      restoreHours: perPriority,
    },
    problem: { perYear: 0, effortHours: 0, durationDays: 0 },
    project: { daysPerYear: 0 },
  },
  lossPerHour: 10,
  offHours: { served: false, incidentShare: 0 },
  peaks: [],
  majorEvents: { perYear: 0, durationHours: 0, lossPerHour: 0 },
};

type Values = unknown[];
/** An edit whose arguments are drawn; the label shows them when a property fails. */
function edit<T extends Values>(
  label: string,
  args: { [K in keyof T]: fc.Arbitrary<T[K]> },
  apply: (study: Study, ...values: T) => Study,
): fc.Arbitrary<Edit> {
  return fc.tuple<T>(...args).map((values) => ({
    label: `${label}(${values.map((value) => JSON.stringify(value)).join(', ')})`,
    apply: (study) => apply(study, ...values),
  }));
}

const PEOPLE = [
  edit('addPerson', [scenarioId, anyName], (study, id, name) =>
    model.addPerson(study, id, { ...newPerson, name }),
  ),
  edit('renamePerson', [scope, personId, anyName], (study, where, id, name) =>
    model.updatePerson(study, where, id, { name }),
  ),
  edit('setFte', [scope, personId, anyNumber], (study, where, id, fte) =>
    model.updatePerson(study, where, id, { fte }),
  ),
  edit('setSalary', [scope, personId, anyNumber], (study, where, id, n) =>
    model.updatePerson(study, where, id, { grossSalary: n }),
  ),
  edit('duplicatePerson', [scenarioId, personId], model.duplicatePerson),
  edit('removePerson', [scenarioId, personId], model.removePerson),
];
const PROVIDERS = [
  edit('addProvider', [scenarioId, anyName], (study, id, name) =>
    model.addProvider(study, id, name, newContract),
  ),
  edit('renameProvider', [scope, providerId, anyName], model.renameProvider),
  edit('duplicateProvider', [scenarioId, providerId], model.duplicateProvider),
  edit('removeProvider', [scenarioId, providerId], model.removeProvider),
  edit('addContract', [scope, providerId], (study, where, id) =>
    model.addContract(study, where, id, newContract),
  ),
  edit('setLevel', [scope, providerId, contractId, anyNumber], (study, where, id, contract, committedLevel) =>
    model.updateContract(study, where, id, contract, { committedLevel }),
  ),
  edit(
    'setFrequencies',
    [scope, providerId, contractId, fc.array(fc.constantFrom(...FREQUENCIES), { maxLength: 3 })],
    (study, where, id, contract, frequencies) =>
      model.updateContract(study, where, id, contract, { frequencies }),
  ),
  edit('removeContract', [scenarioId, providerId, contractId], model.removeContract),
];
const ROLES = [
  edit('addRole', [scenarioId, fc.constantFrom(...ROLE_KINDS)], (study, id, kind) =>
    model.addRole(study, id, { ...newRole, kind }),
  ),
  edit('setLoss', [scope, roleId, anyNumber], (study, where, id, lossPerHour) =>
    model.updateRole(study, where, id, { lossPerHour }),
  ),
  edit('setOffHours', [scope, roleId, anyShare], (study, where, id, incidentShare) =>
    model.updateRole(study, where, id, { offHours: { served: true, incidentShare } }),
  ),
  edit('setPeak', [scope, roleId, anyShare, anyNumber], (study, where, id, incidentShare, hoursPerYear) =>
    model.updateRole(study, where, id, { peaks: [{ label: 'Pic', hoursPerYear, incidentShare }] }),
  ),
  edit('duplicateRole', [scenarioId, roleId, anyName], model.duplicateRole),
  edit('removeRole', [scenarioId, roleId], model.removeRole),
  edit(
    'setLever',
    [scenarioId, fc.constantFrom(...LEVERS), anyShare, fc.option(roleId, { nil: undefined })],
    model.setLever,
  ),
  edit('clearRoleLevers', [scenarioId, roleId], model.clearRoleLevers),
];
const ASSIGNMENTS = [
  edit('assign', [scenarioId, roleId, holder, anyShare], model.assign),
  edit('unassign', [scenarioId, roleId, holder], model.unassign),
  edit(
    'moveAssignment',
    [scenarioId, roleId, holder, holder, fc.option(anyShare, { nil: undefined })],
    model.moveAssignment,
  ),
];
const SHARED = [
  edit('addScenario', [scenarioId, anyName], model.addScenario),
  edit('renameScenario', [scenarioId, anyName], model.renameScenario),
  edit('removeScenario', [scenarioId], model.removeScenario),
  edit('setBaseline', [scenarioId], model.setBaseline),
  edit('renameStudy', [anyName], model.renameStudy),
  edit('setUsers', [anyNumber], (study, users) => model.updateOrganization(study, { users })),
  edit('setAssumption', [fc.constantFrom('time.absence-rate', 'no.such'), anyNumber], (study, id, mode) =>
    model.setAssumption(study, { id, low: 0, mode, high: 1 }),
  ),
  edit('resetAssumption', [fc.constantFrom('time.absence-rate', 'no.such')], model.resetAssumption),
  edit('addNote', [scenarioId, fc.constantFrom('2026-11-02', 'yesterday')], (study, scenario, at) =>
    model.addNote(study, { scenario, at, text: 'Vu.' }),
  ),
  edit('removeNote', [fc.constantFrom('note', 'note-1')], model.removeNote),
];

/** Any edit of any kind. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  ...PEOPLE,
  ...PROVIDERS,
  ...ROLES,
  ...ASSIGNMENTS,
  ...SHARED,
);
