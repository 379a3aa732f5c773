// A new person or provider, ready to hold roles. The figures are plausible starting points for France in 2026,
// to be made exact on the People and providers screen.

import { addPerson, addProvider, type NewContract, type NewPerson } from '../../../model';
import { edit, select } from '../../store';
import type { Situation } from './situation';

const PERSON: NewPerson = {
  name: '',
  status: 'employee',
  fte: 1,
  workingTime: 'days-218',
  executive: false,
  grossSalary: 40_000,
  dayRate: 450,
  skills: {},
  schedule: 'office',
  onCall: false,
};

const CONTRACT: NewContract = {
  kind: 'managed-service',
  frequencies: ['run', 'incident'],
  committedLevel: 0.95,
  offHours: false,
  coverageClause: false,
  price: { fixedPerYear: 0, perUser: 0 },
  priceBeyondCap: 1.2,
  penaltyRate: 0.01,
  penaltyCap: 0.1,
  noticeMonths: 6,
  transitionMonths: 3,
  reversibility: 0.1,
  termYears: 3,
  indexation: 0.02,
};

/** Adds a holder, and selects them so that their panel opens. */
export function addHolder(
  situation: Situation,
  what: 'employee' | 'contractor' | 'provider',
  name: string,
): void {
  const { id } = situation.scenario;
  const step = edit({ id: 'assign.step.add', values: { holder: name } }, (study) =>
    what === 'provider'
      ? addProvider(study, id, name, CONTRACT)
      : addPerson(study, id, { ...PERSON, name, status: what }),
  );
  const after = step && [step.after.today, ...step.after.scenarios].find((scenario) => scenario.id === id);
  const added = what === 'provider' ? after?.providers.at(-1) : after?.people.at(-1);
  if (added)
    select({
      role: undefined,
      person: undefined,
      provider: undefined,
      [what === 'provider' ? 'provider' : 'person']: added.id,
    });
}
