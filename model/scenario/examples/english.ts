// The examples in English. Their files hold French names; everything else in them is numbers and identifiers.

/** What is named in the examples, by its French name; people of a kind are numbered. */
const ENGLISH: Readonly<Record<string, string>> = {
  'PME, 150 utilisateurs': 'Small company, 150 users',
  'Collectivité, 1 200 utilisateurs': 'Local authority, 1,200 users',
  'Centre hospitalier, 1 100 utilisateurs': 'Hospital, 1,100 users',
  'Centre hospitalier, 24 h sur 24': 'Hospital, round the clock',
  'Situation actuelle': 'Current situation',
  'Systèmes infogérés': 'Managed systems',
  'Former une relève': 'Train a backup',
  'Pilotage infogéré': 'Outsourced piloting',
  'Industrialiser d’abord': 'Industrialize first',
  'Astreinte confiée': 'Outsourced on-call',
  'Élargir l’astreinte': 'Widen on-call',
  'Admin. systèmes': 'Systems admin',
  DBA: 'DBA',
  Exploitation: 'Operations',
  'Expert applicatif': 'App expert',
  Intégrateur: 'Integrator',
  Pilote: 'Pilot',
  Poste: 'Desktop',
  Réseau: 'Network',
  'Support SVP': 'Service desk',
  Technicien: 'Technician',
  'ESN B': 'IT services B',
  'Hébergeur A': 'Hosting A',
  'Infogérant A': 'Managed services A',
  'Infogérant C': 'Managed services C',
  'Éditeur B': 'Software vendor B',
  'Éditeur C': 'Software vendor C',
  'Lundi matin': 'Monday morning',
  'Rentrée de septembre': 'September return',
};

/** Keys of an example that hold words. */
const NAMES: ReadonlySet<string> = new Set(['name', 'label']);

/**
 * A name of an example in English; a name that is not in the examples is left as it is.
 * @example translateName('Pilote 2') // 'Pilot 2'
 */
export function translateName(french: string): string {
  const [, kind = french, number = ''] = /^(.*?)( \d+)?$/.exec(french) ?? [];
  return ENGLISH[french] ?? (ENGLISH[kind] === undefined ? french : `${ENGLISH[kind]}${number}`);
}

/** An example with its names in English. Not for studies of users, whose names are theirs. */
export function translateExample(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translateExample);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      NAMES.has(key) && typeof inner === 'string' ? translateName(inner) : translateExample(inner),
    ]),
  );
}
