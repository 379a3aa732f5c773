// The sections on results in words: reports of every kind of organization say every message, in both languages, with
// nothing left to fill and the spaces that French asks for.

import { describe, expect, test } from 'vitest';
import { listScenarios, type ReportInput, type Role, type Scenario, type Study } from '../../../model';
import { reportResults as en } from '../../../src/i18n/en/report-results';
import { report } from '../../../src/i18n/fr/report';
import { reportResults as fr } from '../../../src/i18n/fr/report-results';
import type { MessageId } from '../../../src/i18n/messages';
import { loadReportWords } from '../../../src/report/load-words';
import { wordReport } from '../../../src/report/word-report';
import { study as makeStudy, person, role } from '../../support/laws';
import { multiplyRoles, RESULT_SECTIONS, reportOf, simulate } from '../../support/report-input';
import { writePlainly } from '../../support/report-words';
import { loadExample } from '../store/example';

const [small, midSize, roundTheClock] = await Promise.all([
  loadExample('small'),
  loadExample('mid-size'),
  loadExample('round-the-clock'),
]);

/** The study with today changed, and as other scenarios what `others` makes of it. */
function vary(study: Study, change: Partial<Scenario>, ...others: Partial<Scenario>[]): Study {
  const today = { ...study.today, ...change };
  const scenarios = others.map((other, at) => ({
    ...today,
    id: `other-${at}`,
    name: `Other ${at}`,
    ...other,
  }));
  return { ...study, today, scenarios, baselineId: today.id };
}

/** Roles whose needs and losses are multiplied. */
function scale({ roles }: Scenario, needs: number, losses = 1): Scenario['roles'] {
  return roles.map((one) => ({
    ...one,
    lossPerHour: one.lossPerHour * losses,
    need: {
      run: { hoursPerYear: one.need.run.hoursPerYear * needs },
      incident: { ...one.need.incident, perYear: one.need.incident.perYear * needs },
      problem: { ...one.need.problem, perYear: one.need.problem.perYear * needs },
      project: { daysPerYear: one.need.project.daysPerYear * needs },
    },
  }));
}

const LOW = { integration: 0.1, automation: 0.1, runbooks: 0.1, serviceContract: 0.1 };
const HIGH = { integration: 0.9, automation: 0.9, runbooks: 0.9, serviceContract: 0.9 };
const NOBODY = { people: [], providers: [], assignments: [] };

/** One role with one kind of need, and so many people who hold it. */
function holdOne(holders: number, change: Partial<Role>, need: Partial<Role['need']>): Study {
  const base = role('dba', 'database-administrator', change);
  const ids = Array.from({ length: holders }, (_, at) => `holder-${at}`);
  return makeStudy({
    roles: [{ ...base, need: { ...base.need, ...need } }],
    people: ids.map((id) => person(id, { 'database-administrator': 2 })),
    assignments: ids.map((id) => ({ role: 'dba', person: id, share: 1 })),
  });
}

const hire = ({ people }: Scenario): Scenario['people'] =>
  people.map((one) => ({ ...one, status: 'contractor', dayRate: 600 }));

const incident = role('any', 'administrator').need.incident;

const MAJOR = { perYear: 2, durationHours: 20, lossPerHour: 5000 };
const FAILING = { id: 'provider.failure-rate', low: 5, mode: 5, high: 5 };

const COPIES = vary(small, {}, {}, {});

