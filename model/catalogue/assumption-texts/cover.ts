// Words for on-call duty and help of last resort.

import type { COVER } from '../assumptions/contracts';
import { type AssumptionText, say } from './say';

export const COVER_TEXTS: Readonly<Record<keyof typeof COVER, AssumptionText>> = {
  'break-glass.success': say(
    ['Réussite du dernier recours', 'Success of the last resort'],
    [
      'Chance que la personne appelée règle l’incident ; sinon il attend le retour d’un titulaire.',
      'Chance that whoever is called settles the incident; otherwise it waits for a holder to come back.',
    ],
  ),
  'break-glass.delay': say(
    ['Délai du dernier recours', 'Delay of the last resort'],
    ['Temps moyen avant que la personne appelée agisse.', 'Mean time before whoever is called acts.'],
  ),
  'break-glass.fee': say(
    ['Prix d’un appel de dernier recours', 'Price of a last-resort call'],
    [
      'Payé pour chaque incident resté sans personne au-delà du délai.',
      'Paid for each incident left with nobody beyond the delay.',
    ],
  ),
  'on-call.reach': say(
    ['Joignabilité en astreinte', 'Reach on call'],
    ['Chance de joindre la personne d’astreinte.', 'Chance of reaching the person on call.'],
  ),
  'on-call.delay': say(
    ['Délai d’intervention en astreinte', 'Delay on call'],
    ['Temps avant que la personne d’astreinte agisse.', 'Time before the person on call acts.'],
  ),
  'on-call.max-share': say(
    ['Semaines d’astreinte tenables', 'Sustainable weeks on call'],
    [
      'Part des semaines qu’une personne peut prendre durablement : à un cinquième, il faut être cinq.',
      'Share of weeks one person can take in the long run: at one fifth, five people are needed.',
    ],
  ),
  'on-call.week-allowance': say(
    ['Indemnité d’une semaine d’astreinte', 'Allowance of a week on call'],
    ['Payée que l’on soit appelé ou non.', 'Paid whether called or not.'],
  ),
  'on-call.callout': say(
    ['Prix d’une intervention d’astreinte', 'Price of a call-out'],
    ['S’ajoute à l’indemnité à chaque appel.', 'Added to the allowance for each call.'],
  ),
  'on-call.rest': say(
    ['Repos par heure d’intervention', 'Rest per hour called out'],
    [
      'Pour information : repos dû le lendemain. Le score instantané ne le retire pas de la capacité.',
      'For information: rest due the next day. The instant score does not take it off the capacity.',
    ],
  ),
};
