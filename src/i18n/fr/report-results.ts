// What a report says of results: cost, service, loss, structure, ledger, simulated years, industrialization.

export const reportResults = {
  'report.section.cost': 'Coût',
  'report.section.on-time': 'Service à l’heure',
  'report.section.loss': 'Perte attendue',
  'report.section.structure': 'Fragilités de l’organisation',
  'report.section.trade-off': 'Coût ou risque : l’arbitrage',
  'report.section.ledger': 'Ce que les contrats transfèrent',
  'report.section.distributions': 'Années simulées : bonnes et mauvaises',
  'report.section.industrialization': 'Industrialisation et externalisation',

  'report.exhibit.cost.by-scenario': 'Coût par scénario',
  'report.exhibit.cost.parts': 'Coût par nature de dépense',
  'report.exhibit.cost.by-role': 'Coût par rôle',
  'report.exhibit.onTime.by-frequency': 'Besoins servis à l’heure, par fréquence',
  'report.exhibit.onTime.hours': 'Ce que deviennent les heures de besoin',
  'report.exhibit.onTime.by-role': 'Besoins servis à l’heure, par rôle',
  'report.exhibit.onTime.worst-roles': 'Besoins servis à l’heure, rôles les moins bien servis',
  'report.exhibit.onTime.roles': 'Service par rôle et accueil des incidents',
  'report.exhibit.loss.by-scenario': 'Perte attendue par scénario',
  'report.exhibit.loss.parts': 'Perte attendue par cause',
  'report.exhibit.loss.by-role': 'Perte attendue par rôle',
  'report.exhibit.structure.facts': 'L’ensemble',
  'report.exhibit.structure.roles': 'Qui peut tenir chaque rôle',
  'report.exhibit.structure.holders': 'Les absences qui pèsent le plus',
  'report.exhibit.structure.overload': 'Personnes en surcharge',
  'report.exhibit.tradeOff.plane': 'Coût et perte attendue des scénarios',
  'report.exhibit.tradeOff.plane.x': 'Coût',
  'report.exhibit.tradeOff.plane.y': 'Perte attendue',
  'report.exhibit.ledger.contracts': 'Registre du transfert de risque',
  'report.exhibit.distributions.cost': 'Coût d’une année',
  'report.exhibit.distributions.onTime': 'Besoins servis à l’heure en une année',
  'report.exhibit.distributions.loss': 'Perte d’une année',
  'report.exhibit.distributions.cost.table': 'Coût d’une année, en chiffres',
  'report.exhibit.distributions.onTime.table': 'Service d’une année, en chiffres',
  'report.exhibit.distributions.loss.table': 'Perte d’une année, en chiffres',
  'report.exhibit.distributions.differences.cost': 'Écart de coût avec la référence',
  'report.exhibit.distributions.differences.onTime': 'Écart de service à l’heure avec la référence',
  'report.exhibit.distributions.differences.loss': 'Écart de perte avec la référence',
  'report.exhibit.industrialization.levers': 'Niveau des leviers',
  'report.exhibit.industrialization.freed': 'Heures libérées par rapport aux leviers d’aujourd’hui',
  'report.exhibit.industrialization.advice': 'Garder ou confier, rôle par rôle',

  'report.column.nature': 'Nature de dépense',
  'report.column.cause': 'Cause',
  'report.column.total': 'Total',
  'report.column.hoursOnTime': 'Servies à l’heure',
  'report.column.hoursLate': 'En retard',
  'report.column.hoursUnserved': 'Non servies',
  'report.column.meanWait': 'Attente moyenne',
  'report.column.findsFree': 'Trouve quelqu’un de libre',
  'report.column.findsNobody': 'Ne trouve personne',
  'report.column.relief': 'Relève',
  'report.column.effectiveHolders': 'Titulaires effectifs',
  'report.column.holder': 'Personne ou prestataire',
  'report.column.stops': 'Rôles qui s’arrêtent',
  'report.column.stoppedHours': 'Heures qui s’arrêtent',
  'report.column.lossPerWeek': 'Perte d’une semaine d’absence',
  'report.column.rolesHeld': 'Rôles tenus',
  'report.column.capacity': 'Temps disponible',
  'report.column.contract': 'Contrat',
  'report.column.delegated': 'Part confiée',
  'report.column.promised': 'Promis à l’heure',
  'report.column.expected': 'Attendu',
  'report.column.price': 'Prix',
  'report.column.penaltyCap': 'Plafond des pénalités',
  'report.column.penalties': 'Pénalités attendues',
  'report.column.stays': 'Perte qui reste',
  'report.column.mean': 'Moyenne',
  'report.column.meanChange': 'Écart moyen',
  'report.column.low95': 'Borne basse',
  'report.column.high95': 'Borne haute',
  'report.column.p10': 'P10',
  'report.column.p50': 'P50',
  'report.column.p90': 'P90',
  'report.column.tail': 'CVaR',
  'report.column.chance': 'Dû au hasard',
  'report.column.better.cost': 'Années moins chères',
  'report.column.better.onTime': 'Années mieux servies',
  'report.column.better.loss': 'Années moins perdantes',
  'report.column.posts': 'Soit en postes',
  'report.column.externalizability': 'Facilité d’externalisation',
  'report.column.advice': 'Avis',
  'report.column.reason': 'Raison',

  'report.word.total': 'Total',
  'report.word.allNeeds': 'Ensemble',
  'report.word.frequency.run': 'Travail régulier',
  'report.word.frequency.incident': 'Incidents',
  'report.word.frequency.problem': 'Problèmes longs',
  'report.word.frequency.project': 'Projets',
  'report.word.onTime': 'À l’heure',
  'report.word.group.staff': 'Salaires, charges et poste',
  'report.word.said.staff': 'salaires, charges et poste',
  'report.word.group.contracts': 'Contrats',
  'report.word.said.contracts': 'contrats',
  'report.word.group.contractors': 'Intervenants en régie',
  'report.word.said.contractors': 'intervenants en régie',
  'report.word.group.rest': 'Astreintes, départs, transition, pilotage',
  'report.word.said.rest': 'astreintes, départs, transition, pilotage',
  'report.word.group.incidents': 'Incidents (attente et réparation)',
  'report.word.said.incidents': 'incidents (attente et réparation)',
  'report.word.group.major': 'Incidents majeurs',
  'report.word.said.major': 'incidents majeurs',
  'report.word.group.departures': 'Départs',
  'report.word.said.departures': 'départs',
  'report.word.group.providers': 'Prestataires (retards et défaillances)',
  'report.word.said.providers': 'prestataires (retards et défaillances)',
  'report.word.line.idle': 'Sans rôle',
  'report.word.line.one-off': 'Embauches et indemnités',
  'report.word.line.common': 'Commun à tous les rôles',
  'report.word.line.others': 'Autres rôles',
  'report.word.withoutRelief': 'Rôles sans relève (N-1)',
  'report.word.lostByTwo': 'Rôles que deux départs arrêtent (N-2)',
  'report.word.uncoveredHours': 'Heures où un incident ne trouverait personne',
  'report.word.nothing': 'aucun',
  'report.word.heldOurselves': 'Besoins tenus en interne',
  'report.word.externalizability': 'Facilité d’externalisation, moyenne',
  'report.word.verdict.find-holder': 'Trouver un titulaire',
  'report.word.verdict.keep-and-back-up': 'Garder en interne, former un suppléant',
  'report.word.verdict.keep-and-reinforce': 'Garder en interne, renforcer',
  'report.word.verdict.keep': 'Garder en interne',
  'report.word.verdict.compare': 'Facile à confier comme à garder : comparer',
  'report.word.verdict.stay-delegated': 'Laisser au prestataire',
  'report.word.verdict.industrialize-first': 'Industrialiser avant de s’en remettre au prestataire',
  'report.word.reason.no-holder': 'personne ne tient ce rôle',
  'report.word.reason.single-holder': 'un seul titulaire',
  'report.word.reason.overloaded': 'titulaires surchargés',
  'report.word.reason.run': 'surtout du travail régulier',
  'report.word.reason.incident': 'surtout des incidents',
  'report.word.reason.problem': 'surtout des problèmes longs',
  'report.word.reason.project': 'surtout des projets',
  'report.word.reason.delegated': 'déjà confié, en tout ou partie',
  'report.word.reason.low-lever': 'difficile à externaliser',
  'report.word.reason.high-levers': 'facile à externaliser',

  'report.finding.cost.single': '{scenario} coûte {cost} ; premier poste, {share} du coût : {group}.',
  'report.finding.cost.same': 'Tous les scénarios coûtent autant : {cost}.',
  'report.finding.cost.range': 'Le coût va de {low} avec {cheapest} à {high} avec {dearest} : {gap} d’écart.',
  'report.finding.cost.none': '{scenario} ne coûte rien.',
  'report.finding.cost.one': 'Dans {scenario}, un rôle fait à lui seul {share} du coût : {role}.',
  'report.finding.cost.two': 'Dans {scenario}, deux rôles font {share} du coût : {roles}.',
  'report.finding.cost.idle':
    'Dans {scenario}, le temps et les contrats affectés à aucun rôle coûtent plus que n’importe quel rôle : {amount}, {share} du coût.',
  'report.finding.cost.why':
    'Coût d’une année moyenne : personnes, contrats et régie, avec leur pilotage, les astreintes, le remplacement des départs, la transition et le programme d’industrialisation. Les dépenses faites une fois sont étalées sur plusieurs années.',
  'report.finding.cost.roles.why':
    'Une personne coûte à chacun de ses rôles selon la part de son temps, un contrat selon les heures qui lui sont confiées. Le temps et les contrats sans rôle, les embauches et les indemnités sont comptés à part ; l’ensemble fait le coût total.',

  'report.finding.onTime.single': '{scenario} sert à l’heure {share} des besoins.',
  'report.finding.onTime.same': 'Tous les scénarios servent à l’heure autant de besoins : {share}.',
  'report.finding.onTime.range': '{best} sert à l’heure {high} des besoins, {worst} {low}.',
  'report.finding.onTime.none': 'Dans {scenario}, il n’y a aucun besoin à servir.',
  'report.finding.onTime.never':
    'Dans {scenario}, {needs, plural, one {# besoin n’est jamais servi} other {# besoins ne sont jamais servis}} à l’heure, dont ceux de ce rôle : {role}.',
  'report.finding.onTime.good':
    'Dans {scenario}, chaque rôle sert à l’heure au moins {share} de chacun de ses besoins.',
  'report.finding.onTime.worst.run':
    'Point faible de {scenario} : {role}, où {late} du travail régulier n’est pas fait à temps.',
  'report.finding.onTime.worst.incident':
    'Point faible de {scenario} : {role}, où {late} des incidents sont pris en charge en retard.',
  'report.finding.onTime.worst.problem':
    'Point faible de {scenario} : {role}, où {late} des problèmes longs sont traités en retard.',
  'report.finding.onTime.worst.project':
    'Point faible de {scenario} : {role}, où {late} du travail de projet n’est pas fait à temps.',
  'report.finding.onTime.why':
    'Est à l’heure un incident pris en charge dans le délai de sa priorité (GTI) ; le travail régulier, les problèmes longs et les projets, pour la part que permet le temps disponible. L’ensemble pondère chaque besoin par son nombre d’aujourd’hui.',
  'report.finding.onTime.roles.why':
    'Un incident qui arrive trouve quelqu’un de libre, toute l’équipe occupée (le reste), ou personne ; l’attente moyenne est celle des incidents que prennent les équipes internes. Sans valeur : le rôle n’a pas ce besoin, ou le confie en entier.',

  'report.finding.loss.single': '{scenario} expose à {loss} de perte ; première cause, {share} : {group}.',
  'report.finding.loss.same': 'La perte attendue est la même dans tous les scénarios : {loss}.',
  'report.finding.loss.range':
    'La perte attendue va de {low} avec {safest} à {high} avec {riskiest} : {gap} d’écart.',
  'report.finding.loss.none': 'Dans {scenario}, aucune perte n’est attendue.',
  'report.finding.loss.one':
    'Dans {scenario}, un rôle porte à lui seul {share} de la perte attendue : {role}.',
  'report.finding.loss.two': 'Dans {scenario}, deux rôles portent {share} de la perte attendue : {roles}.',
  'report.finding.loss.why':
    'Perte moyenne d’une année pour l’organisation : incidents qui attendent ou se réparent, incidents majeurs, départs, service sous l’engagement des contrats et défaillance d’un prestataire. Les pénalités attendues en sont déduites.',
  'report.finding.loss.roles.why':
    'Perte de chaque rôle, à son coût d’une heure d’incident ouvert. L’ensemble des rôles fait la perte totale.',

  'report.finding.structure.solid':
    'Dans {scenario}, chaque rôle survit à n’importe quel départ et à la défaillance de n’importe quel prestataire.',
  'report.finding.structure.weak':
    'Dans {scenario}, {count, plural, one {un rôle n’a pas de relève} other {# rôles n’ont pas de relève}}{unnamed, plural, =0 { :} other {, dont}} {roles}.',
  'report.finding.structure.missed':
    'Dans {scenario}, sans {holder}, {count, plural, one {un rôle s’arrête} other {# rôles s’arrêtent}}{unnamed, plural, =0 { :} other {, dont}} {roles}.',
  'report.finding.structure.missedNone': 'Dans {scenario}, aucune absence n’arrête un rôle à elle seule.',
  'report.finding.structure.overload':
    'Dans {scenario}, {count, plural, one {une personne a plus de travail que de temps} other {# personnes ont plus de travail que de temps}}{unnamed, plural, =0 { :} other {, dont}} {people}.',
  'report.finding.structure.roles.why':
    'Un rôle a une relève quand au moins deux personnes ou prestataires peuvent chacun le tenir seuls. Les titulaires effectifs sont d’autant moins nombreux que l’un d’eux fait presque tout.',
  'report.finding.structure.bus':
    '{departures, plural, one {Un seul départ suffit} other {# départs suffisent}} à arrêter au moins {target} du travail ({stopped} exactement){unnamed, plural, =0 { :} other {, dont ceux de}} {holders}.',
  'report.finding.structure.busAtLeast':
    'Il faut au moins {atLeast, plural, one {# départ} other {# départs}} pour arrêter {target} du travail ; {departures} suffisent ({stopped}){unnamed, plural, =0 { :} other {, dont ceux de}} {holders}.',
  'report.finding.structure.busAlready': 'Les rôles que personne ne tient font déjà {stopped} du travail.',
  'report.finding.structure.busNone': 'Il n’y a pas de travail à arrêter.',
  'report.finding.structure.holders.why':
    'Ce qui s’arrête sans cette personne ou ce prestataire, rien d’autre ne changeant : les rôles que personne d’autre ne peut tenir, les heures de besoin arrêtées, et la perte attendue d’une semaine d’absence. Avec un prestataire s’arrêtent les heures qui lui sont confiées, même dans un rôle que d’autres peuvent tenir.',
  'report.finding.structure.overload.why':
    'La charge est le travail qui revient à la personne, rapporté au temps qu’elle peut donner à ses rôles dans l’année. Au-delà de 100 %, une partie attend ou n’est pas faite.',

  'report.finding.tradeOff.same':
    '{scenariosCount, plural, one {{scenarios} a les mêmes résultats que {base}} other {{scenarios} ont les mêmes résultats que {base}}}.',
  'report.finding.tradeOff.better':
    '{scenariosCount, plural, one {{scenarios} fait mieux que {base}} other {{scenarios} font mieux que {base}}} en coût, en service à l’heure et en perte attendue.',
  'report.finding.tradeOff.notWorse':
    '{scenariosCount, plural, one {{scenarios} n’est moins bon que {base} sur aucun des trois résultats} other {{scenarios} ne sont moins bons que {base} sur aucun des trois résultats}}.',
  'report.finding.tradeOff.worse':
    '{scenariosCount, plural, one {{scenarios} ne fait mieux que {base} sur aucun des trois résultats} other {{scenarios} ne font mieux que {base} sur aucun des trois résultats}}.',
  'report.finding.tradeOff.notOnTime':
    '{scenario} coûte le moins et perd le moins, sans être le plus à l’heure.',
  'report.finding.tradeOff.tradeOff': 'Il faut arbitrer : {cheapest} coûte le moins, {safest} perd le moins.',
  'report.finding.tradeOff.why':
    'En bas à gauche : mieux. Un scénario est parmi les meilleurs quand aucun autre n’est au moins aussi bon sur les trois résultats et meilleur sur l’un d’eux.',

  'report.finding.ledger.stays':
    'Dans {scenario}, les contrats coûtent {price} pour les rôles confiés et rendraient {penalties} de pénalités ; {stays} de perte restent à la charge de l’organisation.',
  'report.finding.ledger.why':
    'Un contrat promet un niveau de service et rend des pénalités quand il ne le tient pas, jusqu’à un plafond (mémo, T3). La perte qui reste, pénalités déduites, est à la charge de l’organisation. La ligne des besoins tenus en interne complète le total, qui est la perte attendue du scénario.',

  'report.finding.distributions.cost.single': 'Neuf années sur dix, {scenario} coûte au plus {limit}.',
  'report.finding.distributions.cost.same': 'Neuf années sur dix, chaque scénario coûte au plus {limit}.',
  'report.finding.distributions.cost.several':
    'Neuf années sur dix, le coût ne dépasse pas {limit} avec {best}, {otherLimit} avec {worst}.',
  'report.finding.distributions.onTime.single':
    'Neuf années sur dix, {scenario} sert à l’heure au moins {limit} des besoins.',
  'report.finding.distributions.onTime.same':
    'Neuf années sur dix, chaque scénario sert à l’heure au moins {limit} des besoins.',
  'report.finding.distributions.onTime.several':
    'Neuf années sur dix, au moins {limit} des besoins sont servis à l’heure avec {best}, {otherLimit} avec {worst}.',
  'report.finding.distributions.loss.single':
    'Neuf années sur dix, {scenario} perd au plus {limit} ; les 5 % d’années les pires, {tail} en moyenne.',
  'report.finding.distributions.loss.same': 'Neuf années sur dix, chaque scénario perd au plus {limit}.',
  'report.finding.distributions.loss.several':
    'Neuf années sur dix, la perte ne dépasse pas {limit} avec {best}, {otherLimit} avec {worst}.',
  'report.finding.distributions.why':
    '{years, plural, one {# année simulée} other {# années simulées}} par scénario, tirage n° {seed}, hypothèses tirées au sort entre leur valeur basse et leur valeur haute. P10, P50, P90 : une année sur dix, une sur deux, neuf sur dix sont au-dessous. CVaR : moyenne des 5 % d’années les pires. Bornes : intervalle de confiance à 95 % de la moyenne. L’écart entre les années vient du hasard et, pour le reste, de ce qu’on ignore des hypothèses.',
  'report.finding.distributions.whyLikely':
    '{years, plural, one {# année simulée} other {# années simulées}} par scénario, tirage n° {seed}, hypothèses à leur valeur la plus probable : tout l’écart entre les années vient du hasard. P10, P50, P90 : une année sur dix, une sur deux, neuf sur dix sont au-dessous. CVaR : moyenne des 5 % d’années les pires. Bornes : intervalle de confiance à 95 % de la moyenne.',
  'report.finding.distributions.differences.one':
    '{cheapest} coûte moins que {base} dans {cheaper} des années, et perd moins dans {safer}.',
  'report.finding.distributions.differences.two':
    '{cheapest} coûte moins que {base} dans {cheaper} des années ; {safest} perd moins dans {safer}.',
  'report.finding.distributions.differences.why':
    'Chaque scénario moins {base}, année par année sous les mêmes tirages : {years, plural, one {# année} other {# années}}. Le hasard commun aux deux s’annule ; ce qui reste vient du choix. Bornes : intervalle de confiance à 95 % de l’écart moyen.',

  'report.finding.industrialization.freed':
    'Les leviers de {scenario} libèrent {hours} de besoin par rapport à aujourd’hui, soit {posts}.',
  'report.finding.industrialization.added':
    'Les leviers de {scenario} ajoutent {hours} de besoin par rapport à aujourd’hui.',
  'report.finding.industrialization.none':
    'Aucun scénario ne libère d’heures par ses leviers ; la facilité d’externalisation est aujourd’hui de {ease} en moyenne.',
  'report.finding.industrialization.today':
    'Aux leviers d’aujourd’hui, la facilité d’externalisation est de {ease} en moyenne.',
  'report.finding.industrialization.why':
    'Les leviers vont de 0 à 100 % (mémo, T4). L’intégration réduit le nombre d’incidents, l’automatisation le travail régulier, les dossiers de production la durée des interventions ; le contrat de service réduit le pilotage, sans libérer d’heures. Une heure libérée ne devient une économie qu’en postes entiers, en jours de régie ou en volume de contrat rendus.',
  'report.finding.industrialization.advice.find-holder':
    'Dans {scenario}, {count, plural, one {un rôle n’a personne} other {# rôles n’ont personne}}{unnamed, plural, =0 { :} other {, dont}} {roles}.',
  'report.finding.industrialization.advice.industrialize-first':
    'Dans {scenario}, {count, plural, one {un rôle confié reste difficile à externaliser} other {# rôles confiés restent difficiles à externaliser}}{unnamed, plural, =0 { :} other {, dont}} {roles}.',
  'report.finding.industrialization.advice.keep-and-back-up':
    'Dans {scenario}, {count, plural, one {un rôle est à garder en interne avec un suppléant à former} other {# rôles sont à garder en interne avec un suppléant à former}}{unnamed, plural, =0 { :} other {, dont}} {roles}.',
  'report.finding.industrialization.advice.keep-and-reinforce':
    'Dans {scenario}, {count, plural, one {un rôle est à garder en interne et à renforcer} other {# rôles sont à garder en interne et à renforcer}}{unnamed, plural, =0 { :} other {, dont}} {roles}.',
  'report.finding.industrialization.advice.compare':
    'Dans {scenario}, {count, plural, one {un rôle est aussi facile à confier qu’à garder} other {# rôles sont aussi faciles à confier qu’à garder}}{unnamed, plural, =0 { :} other {, dont}} {roles}.',
  'report.finding.industrialization.advice.none':
    'Dans {scenario}, chaque rôle est là où le mémo le mettrait : gardé en interne, ou confié à bon escient.',
  'report.finding.industrialization.advice.why':
    'Avis tirés du mémo (T1 à T5) à partir des seuls chiffres du rôle : qui le tient, sa charge, la fréquence de son besoin, ce qui en est confié et le niveau des leviers. Facile à externaliser à partir de 60 %, difficile sous 40 %.',
} as const;