const STUDIES: readonly (readonly [string, Study])[] = [
  ['a small organization', small],
  ['a mid-size organization', midSize],
  ['one that works round the clock', roundTheClock],
  ['copies of one situation', COPIES],
  ['roles that nobody holds', vary(small, NOBODY)],
  ['no role at all', vary(small, { roles: [], assignments: [] }, { people: [] })],
  ['nothing', vary(small, { ...NOBODY, roles: [] })],
  ['hardly any need', vary(small, { roles: scale(small.today, 0.05) })],
  ['too much need', vary(midSize, { roles: scale(midSize.today, 2) })],
  ['high levers', vary(midSize, { industrialization: HIGH })],
  ['high levers, then low', vary(midSize, { industrialization: HIGH }, { industrialization: LOW })],
  ['a scenario that loses less', vary(small, {}, { roles: scale(small.today, 1, 0.5) })],
  ['a scenario that loses more', vary(small, {}, { roles: scale(small.today, 1, 2) })],
  [
    'a scenario that loses less and serves less',
    vary(
      small,
      {},
      {
        roles: scale(small.today, 1, 0.1),
        people: small.today.people.slice(1),
        assignments: small.today.assignments.filter(
          (line) => !('person' in line) || line.person !== small.today.people[0]?.id,
        ),
      },
    ),
  ],
  ['late regular work', holdOne(1, {}, { run: { hoursPerYear: 9000 } })],
  ['late incidents', holdOne(1, {}, { incident: { ...incident, perYear: 900 } })],
  ['late problems', holdOne(1, {}, { problem: { perYear: 100, effortHours: 60, durationDays: 20 } })],
  ['late projects', holdOne(1, {}, { project: { daysPerYear: 900 } })],
  [
    'problems with time to spare',
    holdOne(3, {}, { problem: { perYear: 4, effortHours: 20, durationDays: 20 } }),
  ],
  ['more projects than two can do', holdOne(2, {}, { project: { daysPerYear: 900 } })],
  ['major events', holdOne(2, { majorEvents: MAJOR }, { run: { hoursPerYear: 100 } })],
  ['many roles', vary(small, { roles: multiplyRoles(small.today, 4) })],
  [
    'contractors',
    vary(small, {
      people: hire(small.today),
      providers: [],
      assignments: small.today.assignments.filter((line) => 'person' in line),
    }),
  ],
  ['providers that fail', { ...vary(midSize, {}), assumptions: [FAILING] }],
  ['levers that nobody uses', vary(small, NOBODY, { industrialization: HIGH })],
];

/** Messages that no study here is odd enough to call for. */
const NOT_SAID = new Set<string>([
  // A loss that belongs to no role: the score has none today.
  'report.word.line.common',
  // A reason that never decides.
  'report.word.reason.delegated',
  // A bus factor whose exact search was cut short: hundreds of holders.
  'report.finding.structure.busAtLeast',
]);

const said = new Set<string>();
const wordsOf = { fr: loadReportWords('fr', 'EUR'), en: loadReportWords('en', 'EUR') };

async function tell(study: Study, locale: 'fr' | 'en', more: Partial<ReportInput> = {}): Promise<string> {
  const made = reportOf(study, RESULT_SECTIONS, more);
  const words = await wordsOf[locale];
  const t: typeof words.t = (id, values) => {
    said.add(id);
    return words.t(id, values);
  };
  return writePlainly(wordReport(made, study, { ...words, t }));
}

function expectWritten(text: string): void {
  expect(text).not.toMatch(/undefined|NaN|∞|[{}]/);
  expect(text).not.toMatch(/\p{L}'\p{L}/u);
  expect(text).not.toMatch(/report\.(word|column|exhibit|finding|section)/);
}

function expectFrench(text: string): void {
  expect(text).not.toMatch(/ [;:!?»]|« |\d %|\d €/);
}

/** Those whose years are played: the others say nothing more with them. */
const SIMULATED = new Set([small, midSize, COPIES]);

describe.each(STUDIES)('%s', (_, study) => {
  test('is told in both languages', async () => {
    const simulated: Partial<ReportInput> = SIMULATED.has(study) ? simulate(study, 2) : {};
    const last = listScenarios(study).at(-1)?.id ?? study.today.id;
    const alone: Partial<ReportInput> = {
      scenarioIds: [last],
      detailIds: [],
      ...(simulated.simulations && {
        simulations: simulated.simulations.map((one) => ({
          ...one,
          settings: { ...one.settings, inputs: 'likely' as const },
        })),
      }),
    };
    for (const more of [simulated, alone]) {
      const french = await tell(study, 'fr', more);
      expectWritten(french);
      expectFrench(french);
      expectWritten(await tell(study, 'en', more));
    }
  });
});

test('a change of a share on time is written in points, a change of money with its sign', async () => {
  const text = await tell(midSize, 'fr', simulate(midSize, 2));
  expect(text).toMatch(/\[Écart de service à l’heure avec la référence\]\nScénario \| Écart moyen \(pt\)/);
  expect(text).toMatch(
    /\[Écart de coût avec la référence\]\nScénario \| Écart moyen \(k€\/an\)[^\n]*\n- A[^|]*\| \+\d/,
  );
});

test('every message is said by one of them', () => {
  expect(Object.keys(fr).filter((id) => !said.has(id) && !NOT_SAID.has(id))).toEqual([]);
});

test('what is not said by any of them is written all the same', async () => {
  for (const locale of ['fr', 'en'] as const) {
    const { t } = await wordsOf[locale];
    const values = { atLeast: 3, departures: 5, target: '50 %', holders: 'A', unnamed: 0, stopped: '60 %' };
    for (const id of NOT_SAID) expectWritten(t(id as MessageId, values));
  }
});

test('both languages say the same, and no message twice', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  expect(Object.keys(fr).filter((id) => id in report)).toEqual([]);
});
