// A study as large as a meeting brings: sixty people with long names, six scenarios that differ a little.

import { type Assignment, readStudy, type Scenario, type Study } from '../../model';

const LONG = 'Administratrice-coordinatrice des infrastructures interdépartementales';

/** Made from a study with people: the same roles, held by many more of them. */
export function enlarge(study: Study, people = 60, scenarios = 6): Study {
  const today = crowd(study.today, people);
  const made: Study = {
    ...study,
    today,
    scenarios: Array.from({ length: scenarios - 1 }, (_, at) => vary(today, at + 1)),
    baselineId: today.id,
  };
  const read = readStudy(JSON.parse(JSON.stringify(made)));
  if (!read.ok) throw new Error(JSON.stringify(read.errors.slice(0, 3)));
  return read.study;
}

function crowd(scenario: Scenario, count: number): Scenario {
  const { people, assignments } = scenario;
  const copies = Array.from({ length: count }, (_, at) => {
    const source = people[at % people.length];
    if (!source) throw new Error('nobody to copy');
    return { source, person: { ...source, id: `p-${at}`, name: `${LONG} ${at}` } };
  });
  return {
    ...scenario,
    people: copies.map(({ person }) => person),
    assignments: assignments.flatMap((line): Assignment[] =>
      'person' in line
        ? copies
            .filter(({ source }) => source.id === line.person)
            .map(({ person }) => ({ ...line, person: person.id }))
        : [line],
    ),
  };
}

/** Without the last people of the team, more automated. */
function vary(scenario: Scenario, at: number): Scenario {
  const gone = new Set(scenario.people.slice(-at).map(({ id }) => id));
  return {
    ...scenario,
    id: `variant-${at}`,
    name: `Variante ${at}, ${LONG}`,
    people: scenario.people.filter(({ id }) => !gone.has(id)),
    assignments: scenario.assignments.filter((line) => !('person' in line) || !gone.has(line.person)),
    industrialization: { ...scenario.industrialization, automation: Math.min(1, 0.3 + at / 10) },
  };
}
