// English twin of ../fr/share.

import type { share as fr } from '../fr/share';

export const share: Record<keyof typeof fr, string> = {
  'share.title': 'Share by link',
  'share.what':
    'This link holds the whole study, compressed. Whoever gets it opens it in their browser and sees the same figures.',
  'share.names':
    'People are under pseudonyms, and the logo is left out. Salaries, contracts and notes are in it.',
  'share.nowhere':
    'Nothing is sent: what follows the “#” of an address never leaves the browser for a server.',
  'share.readOnly': 'Where it is opened, the study is read only and does not touch the reader’s own work.',
  'share.link': 'Link ({length} characters)',
  'share.copy': 'Copy the link',
  'share.copied': 'Link copied.',
  'share.copyRefused': 'The browser refuses to copy: select the link.',
  'share.tooLong':
    'This study is too large for a link: {length} characters, while mail programs keep only {most}. Send the file instead.',
  'share.saveInstead': 'Save the file without names',
  'share.broken': 'This link is incomplete or damaged: ask for it again, or for the file.',
  'share.newer': 'This link comes from a newer version of Sourcier: reload the page to open it.',
  'share.person': 'Person {number}',
};
