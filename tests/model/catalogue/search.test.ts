// Each memo name and synonym (P. Ris, "Mémo des métiers de la production") is typed as the memo prints it and must
// find its role.

import { describe, expect, test } from 'vitest';
import type { RoleKind } from '../../../model/catalogue/ids';
import { findRoles } from '../../../model/catalogue/search';

const NAMES: [string, RoleKind][] = [
  ['Technicien d’exploitation', 'operations-technician'],
  ['Pilote d’exploitation', 'operations-pilot'],
  ['Technicien poste de travail', 'desktop-technician'],
  ['Technicien réseau télécom', 'network-technician'],
  ['Administrateur (outil, système, réseau et télécom)', 'administrator'],
  ['Administrateur de base de données', 'database-administrator'],
  ['Intégrateur de d’exploitation', 'production-integrator'],
  ['Assistant fonctionnel', 'functional-assistant'],
  ['Technicien support SVP', 'service-desk-technician'],
  ['Chargé d’affaire interne', 'internal-account-manager'],
  ['Experts', 'application-expert'],
];

const SYNONYMS: [string, RoleKind][] = [
  ['exploitant informatique', 'operations-technician'],
  ['pupitreur', 'operations-technician'],
  ['opérateur', 'operations-technician'],
  ['agent d’exploitation', 'operations-technician'],
  ['gestionnaire de support', 'operations-technician'],
  ['pilote de serveurs', 'operations-pilot'],
  ['pilote de systèmes', 'operations-pilot'],
  ['pilote de ressources', 'operations-pilot'],
  ['pilote de services', 'operations-pilot'],
  ['surveillant de serveurs', 'operations-pilot'],
  ['superviseur de ressources', 'operations-pilot'],
  ['gestionnaire de production informatique', 'operations-pilot'],
  ['shift supervisor', 'operations-pilot'],
  ['capacity planner', 'operations-pilot'],
  ['techniciens micros', 'desktop-technician'],
  ['techniciens d’assistance maintenance', 'desktop-technician'],
  ['assistant maintenance', 'desktop-technician'],
  ['desktop technician', 'desktop-technician'],
  ['technicien des télécommunications', 'network-technician'],
  ['technicien de maintenance des réseaux', 'network-technician'],
  ['network et communication technicien', 'network-technician'],
  ['analyste système', 'administrator'],
  ['groupware administrator', 'administrator'],
  ['lan administrator', 'administrator'],
  ['voice comunication administrator', 'administrator'],
  ['e-mail administrator', 'administrator'],
  ['edi administrator', 'administrator'],
  ['DBA', 'database-administrator'],
  ['database administrator', 'database-administrator'],
  ['Intégrateur de production', 'production-integrator'],
  ['chargé de mise en exploitation', 'production-integrator'],
  ['software supervisor', 'production-integrator'],
  ['assistant support logiciel', 'functional-assistant'],
  ['correspondant utilisateur', 'functional-assistant'],
  ['correspondant informatique', 'functional-assistant'],
  ['field analyst', 'functional-assistant'],
  ['assistant support clientèle', 'service-desk-technician'],
  ['assistant support niveau 1', 'service-desk-technician'],
  ['assistant help desk', 'service-desk-technician'],
  ['help desk analyst', 'service-desk-technician'],
  ['technico-commercial', 'internal-account-manager'],
  ['ingénieur d’affaire', 'internal-account-manager'],
  ['facilitateur', 'internal-account-manager'],
  ['chargé de client interne', 'internal-account-manager'],
  ['customer service manager', 'internal-account-manager'],
  ['ingénieurs', 'application-expert'],
  ['consultants', 'application-expert'],
];

describe('the names of the memo', () => {
  test.each(NAMES)('%s finds its role first, by name', (name, kind) => {
    for (const locale of ['fr', 'en'] as const) {
      expect(findRoles(name, locale)[0]).toMatchObject({ kind, why: 'name' });
    }
  });

  test.each(SYNONYMS)('%s finds its role first', (synonym, kind) => {
    for (const locale of ['fr', 'en'] as const) expect(findRoles(synonym, locale)[0]?.kind).toBe(kind);
  });

  test('a title that is the name of one role and a synonym of another gives both, the name first', () => {
    const found = findRoles('systems administrator', 'en');
    expect(found.map(({ kind, why }) => [kind, why])).toEqual([
      ['administrator', 'name'],
      ['operations-pilot', 'synonym'],
    ]);
    expect(found[1]?.matched).toBe('systems administrator');
  });

  test('engineers and consultants are experts, by a synonym that says so', () => {
    expect(findRoles('ingénieurs', 'fr')[0]).toEqual({
      kind: 'application-expert',
      matched: 'ingénieurs',
      why: 'synonym',
      language: 'fr',
    });
  });
});

describe('typing', () => {
  test.each([
    ['PUPITREUR', 'operations-technician'],
    ['telecom', 'network-technician'],
    ['integ', 'production-integrator'],
    ['admin base donn', 'database-administrator'],
    ['pupiterur', 'operations-technician'],
    ['pupitrur', 'operations-technician'],
    ['pupitreurr', 'operations-technician'],
    ['pupitteur', 'operations-technician'],
    ['travail poste', 'desktop-technician'],
    ['service desk', 'service-desk-technician'],
  ])('%s finds %s', (query, kind) => {
    expect(findRoles(query, 'fr')[0]?.kind).toBe(kind);
  });

  test('two typing errors, or one in a short word, find nothing', () => {
    expect(findRoles('pupotrour', 'fr')).toEqual([]);
    expect(findRoles('dbx', 'fr')).toEqual([]);
  });

  test('an empty query, or one without letters, finds nothing', () => {
    expect(findRoles('', 'fr')).toEqual([]);
    expect(findRoles(' – ', 'en')).toEqual([]);
  });

  test('empty words alone do not match everything by chance', () => {
    expect(findRoles('de la', 'fr')).toEqual([]);
  });

  test('each role appears once', () => {
    const kinds = findRoles('technicien', 'fr').map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(4);
  });
});
