// Words for urgency, loss and the shape of work.

import type { LOSS } from '../assumptions/loss';
import { type AssumptionText, say } from './say';

export const LOSS_TEXTS: Readonly<Record<keyof typeof LOSS, AssumptionText>> = {
  'severity.p1': say(
    ['Gravité d’une priorité 1', 'Severity of a priority 1'],
    ['Multiplie la perte horaire du rôle.', 'Multiplies the role’s loss per hour.'],
  ),
  'severity.p2': say(
    ['Gravité d’une priorité 2', 'Severity of a priority 2'],
    ['Multiplie la perte horaire du rôle.', 'Multiplies the role’s loss per hour.'],
  ),
  'severity.p3': say(
    ['Gravité d’une priorité 3', 'Severity of a priority 3'],
    ['Multiplie la perte horaire du rôle.', 'Multiplies the role’s loss per hour.'],
  ),
  'severity.share-p1': say(
    ['Part des priorités 1', 'Share of priority 1'],
    [
      'Part des incidents les plus urgents ; 1,7 % dans le journal public cité.',
      'Share of the most urgent incidents; 1.7% in the public log cited.',
    ],
  ),
  'severity.share-p2': say(
    ['Part des priorités 2', 'Share of priority 2'],
    [
      'Part des incidents urgents ; 3,7 % dans le journal public cité.',
      'Share of urgent incidents; 3.7% in the public log cited.',
    ],
  ),
  'severity.share-p3': say(
    ['Part des priorités 3', 'Share of priority 3'],
    ['Part des autres incidents.', 'Share of the other incidents.'],
  ),
  'loss.week-wait': say(
    ['Attente pendant une semaine d’absence', 'Wait during a week of absence'],
    [
      'Heures qu’un besoin attend en moyenne quand son seul titulaire est absent une semaine.',
      'Hours a need waits on average when its only holder is away for a week.',
    ],
  ),
  'loss.longest-wait': say(
    ['Attente la plus longue', 'Longest wait'],
    [
      'Heures de service au bout desquelles un incident sans réponse ne coûte plus : le métier a trouvé un autre moyen.',
      'Service hours after which an unanswered incident stops costing: the business has found another way.',
    ],
  ),
  'loss.stop-share': say(
    ['Part des besoins qui fait un arrêt', 'Share of needs that makes a stop'],
    [
      'À partir de quelle part des besoins arrêtés l’organisation est considérée à l’arrêt.',
      'From which share of stopped needs the organisation counts as stopped.',
    ],
  ),
  'major-event.rate': say(
    ['Événements majeurs par an', 'Major events per year'],
    [
      'Rares et longs : ils font la queue de la distribution des pertes.',
      'Rare and long: they make the tail of the loss.',
    ],
  ),
  'major-event.duration': say(
    ['Durée d’un événement majeur', 'Length of a major event'],
    ['En heures, en moyenne.', 'In hours, on average.'],
  ),
  'major-event.multiplier': say(
    ['Gravité d’un événement majeur', 'Severity of a major event'],
    ['Multiplie la perte horaire du rôle.', 'Multiplies the role’s loss per hour.'],
  ),
  'user.cost-per-hour': say(
    ['Coût d’une heure d’utilisateur', 'Cost of a user’s hour'],
    [
      'Pour information : multiplié par le nombre de personnes touchées, il a donné les pertes horaires par défaut de chaque rôle. Aucun calcul ne le relit.',
      'For information: times the number of people affected, it gave the default loss per hour of each role. No computation reads it again.',
    ],
  ),
  'work-item.run-hours': say(
    ['Taille d’une tâche courante', 'Size of a run task'],
    [
      'Compte les tâches courantes pour peser l’exploitation face aux incidents dans le service à temps.',
      'Counts run tasks, to weigh run against incidents in on-time service.',
    ],
  ),
  'work-item.project-days': say(
    ['Taille d’une étape de projet', 'Size of a project step'],
    [
      'Compte les étapes de projet pour peser les projets dans le service à temps.',
      'Counts project steps, to weigh projects in on-time service.',
    ],
  ),
  'incident.effort-variation': say(
    ['Variation de l’effort d’un incident', 'Variation of an incident’s effort'],
    [
      'Carré du coefficient de variation : plus il est grand, plus les files s’allongent.',
      'Squared coefficient of variation: the greater, the longer the queues.',
    ],
  ),
  'problem.duration-months': say(
    ['Âge d’un problème à sa clôture', 'Age of a problem when closed'],
    [
      'Délai dans lequel un problème long devrait être clos.',
      'Time within which a long problem should be closed.',
    ],
  ),
};
