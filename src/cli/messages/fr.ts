// What the command line says, in French: the source of the message ids. English must have every one of them.

import type { StudyErrorCode, StudyWarningCode, WarningCode } from '../../../model';

/** What is wrong with a file, one wording per code, so that none is forgotten. */
const errors: Record<`cli.error.${StudyErrorCode}`, string> = {
  'cli.error.too-large': 'fichier trop long ({found} caractères, attendu {expected})',
  'cli.error.too-deep': 'trop de niveaux imbriqués',
  'cli.error.syntax': 'ce n’est pas du JSON valide (attendu {expected}, trouvé {found})',
  'cli.error.duplicate-key': 'clé répétée {found}',
  'cli.error.unsafe-key': 'clé interdite {found}',
  'cli.error.not-a-study': 'ce n’est pas une étude Sourcier (attendu {expected}, trouvé {found})',
  'cli.error.newer-version': 'étude d’une version plus récente ({found}) ; celle-ci lit {expected}',
  'cli.error.missing': 'valeur manquante (attendu {expected})',
  'cli.error.unknown-key': 'champ inconnu {found}',
  'cli.error.wrong-type': 'attendu {expected}, trouvé {found}',
  'cli.error.not-allowed': 'valeur non admise {found} (attendu {expected})',
  'cli.error.out-of-range': 'hors limites : {found} (attendu {expected})',
  'cli.error.too-short': 'trop court : {found} (attendu {expected})',
  'cli.error.too-long': 'trop long : {found} (attendu {expected})',
  'cli.error.bad-format': 'mal écrit : {found} (attendu {expected})',
  'cli.error.duplicate-id': 'identifiant déjà pris : {found}',
  'cli.error.duplicate-name': 'nom déjà pris : {found}',
  'cli.error.duplicate-assignment': 'affectation répétée : {found}',
  'cli.error.duplicate-frequency': 'fréquence répétée : {found}',
  'cli.error.unknown-role': 'métier inconnu : {found} (attendu {expected})',
  'cli.error.unknown-person': 'personne inconnue : {found} (attendu {expected})',
  'cli.error.unknown-provider': 'prestataire inconnu : {found} (attendu {expected})',
  'cli.error.unknown-contract': 'contrat inconnu : {found} (attendu {expected})',
  'cli.error.unknown-scenario': 'scénario inconnu : {found} (attendu {expected})',
  'cli.error.unknown-assumption': 'hypothèse inconnue : {found}',
  'cli.error.duplicate-assumption': 'hypothèse répétée : {found}',
  'cli.error.mix-not-one': 'les parts font {found} au lieu de {expected}',
  'cli.error.arrivals-above-one': 'les parts des arrivées font {found} (attendu {expected})',
  'cli.error.peaks-too-long': 'les pointes durent {found} (attendu {expected})',
  'cli.error.range-order': 'bas, probable et haut dans le désordre : {found} (attendu {expected})',
};

/** What is odd in a file that is valid. */
const oddities: Record<`cli.oddity.${StudyWarningCode}`, string> = {
  'cli.oddity.zero-salary': 'salaire nul',
  'cli.oddity.zero-day-rate': 'tarif journalier nul',
  'cli.oddity.over-assigned': 'plus d’un temps plein affecté ({found})',
  'cli.oddity.migrated': 'étude de version {found}, convertie',
};

/** What a manager must be told of a situation. */
const warnings: Record<`cli.warning.${WarningCode}`, string> = {
  'cli.warning.role-without-holder': '{role} : personne ne tient ce métier',
  'cli.warning.single-holder': '{role} : une seule personne, {hours} sans couverture par an',
  'cli.warning.role-saturated': '{role} : saturé, charge {load} ; les attentes sont sous-estimées',
  'cli.warning.over-delegated': '{role} : délégué à {share}',
  'cli.warning.on-call-too-thin': '{role} : astreinte à {people}, il en faut {needed}',
  'cli.warning.off-hours-unstaffed': '{role} : personne hors heures ouvrées',
  'cli.warning.not-autonomous': '{person} n’est pas autonome comme {role} (niveau {level})',
  'cli.warning.over-assigned': '{person} : affectations à {share} de son temps',
  'cli.warning.overloaded': '{person} : charge {load}',
  'cli.warning.long-contractor': '{person} : intervenant sur site depuis {months} mois',
  'cli.warning.privileged-outsider': '{role} : accès privilégiés tenus hors de l’entreprise ({holder})',
  'cli.warning.over-cap': '{provider} : contrat {contract} au-delà de son plafond ({use})',
};

