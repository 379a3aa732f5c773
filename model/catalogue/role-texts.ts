// What the memo says of each role, in our own words and in both languages. Loaded when a reader opens a role.
// Where the memo is silent the field is absent: the interface then says that the memo does not say.

import type { RoleKind } from './ids';
import type { Bilingual } from './text';

export interface RoleText {
  /** What the role does. */
  readonly does: Bilingual;
  /** Usual training. */
  readonly training?: Bilingual;
  /** How the need for it occurs. */
  readonly rhythm?: Bilingual;
  /** Who usually holds it today. */
  readonly sourcing?: Bilingual;
  /** Which frequencies of need we start from, and why. Ours, not the memo's. */
  readonly mix: Bilingual;
}

const NO_SPECIAL_TRAINING: Bilingual = {
  fr: 'Aucun diplôme en particulier.',
  en: 'No particular degree.',
};
const TECHNICIAN_TRAINING: Bilingual = {
  fr: 'Du bac professionnel au bac+2, en informatique.',
  en: 'From a vocational diploma to two years after secondary school, in IT.',
};
const ENGINEER_TRAINING: Bilingual = {
  fr: 'De bac+2 au diplôme d’ingénieur, en informatique.',
  en: 'From two years after secondary school to an engineering degree, in IT.',
};
const REGULAR: Bilingual = {
  fr: 'Toute l’année, à un rythme stable.',
  en: 'All year round, at a steady pace.',
};
const DRIVEN: Bilingual = {
  fr: 'Toute l’année, au gré des problèmes et des projets du moment.',
  en: 'All year round, following the problems and projects of the moment.',
};
const OFTEN_DELEGATED: Bilingual = {
  fr: 'Le plus souvent confié à un prestataire.',
  en: 'Most often entrusted to a provider.',
};

