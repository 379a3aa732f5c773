// Every kind of difference is a sentence in both languages, and every field of the document that can differ has a name.

import { describe, expect, test } from 'vitest';
import type { Contract, FieldChange, Person, ScenarioDifference, Study } from '../../../model';
import { changeFields } from '../../../model/decision/compare/change-fields';
import { contractSchema } from '../../../model/scenario/contract-schema';
import { personSchema, roleSchema } from '../../../model/scenario/schema';
import { loadReportWords } from '../../../src/report/load-words';
import { makeNamer } from '../../../src/report/namer';
import { wordDifference, wordField } from '../../../src/report/word-difference';
import { loadExample } from '../store/example';

const words = { fr: await loadReportWords('fr', 'EUR'), en: await loadReportWords('en', 'EUR') };
const study: Study = await loadExample('mid-size');
const { today } = study;
const [role] = today.roles;
const [ann, bob] = today.people;
const [provider] = today.providers;
const contract = provider?.contracts[0];
if (!role || !ann || !bob || !provider || !contract) throw new Error('an example without people');

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const say = (difference: ScenarioDifference, locale: 'fr' | 'en') =>
  plain(wordDifference(difference, makeNamer(study, words[locale]), words[locale]));

const scenarioId = today.id;
const fields: readonly FieldChange[] = [
  { path: ['need', 'incident', 'responseHours', 'p1'], unit: 'hours', from: 4, to: 2 },
];
const holders = (
  from: Extract<ScenarioDifference, { kind: 'holders' }>['from'],
  to: Extract<ScenarioDifference, { kind: 'holders' }>['to'],
): ScenarioDifference => ({
  kind: 'holders',
  roleId: role.id,
  from,
  to,
  fromScenarioId: scenarioId,
  toScenarioId: scenarioId,
});
const annAt = (share: number) => ({ kind: 'person', id: ann.id, share }) as const;
const bobAt = (share: number) => ({ kind: 'person', id: bob.id, share }) as const;
const soldAt = (share: number) =>
  ({ kind: 'contract', providerId: provider.id, id: contract.id, share }) as const;
const roleName = 'Technicien d’exploitation';
const sold = `${provider.name}, infogérance`;

describe('who holds a role', () => {
  test.each([
    [
      holders([annAt(0.5)], [soldAt(0.8)]),
      `${sold} (80 % du besoin) au lieu de ${ann.name} (50 % de son temps)`,
    ],
    [
      holders([annAt(0.5), bobAt(0.5)], [soldAt(0.8)]),
      `${sold} (80 % du besoin) au lieu de ${ann.name} et ${bob.name} (50 % de leur temps chacun)`,
    ],
    [holders([annAt(0.5)], []), `personne au lieu de ${ann.name} (50 % de son temps)`],
    [holders([], [annAt(0)]), `${ann.name} (suppléant) au lieu de personne`],
    [holders([annAt(0.5)], [annAt(0.5), bobAt(0)]), `${bob.name} (suppléant) en plus`],
    [holders([annAt(0.5), bobAt(0.1)], [annAt(0.5)]), `sans ${bob.name} (10 % de son temps)`],
    [holders([annAt(0.5)], [annAt(0.6)]), `${ann.name} (60 % de son temps au lieu de 50 %)`],
    [holders([annAt(0)], [annAt(0.6)]), `${ann.name} (titulaire à 60 % de son temps au lieu de suppléant)`],
    [holders([annAt(0.6)], [annAt(0)]), `${ann.name} (suppléant au lieu de titulaire à 60 % de son temps)`],
    [holders([soldAt(0.6)], [soldAt(0.8)]), `${sold} (80 % du besoin au lieu de 60 %)`],
    [
      holders([annAt(0.5)], [annAt(0.25), soldAt(0.5)]),
      `${sold} (50 % du besoin) en plus ; ${ann.name} (25 % de son temps au lieu de 50 %)`,
    ],
  ])('%#', (difference, change) => {
    expect(say(difference, 'fr')).toBe(`${roleName} : ${change}`);
    expect(say(difference, 'en')).toMatch(/^Operations technician: .+/);
  });
});