export const fr = {
  ...errors,
  ...oddities,
  ...warnings,

  'cli.usage': '{problem}\nAide : sourcier {command} --help',
  'cli.unknownCommand': 'Commande inconnue : {found}. Commandes : {known}.',
  'cli.unknownLanguage': 'Langue inconnue : {found}. Langues : fr, en.',
  'cli.unknownScenario': 'Scénario inconnu : {found}. Scénarios : {known}.',
  'cli.unknownExample': 'Exemple inconnu : {found}. Exemples : {known}.',
  'cli.unknownFigure': 'Chiffre inconnu : {found}.',
  'cli.nearFigures': 'Chiffre inconnu : {found}. Proches : {near}.',
  'cli.unknownOption': 'Option inconnue : {found}.',
  'cli.badOption': 'Option mal employée : {found}.',
  'cli.badDepth': 'Profondeur attendue : un entier positif. Trouvé : {found}.',
  'cli.tooMany': 'Argument de trop : {found}.',
  'cli.noFigure': 'Quel chiffre expliquer ? Par exemple total.cost.',
  'cli.unreadable': 'Impossible de lire {file} : {reason}',
  'cli.standardInput': 'entrée standard',
  'cli.reason.missing': 'ce fichier n’existe pas',
  'cli.reason.folder': 'c’est un dossier',
  'cli.reason.forbidden': 'accès refusé',
  'cli.notUtf8': '{file} : ce n’est pas du texte en UTF-8',
  'cli.valid':
    '{file} : valide. {name} : {scenarios, plural, =0 {aujourd’hui seul} one {aujourd’hui et # scénario} other {aujourd’hui et # scénarios}}.',
  'cli.invalid': '{file} : {n, plural, one {# erreur} other {# erreurs}}.',

  'cli.table.result': 'Résultat',
  'cli.table.role': 'Métier',
  'cli.table.person': 'Personne',
  'cli.table.provider': 'Prestataire',
  'cli.table.warnings': 'À regarder',
  'cli.figure.cost': 'Coût',
  'cli.figure.onTime': 'À l’heure',
  'cli.figure.loss': 'Perte attendue',
  'cli.figure.idle': 'dont temps libre',
  'cli.figure.need': 'Besoin',
  'cli.figure.uncoveredHours': 'Sans couverture',
  'cli.figure.requiredFte': 'Temps plein requis',
  'cli.figure.availableFte': 'Temps plein disponible',
  'cli.figure.rolesWithoutRelief': 'Métiers arrêtés par un départ',
  'cli.figure.rolesLostByTwo': 'Métiers arrêtés par deux départs',
  'cli.figure.load': 'Charge',
  'cli.figure.busFactor': 'Tenants autonomes',
  'cli.figure.delegated': 'Délégué',
  'cli.figure.assigned': 'Affecté',
  'cli.figure.capacity': 'Capacité',
  'cli.figure.hours': 'Délégué',
  'cli.figure.capUse': 'Plafond utilisé',
  'cli.figure.stopped': 'Métiers arrêtés sans',

  'cli.explain.above': 'déjà détaillé plus haut',
  'cli.explain.deeper': 'détaillé au-delà de --depth',
  'cli.origin.input': 'saisi : {path}',
  'cli.origin.assumption': 'hypothèse {id}',
  'cli.origin.constant': 'constante {id}',
} as const;

export type CliMessageId = keyof typeof fr;