export const ROLE_TEXTS: Readonly<Record<RoleKind, RoleText>> = {
  'operations-technician': {
    does: {
      fr: 'Généraliste de la production : veille sur les applications depuis l’ordonnanceur et la console de supervision. Quand un incident survient, suit le dossier de production et les règles de la maison, ou transmet à qui saura. Peut manipuler supports de sauvegarde et papier.',
      en: 'The generalist of production: watches over applications from the job scheduler and the monitoring console. When an incident occurs, follows the production file and the house rules, or hands over to someone who can. May handle backup media and paper.',
    },
    training: NO_SPECIAL_TRAINING,
    rhythm: REGULAR,
    sourcing: OFTEN_DELEGATED,
    mix: {
      fr: 'Surtout de l’exploitation courante, plus quelques incidents par serveur.',
      en: 'Mostly run, plus a few incidents per server.',
    },
  },
  'operations-pilot': {
    does: {
      fr: 'Le versant logique de l’exploitation : diagnostique et relance. Le CIGREF en fait un métier à part du technicien ; le mémo les réunit et note que le pilote fait volontiers le travail du technicien dans les périodes calmes.',
      en: 'The logical side of operations: diagnoses and restarts. CIGREF makes it a job apart from the technician; the memo keeps them together and notes that the pilot readily does the technician’s work in quiet periods.',
    },
    training: NO_SPECIAL_TRAINING,
    rhythm: REGULAR,
    sourcing: OFTEN_DELEGATED,
    mix: {
      fr: 'Les alertes sont de l’exploitation courante ; environ une sur cinquante devient un incident.',
      en: 'Alerts are run work; about one in fifty becomes an incident.',
    },
  },
  'desktop-technician': {
    does: {
      fr: 'Installe et déploie ordinateurs et téléphones chez les utilisateurs, les garde en état de marche et les répare.',
      en: 'Installs and rolls out computers and telephones for users, keeps them in working order and repairs them.',
    },
    training: TECHNICIAN_TRAINING,
    sourcing: OFTEN_DELEGATED,
    mix: {
      fr: 'Le mémo ne donne pas de rythme : nous le prenons continu et régulier, compté en tickets, installations et renouvellements.',
      en: 'The memo gives no rhythm: we take it as continuous and regular, counted in tickets, moves and renewals.',
    },
  },
  'network-technician': {
    does: {
      fr: 'Pose les équipements du réseau et leur câblage, en assure la marche, et contribue à la sécurité.',
      en: 'Puts network equipment and its cabling in place, keeps it running, and contributes to security.',
    },
    training: TECHNICIAN_TRAINING,
    rhythm: { fr: 'Toute l’année, mais par à-coups.', en: 'All year round, but in bursts.' },
    sourcing: {
      fr: 'En général dans l’entreprise, avec des « prestations internes » (nous lisons : des prestataires présents sur site).',
      en: 'Generally in-house, with “internal services” (which we read as contractors working on site).',
    },
    mix: {
      fr: 'Continu et irrégulier n’est aucune des fréquences du mémo : nous le prenons comme un mélange d’exploitation courante et d’incidents.',
      en: 'Continuous and irregular is none of the memo’s frequencies: we take it as a mix of run and incidents.',
    },
  },
  administrator: {
    does: {
      fr: 'Connaît un produit à fond : l’installe, le règle, l’administre et peut en exploiter une partie technique. Écrit avec d’autres ses règles d’exploitation, suit ses évolutions et fait figure d’expert.',
      en: 'Knows one product in depth: installs it, sets it up, administers it and may run part of it technically. Helps write its operating rules, follows its evolution and is the expert people turn to.',
    },
    training: ENGINEER_TRAINING,
    rhythm: DRIVEN,
    sourcing: {
      fr: 'En général dans l’entreprise, avec des « prestations externes » (nous lisons : des intervenants extérieurs).',
      en: 'Generally in-house, with “external services” (which we read as outside contractors).',
    },
    mix: {
      fr: 'Le maintien en service d’abord ; les incidents par serveur et les jours de projet s’y ajoutent.',
      en: 'Keeping things in service first; incidents per server and project days come on top.',
    },
  },
  'database-administrator': {
    does: {
      fr: 'Fait pour un moteur de bases de données, ou pour les bases elles-mêmes, ce que l’administrateur fait pour son produit. Tient de plus une place stratégique dans la protection des données : qui y accède, comment elles sont sauvegardées.',
      en: 'Does for a database engine, or for the databases themselves, what an administrator does for a product. Also has a strategic place in protecting data: who reaches it, how it is backed up.',
    },
    training: ENGINEER_TRAINING,
    rhythm: DRIVEN,
    sourcing: {
      fr: 'En général dans l’entreprise, avec des « prestations internes » (nous lisons : des prestataires présents sur site).',
      en: 'Generally in-house, with “internal services” (which we read as contractors working on site).',
    },
    mix: {
      fr: 'Le maintien en service d’abord ; peu d’incidents, mais longs et chers.',
      en: 'Keeping databases in service first; few incidents, but long and costly ones.',
    },
  },
  'production-integrator': {
    does: {
      fr: 'Fait d’un logiciel livré un service qui tourne : programme la production, connaît bien les logiciels à mettre en service, participe aux projets et écrit les dossiers de production.',
      en: 'Turns delivered software into a running service: programs production, knows the software to be put into service, takes part in projects and writes the production files.',
    },
    training: ENGINEER_TRAINING,
    rhythm: {
      fr: 'Pour un temps, au fil des projets en cours.',
      en: 'For a time, along with the projects under way.',
    },
    mix: {
      fr: 'Des jours de projet et de mise en production ; une livraison sur dix revient en incident.',
      en: 'Project and release days; one delivery in ten comes back as an incident.',
    },
  },
  'functional-assistant': {
    does: {
      fr: 'Aide les utilisateurs à se servir d’un logiciel métier. Le mémo s’en tient là.',
      en: 'Helps users with a business application. The memo goes no further.',
    },
    sourcing: {
      fr: 'Revient d’ordinaire à l’éditeur du logiciel ou au service des études.',
      en: 'Usually falls to the software vendor or to the development department.',
    },
    mix: {
      fr: 'Le mémo ne dit pas le rythme : nous comptons questions, anomalies et jours d’accompagnement par application.',
      en: 'The memo gives no rhythm: we count questions, defects and days of guidance per application.',
    },
  },
  'service-desk-technician': {
    does: {
      fr: 'Prend les appels des utilisateurs et cherche la réponse dans la base d’incidents quand le cas est connu. Le CIGREF lui prête un rôle plus large, celui d’animer la relation avec les clients du service et de proposer ; la pratique est plus étroite.',
      en: 'Takes users’ calls and looks up the answer in the incident base when the case is known. CIGREF gives it a wider part, leading the relation with the service’s clients and making proposals; practice is narrower.',
    },
    training: {
      fr: 'Aucun diplôme en particulier ; un peu de compréhension technique, et d’abord le sens des gens.',
      en: 'No particular degree; some technical understanding, and above all a feel for people.',
    },
    rhythm: REGULAR,
    sourcing: OFTEN_DELEGATED,
    mix: {
      fr: 'Chaque appel demande quelqu’un tout de suite ; tenir la base d’incidents est le reste.',
      en: 'Every call needs someone now; keeping the incident base is the rest.',
    },
  },
  'internal-account-manager': {
    does: {
      fr: 'Fait vivre les liens entre la DSI, ses prestataires et les clients du dehors.',
      en: 'Keeps the links alive between IT, its providers and outside clients.',
    },
    sourcing: {
      fr: 'Peu d’entreprises l’ont sous ce nom ; un auditeur, de la maison ou non, en tient parfois lieu.',
      en: 'Few companies have one under that name; an auditor, from inside or outside, sometimes stands in.',
    },
    mix: {
      fr: 'Nul par défaut, puisque le rôle est rare ; sinon, du travail régulier.',
      en: 'None by default, since the role is rare; otherwise regular work.',
    },
  },
  'application-expert': {
    does: {
      fr: 'Est aux applications ce que l’administrateur est aux outils. Veille à ce que le système d’information reste cohérent, et intervient dès les premiers pas des projets.',
      en: 'Is to applications what the administrator is to tools. Sees that the information system stays coherent, and steps in from the first moments of projects.',
    },
    sourcing: {
      fr: 'En général dans l’entreprise, avec parfois un relais au sein du même service.',
      en: 'Generally in-house, sometimes relayed within the same department.',
    },
    mix: {
      fr: 'Le mémo ne dit pas le rythme : nous comptons les tickets de troisième niveau, les problèmes longs et l’amont des projets.',
      en: 'The memo gives no rhythm: we count third-level tickets, long problems and the early part of projects.',
    },
  },
};
