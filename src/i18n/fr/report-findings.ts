// Sentences of a report in French, but those of results (report-results): one finding each.

export const reportFindings = {
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
    '{served, plural, one {# rôle répond} other {# rôles répondent}} la nuit et le week-end, sur {roles} : {names}. Un incident n’y trouverait personne pendant {uncovered}, tous ces rôles additionnés.',
  'report.finding.organization.hours.why':
    'Les heures sans personne sont celles de la plage de service pendant lesquelles un incident ne trouverait personne en mesure d’agir.',
  'report.finding.organization.levers':
    '{lowestCount, plural, one {Le levier d’industrialisation le plus bas est à {level} : {lowest}.} other {Les leviers d’industrialisation les plus bas sont à {level} : {lowest}.}}',
  'report.finding.organization.levers.same': 'Les {count} leviers d’industrialisation sont tous à {level}.',
  'report.finding.organization.levers.why':
    'De 0 (rien) à 100 % (complet), selon le mémo (T4) : qualité de l’intégration, automatisation, dossiers de production, contrat de service avec les utilisateurs.',
  'report.finding.summary.alone':
    '{scenario} coûte {cost}, sert {onTime} des besoins à l’heure et perd {loss} en moyenne.',
  'report.finding.summary.alone.why':
    'Une année moyenne. Rôles sans relève : ceux qu’un seul départ, ou la défaillance d’un seul prestataire, suffit à arrêter.',
  'report.finding.summary.why':
    'Une année moyenne. Écarts avec {baseline}. Rôles sans relève : ceux qu’un seul départ, ou la défaillance d’un seul prestataire, suffit à arrêter.',
  'report.finding.summary.same':
    'Tous les scénarios ont le même coût, le même service à l’heure et la même perte attendue.',
  'report.finding.summary.bestOfAll':
    '{scenarios} {scenariosCount, plural, one {fait} other {font}} le mieux partout : {cost}, {onTime} des besoins servis à l’heure et {loss} de perte attendue.',
  'report.finding.summary.choice':
    'Aucun scénario n’est le meilleur partout : {cheapest} {cheapestCount, plural, one {coûte} other {coûtent}} le moins, {onTime} {onTimeCount, plural, one {sert} other {servent}} le mieux à l’heure, {safest} {safestCount, plural, one {perd} other {perdent}} le moins.',
  'report.finding.summary.choice.costOnTime':
    'Aucun scénario n’est le meilleur partout : {first} {firstCount, plural, one {coûte le moins et sert} other {coûtent le moins et servent}} le mieux à l’heure, {other} {otherCount, plural, one {perd} other {perdent}} le moins.',
  'report.finding.summary.choice.costLoss':
    'Aucun scénario n’est le meilleur partout : {first} {firstCount, plural, one {coûte et perd} other {coûtent et perdent}} le moins, {other} {otherCount, plural, one {sert} other {servent}} le mieux à l’heure.',
  'report.finding.summary.choice.onTimeLoss':
    'Aucun scénario n’est le meilleur partout : {other} {otherCount, plural, one {coûte} other {coûtent}} le moins, {first} {firstCount, plural, one {sert le mieux à l’heure et perd} other {servent le mieux à l’heure et perdent}} le moins.',
  'report.finding.summary.choice.sameCost':
    'À coût égal, {onTime} {onTimeCount, plural, one {sert} other {servent}} le mieux à l’heure et {safest} {safestCount, plural, one {perd} other {perdent}} le moins.',
  'report.finding.summary.choice.sameOnTime':
    'À service égal, {cheapest} {cheapestCount, plural, one {coûte} other {coûtent}} le moins et {safest} {safestCount, plural, one {perd} other {perdent}} le moins.',
  'report.finding.summary.choice.sameLoss':
    'À perte égale, {cheapest} {cheapestCount, plural, one {coûte} other {coûtent}} le moins et {onTime} {onTimeCount, plural, one {sert} other {servent}} le mieux à l’heure.',
  'report.finding.summary.findings':
    '{count, plural, one {Un constat à retenir} other {# constats à retenir}}, dans l’ordre du rapport.',
  'report.finding.scenarios.one':
    '{scenario} {costWay, select, less {coûte {costSize} de moins que {baseline}} more {coûte {costSize} de plus que {baseline}} other {coûte autant que {baseline}}}, {lossWay, select, less {perd {lossSize} de moins} more {perd {lossSize} de plus} other {perd autant}} et {onTimeWay, select, more {gagne {onTimeSize} de service à l’heure} less {cède {onTimeSize} de service à l’heure} other {sert aussi bien à l’heure}}.',
  'report.finding.scenarios.several':
    'Par rapport à {baseline}, les {scenariosCount} autres scénarios font varier le coût de {costLeast} à {costMost}, la perte attendue de {lossLeast} à {lossMost} et le service à l’heure de {onTimeLeast} à {onTimeMost}.',
  'report.finding.scenarios.figures.why':
    'Écarts avec {baseline}. Les heures sans personne s’additionnent d’un rôle à l’autre. Les parts du coût, du service et de la perte sont dans leurs chapitres.',
  'report.finding.scenarios.identical':
    'Aucune donnée ne distingue {scenario} de {baseline} : mêmes résultats.',
  'report.finding.scenarios.differs':
    '{count, plural, one {Un changement} other {# changements}} de {baseline} à {scenario} : {groups}.',
  'report.finding.scenarios.differs.why':
    'Tout ce qui diffère dans les données des deux scénarios, et rien d’autre. Les personnes qui changent de la même façon sont sur une seule ligne.',
  'report.finding.scenarios.cost':
    '{scenario} {changeWay, select, less {coûte {changeSize} de moins que} more {coûte {changeSize} de plus que} other {coûte autant que}} {baseline}.',
  'report.finding.scenarios.cost.because':
    '{scenario} {changeWay, select, less {coûte {changeSize} de moins que} more {coûte {changeSize} de plus que} other {coûte autant que}} {baseline} ; effet principal : {subject}, {effect}.',
  'report.finding.scenarios.loss':
    '{scenario} {changeWay, select, less {perd {changeSize} de moins que} more {perd {changeSize} de plus que} other {perd autant que}} {baseline}.',
  'report.finding.scenarios.loss.because':
    '{scenario} {changeWay, select, less {perd {changeSize} de moins que} more {perd {changeSize} de plus que} other {perd autant que}} {baseline} ; effet principal : {subject}, {effect}.',
  'report.finding.scenarios.bridge.why':
    'L’effet d’un changement dépend de ceux déjà faits : chaque barre est la moyenne de son effet sur tous les ordres possibles (valeur de Shapley). Les barres s’ajoutent exactement d’un total à l’autre.',
  'report.finding.assignments.nobody':
    'Dans {scenario}, personne ne peut tenir {rolesCount, plural, one {ce rôle} other {ces # rôles}} : {roles}.',
  'report.finding.assignments.one':
    'Dans {scenario}, {rolesCount, plural, one {un rôle repose} other {# rôles reposent}} sur une seule personne ou un seul prestataire, sur {all} : {roles}.',
  'report.finding.assignments.relief':
    'Dans {scenario}, {all, plural, one {le rôle a} other {les # rôles ont chacun}} au moins deux titulaires, suppléants ou prestataires capables de continuer.',
  'report.finding.assignments.why':
    'Charge : travail qui reste à nos équipes, rapporté à ce qu’elles peuvent donner au rôle. Peuvent tenir seuls : titulaires et suppléants autonomes, prestataires qui tiennent tout le rôle ou ont une clause de relais.',
  'report.finding.assumptions.overrides':
    '{count, plural, one {Une hypothèse a été remplacée} other {# hypothèses ont été remplacées}} par des valeurs propres à l’organisation.',
  'report.finding.assumptions.overrides.why': 'Une hypothèse remplacée vaut pour tous les scénarios.',
  'report.finding.assumptions.sensitivity':
    'Deux hypothèses pèsent le plus sur les résultats : « {costFirst} » pour le coût ({cost}), « {lossFirst} » pour la perte attendue ({loss}).',
  'report.finding.assumptions.sensitivity.same':
    '« {costFirst} » est l’hypothèse qui pèse le plus sur le coût ({cost}) comme sur la perte attendue ({loss}).',
  'report.finding.assumptions.sensitivity.shares':
    'Les avis font {cost} de la somme des écarts pour le coût, et {loss} pour la perte attendue.',
  'report.finding.assumptions.sensitivity.why':
    'Chaque hypothèse de {scenario} passe de sa valeur basse à sa valeur haute, une à la fois, les autres restant à leur valeur la plus probable ; on relève l’écart de coût et de perte, sans signe, et on additionne ces écarts par origine. La somme dit où chercher des mesures ; ce n’est pas une marge d’erreur, puisque tout ne bouge pas ensemble.',
  'report.finding.assumptions.used':
    '{count, plural, one {Une hypothèse entre} other {# hypothèses entrent}} dans les résultats, dont {opinions, plural, =0 {aucun avis} one {un avis} other {# avis}} ({share}){own, plural, =0 { ; toutes gardent leur valeur par défaut} other {}}.',
  'report.finding.assumptions.used.why':
    'Mesurée : sur des données. Publiée : lue dans la source citée, ou tirée d’elle par le calcul. Avis : aucune source ne la donne ; à remplacer par vos chiffres.',
  'report.finding.assumptions.main.why':
    'Seules figurent ici les hypothèses qui déplacent le plus le coût ou la perte : la liste complète, avec les sources, est dans le classeur.',
  'report.finding.method.headlines':
    'Trois chiffres résument chaque scénario ; chacun se remonte jusqu’aux données saisies (modèle version {version}).',
  'report.finding.method.cost':
    'Coût : salaires et charges, poste, régie, contrats et leur pilotage, astreintes, remplacement des départs, transition et programme d’industrialisation d’une année (T1, T3).',
  'report.finding.method.onTime':
    'Service à l’heure : part des besoins servis dans leur délai, d’après les présents et la file d’attente (Erlang C), chaque besoin pesant autant dans tous les scénarios (T1, T2).',
  'report.finding.method.loss':
    'Perte attendue : incidents, incidents majeurs, départs et défaillances de prestataires, chacun par sa fréquence, sa durée et sa perte horaire (T1, T3, T4).',
  'report.finding.method.structure':
    'Solidité : des faits que l’on compte, comme les rôles qu’un seul départ arrête ; ce ne sont pas des probabilités (T1).',
  'report.finding.method.made.why':
    'Décompte fait sur {scenario} : formules différentes, données saisies et hypothèses dont chaque chiffre est fait. T1 à T5 : arbitrages du mémo.',
  'report.finding.method.noDoubt':
    'Aucun rôle n’est dans une situation où ces chiffres seraient à prendre avec prudence.',
  'report.finding.method.doubts':
    '{count, plural, one {Un rôle a des chiffres} other {# rôles ont des chiffres}} à prendre avec prudence dans un scénario au moins, sur {all}.',
  'report.finding.method.doubts.why':
    'Situations où la formule s’est écartée de la simulation ; simuler ces scénarios dit de combien.',
  'report.finding.method.draws':
    '{years, plural, one {# année a été simulée} other {# années ont été simulées}} au moins pour {scenariosCount, plural, one {{scenarios}} other {chacun de # scénarios}}.',
  'report.finding.method.draws.why':
    'Le même tirage avec les mêmes réglages redonne les mêmes chiffres, sur n’importe quelle machine.',
  'report.finding.method.laws':
    '{count, plural, one {Une loi est vérifiée} other {# lois sont vérifiées}} à chaque version du modèle, sur des milliers d’organisations tirées au sort.',
  'report.finding.method.laws.why':
    'Une loi n’est pas une mesure : elle dit que le modèle ne se contredit pas, non qu’il décrit exactement votre organisation.',
  'report.finding.method.law.concentration':
    'Concentration (T1) : retirer des titulaires n’augmente jamais la masse salariale et ne réduit jamais les heures sans personne.',
  'report.finding.method.law.relief':
    'Relève : nommer un suppléant autonome n’augmente jamais l’attente du rôle.',
  'report.finding.method.law.frequency':
    'Fréquence (T2) : sous un seuil de jours ou d’incidents, payer à l’usage coûte moins qu’un poste, et au-dessus davantage.',
  'report.finding.method.law.transfer':
    'Transfert (T3) : ce qui reste de l’écart d’un contrat n’est jamais inférieur à l’écart moins le plafond des pénalités.',
  'report.finding.method.law.industrialization':
    'Industrialisation (T4, T5) : monter un levier n’augmente jamais le coût courant ni la perte en interne.',
  'report.finding.method.law.conservation':
    'Conservation : les parts font le total, et les données saisies redonnent chaque chiffre.',
  'report.finding.method.law.limits':
    'Limites : sans besoin, aucune perte ; sans personne, rien n’est à l’heure.',
  'report.finding.log.decisions':
    '{count, plural, one {Une décision a été prise} other {# décisions ont été prises}}, la dernière le {last}.',
  'report.finding.log.notes':
    '{count, plural, one {Une note a été prise} other {# notes ont été prises}}, la dernière le {last}.',
  'report.finding.log.said': '{text}',
  'report.finding.log.why': 'Tel que noté dans Sourcier pendant l’étude.',
} as const;
