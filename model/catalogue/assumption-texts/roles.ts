// Words for what is assumed of every role.

import type { RoleParameter } from '../assumptions/roles';
import { type AssumptionText, say } from './say';

const PAY = [
  'Brut annuel, France entière, 2026. Point de départ d’une personne ajoutée ; comparez avec vos fiches de paie.',
  'Gross yearly, all France, 2026. Starting point of a person added; compare with your payroll.',
] as const;
const RATE = [
  'Hors taxes. Prix d’un prestataire sur site et base du prix horaire des contrats ; votre grille d’achats vaut mieux.',
  'Excluding VAT. Price of an on-site contractor and base of contract prices per hour; your own purchase grid is better.',
] as const;
const PAY_MARK = [
  'Brut annuel, France entière, 2026. Montré comme repère dans la fiche d’une personne ; ne fixe aucun salaire.',
  'Gross yearly, all France, 2026. Shown as a mark in a person’s record; sets no salary.',
] as const;
const RATE_MARK = [
  'Hors taxes. Montré comme repère dans la fiche d’un prestataire sur site ; ne fixe aucun prix.',
  'Excluding VAT. Shown as a mark in an on-site contractor’s record; sets no price.',
] as const;
const RESPONSE = [
  'Délai au-delà duquel la prise en charge d’un incident est tardive (GTI).',
  'Time beyond which an incident is taken up late (GTI).',
] as const;
const RESTORE = [
  'Délai de rétablissement visé (GTR), montré à côté.',
  'Restore target (GTR), shown beside.',
] as const;

export const ROLE_PARAMETER_TEXTS: Readonly<Record<RoleParameter, AssumptionText>> = {
  'salary-junior': say(['Salaire, débutant', 'Salary, junior'], PAY_MARK),
  'salary-confirmed': say(['Salaire, confirmé', 'Salary, confirmed'], PAY),
  'salary-senior': say(['Salaire, senior', 'Salary, senior'], PAY_MARK),
  'day-rate-junior': say(['Tarif journalier, débutant', 'Day rate, junior'], RATE_MARK),
  'day-rate-confirmed': say(['Tarif journalier, confirmé', 'Day rate, confirmed'], RATE),
  'day-rate-senior': say(['Tarif journalier, senior', 'Day rate, senior'], RATE_MARK),
  'replace-weeks': say(
    ['Semaines pour recruter', 'Weeks to hire'],
    [
      'De la décision au premier jour, préavis compris : le poste reste vide.',
      'From the decision to the first day, notice included: the post stays empty.',
    ],
  ),
  'staff-weeks': say(
    ['Semaines pour trouver un prestataire', 'Weeks to find a contractor'],
    ['De la commande au premier jour sur site.', 'From the order to the first day on site.'],
  ),
  'ramp-up-months': say(
    ['Mois de montée en compétence', 'Months of ramp-up'],
    [
      'Temps pour être pleinement efficace sur un site moyennement documenté.',
      'Time to full effectiveness on a site documented to an average degree.',
    ],
  ),
  departures: say(
    ['Départs par an', 'Departures per year'],
    ['Chance annuelle qu’une personne parte.', 'Yearly chance that a person leaves.'],
  ),
  specificity: say(
    ['Spécificité du savoir', 'Specificity of knowledge'],
    [
      'Pour information : part du savoir propre à l’entreprise. Plus elle est haute, moins le marché sait reprendre le rôle (Williamson 1979). Aucun calcul ne s’en sert.',
      'For information: share of knowledge proper to the company. The higher, the less the market can take the role over (Williamson 1979). No computation uses it.',
    ],
  ),
  'loss-per-hour': say(
    ['Perte par heure d’incident', 'Loss per hour of an incident'],
    [
      'Utilisateurs touchés × coût d’une heure × part de travail perdue. Une opinion : à remplacer par la vôtre.',
      'Users affected × cost of an hour × share of work lost. An opinion: replace it with yours.',
    ],
  ),
  'off-hours-incident-share': say(
    ['Part des incidents hors heures ouvrées', 'Share of incidents outside office hours'],
    [
      'Ce que rencontrent l’astreinte, les équipes de nuit ou le lendemain matin.',
      'What on-call, night shifts or the next morning meet.',
    ],
  ),
  'response-p1': say(['Délai de prise en charge, priorité 1', 'Response target, priority 1'], RESPONSE),
  'response-p2': say(['Délai de prise en charge, priorité 2', 'Response target, priority 2'], RESPONSE),
  'response-p3': say(['Délai de prise en charge, priorité 3', 'Response target, priority 3'], RESPONSE),
  'restore-p1': say(['Délai de rétablissement, priorité 1', 'Restore target, priority 1'], RESTORE),
  'restore-p2': say(['Délai de rétablissement, priorité 2', 'Restore target, priority 2'], RESTORE),
  'restore-p3': say(['Délai de rétablissement, priorité 3', 'Restore target, priority 3'], RESTORE),
  'incident-effort': say(
    ['Effort d’un incident', 'Effort of an incident'],
    ['Heures de travail en moyenne.', 'Hours of work on average.'],
  ),
  'problem-effort': say(
    ['Effort d’un problème long', 'Effort of a long problem'],
    ['Heures de travail en moyenne.', 'Hours of work on average.'],
  ),
  'problems-per-incident': say(
    ['Problèmes longs par incident', 'Long problems per incident'],
    [
      'Part des incidents qui cachent un problème à résoudre au fond.',
      'Share of incidents that hide a problem to be solved at its root.',
    ],
  ),
  'days-per-project': say(
    ['Jours par projet', 'Days per project'],
    [
      'Ce que ce rôle donne à un projet mis en production.',
      'What this role gives to one project put into production.',
    ],
  ),
};
