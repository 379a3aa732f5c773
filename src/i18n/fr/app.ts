// The frame: navigation, scenario tabs, scoreboard, storage, dialogs of the whole application.

export const app = {
  'app.name': 'Sourcier',
  'app.screens': 'Écrans',
} as const;
