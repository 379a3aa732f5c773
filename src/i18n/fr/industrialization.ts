// Words of the Industrialization screen. The scale and the two ways are ours; T4 and T5 are facts of the memo.

export const industrialization = {
  'industrialization.title': 'Industrialisation',
  'industrialization.scope': 'Leviers de « {scenario} » ; les autres scénarios gardent les leurs.',
  'industrialization.level': 'Niveau',
  'industrialization.today': 'aujourd’hui',
  'industrialization.todayIs': 'Aujourd’hui : {level}, {name}.',
  'industrialization.scale.0': 'improvisé',
  'industrialization.scale.1': 'partiel',
  'industrialization.scale.2': 'standardisé',
  'industrialization.scale.3': 'industrialisé',
  'industrialization.scale.4': 'optimisé',
  'industrialization.does.integration':
    'Des solutions bien intégrées tombent moins souvent en panne : le nombre d’incidents baisse.',
  'industrialization.does.automation':
    'Ce qui revient sans cesse se fait tout seul : les heures de travail régulier baissent.',
  'industrialization.does.runbooks':
    'Des consignes écrites raccourcissent incidents et problèmes, aident un suppléant à tenir, et gardent le savoir quand quelqu’un part.',
  'industrialization.does.serviceContract':
    'Des engagements clairs entre l’informatique et ses utilisateurs lèvent l’ambiguïté : piloter un contrat coûte moins.',
  'industrialization.effect': 'Effet',
  'industrialization.atFull': ' : jusqu’à {value}',

  'industrialization.effectTitle': 'Effet des leviers, à équipe égale',
  'industrialization.freed': '{hours} libérées par rapport aux leviers d’aujourd’hui, soit {posts}.',
  'industrialization.added': '{hours} de plus qu’aux leviers d’aujourd’hui.',
  'industrialization.noChange': 'Aucune heure de différence avec les leviers d’aujourd’hui.',
  'industrialization.freedNote':
    'Une heure libérée devient du temps libre ; elle ne devient une économie qu’en postes entiers, en jours d’intervenants ou en volume de contrat rendus.',
  'industrialization.now': 'Maintenant',
  'industrialization.againstToday': 'Face à aujourd’hui',
  'industrialization.againstBefore': 'Dernier réglage',
  'industrialization.notMoved': '–',
  'industrialization.same': 'inchangé',
  'industrialization.better': 'mieux',
  'industrialization.worse': 'moins bien',
  'industrialization.line.cost': 'Coût',
  'industrialization.line.onTime': 'À l’heure',
  'industrialization.line.loss': 'Perte attendue',
  'industrialization.line.programme': 'dont programme',
  'industrialization.line.need': 'Besoin',
  'industrialization.line.posts': 'Postes requis',
  'industrialization.line.externalizability': 'Externalisable',

  'industrialization.bothWays': 'Plus facile à confier, et à garder',
  'industrialization.t4':
    'Plus la production est industrialisée, plus il est simple d’en confier tout ou partie : la transition, la marge de risque du prestataire et son rodage coûtent moins.',
  'industrialization.t5':
    'Mais ce qui est industrialisé coûte et risque moins aussi en interne : l’argument pour le garder grandit en même temps.',

  'industrialization.rolesTitle': 'Rôles qui diffèrent',
  'industrialization.rolesHint':
    'Une cellule vide suit l’ensemble ; une valeur ne vaut que pour ce rôle, dans ce scénario.',
  'industrialization.role': 'Rôle',
  'industrialization.noRole': 'Aucun rôle dans ce scénario.',
  'industrialization.edited': '{lever} à {level}',
  'industrialization.editedRoles': 'Leviers propres à des rôles ({n})',
} as const;
