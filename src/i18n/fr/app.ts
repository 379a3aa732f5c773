// The frame: navigation, scenario tabs, scoreboard, storage, dialogs of the whole application.

export const app = {
  'app.name': 'Sourcier',
  'app.screens': 'Écrans',
  'app.becameCopy':
    'Un autre onglet a modifié la même étude : votre version continue sous le nom « {name} ».',
  'app.setAside':
    'Une étude enregistrée est illisible : elle est mise de côté, à télécharger depuis l’écran d’accueil.',
} as const;
