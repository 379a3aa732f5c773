import { expect, test } from 'vitest';
import { makeAssumptions } from '../../../model/catalogue/assumptions';
import { FREQUENCY_ENTRIES } from '../../../model/catalogue/frequencies';
import { CONTRACT_KINDS, FREQUENCIES } from '../../../model/catalogue/ids';
import { draftContract, SOURCING_MODES } from '../../../model/catalogue/sourcing-modes';
import { STUDY_VERSION, studySchema } from '../../../model/scenario/schema';

const assume = makeAssumptions([]);

test('each frequency is that of its memo fact', () => {
  expect(FREQUENCIES.map((frequency) => FREQUENCY_ENTRIES[frequency].memoFact)).toEqual([
    'T2d',
    'T2a',
    'T2b',
    'T2c',
  ]);
  // T2: an incident is one-off, a long problem cannot be planned, a project can; both last a limited time.
  expect(FREQUENCY_ENTRIES.problem).toMatchObject({ plannable: false, continuous: true, limited: true });
  expect(FREQUENCY_ENTRIES.project).toMatchObject({ plannable: true, continuous: true, limited: true });
  expect(FREQUENCY_ENTRIES.incident).toMatchObject({ plannable: false, continuous: false });
});

test('every mode that suits a frequency serves it, and every frequency has a contract that serves it', () => {
  for (const frequency of FREQUENCIES) {
    for (const mode of FREQUENCY_ENTRIES[frequency].suits) {
      expect(SOURCING_MODES[mode].frequencies).toContain(frequency);
    }
    expect(CONTRACT_KINDS.some((kind) => SOURCING_MODES[kind].frequencies.includes(frequency))).toBe(true);
  }
});

test('only managed services and SaaS transfer the risk by contract (T3)', () => {
  expect(CONTRACT_KINDS.filter((kind) => SOURCING_MODES[kind].transfersRisk)).toEqual([
    'managed-service',
    'saas',
  ]);
  for (const kind of CONTRACT_KINDS) {
    const terms = draftContract(kind, assume);
    expect(terms.penaltyCap > 0).toBe(SOURCING_MODES[kind].transfersRisk);
    expect(terms.coverageClause).toBe(SOURCING_MODES[kind].transfersRisk);
  }
});

test.each(CONTRACT_KINDS)('the first terms of a %s contract make a valid document', (kind) => {
  const terms = draftContract(kind, assume);
  const situation = {
    id: 'today',
    name: 'Today',
    roles: [],
    people: [],
    providers: [{ id: 'p', name: 'P', contracts: [{ id: 'c', ...terms }] }],
    assignments: [],
    industrialization: { integration: 0.25, automation: 0.25, runbooks: 0.25, serviceContract: 0.25 },
  };
  const study = {
    version: STUDY_VERSION,
    name: 'Study',
    organization: {
      name: 'O',
      users: 1,
      workstations: 1,
      servers: 1,
      databases: 1,
      networkDevices: 1,
      applications: 1,
      sites: 1,
      projectsPerYear: 1,
      headcount: 1,
      currency: 'EUR',
      employerCost: { method: 'rate', rate: 0.42 },
    },
    assumptions: [],
    today: situation,
    scenarios: [],
    baselineId: 'today',
    notes: [],
  };
  expect(studySchema.safeParse(study).error).toBeUndefined();
});

test('terms follow the user’s assumptions', () => {
  const mine = makeAssumptions([{ id: 'contract.committed-level', low: 0.5, mode: 0.6, high: 0.7 }]);
  expect(draftContract('managed-service', mine).committedLevel).toBe(0.6);
  expect(draftContract('saas', mine).committedLevel).toBe(0.97);
});
