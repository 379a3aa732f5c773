// Words for working time, skills and people.

import type { TIME } from '../assumptions/time';
import { type AssumptionText, say } from './say';

export const TIME_TEXTS: Readonly<Record<keyof typeof TIME, AssumptionText>> = {
  'time.days-218': say(
    ['Jours par an au forfait-jours', 'Days a year on a day contract'],
    ['Présence et capacité des cadres au forfait.', 'Presence and capacity of executives paid by the year.'],
  ),
  'time.hours-35': say(
    ['Heures par an à 35 heures', 'Hours a year on a 35-hour contract'],
    ['Présence et capacité des autres salariés.', 'Presence and capacity of other employees.'],
  ),
  'time.hours-per-day': say(
    ['Heures par jour', 'Hours a day'],
    [
      'Convertit jours et heures, pour les personnes comme pour les projets.',
      'Turns days into hours, for people and projects alike.',
    ],
  ),
  'time.training-days': say(
    ['Jours de formation', 'Training days'],
    ['Retirés de la capacité de chacun.', 'Taken off everyone’s capacity.'],
  ),
  'time.productive-share': say(
    ['Part productive du temps de présence', 'Productive share of time at work'],
    [
      'Le reste va aux réunions, à l’administration et aux interruptions.',
      'The rest goes to meetings, administration and interruptions.',
    ],
  ),
  'time.absence-rate': say(
    ['Absence imprévue', 'Unplanned absence'],
    [
      'Part du temps manquée pour maladie ; laisse un rôle sans titulaire quand il n’en a qu’un. Moyenne française ramenée à l’informatique.',
      'Share of time missed through illness; leaves a role with nobody when it has one holder. French mean brought to IT.',
    ],
  ),
  'time.leave-coordination': say(
    ['Part des congés coordonnés', 'Share of leave that is coordinated'],
    [
      'Congés pris à tour de rôle plutôt que tous aux mêmes dates : à 1, deux titulaires ne partent jamais ensemble.',
      'Leave taken in turn rather than on the same dates: at 1, two holders are never away together.',
    ],
  ),
  'time.office-hours': say(
    ['Heures ouvrées d’une année', 'Office hours of a year'],
    [
      '252 jours de 8 heures : la fenêtre dans laquelle les délais courent.',
      '252 days of 8 hours: the window in which response times run.',
    ],
  ),
  'time.off-hours': say(
    ['Heures non ouvrées d’une année', 'Off-hours of a year'],
    [
      'Nuits, fins de semaine et jours fériés : le reste des 8 760 heures.',
      'Nights, weekends and public holidays: the rest of the 8,760 hours.',
    ],
  ),
  'time.absence-memory': say(
    ['Durée moyenne sans personne', 'Mean length of a spell without anyone'],
    [
      'En heures ouvrées : combien de temps dure une période où aucun titulaire n’est là, et donc la file qui s’y forme.',
      'In office hours: how long a period without any holder lasts, hence the queue that builds up.',
    ],
  ),
  'time.sickness-spell-days': say(
    ['Durée d’un arrêt maladie', 'Length of a sickness spell'],
    [
      'Longueur des arrêts dans les années simulées : plus elle est grande, plus ils sont rares et longs. Moyenne tirée vers le haut par quelques arrêts longs. Le score instantané ne s’en sert pas : il ne lit que la part du temps.',
      'Length of spells in simulated years: the longer, the rarer. A mean pulled up by a few long spells. The instant score does not use it: it reads only the share of time.',
    ],
  ),
  'time.switching-loss': say(
    ['Perte par rôle supplémentaire', 'Loss per further role'],
    [
      'Part de la capacité perdue à passer d’un rôle à l’autre, pour chaque rôle au-delà du premier. Aucune source : plage large.',
      'Share of capacity lost switching between roles, for each role beyond the first. No source: a wide range.',
    ],
  ),
  'skill.assist-speed': say(
    ['Vitesse d’une personne de niveau 1', 'Speed of a level-1 person'],
    [
      'Travail fait par qui assiste, par rapport à qui est autonome.',
      'Work done by someone who assists, against someone autonomous.',
    ],
  ),
  'skill.expert-speed': say(
    ['Vitesse d’un expert', 'Speed of an expert'],
    ['Travail fait au niveau 3, par rapport au niveau 2.', 'Work done at level 3, against level 2.'],
  ),
  'skill.assist-cover': say(
    ['Relais par un niveau 1', 'Cover by a level-1 person'],
    [
      'Chance qu’une personne de niveau 1 tienne le rôle quand aucun titulaire n’est là, avec des dossiers de production complets.',
      'Chance that a level-1 person carries the role when no holder is there, with complete runbooks.',
    ],
  ),
  'people.overhead': say(
    ['Frais de poste et de locaux', 'Workstation and premises'],
    [
      'S’ajoute au coût employeur : poste, locaux, licences, encadrement de proximité.',
      'Added to employer cost: workstation, premises, licences, line management.',
    ],
  ),
  'people.replacement-cost': say(
    ['Coût d’un remplacement', 'Cost of a replacement'],
    [
      'Recrutement et intégration, en part du salaire brut annuel.',
      'Recruiting and settling in, as a share of yearly gross salary.',
    ],
  ),
  'people.contractor-departures': say(
    ['Départs d’un prestataire sur site', 'Departures of an on-site contractor'],
    [
      'Chance annuelle que la personne nommée quitte la mission.',
      'Yearly chance that the named person leaves the assignment.',
    ],
  ),
  'people.severance-months': say(
    ['Indemnité de départ', 'Severance'],
    [
      'Mois de salaire payés pour un poste supprimé ; retarde l’économie.',
      'Months of pay for a post removed; delays the saving.',
    ],
  ),
  'people.horizon-years': say(
    ['Horizon des coûts uniques', 'Horizon of one-off costs'],
    [
      'Nombre d’années sur lequel indemnités et transition sont étalées.',
      'Years over which severance and transition are spread.',
    ],
  ),
  'legal.contractor-months': say(
    ['Durée d’alerte pour un prestataire sur site', 'Length that flags an on-site contractor'],
    [
      'Au-delà, un avertissement sur le prêt de main-d’œuvre. Un usage, pas une règle de droit.',
      'Beyond it, a warning about the supply of labour. A custom, not a rule of law.',
    ],
  ),
};
