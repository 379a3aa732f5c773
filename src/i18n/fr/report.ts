// What a report says in French: titles, tables, columns, words and findings, but those of results (report-results).

export const report = {
  'report.quoted': '« {name} »',
  'report.withUnit': '{name} ({unit})',
  'report.titleWithUnit': '{name}, {unit}',
  'report.contents': 'Sommaire',
  'report.preparedFor': 'Préparé pour',
  'report.preparedBy': 'Préparé par',
  'report.continued': 'suite',
  'report.better': 'mieux',
  'report.worse': 'moins bien',
  'report.howToRead': 'Comment lire',
  'report.table': 'Tableau',
  'report.colophon.model':
    'Chiffres calculés par Sourcier, version {version}, selon le mémo des métiers de la production.',
  'report.colophon.simulation':
    'Années simulées : {years, plural, one {# année} other {# années}} par scénario, tirage n° {seed}.',
  'report.colophon.names': 'Les personnes sont appelées par leur nom.',
  'report.colophon.pseudonyms': 'Les personnes sont appelées par un pseudonyme.',
  'report.colophon.amounts': 'Montants en {currency}, pour une année.',

  'report.chart.item': 'Libellé',
  'report.chart.total': 'Total',
  'report.chart.increase': 'Hausse',
  'report.chart.decrease': 'Baisse',
  'report.chart.change': 'Écart',
  'report.chart.reached': 'Niveau atteint',
  'report.chart.share': 'Part des années (%)',
  'report.chart.from': 'De',
  'report.chart.to': 'À',
  'report.chart.best': 'Aucun scénario ne fait mieux partout',
  'report.chart.point': '{name} · {onTime} à l’heure',
  'report.chart.said': '{name} : {value}',
  'report.chart.saidPoint': '{name} : {x}, {y}, {onTime} à l’heure',
  'report.chart.saidClass': '{name} : le plus souvent de {from} à {to} ({share})',
  'report.chart.alternative':
    '{title}. {parts}{others, plural, =0 {.} one { ; et une autre ligne.} other { ; et # autres lignes.}}',

  'report.section.organization': 'L’organisation aujourd’hui',

  'report.exhibit.organization.sizes': 'Ce que l’informatique fait tourner',
  'report.exhibit.organization.team': 'Qui exploite l’informatique',
  'report.exhibit.organization.need': 'Besoin et moyens',
  'report.exhibit.organization.hours': 'Rôles, besoin et heures de service',
  'report.exhibit.organization.levers': 'Niveau d’industrialisation',

  'report.column.size': 'Taille',
  'report.column.count': 'Nombre',
  'report.column.who': 'Qui',
  'report.column.fte': 'Temps plein',
  'report.column.role': 'Rôle',
  'report.column.need': 'Besoin',
  'report.column.offHours': 'Nuit et week-end',
  'report.column.incidentsOffHours': 'Incidents la nuit et le week-end',
  'report.column.uncovered': 'Heures sans personne',
  'report.column.lever': 'Levier',
  'report.column.level': 'Niveau',

  'report.word.size.users': 'Utilisateurs',
  'report.word.size.workstations': 'Postes de travail',
  'report.word.size.servers': 'Serveurs',
  'report.word.size.databases': 'Bases de données',
  'report.word.size.networkDevices': 'Équipements réseau',
  'report.word.size.applications': 'Applications',
  'report.word.size.sites': 'Sites',
  'report.word.size.projectsPerYear': 'Projets mis en production',
  'report.word.employees': 'Salariés',
  'report.word.contractors': 'Intervenants en régie',
  'report.word.people': 'Ensemble des personnes',
  'report.word.providers': 'Prestataires sous contrat',
  'report.word.need': 'Besoin',
  'report.word.requiredFte': 'Effectif requis',
  'report.word.availableFte': 'Effectif disponible, prestataires compris',

  'report.finding.organization.size':
    'L’informatique sert {users, plural, one {# utilisateur} other {# utilisateurs}} sur {sites, plural, one {# site} other {# sites}}, avec {servers, plural, one {# serveur} other {# serveurs}} et {applications, plural, one {# application} other {# applications}}.',
  'report.finding.organization.size.why':
    'Tailles saisies dans l’écran Besoins ; les besoins qui n’ont pas été mesurés en sont estimés.',
  'report.finding.organization.team':
    '{employees, plural, =0 {Aucun salarié} one {# salarié} other {# salariés}}, {contractors, plural, =0 {aucun intervenant en régie} one {# intervenant en régie} other {# intervenants en régie}} et {providers, plural, =0 {aucun prestataire sous contrat} one {# prestataire sous contrat} other {# prestataires sous contrat}} tiennent {roles, plural, one {# rôle} other {# rôles}} : {fte} sur place.',
  'report.finding.organization.team.why':
    'Situation d’aujourd’hui. L’effectif requis est le besoin d’une année rapporté aux heures productives d’un poste ; l’effectif disponible compte les heures que les personnes peuvent donner à leurs rôles et celles confiées aux prestataires.',
  'report.finding.organization.hours.office':
    'Aucun rôle ne répond la nuit ni le week-end : le service est rendu aux heures de bureau.',
  'report.finding.organization.hours.served':
    '{served, plural, one {# rôle répond} other {# rôles répondent}} la nuit et le week-end sur {roles} : {names}. Un incident n’y trouverait personne pendant {uncovered}.',
  'report.finding.organization.hours.why':
    'Les heures sans personne sont celles de la plage de service pendant lesquelles un incident ne trouverait personne en mesure d’agir.',
  'report.finding.organization.levers':
    '{lowestCount, plural, one {Le levier d’industrialisation le plus bas est à {level} : {lowest}.} other {Les leviers d’industrialisation les plus bas sont à {level} : {lowest}.}}',
  'report.finding.organization.levers.why':
    'De 0 (rien) à 100 % (complet), selon le mémo (T4) : qualité de l’intégration, automatisation, dossiers d’exploitation, contrat de service avec les utilisateurs.',
} as const;
