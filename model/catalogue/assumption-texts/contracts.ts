// Words for contracts and providers.

import type { CONTRACTS } from '../assumptions/contracts';
import { type AssumptionText, say } from './say';

export const CONTRACT_TEXTS: Readonly<Record<keyof typeof CONTRACTS, AssumptionText>> = {
  'contract.price-agency': say(
    ['Prix d’une société de services', 'Price of a contractor agency'],
    [
      'Multiple du tarif journalier confirmé du rôle, divisé par huit, pour une heure de besoin.',
      'Multiple of the confirmed day rate of the role, divided by eight, for one hour of need.',
    ],
  ),
  'contract.price-managed-service': say(
    ['Prix de l’infogérance', 'Price of a managed service'],
    [
      'Multiple du tarif journalier confirmé divisé par huit : proche du coût interne complet d’une heure productive.',
      'Multiple of the confirmed day rate divided by eight: close to the full in-house cost of a productive hour.',
    ],
  ),
  'contract.price-saas': say(
    ['Prix du SaaS', 'Price of SaaS'],
    [
      'Multiple du tarif journalier confirmé divisé par huit, pour une heure de besoin qu’il ôte.',
      'Multiple of the confirmed day rate divided by eight, for one hour of need it removes.',
    ],
  ),
  'contract.price-vendor': say(
    ['Tarif journalier d’un éditeur', 'Day rate of a software vendor'],
    ['Prix d’une journée d’intervention de l’éditeur.', 'Price of one day of the vendor’s work.'],
  ),
  'contract.price-development': say(
    ['Tarif journalier des études', 'Day rate of the development department'],
    [
      'Prix d’une journée refacturée par le service des études.',
      'Price of one day charged by the development department.',
    ],
  ),
  'contract.scope-creep': say(
    ['Dérive annuelle du prix', 'Yearly drift of price'],
    [
      'Avenants et indexation : le prix moyen sur la durée dépasse le prix signé.',
      'Change orders and indexation: the mean price over the term exceeds the signed one.',
    ],
  ),
  'contract.saas-increase': say(
    ['Hausse annuelle d’un SaaS', 'Yearly rise of a SaaS price'],
    [
      'Augmente le prix moyen d’un abonnement sur sa durée.',
      'Raises the mean price of a subscription over its term.',
    ],
  ),
  'contract.saas-removed': say(
    ['Travail ôté par le SaaS', 'Work removed by SaaS'],
    [
      'Pour information : part de l’exploitation d’une application qui disparaît quand elle passe en SaaS. Aucun calcul ne s’en sert.',
      'For information: share of an application’s operations that goes away when it moves to SaaS. No computation uses it.',
    ],
  ),
  'contract.transition-share': say(
    ['Coût de la transition', 'Cost of transition'],
    [
      'En part du prix annuel, la première année ; baisse quand le rôle est facile à confier.',
      'As a share of the yearly price, in the first year; falls when the role is easy to hand over.',
    ],
  ),
  'contract.transition-months': say(
    ['Durée de la transition', 'Length of transition'],
    ['Pendant ce temps les deux équipes coexistent.', 'Both teams coexist during that time.'],
  ),
  'contract.governance-managed': say(
    ['Pilotage de l’infogérance', 'Governance of a managed service'],
    [
      'Ce que coûte de suivre le contrat, en part du prix.',
      'What following the contract costs, as a share of its price.',
    ],
  ),
  'contract.governance-agency': say(
    ['Pilotage d’une société de services', 'Governance of a contractor agency'],
    [
      'Ce que coûte d’encadrer les intervenants, en part du prix.',
      'What managing the contractors costs, as a share of the price.',
    ],
  ),
  'contract.governance-saas': say(
    ['Pilotage d’un SaaS', 'Governance of SaaS'],
    [
      'Ce que coûte de suivre l’abonnement, en part du prix.',
      'What following the subscription costs, as a share of its price.',
    ],
  ),
  'contract.governance-vendor': say(
    ['Pilotage d’un éditeur', 'Governance of a software vendor'],
    [
      'Ce que coûte de suivre l’éditeur, en part du prix.',
      'What following the vendor costs, as a share of the price.',
    ],
  ),
  'contract.governance-development': say(
    ['Pilotage des études', 'Governance of the development department'],
    [
      'Ce que coûte de se coordonner avec les études, en part du prix.',
      'What coordinating with development costs, as a share of the price.',
    ],
  ),
  'contract.early-termination': say(
    ['Fin anticipée d’un contrat', 'Early end of a contract'],
    [
      'Chance, sur la durée du contrat, de devoir payer la réversibilité et le double fonctionnement.',
      'Chance, over the term, of having to pay reversibility and double running.',
    ],
  ),
  'contract.double-running-months': say(
    ['Double fonctionnement', 'Double running'],
    [
      'Mois pendant lesquels on paie l’ancien et le nouveau titulaire à la sortie.',
      'Months during which the old and the new holder are both paid at exit.',
    ],
  ),
  'contract.committed-level': say(
    ['Engagement d’une infogérance', 'Commitment of a managed service'],
    [
      'Part des besoins servis à temps qu’un nouveau contrat promet.',
      'Share of needs served on time that a new contract promises.',
    ],
  ),
  'contract.committed-level-agency': say(
    ['Niveau d’une société de services', 'Level of a contractor agency'],
    [
      'Une société de services s’engage sur des moyens : part servie à temps à laquelle on peut s’attendre.',
      'An agency commits to means: the share served on time that can be expected.',
    ],
  ),
  'contract.committed-level-saas': say(
    ['Engagement d’un SaaS', 'Commitment of SaaS'],
    [
      'Part des besoins servis à temps qu’un nouvel abonnement promet.',
      'Share of needs served on time that a new subscription promises.',
    ],
  ),
  'contract.committed-level-vendor': say(
    ['Niveau d’un éditeur', 'Level of a software vendor'],
    [
      'Part des besoins servis à temps à laquelle on peut s’attendre d’un éditeur.',
      'Share of needs served on time that can be expected of a vendor.',
    ],
  ),
  'contract.committed-level-development': say(
    ['Niveau des études', 'Level of the development department'],
    [
      'Part des besoins servis à temps à laquelle on peut s’attendre des études.',
      'Share of needs served on time that can be expected of development.',
    ],
  ),
  'contract.penalty-rate': say(
    ['Pénalité par point manquant', 'Penalty per missing point'],
    [
      'Part du prix annuel rendue pour chaque point de service en dessous de l’engagement.',
      'Share of the yearly price given back for each point of service below the commitment.',
    ],
  ),
  'contract.at-risk': say(
    ['Part de facture en jeu', 'Share of the invoice at risk'],
    [
      'Pour information, repère de négociation : ce qu’un prestataire accepte de perdre au plus en un mois. Aucun calcul ne s’en sert.',
      'For information, when negotiating: the most a provider accepts to lose in a month. No computation uses it.',
    ],
  ),
  'contract.penalty-cap': say(
    ['Plafond de pénalités', 'Cap on penalties'],
    [
      'Ce qui dépasse reste à votre charge : le risque transféré s’arrête là.',
      'What exceeds it stays with you: that is where the transfer of risk ends.',
    ],
  ),
  'contract.reversibility': say(
    ['Coût de réversibilité', 'Cost of reversibility'],
    [
      'Ce que coûte de reprendre le travail, en part d’une année de contrat.',
      'What taking the work back costs, as a share of one contract year.',
    ],
  ),
  'contract.term-years': say(
    ['Durée d’un contrat', 'Term of a contract'],
    ['Transition et sortie sont étalées sur cette durée.', 'Transition and exit are spread over it.'],
  ),
  'contract.notice-months': say(
    ['Préavis d’un contrat', 'Notice of a contract'],
    ['Délai avant de pouvoir changer ou reprendre.', 'Time before one can change or take back.'],
  ),
  'contract.agency-notice-months': say(
    ['Préavis d’une société de services', 'Notice of a contractor agency'],
    ['Délai avant de pouvoir arrêter des jours achetés.', 'Time before one can stop days bought.'],
  ),
  'contract.price-beyond-cap': say(
    ['Prix au-delà du plafond', 'Price beyond the cap'],
    [
      'Multiple du prix horaire quand le volume compris est dépassé.',
      'Multiple of the hourly price once the included volume is exceeded.',
    ],
  ),
  'provider.early-degradation': say(
    ['Dégradation à la reprise', 'Degradation after hand-over'],
    [
      'Points de service perdus par un rôle impossible à confier ; nulle quand l’externalisabilité vaut 1. Aucune source : plage large.',
      'Share of service lost by a role that cannot be handed over; nil at full externalizability. No source: a wide range.',
    ],
  ),
  'provider.risk-premium': say(
    ['Prime de risque du prestataire', 'Provider’s risk premium'],
    [
      'Surprix demandé pour reprendre un rôle mal industrialisé ; nul quand l’externalisabilité vaut 1.',
      'Extra price asked for taking on a poorly industrialized role; nil at full externalizability.',
    ],
  ),
  'provider.failure-rate': say(
    ['Échecs de prestataires par an', 'Provider failures per year'],
    [
      '−ln(1 − part de contrats en échec) ÷ 3 ans : 25 % des contrats, entre 14 % et 65 % selon les études.',
      '−ln(1 − share of failed deals) ÷ 3 years: 25% of deals, between 14% and 65% across studies.',
    ],
  ),
  'provider.recovery-months': say(
    ['Mois pour se relever d’un échec', 'Months to recover from a failure'],
    [
      'Temps pour reprendre ou déplacer tous les rôles d’un prestataire défaillant.',
      'Time to take back or move all the roles of a failed provider.',
    ],
  ),
};
