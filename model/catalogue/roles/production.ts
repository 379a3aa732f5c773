// The seven roles of the production family (memo R1…R7), with every synonym the memo gives, in alphabetical order.

import { english, french, ours, type RoleEntry } from './entry';

export const PRODUCTION_ROLES: readonly RoleEntry[] = [
  {
    kind: 'operations-technician',
    memoId: 'R1',
    name: { fr: 'Technicien d’exploitation', en: 'Operations technician' },
    short: { fr: 'Tech. exploitation', en: 'Operations' },
    synonyms: [
      ...french(
        'agent d’exploitation',
        'exploitant informatique',
        'gestionnaire de support',
        'opérateur',
        'pupitreur',
      ),
      ...ours('en', 'computer operator', 'console operator', 'operations agent', 'media librarian'),
    ],
    family: 'production',
    privilegedAccess: false,
  },
  {
    kind: 'operations-pilot',
    memoId: 'R2',
    name: { fr: 'Pilote d’exploitation', en: 'Operations pilot' },
    short: { fr: 'Pilote', en: 'Pilot' },
    synonyms: [
      ...french(
        'gestionnaire de production informatique',
        'pilote de ressources',
        'pilote de serveurs',
        'pilote de services',
        'pilote de systèmes',
        'superviseur de ressources',
        'surveillant de serveurs',
      ),
      ...english('capacity planner', 'shift supervisor', 'systems administrator'),
      ...ours('en', 'monitoring operator', 'production controller'),
    ],
    family: 'production',
    privilegedAccess: false,
  },
  {
    kind: 'desktop-technician',
    memoId: 'R3',
    name: { fr: 'Technicien poste de travail', en: 'Desktop technician' },
    short: { fr: 'Tech. poste', en: 'Desktop' },
    synonyms: [
      ...french('assistant maintenance', 'techniciens d’assistance maintenance', 'techniciens micros'),
      ...english('desktop technician'),
      ...ours('en', 'workstation technician', 'field support technician'),
    ],
    family: 'production',
    privilegedAccess: false,
  },
  {
    kind: 'network-technician',
    memoId: 'R4',
    name: { fr: 'Technicien réseau télécom', en: 'Network and telecom technician' },
    short: { fr: 'Tech. réseau', en: 'Network' },
    synonyms: [
      ...french('technicien de maintenance des réseaux', 'technicien des télécommunications'),
      ...english('network and communication technician'),
      ...ours('en', 'telecommunications technician', 'network maintenance technician'),
    ],
    family: 'production',
    privilegedAccess: false,
  },
  {
    kind: 'administrator',
    memoId: 'R5',
    name: {
      fr: 'Administrateur (outil, système, réseau et télécom)',
      en: 'Administrator (tool, system, network and telecom)',
    },
    short: { fr: 'Administrateur', en: 'Administrator' },
    synonyms: [
      ...french('analyste système'),
      ...english(
        'e-mail administrator',
        'EDI administrator',
        'groupware administrator',
        'LAN administrator',
        'voice communication administrator',
      ),
      ...ours('fr', 'administrateur systèmes', 'administrateur réseau'),
      ...ours('en', 'system analyst', 'network administrator'),
    ],
    family: 'production',
    privilegedAccess: true,
  },
  {
    kind: 'database-administrator',
    memoId: 'R6',
    name: { fr: 'Administrateur de base de données', en: 'Database administrator' },
    short: { fr: 'Base de données', en: 'Database' },
    synonyms: [...english('database administrator', 'DBA')],
    family: 'production',
    privilegedAccess: true,
  },
  {
    kind: 'production-integrator',
    memoId: 'R7',
    name: { fr: 'Intégrateur d’exploitation', en: 'Production integrator' },
    short: { fr: 'Intégrateur', en: 'Integrator' },
    synonyms: [
      ...french('chargé de mise en exploitation', 'intégrateur de production'),
      ...english('software supervisor'),
      ...ours('en', 'release engineer', 'go-live manager'),
    ],
    family: 'production',
    privilegedAccess: false,
  },
];
