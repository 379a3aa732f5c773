// English twin of ../fr/palette.

import type { palette as fr } from '../fr/palette';

export const palette: Record<keyof typeof fr, string> = {
  'palette.title': 'Search results',
  'palette.alsoCalled': 'also called “{name}”',
  'palette.notHere': '“{name}” · not in this scenario',
  'palette.theme': 'Appearance: {theme}',
  'palette.group.roles': 'Roles',
  'palette.group.people': 'People and providers',
  'palette.group.scenarios': 'Scenarios',
  'palette.group.screens': 'Screens',
  'palette.group.actions': 'Actions',
  'palette.count': '{n, plural, =0 {Nothing matches} one {# result} other {# results}}',
};
