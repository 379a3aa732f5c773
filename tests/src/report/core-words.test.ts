// The sections on the study as a whole, in words: reports of every kind say every message in both languages, with
// nothing left to fill; a message that is missing, or a value that is not given, fails.

import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import {
  bridgeScenarios,
  listScenarios,
  makeReport,
  type Report,
  type ReportInput,
  SECTION_IDS,
  type Study,
} from '../../../model';
import { report as en } from '../../../src/i18n/en/report';
import { report as fr } from '../../../src/i18n/fr/report';
import { loadMessages, type MessageId } from '../../../src/i18n/messages';
import { loadReportWords } from '../../../src/report/load-words';
import { wordReport } from '../../../src/report/word-report';
import type { Words } from '../../../src/report/words';
import { inputFor, withScenarios } from '../../support/report-input';
import { writePlainly } from '../../support/report-words';
import { loadExample } from '../store/example';

const SECTIONS = ['summary', 'organization', 'scenarios', 'assignments', 'assumptions', 'method', 'log'];

const [small, midSize, roundTheClock] = await Promise.all([
  loadExample('small'),
  loadExample('mid-size'),
  loadExample('round-the-clock'),
]);

type Today = Study['today'];

/** The study with other scenarios, each made from today. */
function vary(study: Study, ...changes: readonly ((today: Today) => Partial<Today>)[]): Study {
  return {
    ...study,
    scenarios: changes.map((change, at) => ({
      ...study.today,
      ...change(study.today),
      id: `other-${at}`,
      name: `Autre ${at}`,
    })),
  };
}

const dear = (today: Today) => ({
  people: today.people.map((person) => ({ ...person, grossSalary: person.grossSalary * 2 })),
});
const lose = (times: number) => (today: Today) => ({
  roles: today.roles.map((role) => ({ ...role, lossPerHour: role.lossPerHour * times })),
});
/** Response targets that many times as long: service changes, loss does not. */
const wait = (times: number) => (today: Today) => ({
  roles: today.roles.map((role) => {
    const { p1, p2, p3 } = role.need.incident.responseHours;
    const responseHours = { p1: p1 * times, p2: p2 * times, p3: p3 * times };
    return { ...role, need: { ...role.need, incident: { ...role.need.incident, responseHours } } };
  }),
});
const both =
  (...changes: readonly ((today: Today) => Partial<Today>)[]) =>
  (today: Today) => {
    let made = today;
    for (const change of changes) made = { ...made, ...change(made) };
    return made;
  };

const noted: Study = {
  ...small,
  assumptions: [{ id: 'time.absence-rate', low: 0.01, mode: 0.02, high: 0.04, note: 'RH' }],
  notes: [
    { id: 'n1', at: '2026-11-20T10:00:00Z', text: 'Une note avec {accolades} et <b>balises</b>' },
    { id: 'n2', at: '2026-11-21', text: '=1+1', scenario: 'today', kind: 'decision' },
  ],
};

const results = (cost: number, loss: number) => ({ cost, onTime: 0.9, loss });
const MEASURED: Partial<ReportInput> = {
  assumptionEffects: [
    { id: 'time.absence-rate', low: results(100, 5000), high: results(9000, 80) },
    { id: 'time.hours-per-day', low: results(100, 60), high: results(120, 5000) },
  ],
};

const ONE_WEIGHS_MOST: Partial<ReportInput> = {
  assumptionEffects: [{ id: 'time.absence-rate', low: results(0, 0), high: results(9000, 5000) }],
};

function bridge(study: Study): Partial<ReportInput> {
  return {
    bridges: study.scenarios.map(({ id }) => bridgeScenarios(study, study.baselineId, id, { maxSteps: 3 })),
  };
}

const simulated = (study: Study, inputs: 'sampled' | 'likely'): Partial<ReportInput> => ({
  simulations: listScenarios(study).map(({ id }) => ({
    scenarioId: id,
    settings: { seed: 7, yearsPerReplicate: 3, inputs },
    // Only the number of years is told here.
    summary: { years: 1200 } as never,
  })),
});

