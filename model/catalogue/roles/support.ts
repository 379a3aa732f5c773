// The four roles of the support family (memo R8…R11), with every synonym the memo gives, in alphabetical order.

import { english, french, ours, type RoleEntry } from './entry';

export const SUPPORT_ROLES: readonly RoleEntry[] = [
  {
    kind: 'functional-assistant',
    memoId: 'R8',
    name: { fr: 'Assistant fonctionnel', en: 'Functional assistant' },
    short: { fr: 'Assistant fonctionnel', en: 'Functional' },
    synonyms: [
      ...french('assistant support logiciel', 'correspondant informatique', 'correspondant utilisateur'),
      ...english('field analyst'),
      ...ours('en', 'software support assistant', 'user correspondent', 'IT correspondent'),
    ],
    family: 'support',
    privilegedAccess: false,
  },
  {
    kind: 'service-desk-technician',
    memoId: 'R9',
    name: { fr: 'Technicien support SVP', en: 'Service desk technician' },
    short: { fr: 'Support SVP', en: 'Service desk' },
    synonyms: [
      ...french('assistant help desk', 'assistant support clientèle', 'assistant support niveau 1'),
      ...english('help desk analyst'),
      ...ours('fr', 'hotliner'),
      ...ours('en', 'customer support assistant', 'first-line support', 'help desk assistant'),
    ],
    family: 'support',
    privilegedAccess: false,
  },
  {
    kind: 'internal-account-manager',
    memoId: 'R10',
    name: { fr: 'Chargé d’affaire interne', en: 'Internal account manager' },
    short: { fr: 'Chargé d’affaire', en: 'Account manager' },
    synonyms: [
      ...french('chargé de client interne', 'facilitateur', 'ingénieur d’affaire', 'technico-commercial'),
      ...english('customer service manager'),
      ...ours('en', 'technical sales representative', 'facilitator', 'internal client manager'),
    ],
    family: 'support',
    privilegedAccess: false,
  },
  {
    kind: 'application-expert',
    memoId: 'R11',
    name: { fr: 'Expert (support applicatif)', en: 'Application expert' },
    short: { fr: 'Expert applicatif', en: 'Application expert' },
    synonyms: [
      ...french('consultants', 'ingénieurs'),
      ...ours('en', 'application engineer', 'application consultant'),
    ],
    family: 'support',
    privilegedAccess: false,
  },
];
