// Words for the effects of industrialization.

import type { LEVER_EFFECTS } from '../assumptions/levers';
import { type AssumptionText, say } from './say';

const FITTED = [
  'Ajusté avec les deux autres pour que les quatre leviers, de 0 à 1, ôtent environ 43 % des heures d’un ensemble de besoins courant.',
  'Fitted with the other two so that all four levers, from 0 to 1, take about 43% off the hours of a usual set of needs.',
] as const;

export const LEVER_TEXTS: Readonly<Record<keyof typeof LEVER_EFFECTS, AssumptionText>> = {
  'effect.automation-run': say(
    ['Effet de l’automatisation sur l’exploitation courante', 'Effect of automation on run'],
    [
      `Part des heures courantes ôtée par une automatisation complète. ${FITTED[0]}`,
      `Share of run hours removed by complete automation. ${FITTED[1]}`,
    ],
  ),
  'effect.integration-incidents': say(
    ['Effet de la qualité d’intégration sur les incidents', 'Effect of integration quality on incidents'],
    [
      `Part des incidents évitée par une intégration parfaite. ${FITTED[0]}`,
      `Share of incidents avoided by perfect integration. ${FITTED[1]}`,
    ],
  ),
  'effect.runbooks-effort': say(
    ['Effet des dossiers de production sur l’effort', 'Effect of runbooks on effort'],
    [
      `Part de l’effort d’un incident ou d’un problème ôtée par des dossiers complets. ${FITTED[0]}`,
      `Share of the effort of an incident or a problem removed by complete runbooks. ${FITTED[1]}`,
    ],
  ),
  'effect.runbooks-knowledge': say(
    ['Effet des dossiers de production sur le savoir', 'Effect of runbooks on knowledge'],
    [
      'Part gagnée sur la montée en compétence, sur le savoir perdu à un départ et sur le délai du dernier recours.',
      'Share gained on ramp-up, on knowledge lost at a departure and on the break-glass delay.',
    ],
  ),
  'effect.service-contract-governance': say(
    ['Effet du contrat de service sur le pilotage', 'Effect of the service contract on governance'],
    [
      'Part du pilotage des prestataires évitée quand les engagements sont clairs.',
      'Share of the governance of providers avoided when commitments are clear.',
    ],
  ),
  'externalizability.integration': say(
    ['Poids de l’intégration dans l’externalisabilité', 'Weight of integration in externalizability'],
    [
      'Combien la qualité d’intégration compte pour pouvoir confier un rôle.',
      'How much integration quality counts for handing a role over.',
    ],
  ),
  'externalizability.automation': say(
    ['Poids de l’automatisation dans l’externalisabilité', 'Weight of automation in externalizability'],
    [
      'Combien l’automatisation compte pour pouvoir confier un rôle.',
      'How much automation counts for handing a role over.',
    ],
  ),
  'externalizability.runbooks': say(
    ['Poids des dossiers dans l’externalisabilité', 'Weight of runbooks in externalizability'],
    [
      'Combien les dossiers de production comptent pour pouvoir confier un rôle.',
      'How much runbooks count for handing a role over.',
    ],
  ),
  'externalizability.service-contract': say(
    [
      'Poids du contrat de service dans l’externalisabilité',
      'Weight of the service contract in externalizability',
    ],
    [
      'Combien le contrat de service compte pour pouvoir confier un rôle.',
      'How much the service contract counts for handing a role over.',
    ],
  ),
  'programme.upkeep': say(
    ['Entretien du programme d’industrialisation', 'Upkeep of the industrialization programme'],
    [
      'Par an, pour tous les leviers à 1, en part du coût de l’équipe.',
      'A year, for all levers at 1, as a share of the team’s cost.',
    ],
  ),
  'programme.investment': say(
    ['Investissement d’industrialisation', 'Industrialization investment'],
    [
      'Pour monter tous les leviers de 0 à 1, en part du coût annuel de l’équipe ; étalé dans le temps.',
      'To raise all levers from 0 to 1, as a share of the team’s yearly cost; spread over time.',
    ],
  ),
};