describe('the rest', () => {
  const addedContract: Contract = { ...contract, id: 'other' };
  const cases: readonly (readonly [ScenarioDifference, string, string])[] = [
    [
      { kind: 'role-added', role, scenarioId },
      `Rôle ajouté : ${roleName}`,
      'Role added: Operations technician',
    ],
    [
      { kind: 'role-removed', role, scenarioId },
      `Rôle supprimé : ${roleName}`,
      'Role removed: Operations technician',
    ],
    [
      { kind: 'role-changed', roleId: role.id, scenarioId, fields },
      `${roleName} : réponse visée (GTI), P1, 2 h au lieu de 4 h`,
      'Operations technician: response target, P1, 2 h instead of 4 h',
    ],
    [
      { kind: 'person-added', person: ann, scenarioId },
      `${ann.name} rejoint l’équipe (salarié, 1 ETP)`,
      `${ann.name} joins the team (employee, 1 FTE)`,
    ],
    [
      { kind: 'person-removed', person: ann, scenarioId },
      `${ann.name} quitte l’équipe (salarié, 1 ETP)`,
      `${ann.name} leaves the team (employee, 1 FTE)`,
    ],
    [
      {
        kind: 'person-changed',
        personId: ann.id,
        scenarioId,
        fields: [{ path: ['onCall'], from: false, to: true }],
      },
      `${ann.name} : astreinte, oui au lieu de non`,
      `${ann.name}: on call, yes instead of no`,
    ],
    [
      { kind: 'provider-added', provider, scenarioId },
      `Nouveau prestataire : ${provider.name} (infogérance)`,
      `New provider: ${provider.name} (managed service)`,
    ],
    [
      { kind: 'provider-removed', provider, scenarioId },
      `Prestataire quitté : ${provider.name} (infogérance)`,
      `Provider left: ${provider.name} (managed service)`,
    ],
    [
      {
        kind: 'provider-changed',
        providerId: provider.id,
        scenarioId,
        fields: [{ path: ['name'], from: 'Avant', to: 'Après' }],
      },
      `${provider.name} : nom, « Après » au lieu de « Avant »`,
      `${provider.name}: name, “Après” instead of “Avant”`,
    ],
    [
      { kind: 'contract-added', providerId: provider.id, contract, scenarioId },
      `Nouveau contrat : ${sold}`,
      `New contract: ${provider.name}, managed service`,
    ],
    [
      { kind: 'contract-removed', providerId: provider.id, contract, scenarioId },
      `Contrat arrêté : ${sold}`,
      `Contract ended: ${provider.name}, managed service`,
    ],
    [
      {
        kind: 'contract-changed',
        providerId: provider.id,
        contractId: contract.id,
        scenarioId,
        fields: [{ path: ['price', 'perHour'], unit: 'EUR/hour', to: 60 }],
      },
      `${sold} : prix de l’heure de besoin, 60 €/h au lieu de rien`,
      `${provider.name}, managed service: price per hour of need, €60/h instead of nothing`,
    ],
    [
      { kind: 'lever', lever: 'runbooks', from: 0.25, to: 0.6 },
      'Dossiers de production : 60 % au lieu de 25 %',
      'Runbooks: 60% instead of 25%',
    ],
  ];

  test.each(cases)('%#', (difference, french, english) => {
    expect(say(difference, 'fr')).toBe(french);
    expect(say(difference, 'en')).toBe(english);
  });

  test('many fields: the first are named, the others counted', () => {
    const many = Array.from({ length: 7 }, () => fields[0] as FieldChange);
    const said = say({ kind: 'role-changed', roleId: role.id, scenarioId, fields: many }, 'fr');
    expect(said.match(/GTI/g)).toHaveLength(4);
    expect(said).toMatch(/ ; et 3 autres champs$/);
  });

  test('contracts of one kind with one provider are numbered', () => {
    const twice: Study = {
      ...study,
      today: { ...today, providers: [{ ...provider, contracts: [contract, addedContract] }] },
    };
    const namer = makeNamer(twice, words.fr);
    const ref = { kind: 'contract', scenarioId, providerId: provider.id, id: 'other' } as const;
    expect(namer.name(ref)).toBe(`${sold} n° 2`);
  });
});

