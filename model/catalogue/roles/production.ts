// The seven roles of the production family (memo R1…R7), with every synonym the memo gives.

import { english, french, ours, type RoleEntry } from './entry';

export const PRODUCTION_ROLES: readonly RoleEntry[] = [
  {
    kind: 'operations-technician',
    memoId: 'R1',
    name: { fr: 'Technicien d’exploitation', en: 'Operations technician' },
    short: { fr: 'Tech. exploitation', en: 'Operations' },
    synonyms: [
      ...french(
        'exploitant informatique',
        'pupitreur',
        'opérateur',
        'agent d’exploitation',
        'gestionnaire de support',
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
        'pilote de serveurs',
        'pilote de systèmes',
        'pilote de ressources',
        'pilote de services',
        'surveillant de serveurs',
        'superviseur de ressources',
        'gestionnaire de production informatique',
      ),
      ...english('systems administrator', 'shift supervisor', 'capacity planner'),
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
      ...french('techniciens micros', 'techniciens d’assistance maintenance', 'assistant maintenance'),
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
      ...french('technicien des télécommunications', 'technicien de maintenance des réseaux'),
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
        'groupware administrator',
        'LAN administrator',
        'voice communication administrator',
        'e-mail administrator',
        'EDI administrator',
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
    synonyms: [...english('DBA', 'database administrator')],
    family: 'production',
    privilegedAccess: true,
  },
  {
    kind: 'production-integrator',
    memoId: 'R7',
    name: { fr: 'Intégrateur d’exploitation', en: 'Production integrator' },
    short: { fr: 'Intégrateur', en: 'Integrator' },
    synonyms: [
      ...french('intégrateur de production', 'chargé de mise en exploitation'),
      ...english('software supervisor'),
      ...ours('en', 'release engineer', 'go-live manager'),
    ],
    family: 'production',
    privilegedAccess: false,
  },
];
