// Words for the workload drivers.

import type { DRIVERS } from '../assumptions/drivers';
import { type AssumptionText, say } from './say';

export const DRIVER_TEXTS: Readonly<Record<keyof typeof DRIVERS, AssumptionText>> = {
  'size.workstations-per-user': say(
    ['Postes de travail par utilisateur', 'Workstations per user'],
    [
      'Estime le parc quand il n’est pas connu.',
      'Estimates the number of workstations when it is not known.',
    ],
  ),
  'size.databases-per-application': say(
    ['Bases de données par application', 'Databases per application'],
    [
      'Estime le nombre de bases quand il n’est pas connu.',
      'Estimates the number of databases when it is not known.',
    ],
  ),
  'size.devices-per-site': say(
    ['Équipements réseau par site', 'Network devices per site'],
    ['S’ajoutent à ceux que demandent les utilisateurs.', 'Come on top of those that users require.'],
  ),
  'size.projects-per-application': say(
    ['Projets par application et par an', 'Projects per application and year'],
    [
      'Estime le nombre de projets quand il n’est pas connu.',
      'Estimates the number of projects when it is not known.',
    ],
  ),
  'team.target-load': say(
    ['Charge visée d’une équipe', 'Target load of a team'],
    [
      'L’équipe proposée au départ laisse cette marge pour les imprévus.',
      'The team first suggested leaves that much room for the unexpected.',
    ],
  ),
  'operations-technician.servers-per-post': say(
    ['Serveurs par poste d’exploitation', 'Servers per operations post'],
    [
      'Sauvegardes, travaux, contrôles : ce n’est pas le ratio d’administration.',
      'Backups, jobs, checks: not the administration ratio.',
    ],
  ),
  'operations-technician.incidents-per-server': say(
    ['Incidents d’exploitation par serveur', 'Operations incidents per server'],
    ['Réglés sur consigne ou transmis.', 'Settled by instruction or handed over.'],
  ),
  'coverage.extended-posts': say(
    ['Postes pour un siège tenu en 2×8', 'Posts for a seat staffed on two shifts'],
    [
      'Personnes nécessaires pour tenir un siège matin et soir, cinq jours.',
      'People needed to staff one seat morning and evening, five days.',
    ],
  ),
  'coverage.round-the-clock-posts': say(
    ['Postes pour un siège tenu 24 h/24', 'Posts for a seat staffed round the clock'],
    ['8 760 heures divisées par les heures d’une personne.', '8,760 hours divided by one person’s hours.'],
  ),
  'operations-pilot.alerts-per-server-month': say(
    ['Alertes par serveur et par mois', 'Alerts per server and month'],
    [
      'Alertes à traiter : du travail courant, pas des incidents.',
      'Alerts to deal with: run work, not incidents.',
    ],
  ),
  'operations-pilot.minutes-per-alert': say(
    ['Minutes par alerte', 'Minutes per alert'],
    ['Temps pour la qualifier et la clore.', 'Time to qualify it and close it.'],
  ),
  'operations-pilot.alerts-to-incidents': say(
    ['Part des alertes qui deviennent des incidents', 'Share of alerts that become incidents'],
    ['Les autres se referment sans gêne pour personne.', 'The others close without troubling anyone.'],
  ),
  'desktop-technician.tickets-per-user-month': say(
    ['Tickets poste de travail par utilisateur et par mois', 'Desktop tickets per user and month'],
    [
      'Ceux qui demandent une intervention ; mesure américaine ramenée à nos outils à distance.',
      'Those that need hands; an American figure lowered for remote tools.',
    ],
  ),
  'desktop-technician.request-share': say(
    ['Part de demandes parmi ces tickets', 'Share of requests among these tickets'],
    [
      'Une demande est du travail courant ; le reste est incident.',
      'A request is run work; the rest are incidents.',
    ],
  ),
  'desktop-technician.around-ticket': say(
    ['Temps autour d’un ticket', 'Time around a ticket'],
    ['Déplacement, rendez-vous, clôture.', 'Travel, appointment, closing.'],
  ),
  'desktop-technician.refresh-hours': say(
    ['Heures par renouvellement de poste', 'Hours per workstation renewal'],
    ['Préparer, remplacer, reprendre les données.', 'Preparing, replacing, moving data.'],
  ),
  'desktop-technician.refresh-years': say(
    ['Années entre deux renouvellements', 'Years between two renewals'],
    ['Étale le renouvellement du parc.', 'Spreads the renewal of workstations.'],
  ),
  'desktop-technician.moves-per-user': say(
    ['Arrivées, départs et déménagements par utilisateur', 'Moves, adds and changes per user'],
    ['Travail courant du poste de travail.', 'Run work at the desktop.'],
  ),
  'desktop-technician.move-hours': say(
    ['Heures par arrivée ou déménagement', 'Hours per move'],
    ['Préparer ou déplacer un poste.', 'Preparing or moving a workstation.'],
  ),
  'network-technician.devices-per-post': say(
    ['Équipements réseau par poste', 'Network devices per post'],
    ['Maintien en service du réseau.', 'Keeping the network in service.'],
  ),
  'network-technician.users-per-device': say(
    ['Utilisateurs par équipement réseau', 'Users per network device'],
    [
      'Estime le nombre d’équipements quand il n’est pas connu.',
      'Estimates the number of devices when it is not known.',
    ],
  ),
  'network-technician.incidents-per-device': say(
    ['Incidents par équipement réseau', 'Incidents per network device'],
    ['Par an, demandant quelqu’un.', 'A year, needing someone.'],
  ),
  'administrator.servers-per-post': say(
    ['Serveurs par administrateur', 'Servers per administrator'],
    [
      'Serveurs surtout virtuels ; comptez 30 pour des serveurs physiques.',
      'Mostly virtual servers; count 30 for physical ones.',
    ],
  ),
  'administrator.users-per-post': say(
    ['Utilisateurs par administrateur d’outils', 'Users per tool administrator'],
    ['Annuaire, messagerie, fichiers, collaboration.', 'Directory, mail, files, collaboration.'],
  ),
  'administrator.incidents-per-server': say(
    ['Incidents par serveur', 'Incidents per server'],
    ['Par an, demandant un administrateur.', 'A year, needing an administrator.'],
  ),
  'database-administrator.databases-per-post': say(
    ['Bases par administrateur', 'Databases per administrator'],
    ['De 8 à 275 dans la source, grandes entreprises.', 'From 8 to 275 in the source, large companies.'],
  ),
  'database-administrator.incidents-per-database': say(
    ['Incidents par base de données', 'Incidents per database'],
    ['Par an, demandant un administrateur de base de données.', 'A year, needing a database administrator.'],
  ),
  'production-integrator.releases-per-application': say(
    ['Mises en production par application', 'Releases per application'],
    ['Par an, en plus des projets.', 'A year, on top of projects.'],
  ),
  'production-integrator.days-per-release': say(
    ['Jours par mise en production', 'Days per release'],
    ['Préparer, mettre en service, documenter.', 'Preparing, putting into service, documenting.'],
  ),
  'production-integrator.right-first-time': say(
    ['Changements réussis du premier coup', 'Changes right first time'],
    ['Les autres reviennent en incidents.', 'The others come back as incidents.'],
  ),
  'functional-assistant.tickets-per-user-month': say(
    ['Tickets fonctionnels par utilisateur et par mois', 'Functional tickets per user and month'],
    [
      'Questions et anomalies sur les applications métier.',
      'Questions and defects about business applications.',
    ],
  ),
  'functional-assistant.question-share': say(
    ['Part de questions parmi ces tickets', 'Share of questions among these tickets'],
    [
      'Une question est du travail courant ; le reste est incident.',
      'A question is run work; the rest are incidents.',
    ],
  ),
  'functional-assistant.main-applications': say(
    ['Nombre d’applications principales', 'Number of main applications'],
    ['Celles qui demandent un accompagnement suivi.', 'Those that need sustained guidance.'],
  ),
  'functional-assistant.days-per-main-application': say(
    ['Jours par application principale', 'Days per main application'],
    ['Former et accompagner, par an.', 'Training and guiding, a year.'],
  ),
  'functional-assistant.days-per-other-application': say(
    ['Jours par autre application', 'Days per other application'],
    ['Former et accompagner, par an.', 'Training and guiding, a year.'],
  ),
  'service-desk-technician.contacts-per-user-month': say(
    ['Contacts par utilisateur et par mois', 'Contacts per user and month'],
    [
      'Appels, messages, portail ; 1,95 en Amérique du Nord, ramené à l’Europe.',
      'Calls, messages, portal; 1.95 in North America, lowered for Europe.',
    ],
  ),
  'service-desk-technician.upkeep-share': say(
    ['Travail autour des contacts', 'Work around contacts'],
    [
      'Tenir la base d’incidents et relancer, en part du temps de contact.',
      'Keeping the incident base and chasing, as a share of contact time.',
    ],
  ),
  'internal-account-manager.users-per-post': say(
    ['Utilisateurs par chargé d’affaire', 'Users per account manager'],
    ['Ne compte que si l’on dit avoir ce rôle.', 'Counts only where the role is said to exist.'],
  ),
  'application-expert.share-of-contacts': say(
    ['Contacts qui atteignent l’expert', 'Contacts that reach the expert'],
    [
      'Entre 0,2 et 1,6 % des contacts, par étages de support.',
      'Between 0.2 and 1.6% of contacts, through support levels.',
    ],
  ),
  'application-expert.days-per-application': say(
    ['Jours de cohérence par application', 'Days of coherence per application'],
    ['Garder le système d’information cohérent, par an.', 'Keeping the information system coherent, a year.'],
  ),
};