const NOBODY: Partial<Today> = { people: [], providers: [], assignments: [] };
/** Someone more, who holds nothing. */
const hire = ({ people }: Today) => ({
  people: [...people, ...people.slice(0, 1).map((person) => ({ ...person, id: 'idle', name: 'Renfort' }))],
});
/** Where incidents cost nothing: what is left of the loss does not depend on waits. */
const harmless: Study = {
  ...small,
  today: {
    ...small.today,
    roles: small.today.roles.map((role) => ({
      ...role,
      lossPerHour: 0,
      majorEvents: { ...role.majorEvents, perYear: 0 },
    })),
  },
};
const choice = vary(small, both(dear, lose(0.5)), both(dear, wait(10)));

const CASES: readonly (readonly [string, Study, Partial<ReportInput>])[] = [
  ['a small organization', small, { ...bridge(small), ...MEASURED }],
  ['a mid-size organization', midSize, { ...bridge(midSize), ...ONE_WEIGHS_MOST }],
  ['one that works round the clock', roundTheClock, { showsNames: true }],
  ['pseudonyms', roundTheClock, { showsNames: false, scenarioIds: ['today'], detailIds: ['today'] }],
  ['six scenarios', withScenarios(small, 6), {}],
  ['notes and values of one’s own', noted, { ...MEASURED, ...simulated(small, 'sampled') }],
  ['likely values', small, simulated(small, 'likely')],
  ['copies', vary(small, () => ({})), {}],
  ['one that is better', vary(small, lose(0.5)), {}],
  ['one that costs more', vary(small, dear), {}],
  ['one that loses more', vary(small, lose(2)), {}],
  ['each best on one', choice, {}],
  ['cheap and on time', vary(small, both(dear, lose(0.5), wait(0.1))), {}],
  ['cheap and safe', vary(small, both(dear, lose(2), wait(10))), {}],
  ['on time and safe', vary(small, both(dear, lose(0.5), wait(10))), {}],
  ['the same cost', vary(small, both(lose(2), wait(10))), {}],
  ['the same service', vary(small, both(dear, lose(0.5))), {}],
  ['the same loss', vary(harmless, both(hire, wait(10))), {}],
  [
    'levers that differ',
    {
      ...small,
      today: {
        ...small.today,
        industrialization: { integration: 0.1, automation: 0.2, runbooks: 0.3, serviceContract: 0.4 },
      },
    },
    {},
  ],
  ['nobody', { ...small, today: { ...small.today, ...NOBODY } }, {}],
  [
    'no role',
    { ...small, today: { ...small.today, roles: [], assignments: [] } },
    { scenarioIds: ['today'] },
  ],
];

const wordsOf = { fr: await loadReportWords('fr', 'EUR'), en: await loadReportWords('en', 'EUR') };
const messagesOf = { fr: await loadMessages('fr'), en: await loadMessages('en') };
const said = new Set<string>();

/** Every placeholder of a message, even of branches that are not taken. */
function listPlaceholders(text: string): Set<string> {
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk);
    else if (typeof part === 'object' && part !== null) {
      const { type, value } = part as { type?: number; value?: unknown };
      // 0 is text, 7 the number of a plural.
      if (type !== undefined && type !== 0 && type !== 7) names.add(String(value));
      Object.values(part).forEach(walk);
    }
  };
  walk(parse(text, { captureLocation: false, ignoreTag: true }));
  return names;
}

/** Words that refuse a missing message or value, and note what was said. */
function strictWords(locale: 'fr' | 'en'): Words {
  const words = wordsOf[locale];
  return {
    ...words,
    t: (id, values = {}) => {
      said.add(id);
      const text = messagesOf[locale][id];
      if (text === undefined) throw new Error(`no message ${id}`);
      const missing = [...listPlaceholders(text)].filter((name) => !(name in values));
      if (missing.length > 0) throw new Error(`${id} lacks ${missing.join()}`);
      return words.t(id, values);
    },
  };
}

function tell(report: Report, study: Study, locale: 'fr' | 'en'): string {
  return writePlainly(wordReport(report, study, strictWords(locale)));
}

