// The example organisations. Each is a whole study file, fetched only when somebody opens it, so that the
// first page carries none of them. Names of people are pseudonyms by role.

/** An example to open: bilingual title and summary, and the study as unread JSON. */
export interface Example {
  readonly id: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly summary: { readonly fr: string; readonly en: string };
  /** Loads the file; give the result to `parseStudyValue`, as for any other file. */
  readonly load: () => Promise<unknown>;
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'mid-size',
    title: { fr: '1 200 utilisateurs, 14 personnes', en: '1,200 users, 14 people' },
    summary: {
      fr: 'Trois prestataires, tous les métiers tenus, et une seule personne sur les bases de données.',
      en: 'Three providers, every role held, and a single person on the databases.',
    },
    load: async () => (await import('./mid-size.json')).default,
  },
];
