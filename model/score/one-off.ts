// Changing the team against today costs once: severance for posts removed, hiring for posts created. A saving
// counts only for whole posts that are really gone from the list of people.

import { defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Person } from '../scenario/schema';
import type { Context } from './nodes';

type Leaving = { months: Figure; gross: Figure; fte: Figure; years: Figure };

const SEVERANCE = defineFormula<Leaving>(
  'one-off.severance',
  'EUR/year',
  'months ÷ 12 × gross × FTE ÷ years',
  [],
  ({ months, gross, fte, years }) => ((months.value / 12) * gross.value * fte.value) / years.value,
);

const HIRING = defineFormula<{ share: Figure; gross: Figure; fte: Figure; years: Figure }>(
  'one-off.hiring',
  'EUR/year',
  'replacement share × gross × FTE ÷ years',
  [],
  ({ share, gross, fte, years }) => (share.value * gross.value * fte.value) / years.value,
);

/** Severance and hiring of a scenario against today, spread over the horizon (EUR/year each). */
export function oneOffCosts(context: Context): readonly Figure[] {
  const { study, scenario, assume } = context;
  if (scenario === study.today) return [];
  const before = new Set(study.today.people.map((person) => person.id));
  const after = new Set(scenario.people.map((person) => person.id));
  const years = assume('people.horizon-years');
  const pay = (person: Person, ...root: string[]) => ({
    gross: input(person.grossSalary, 'EUR/year', [...root, 'people', person.id, 'grossSalary']),
    fte: input(person.fte, 'FTE', [...root, 'people', person.id, 'fte']),
    years,
  });
  const gone = study.today.people.filter((person) => person.status === 'employee' && !after.has(person.id));
  const hired = scenario.people.filter((person) => person.status === 'employee' && !before.has(person.id));
  return [
    ...gone.map((person) =>
      figure(SEVERANCE, { months: assume('people.severance-months'), ...pay(person, 'today') }),
    ),
    ...hired.map((person) => figure(HIRING, { share: assume('people.replacement-cost'), ...pay(person) })),
  ];
}
