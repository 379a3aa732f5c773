// The Results screen: the finding above each chart, what is measured, and the three sections under them.

export const results = {
  'results.title': 'Résultats',
  'results.compared': '{name}, comparé à « {base} »',
  'results.isBase': '{name} : c’est à ce scénario que les autres sont comparés',
  'results.howMade': 'Comment ces chiffres sont faits',
  'results.role': 'Rôle',
  'results.scenario': 'Scénario',
  'results.source': '{study}, {scenario}',

  'results.cost.none': 'Ce scénario ne coûte rien',
  'results.cost.one': 'Un rôle fait à lui seul {share} du coût : {role}',
  'results.cost.two': 'Deux rôles font {share} du coût : {roles}',
  'results.cost.idle':
    'Le temps et les contrats sans rôle coûtent plus que n’importe quel rôle : {amount} par an, {share} du coût',
  'results.cost.sub': 'Coût par rôle et par nature, {unit}, total {total}',
  'results.cost.staff': 'salaires, charges et poste',
  'results.cost.contracts': 'contrats',
  'results.cost.contractors': 'intervenants sur site',
  'results.cost.rest': 'astreinte, départs, transition, pilotage',
  'results.cost.idleRow': 'Sans rôle',
  'results.cost.oneOffRow': 'Embauches et indemnités',
  'results.commonRow': 'Commun à tous les rôles',

  'results.onTime.none': 'Aucun besoin à servir',
  'results.onTime.never': '{n} besoins ne sont jamais servis à l’heure, dont ceux de : {role}',
  'results.onTime.good': 'Partout, au moins {share} des besoins sont servis à l’heure',
  'results.onTime.run': '{role} : {share} du travail régulier n’est pas fait à temps',
  'results.onTime.incident': '{role} : {share} des incidents sont pris en charge en retard',
  'results.onTime.problem': '{role} : {share} des problèmes longs sont traités en retard',
  'results.onTime.project': '{role} : {share} du travail de projet n’est pas fait à temps',
  'results.onTime.sub': 'À l’heure par rôle et fréquence du besoin, %, ensemble {total}',
  'results.onTime.note': 'Échelle de {floor} à 100 %. Case vide : pas de besoin.',
  'results.onTime.noteBase':
    'Échelle de {floor} à 100 % ; trait vertical : {base}. Case vide : pas de besoin.',
  'results.onTime.words': '{role}, {frequency} : {share} à l’heure',
  'results.onTime.column.run': 'Régulier',
  'results.onTime.column.incident': 'Incidents',
  'results.onTime.column.problem': 'Problèmes',
  'results.onTime.column.project': 'Projets',
  'results.onTime.was': '{share} dans le scénario de comparaison',
  'results.onTime.allColumn': 'Ensemble (%)',
  'results.onTime.noNeed': 'pas de besoin',

  'results.loss.none': 'Aucune perte attendue',
  'results.loss.one': 'Un rôle porte à lui seul {share} de la perte attendue : {role}',
  'results.loss.two': 'Deux rôles portent {share} de la perte attendue : {roles}',
  'results.loss.sub': 'Perte attendue par rôle et par cause, {unit}, total {total}',
  'results.loss.incidents': 'incidents : attente et réparation',
  'results.loss.major': 'incident majeur',
  'results.loss.departures': 'départ',
  'results.loss.providers': 'prestataire',
  'results.loss.note': 'Première cause : {cause}, {share} de la perte.',

  'results.plane.single': 'Un seul scénario pour l’instant : en créer un autre le placera ici, à côté',
  'results.plane.same':
    '{n, plural, one {{names} a les mêmes résultats que « {base} »} other {{names} ont les mêmes résultats que « {base} »}}',
  'results.plane.better':
    '{n, plural, one {{names} fait mieux que « {base} » en coût, à l’heure et en perte} other {{names} font mieux que « {base} » en coût, à l’heure et en perte}}',
  'results.plane.notWorse':
    '{n, plural, one {{names} n’est moins bon que « {base} » en rien} other {{names} ne sont moins bons que « {base} » en rien}}',
  'results.plane.worse':
    '{n, plural, one {{names} ne fait mieux que « {base} » en rien} other {{names} ne font mieux que « {base} » en rien}}',
  'results.plane.notOnTime': '{name} coûte le moins et perd le moins, sans être le plus à l’heure',
  'results.plane.tradeOff': 'Rien n’est gratuit : {cheapest} coûte le moins, {safest} perd le moins',
  'results.plane.sub': 'Coût et perte attendue des scénarios ; la surface du disque dit le service à l’heure',
  'results.plane.cost': 'coût, {unit}',
  'results.plane.loss': 'perte attendue, {unit}',
  'results.plane.detail': '{cost}, {onTime} à l’heure',
  'results.plane.words': '{name} : coût {cost} par an, {onTime} à l’heure, perte attendue {loss} par an',
  'results.plane.note':
    'En bas à gauche : mieux. Le plus petit disque vaut {floor} à l’heure, le plus grand 100 %.',

  'results.holders.nobody': 'Personne ne porte encore aucun rôle',
  'results.holders.none': 'Aucun départ, à lui seul, n’arrête un rôle',
  'results.holders.some':
    'Sans {name}, {n, plural, one {un rôle s’arrête} other {# rôles s’arrêtent}} : {roles}',
  'results.holders.many': 'Sans {name}, {n} rôles s’arrêtent, dont {roles}',
  'results.holders.sub': 'Qui porte quoi : part du travail de chaque rôle, %',
  'results.holders.note':
    'Case hachurée : personne d’autre ne peut continuer. S : remplaçant désigné. Dernière ligne : perte d’une semaine sans cette personne ou ce prestataire, {unit}.',
  'results.holders.foot': 'Une semaine sans',
  'results.holders.footColumn': 'Une semaine sans ({unit})',
  'results.holders.backup': 'S',
  'results.holders.words': '{name} porte {share} du travail : {role}',
  'results.holders.backupWords': '{name} est remplaçant : {role}',
  'results.holders.alone': 'Personne d’autre ne peut continuer.',
  'results.holders.lossWords':
    '{name} : une semaine d’absence coûte {loss}. {n, plural, =0 {Aucun rôle ne s’arrête.} one {Un rôle s’arrête : {roles}.} other {# rôles s’arrêtent : {roles}.}}',

  'results.saturated.title': 'Chiffres approximatifs',
  'results.saturated.text':
    '{n, plural, one {Un rôle est saturé} other {# rôles sont saturés}} : {roles}. À partir de 80 % de charge, les attentes et les pertes calculées ne sont que des ordres de grandeur : simulez des années pour en savoir plus.',

  'results.structure.title': 'Qui peut partir sans que rien ne s’arrête ?',
  'results.structure.n1Yes':
    'N-1 : oui. Chaque rôle survit au départ de n’importe qui et à la défaillance de n’importe quel prestataire.',
  'results.structure.n1No':
    'N-1 : non. {n, plural, one {Un seul départ suffit à arrêter ce rôle} other {Un seul départ suffit à arrêter ces # rôles}} :',
  'results.structure.n0': '{n, plural, one {Un rôle n’a personne} other {# rôles n’ont personne}} :',
  'results.structure.n2Yes': 'N-2 : oui. Chaque rôle survit à deux départs à la fois.',
  'results.structure.n2No':
    'N-2 : non. {n, plural, one {Deux départs à la fois arrêtent aussi ce rôle} other {Deux départs à la fois arrêtent aussi ces # rôles}} :',
  'results.structure.n2Same': 'N-2 : aucun autre rôle que ceux de N-1 ne s’arrête avec deux départs.',
  'results.structure.bus':
    '{n, plural, one {Il suffit d’un seul départ pour arrêter {target} du travail} other {Il suffit de # départs pour arrêter {target} du travail}} : {names} ({share}).',
  'results.structure.busAtLeast':
    'Il faut au moins {atLeast} départs pour arrêter {target} du travail ; {n} suffisent : {names} ({share}).',
  'results.structure.busNone': 'Il n’y a pas de travail à arrêter.',
  'results.structure.busAlready': 'Les rôles que personne ne porte font déjà {share} du travail.',
  'results.structure.busWait':
    'Recherche du plus petit groupe dont le départ arrêterait une grande part du travail…',
  'results.structure.uncovered':
    'Heures par an où un incident ne trouverait personne, tous rôles ensemble : {hours}.',

  'results.ledger.title': 'Ce que les contrats prennent, et ce qui nous reste',
  'results.ledger.note':
    'Un contrat s’engage sur un niveau et paie des pénalités jusqu’à leur plafond (T3). La perte qui reste est à nous.',
  'results.ledger.who': 'Rôle et prestataire',
  'results.ledger.share': 'Part confiée',
  'results.ledger.promised': 'Promis à l’heure',
  'results.ledger.expected': 'Attendu',
  'results.ledger.price': 'Prix',
  'results.ledger.cap': 'Plafond des pénalités',
  'results.ledger.penalties': 'Pénalités attendues',
  'results.ledger.stays': 'Perte qui nous reste',

  'results.roles.title': 'Rôle par rôle : ce que dit le mémo, et combien il faut de monde',
  'results.roles.need': 'Besoin, d’après le mémo',
  'results.roles.sourcing': 'À qui on le confie d’habitude',
  'results.roles.silent': 'Le mémo ne le dit pas',
  'results.roles.fte': 'Temps plein requis et disponible',
  'results.roles.fteWords': '{required} requis, {available} disponibles',
  'results.roles.missing': 'il manque {n} ETP',
  'results.roles.spare': '{n} ETP de marge',
  'results.roles.busFactor': 'Titulaires',
  'results.roles.busFactorTitle': 'Nombre de titulaires capables de continuer seuls',
  'results.roles.uncovered': 'Sans personne',
  'results.roles.load': 'Charge',
  'results.roles.holders': '{n, plural, =0 {personne} one {un seul} other {#}}',
  'results.roles.saturated': 'saturé',

  'results.people.title': 'Personne par personne, prestataire par prestataire',
  'results.people.name': 'Personne ou prestataire',
  'results.people.load': 'Charge',
  'results.people.cost': 'Coût',
  'results.people.stops': 'S’arrête sans',
  'results.people.loss': 'Une semaine sans',
  'results.people.leave': 'S’en va',
  'results.people.stay': 'Reste',
  'results.people.leaveTitle': 'Voir les trois chiffres sans {name}',
  'results.people.nothing': 'rien',
  'results.people.hours': '{hours} de besoin',
  'results.people.without': 'Sans {name}, et sans rien changer d’autre :',
  'results.people.same': 'inchangé',
  'results.people.provider': 'prestataire',
  'results.people.employee': 'salarié',
  'results.people.contractor': 'intervenant sur site',
  'results.people.without.cost': 'Coût {value} ({delta})',
  'results.people.without.onTime': 'À l’heure {value} ({delta})',
  'results.people.without.loss': 'Perte attendue {value} ({delta})',
  'results.people.without.n1':
    '{n, plural, =0 {Chaque rôle garde une relève.} one {Un rôle sans relève.} other {# rôles sans relève.}}',
} as const;
