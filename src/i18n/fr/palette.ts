// The command palette.

export const palette = {
  'palette.title': 'Résultats de la recherche',
  'palette.alsoCalled': 'aussi appelé « {name} »',
  'palette.notHere': '« {name} » · absent de ce scénario',
  'palette.theme': 'Apparence : {theme}',
  'palette.group.roles': 'Rôles',
  'palette.group.people': 'Personnes et prestataires',
  'palette.group.scenarios': 'Scénarios',
  'palette.group.screens': 'Écrans',
  'palette.group.actions': 'Actions',
  'palette.count': '{n, plural, =0 {Rien ne correspond} one {# résultat} other {# résultats}}',
} as const;