describe('fields', () => {
  const NONE: object = {};
  /** Everything that each item can say. */
  const fullRole = {
    ...role,
    label: 'Nom',
    site: 'Site',
    levers: { integration: 0.1, automation: 0.1, runbooks: 0.1, serviceContract: 0.1 },
    offHours: { served: true, incidentShare: 0.1, runShare: 0.2 },
    peaks: [{ label: 'Lundi', hoursPerYear: 100, incidentShare: 0.1 }],
    breakGlass: { who: 'Éditeur', delayHours: 4, feePerCall: 900 },
  };
  const fullPerson: Person = {
    ...ann,
    skills: { 'operations-technician': 2 },
    sicknessRate: 0.1,
    attritionRate: 0.1,
    replaceWeeks: 10,
    rampUpMonths: 3,
    monthsOnSite: 20,
  };
  const { perHour: _, ...price } = contract.price;
  const fullContract: Contract = { ...contract, price: { ...price, perHour: 60 }, volumeCapHours: 500 };
  const changes = [
    ...changeFields(roleSchema, NONE, fullRole),
    ...changeFields(personSchema, NONE, fullPerson),
    ...changeFields(contractSchema, NONE, fullContract),
    ...changeFields(
      personSchema,
      { ...ann },
      { ...ann, status: 'contractor', schedule: 'shifts', workingTime: 'hours-35' },
    ),
  ];

  test('each item is full: every optional field is there', () => {
    for (const [schema, item] of [
      [roleSchema, fullRole],
      [personSchema, fullPerson],
      [contractSchema, fullContract],
    ] as const)
      expect(Object.keys(schema._zod.def.shape).filter((key) => !(key in item))).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('every field and value is said in %s', (locale) => {
    expect(changes.length).toBeGreaterThan(70);
    for (const change of changes) {
      const said = wordField(change, words[locale]);
      expect(said).not.toMatch(/difference\.|undefined|NaN/);
      expect(said.length).toBeGreaterThan(5);
    }
  });
});

describe('people of whom the same is true', () => {
  const removed = [ann, bob].map((person) => ({ kind: 'person-removed', person, scenarioId }) as const);
  const sayAll = ([first, ...alike]: readonly ScenarioDifference[], locale: 'fr' | 'en') =>
    first && plain(wordDifference(first, makeNamer(study, words[locale]), words[locale], alike));

  test('are told in one sentence', () => {
    expect(sayAll(removed, 'fr')).toBe(
      `2 personnes quittent l’équipe (salariés, 1 ETP chacune) : ${ann.name} et ${bob.name}`,
    );
    expect(sayAll(removed, 'en')).toBe(
      `2 people leave the team (employees, 1 FTE each): ${ann.name} and ${bob.name}`,
    );
    const changed = [ann, bob].map(
      ({ id: personId }) =>
        ({
          kind: 'person-changed',
          personId,
          scenarioId,
          fields: [{ path: ['fte'], unit: 'FTE', from: 1, to: 0.5 }],
        }) as const,
    );
    expect(sayAll(changed, 'fr')).toBe(
      `2 personnes (${ann.name} et ${bob.name}) : temps de présence, 0,5 ETP au lieu de 1 ETP`,
    );
  });

  test('are counted when they are many', () => {
    const many = Array.from({ length: 9 }, () => removed[0]).filter((one) => one !== undefined);
    expect(sayAll(many, 'fr')).toMatch(/^9 personnes .+ : (.+, ){5}.+ et 3 autres$/);
  });
});