describe.each(CASES)('%s', (_, study, more) => {
  const report = makeReport(inputFor(study, SECTIONS, { title: 'Étude', ...more }));

  test.each(['fr', 'en'] as const)('is told in %s with nothing missing', (locale) => {
    const text = tell(report, study, locale);
    expect(text).not.toMatch(/undefined|NaN|∞|\[object/);
    expect(text).not.toMatch(/(report|difference|common)\.\w+/);
    if (locale === 'fr') expect(text).not.toMatch(/ [;:!?»]|« |\d %|\d €|\p{L}'\p{L}/u);
  });
});

/** Messages of documents that writers say, and of charts of the other sections. */
const SAID_ELSEWHERE = /^report\.(chart|section|defaultTitle)(\.|$)/;

test('every message is said by one of them', () => {
  const silent = Object.keys(fr).filter((id) => !said.has(id) && !SAID_ELSEWHERE.test(id));
  expect(silent).toEqual([]);
});

test('a study called as its organization has the title of what it is about', () => {
  const study = { ...small, name: small.organization.name };
  const titleOf = (of: Study, scenarioIds?: readonly string[]) =>
    wordReport(makeReport(inputFor(of, ['method'], scenarioIds && { scenarioIds })), of, wordsOf.en).title;
  expect(titleOf({ ...study, name: 'Next year' })).toBe('Next year');
  expect(titleOf(study)).toBe('Who does what in IT operations: scenarios compared');
  expect(titleOf(study, ['today'])).toBe('Who does what in IT operations');
});

test('every section has a title in both languages', () => {
  for (const id of SECTION_IDS)
    for (const { t } of [wordsOf.fr, wordsOf.en]) expect(t(`report.section.${id}` as MessageId)).not.toBe('');
});

test('both languages say the same', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
});

test('a finding without a message fails, and so does one without its values', () => {
  const report = makeReport(inputFor(small, ['method']));
  const [section] = report.sections;
  const [message] = section?.messages ?? [];
  if (section === undefined || message === undefined) throw new Error('no message');
  const withFinding = (finding: typeof message.finding): Report => ({
    ...report,
    sections: [{ ...section, messages: [{ ...message, finding }] }],
  });
  expect(() => tell(withFinding({ id: 'not.there', values: {} }), small, 'fr')).toThrow('no message');
  expect(() => tell(withFinding({ id: 'summary.alone', values: {} }), small, 'fr')).toThrow('lacks');
  expect(() => wordReport(withFinding({ id: 'not.there', values: {} }), small, wordsOf.en)).toThrow(
    'no message',
  );
});

test('what was typed is told as typed', () => {
  const text = tell(makeReport(inputFor(noted, ['log'])), noted, 'fr');
  expect(text).toContain('Une note avec {accolades} et <b>balises</b>');
  expect(text).toContain('=1+1');
});

describe('findings', () => {
  const findingsOf = (study: Study, locale: 'fr' | 'en', more: Partial<ReportInput> = {}) =>
    wordReport(makeReport(inputFor(study, ['scenarios', 'summary'], more)), study, wordsOf[locale])
      .sections.flatMap(({ messages }) => messages)
      .map(({ title }) => title.replace(/[\u00a0\u202f]/g, ' '));

  test('say what a scenario changes and mostly why', () => {
    const french = findingsOf(small, 'fr', bridge(small));
    expect(french).toContain(
      '« B · Former une relève » coûte 1,8 k€/an de plus que « 0 · Situation actuelle » ; effet principal : Dossiers de production, +1,8 k€/an.',
    );
    expect(findingsOf(small, 'en', bridge(small))).toContain(
      '“B · Former une relève” costs €1.8k/yr more than “0 · Situation actuelle”; main effect: Runbooks, +€1.8k/yr.',
    );
  });

  test('say nothing of a change that reads as none', () => {
    expect(
      findingsOf(
        vary(small, () => ({})),
        'fr',
      ),
    ).not.toContainEqual(expect.stringMatching(/coûte autant que [^,]+\.$/));
  });

  test('agree in number', () => {
    const [first] = findingsOf(vary(small, lose(0.5), lose(0.5)), 'fr').filter((one) =>
      one.includes('partout'),
    );
    expect(first).toMatch(/^« A · Autre 0 » et « B · Autre 1 » font le mieux partout : [\d,]+ k€\/an, /);
  });
});
