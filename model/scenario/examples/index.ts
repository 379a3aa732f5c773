// The example organizations. Each is a whole study file, fetched only when somebody opens it, so that the
// first page carries none of them. People have pseudonyms by role.

import type { Language } from '../../catalogue/text';

/** An example to open: bilingual title and summary, and the study as unread JSON. */
export interface Example {
  readonly id: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly summary: { readonly fr: string; readonly en: string };
  /** Loads the file, with names in `language` (French by default); `readStudy` makes a study of it, as of any value. */
  readonly load: (language?: Language) => Promise<unknown>;
}

/** Files of JSON are modules with the value as their default. */
type LoadFile = () => Promise<{ readonly default: unknown }>;

function loadIn(loadFile: LoadFile): Example['load'] {
  return async (language = 'fr') => {
    const { default: french } = await loadFile();
    return language === 'fr' ? french : (await import('./english')).translateExample(french);
  };
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'small',
    title: { fr: '150 utilisateurs, 4 personnes', en: '150 users, 4 people' },
    summary: {
      fr: 'Chacun tient deux à quatre rôles ; tous les systèmes reposent sur une seule personne.',
      en: 'Everyone holds two to four roles; all the systems rest on a single person.',
    },
    load: loadIn(() => import('./small.json')),
  },
  {
    id: 'mid-size',
    title: { fr: '1 200 utilisateurs, 14 personnes', en: '1,200 users, 14 people' },
    summary: {
      fr: 'Trois prestataires, tous les rôles tenus, et un seul administrateur de bases de données.',
      en: 'Three providers, every role held, and a single database administrator.',
    },
    load: loadIn(() => import('./mid-size.json')),
  },
  {
    id: 'round-the-clock',
    title: { fr: 'Un hôpital, 24 heures sur 24', en: 'A hospital, round the clock' },
    summary: {
      fr: 'Pilotage posté jour et nuit, et trois personnes seulement à l’astreinte des systèmes.',
      en: 'Operations staffed in shifts day and night, and only three people on call for the systems.',
    },
    load: loadIn(() => import('./round-the-clock.json')),
  },
];
