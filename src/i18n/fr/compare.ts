// The Compare screen: figures side by side, what differs, bridges, the same years of several scenarios.

export const compare = {
  'compare.title': 'Comparer',
  'compare.against':
    '{n, plural, one {Un scénario à côté de « {baseline} »} other {# scénarios à côté de « {baseline} »}}',
  'compare.source': '{study}, comparaison de scénarios',
  'compare.baseline': 'Référence',
  'compare.choose': 'Scénarios montrés ({shown} sur {all})',
  'compare.chooseAll': 'Tous',
  'compare.chosen': 'La référence est toujours montrée.',
  'compare.detail': 'Scénario expliqué',
  'compare.option': '{letter} · {name}',
  'compare.method': 'Comment ces chiffres sont faits',
  'compare.empty.title': 'Un seul scénario : rien à comparer',
  'compare.empty.what':
    'Un scénario part d’une copie de la situation actuelle. Changez-y qui tient un rôle, un contrat, un levier : tout ce qui en découle se lit ensuite ici, à côté de la référence.',
  'compare.empty.create': 'Créer un scénario',
  'compare.figures.title': 'Chiffres côte à côte',
  'compare.figures.name': 'Chiffre',
  'compare.figures.structure': 'Besoin, effectif et solidité',
  'compare.figures.fold': '{name} : le détail',
  'compare.figures.searching': 'recherche…',
  'compare.figures.beaten': 'Surclassé par',
  'compare.figures.beatenTitle':
    'Scénarios montrés au moins aussi bons en coût, à l’heure et en perte, et meilleurs en l’un des trois',
  'compare.figures.unbeaten': 'aucun',
  'compare.figures.differs': 'Ce qui diffère',
  'compare.figures.differences': '{n, plural, =0 {rien} one {# différence} other {# différences}}',
  'compare.why.title': 'Ce que change « {name} »',
  'compare.differs.title':
    '{n, plural, =0 {Rien ne diffère} one {Une différence dans les données} other {# différences dans les données}}',
  'compare.differs.nothing':
    '« {name} » est la copie exacte de « {baseline} ». Changez-y une affectation, un besoin, un contrat ou un levier : son effet se lira ici.',
  'compare.differs.go': 'Ouvrir « Affecter »',
  'compare.differs.open': 'Ouvrir à sa place',
  'compare.bridge.sub.cost': 'Du coût de « {baseline} » à celui de « {name} », {unit}',
  'compare.bridge.sub.onTime': 'Du service à l’heure de « {baseline} » à celui de « {name} », %',
  'compare.bridge.sub.loss': 'De la perte attendue de « {baseline} » à celle de « {name} », {unit}',
  'compare.bridge.axis.cost': 'coût, {unit}',
  'compare.bridge.axis.onTime': 'à l’heure, %',
  'compare.bridge.axis.loss': 'perte attendue, {unit}',
  'compare.bridge.cost.change':
    '« {name} » coûte {size} {way, select, more {de plus} other {de moins}} par an{because, select, yes {, d’abord par : {subject} ({effect})} other {}}',
  'compare.bridge.onTime.change':
    'Avec « {name} », le service à l’heure {way, select, more {gagne} other {perd}} {size}{because, select, yes {, d’abord par : {subject} ({effect})} other {}}',
  'compare.bridge.loss.change':
    '« {name} » perd {size} {way, select, more {de plus} other {de moins}} par an{because, select, yes {, d’abord par : {subject} ({effect})} other {}}',
  'compare.bridge.cost.same': '« {name} » coûte autant que « {baseline} »',
  'compare.bridge.onTime.same': '« {name} » sert autant de besoins à l’heure que « {baseline} »',
  'compare.bridge.loss.same': '« {name} » perd autant que « {baseline} »',
  'compare.why.note':
    'Part de chaque changement : la moyenne de ce qu’il ajoute, sur tous les ordres où l’on peut les faire ; les parts font exactement l’écart. Le tableau dit aussi ce qu’il change seul, et fait en dernier.',
  'compare.bridge.note':
    'Chaque part est une moyenne sur tous les ordres où les changements peuvent se faire.',
  'compare.bridge.cut': ' L’axe ne part pas de zéro.',
  'compare.bridge.working': 'Calcul de la part de chaque changement…',
  'compare.bridge.progress': 'Part du calcul faite',
  'compare.bridge.column.change': 'Changement',
  'compare.bridge.column.effect': 'Niveau, ou part de l’écart ({unit})',
  'compare.bridge.column.first': 'Fait seul ({unit})',
  'compare.bridge.column.last': 'Fait en dernier ({unit})',
  'compare.bridge.total': '{name} : {value}',
  'compare.bridge.step': '{sentences}\n{effect} en moyenne ; fait seul, {first} ; fait en dernier, {last}',
  'compare.bridge.rest': 'Autres changements',
  'compare.bridge.small': 'Autres changements : {effect}',
  'compare.bridge.allOthers': 'Autres changements : {sentences}',
  'compare.years.title': 'D’une année à l’autre',
  'compare.years.needs':
    'Simulés ensemble, les scénarios vivent les mêmes années : mêmes incidents, mêmes maladies, mêmes départs. Leur écart se lit alors année par année.',
  'compare.years.run': '{n, plural, one {Simuler ce scénario} other {Simuler ces # scénarios}}',
  'compare.years.missing':
    '{n, plural, one {Pas encore simulé avec les autres : {names}.} other {Pas encore simulés avec les autres : {names}.}}',
  'compare.years.note':
    '{years, plural, one {# année simulée} other {# années simulées}} de chaque scénario, sous les mêmes tirages.',
  'compare.years.cost.finding': 'Neuf années sur dix, « {name} » coûte au plus {limit} : le moins de tous',
  'compare.years.cost.same': 'Neuf années sur dix, tous coûtent au plus {limit}',
  'compare.years.cost.sub': 'Coût d’une année, {unit}, scénario par scénario',
  'compare.years.loss.finding': 'Neuf années sur dix, « {name} » perd au plus {limit} : le moins de tous',
  'compare.years.loss.same': 'Neuf années sur dix, tous perdent au plus {limit}',
  'compare.years.loss.sub': 'Perte d’une année, {unit}, scénario par scénario',
  'compare.years.spreadNote':
    'Trait : de P10 à P90 ; rond : la médiane. À droite : P90, que neuf années sur dix ne dépassent pas.',
  'compare.years.words':
    '{name} : moyenne {mean}, médiane {p50}, de {p10} à {p90} huit années sur dix, {tail} en moyenne dans les 5 % pires',
  'compare.years.mean': 'Moyenne ({unit})',
  'compare.years.p10': 'P10 ({unit})',
  'compare.years.p50': 'Médiane ({unit})',
  'compare.years.p90': 'P90 ({unit})',
  'compare.years.tail': 'CVaR 95 % ({unit})',
  'compare.years.chances': 'Chances de faire mieux que « {baseline} »',
  'compare.years.chancesNote':
    'Part des années simulées où le scénario fait mieux, et écart huit années sur dix (de P10 à P90).',
  'compare.years.scenario': 'Scénario',
  'compare.years.cheaper': 'Coûte moins',
  'compare.years.costRange': 'Écart de coût',
  'compare.years.losesLess': 'Perd moins',
  'compare.years.lossRange': 'Écart de perte',
  'compare.years.range': 'de {low} à {high}',
} as const;
