import type { start as fr } from '../fr/start';

export const start: Record<keyof typeof fr, string> = {
  'start.title': 'Choose an organisation',
  'start.heading': 'Who runs IT operations, and what does it change?',
  'start.promise':
    'Share the roles between your teams and your providers: cost, service on time and expected loss follow every move.',
  'start.examples': 'Start from an example',
  'start.openExample': 'Open',
  'start.exampleFailed': 'This example could not be loaded. Check the network and try again.',
  'start.yours': 'Start from your own',
  'start.describe': 'Describe it in five questions',
  'start.describeHint':
    'Users, sites, servers, applications, hours of service: needs are estimated, and every estimate stays visible.',
  'start.staff': 'Paste a staff list',
  'start.staffHint': 'Names, roles, working time and salaries, copied from a spreadsheet.',
  'start.file': 'Open a file',
  'start.fileHint': 'A saved study. You can also drop it on the window.',
  'start.recent': 'Your studies',
  'start.recentLine': '{n, plural, one {# scenario} other {# scenarios}} · {when}',
  'start.duplicate': 'Duplicate “{name}”',
  'start.delete': 'Delete “{name}”',
  'start.deleteWarning': 'The study will be erased from this browser for good. Save it to a file to keep it.',
  'start.aside': 'Set aside',
  'start.asideHint':
    'This saved data cannot be read. It has not been changed: download it before forgetting it.',
  'start.asideItem': 'Unreadable data {n}',
  'start.asideDownload': 'Download',
  'start.asideForget': 'Forget',
  'start.privacy': 'No account, no server: your data stays in this browser.',
};
