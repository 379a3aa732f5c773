// The sources of the assumptions: where they are and what was read in each. Loaded only when a reader asks
// where a number comes from. Nothing is claimed of a source beyond what is written here.

import type { SourceId } from './assumptions/source-ids';
import type { Bilingual } from './text';

export interface Source {
  /** Author or publication, title, year; who quotes it is said in the reader's language. */
  readonly title: Bilingual;
  /** Where it was read; absent when it has no public address. */
  readonly url?: string;
  /** What was read there, and the reserve it calls for. */
  readonly read: Bilingual;
}

/** A title that reads the same in both languages is given once. */
type Title = string | readonly [fr: string, en: string];

const source = (title: Title, url: string | undefined, fr: string, en: string): Source => ({
  title: typeof title === 'string' ? { fr: title, en: title } : { fr: title[0], en: title[1] },
  ...(url === undefined ? {} : { url }),
  read: { fr, en },
});

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  alsb: source(
    'Alsbridge, 2010',
    'https://news.findit.com/news/482136/10-things-you-need-to-know-about-successful-outsourcing-relationships-but',
    '10 à 12 % de la facture mensuelle mis en jeu par les engagements de service.',
    '10–12% of the monthly invoice at risk under service commitments.',
  ),
  apec2015: source(
    ['Apec, cité par BFM Business, 2017', 'Apec, quoted by BFM Business, 2017'],
    'http://bfmbusiness.bfmtv.com/entreprise/pourquoi-le-recrutement-d-un-cadre-prend-il-aussi-longtemps-en-france-1080176.html',
    '9 semaines de l’annonce à la signature (2015) ; 32 % des annonces informatiques reçoivent moins de 10 CV.',
    '9 weeks from advertisement to signature (2015); 32% of IT advertisements get fewer than 10 CVs.',
  ),
  apec2022: source(
    ['Apec, cité par Silicon.fr, novembre 2022', 'Apec, quoted by Silicon.fr, November 2022'],
    'https://www.silicon.fr/salaires-cadres-14-familles-metiers-it-452925.html',
    'Cadres, médiane et 10–90 % : infrastructure 51 k€ (39–75), bases de données 50 k€ (39–93), production et maintenance 50 k€ (36–77).',
    'Executives, median and 10–90%: infrastructure €51k (39–75), databases €50k (39–93), production and maintenance €50k (36–77).',
  ),
  apec2024: source(
    ['Apec, cité par Les Tablettes lorraines, 2024', 'Apec, quoted by Les Tablettes lorraines, 2024'],
    'https://tabletteslorraines.fr/article/recrutements-les-pme-et-les-grandes-entreprises-toujours-en-pleine-tourmente',
    'Recruter un cadre prend 12 semaines en moyenne en 2023 (15 dans l’industrie).',
    'Hiring an executive takes 12 weeks on average in 2023 (15 in industry).',
  ),
  avas: source(
    ['Avasant – Computer Economics, extraits publics', 'Avasant – Computer Economics, public extracts'],
    'https://avasant.com/report/server-support-staffing-nowhere-to-go-but-down/',
    'Part de l’effectif informatique : serveurs 7,2 % (2021), bases de données 2,9–3,3 %, réseau 7,2–7,8 %. Les ratios par équipement sont payants et n’ont pas été lus.',
    'Share of IT staff: servers 7.2% (2021), databases 2.9–3.3%, network 7.2–7.8%. Ratios per device are behind a paywall and were not read.',
  ),
  axa2023: source(
    ['AXA, observatoire de l’absentéisme, cité par fcn.fr', 'AXA, absenteeism survey, quoted by fcn.fr'],
    'https://fcn.fr/Actualite/fiche/id/8692',
    '4,2 % d’absence tous salariés en 2023 ; cadres 2,3 % en 2022.',
    '4.2% absence for all employees in 2023; executives 2.3% in 2022.',
  ),
  ayming2023: source(
    ['Ayming – AG2R, cité par TF1 Info, 2024', 'Ayming – AG2R, quoted by TF1 Info, 2024'],
    'https://www.tf1info.fr/vie-pro/arrets-de-travail-etes-vous-plus-ou-moins-absent-que-la-moyenne-des-salaries-francais-2295574.html',
    '6,11 % en 2023, soit 22,3 jours par salarié, tous secteurs.',
    '6.11% in 2023, 22.3 days per employee, all sectors.',
  ),
  barth: source(
    [
      'J. Barthélemy, « The Hidden Costs of IT Outsourcing », MIT Sloan Management Review, 2001',
      'J. Barthélemy, “The Hidden Costs of IT Outsourcing”, MIT Sloan Management Review, 2001',
    ],
    'http://sloanreview.mit.edu/article/the-hidden-costs-of-it-outsourcing/',
    '50 entreprises, 14 % d’échecs ; quatre coûts cachés : recherche et contrat, transition, pilotage, changement ou retour.',
    '50 companies, 14% failures; four hidden costs: search and contracting, transition, managing, switching or taking back.',
  ),
  bpic14: source(
    [
      'BPI Challenge 2014 (journal de Rabobank), étude KPMG',
      'BPI Challenge 2014 (Rabobank’s log), KPMG study',
    ],
    'https://fdocuments.net/document/bpi-challenge-2014-a-applied-data-mining-and-process-mining-2016-02-09-we-also.html',
    '147 004 contacts donnent 46 606 incidents, soit 31,7 %.',
    '147,004 interactions give 46,606 incidents, that is 31.7%.',
  ),
  ciow: source(
    [
      'cio-at-work.com, salaire d’un technicien informatique (blog)',
      'cio-at-work.com, pay of an IT technician (blog)',
    ],
    'https://cio-at-work.com/blog/le-salaire-technicien-informatique-decrypte',
    'Environ 25 k€ au début, médiane vers 30 k€, plus de 35 k€ avec de l’expérience. Source faible.',
    'About €25k to start, median near €30k, above €35k with experience. A weak source.',
  ),
  clubfl2018: source(
    ['Club Freelance 2018, cité par Developpez.com', 'Club Freelance 2018, quoted by Developpez.com'],
    'https://www.developpez.com/actu/234123/Club-Freelance-le-TJM-des-freelances-IT-en-France-est-de-540-euros-le-freelancing-est-il-plus-remunerateur-qu-un-emploi-salarie-dans-l-IT/',
    'Tarif journalier moyen d’un indépendant informatique : 540 €.',
    'Mean day rate of an IT freelancer: €540.',
  ),
  compass: source(
    [
      'Compass, 240 contrats de plus de 20 M£, cité par CIO UK, 2007',
      'Compass, 240 contracts above £20M, quoted by CIO UK, 2007',
    ],
    'http://www.cio.co.uk/it-applications/outsourcing-more-costly-than-in-house-1165/',
    '−18 % la première année, +36 % la troisième par rapport aux meilleurs services internes comparables ; 65 % se défont. Grands contrats britanniques anciens.',
    '−18% in year one, +36% by year three against comparable top-quartile in-house services; 65% unravel. Old, large British deals.',
  ),
  compass2: source(
    ['Compass, cité par ZDNet', 'Compass, quoted by ZDNet'],
    'https://www.zdnet.com/article/risks-of-outsourcing-highlighted-again/',
    '59 % d’échecs, le pilotage en cause dans 80 % d’entre eux.',
    '59% fail, governance being at stake in 80% of them.',
  ),
  dora2019: source(
    ['DORA, State of DevOps 2019, résumé', 'DORA, State of DevOps 2019, summary'],
    'https://www.software.com/src/2019-accelerate-state-of-devops-report',
    'Changements en échec : 0–15 % chez les meilleurs, 46–60 % chez les moins bons. Réponses déclarées, écart entre groupes : ce n’est pas un effet.',
    'Failed changes: 0–15% among the best, 46–60% among the worst. Self-reported, a gap between groups: not an effect.',
  ),
  esnturn: source(
    ['linfocr.com, 2022, et blogs 2025', 'linfocr.com, 2022, and blogs of 2025'],
    'https://linfocr.com/magazine/tendances/59393-la-grande-demission-touche-les-esn-francaises.html',
    'Départs annuels dans de grandes sociétés de services : environ 16 à 25 %.',
    'Yearly departures in large IT service companies: about 16–25%.',
  ),
  expectra2022: source(
    ['Expectra, cité par Silicon.fr, septembre 2022', 'Expectra, quoted by Silicon.fr, September 2022'],
    'https://www.silicon.fr/salaires-cadres-it-4-profils-qui-rapportent-plus-446956.html',
    'Technicien d’études télécom 27 980 € ; ingénieur sécurité systèmes et réseaux 45 440 €.',
    'Telecom design technician €27,980; systems and network security engineer €45,440.',
  ),
  fedit2024: source(
    ['Fed IT 2024, cité par Le Monde Informatique', 'Fed IT 2024, quoted by Le Monde Informatique'],
    'https://lemondeinformatique.fr/actualites/lireamp-developpeurs-ingenieurs-et-chefs-de-projets-toujours-convoites-en-2024-93996.html',
    'Île-de-France, administrateur systèmes et réseaux : 35–40 k€ au début, jusqu’à 60 k€ après dix ans.',
    'Paris region, systems and network administrator: €35–40k to start, up to €60k after ten years.',
  ),
  fj218: source(
    [
      'Accord de branche Syntec, forfait-jours (KALIARTI000020137662)',
      'Syntec industry agreement, work in days (KALIARTI000020137662)',
    ],
    'https://legal.tricoteuses.fr/articles/KALIARTI000020137662',
    '218 jours par an, 25 jours de congés payés ; 5 à 10 jours fériés ouvrés donnent 13 à 8 jours de repos.',
    '218 days a year, 25 days of paid leave; 5 to 10 weekday public holidays give 13 to 8 rest days.',
  ),
  forr_dba: source(
    'N. Yuhanna, Forrester, 2010',
    'http://blogs.forrester.com/noel_yuhanna/10-09-30-how_many_dbas_do_you_need_support_databases',
    '40 bases par administrateur (de 8 à 275), environ 5 To, grandes entreprises.',
    '40 databases per administrator (8 to 275), about 5 TB, large companies.',
  ),
  ftad: source(
    ['Offre d’emploi France Travail', 'Job offer, France Travail'],
    undefined,
    'Technicien d’exploitation informatique à 25 200 € par an.',
    'IT operations technician at €25,200 a year.',
  ),
  h1607: source(
    [
      '225business.com, jours travaillés par an à 35 heures',
      '225business.com, days worked in a 35-hour year',
    ],
    'https://www.225business.com/nombre-de-jours-travailles-par-an-35-heures-impact-des-rtt-conges-et-jours-feries',
    '1 607 heures par an, soit environ 229 jours de 7 heures.',
    '1,607 hours a year, about 229 days of 7 hours.',
  ),
  hopwork2014: source(
    ['Hopwork 2014, cité par Le Monde Informatique', 'Hopwork 2014, quoted by Le Monde Informatique'],
    'https://lemondeinformatique.fr/actualites/lireamp-le-statut-de-freelance-seduit-les-developpeurs-59876.html',
    'Indépendants : MySQL 346 €/jour, Oracle 462 €/jour.',
    'Freelancers: MySQL €346/day, Oracle €462/day.',
  ),
  iaecours: source(
    [
      'IAE Lyon, notes de cours (familles CIGREF et salaires)',
      'IAE Lyon, course notes (CIGREF families and pay)',
    ],
    undefined,
    'Neuf familles et cinquante métiers depuis 2018 ; expert méthodes et outils 45–65 k€.',
    'Nine families and fifty jobs since 2018; methods and tools expert €45–65k.',
  ),
  imc2003: source(
    [
      'infomanagementcenter.com, d’après CIO Magazine 2003',
      'infomanagementcenter.com, after CIO Magazine 2003',
    ],
    'https://www.infomanagementcenter.com/publications/best-practices-newsletter/2003-best-practices-newsletter/offshore-outsourcing-are-there-hidden-costs/',
    'Transition de 6 à 12 mois ; six familles de coûts cachés (externalisation lointaine).',
    'Transition of 6 to 12 months; six families of hidden costs (offshore outsourcing).',
  ),
  insee_turn: source(
    ['INSEE 2021, cité par atimeus.com', 'INSEE 2021, quoted by atimeus.com'],
    'https://www.atimeus.com/glossaire/turnover',
    'Rotation moyenne en France 15 % ; faible sous 5 %, forte au-dessus de 15 %.',
    'Mean turnover in France 15%; low under 5%, high above 15%.',
  ),
  kcs: source(
    'Consortium for Service Innovation, KCS v6 Adoption Guide',
    'https://library.serviceinnovation.org/KCS/KCS_v6/KCS_v6_Adoption_Guide/000_Introduction/020_KCS_Benefits',
    'Temps de résolution −25 à −50 % en 3 à 9 mois quand la connaissance est écrite. Chiffres de praticiens.',
    'Resolution time −25 to −50% within 3–9 months once knowledge is written down. Practitioners’ figures.',
  ),
  kg: source(
    ['Cabinet Kelly Guilbert, 2024', 'Kelly Guilbert law firm, 2024'],
    'https://www.kellyguilbertavocat.com/contrats-de-prestations-informatiques-clauses-essentielles-a-negocier.html',
    'Plafond de pénalités en France : en général 10 à 30 % du montant du contrat.',
    'Penalty caps in France: generally 10–30% of the contract amount.',
  ),
  klc: source(
    'P. Laigle, indexel.net',
    'http://www.indexel.net/materiels/la-reversibilite-ou-comment-sortir-d-un-contrat-d-infogerance-suite.html',
    'La réversibilité coûte au client environ 10 % d’une année d’infogérance.',
    'Taking the work back costs the client about 10% of one year of managed services.',
  ),
  klib: source(
    ['knowledgelib.io, coût complet d’un partenaire', 'knowledgelib.io, full cost of a partner'],
    'https://knowledgelib.io/business/build-vs-buy/tco-partner-outsource-scenario/2026',
    'Transfert de connaissance 10–15 % du contrat, pilotage 8–15 %, avenants +20–40 %. Source faible.',
    'Knowledge transfer 10–15% of the contract, governance 8–15%, change orders +20–40%. A weak source.',
  ),
  march: source(
    [
      'Cabinets d’avocats, prêt de main-d’œuvre et marchandage (L8231-1, L8241-1)',
      'Law firms, labour lending and unlawful subcontracting (L8231-1, L8241-1)',
    ],
    'https://jdbavocats.com/droit-penal/delit-de-marchandage-et-pret-illicite-de-main-doeuvre',
    'Critères du délit ; 2 ans et 30 000 €. Les trois ans de présence sont un usage, pas une règle de droit.',
    'Criteria of the offence; 2 years and €30,000. The three years of presence are a custom, not a rule of law.',
  ),
  mn_cost: source(
    ['MetricNet, coût de remplacement d’un agent', 'MetricNet, cost of replacing an agent'],
    'https://www.metricnet.com/annual-agent-turnover-metrics-that-matter/',
    'Remplacer un agent de centre de services coûte plus de 12 000 dollars.',
    'Replacing a service desk agent costs more than 12,000 dollars.',
  ),
  mn_then: source(
    [
      'MetricNet, « Then and Now », Amérique du Nord, vers 2012',
      'MetricNet, “Then and Now”, North America, about 2012',
    ],
    'https://www.slideshare.net/slideshow/metric-nets-case-studies-in-service-desk-and-desktop-support-collaboration/17432140',
    '1,95 contact par utilisateur et par mois, 12 min 55 s par contact ; poste de travail 0,78 ticket par mois, 32 min 15 s de travail.',
    '1.95 contacts per user and month, 12 min 55 s per contact; desktop 0.78 ticket per month, 32 min 15 s of work.',
  ),
  pa2006: source(
    'PA Consulting, 2006',
    'http://sinobpo.blogspot.com/2006/12/negotiating-service-level-credits-in.html',
    'Un contrat de 75 M$ avec des avoirs continus de 15 % des honoraires sans que le prestataire change.',
    'A $75M deal with continuous credits of 15% of fees without the provider changing anything.',
  ),
  pink2012: source(
    [
      'Pink Elephant, IT Management Metrics Benchmark, juillet 2012',
      'Pink Elephant, IT Management Metrics Benchmark, July 2012',
    ],
    'https://docplayer.net/amp/15456566-Incident-problem-change-management-metrics-benchmarks-update-a-report-from-the-pink-elephant-it-management-metrics-benchmark-service.html',
    '90 % des changements réussis du premier coup ; un problème est clos après 4,4 mois.',
    '90% of changes right first time; a problem is closed after 4.4 months.',
  ),
  pwd: source(
    ['eesel.ai, citant Gartner (seconde main)', 'eesel.ai, quoting Gartner (second hand)'],
    'https://eesel.ai/blog/ai-for-password-reset-requests',
    'Mots de passe : 20 à 50 % des contacts du support, ce que l’automatisation peut ôter au plus.',
    'Passwords: 20–50% of help-desk contacts, the most that automation can remove.',
  ),
  reint: source(
    'BFM Business, 01 Forum, 2006',
    'https://bfmbusiness.bfmtv.com/01-business-forum/linfogerance-ne-tient-pas-toutes-ses-promesses-324317.html',
    'Réinternalisation : 5–10 % (T-Systems), 13 % (Unilog-IDC), 19 % (Documental).',
    'Taken back in-house: 5–10% (T-Systems), 13% (Unilog-IDC), 19% (Documental).',
  ),
  soghaan: source(
    ['soghaan.com, fiche pilote d’exploitation', 'soghaan.com, operations pilot job sheet'],
    'https://soghaan.com/fiche-metier/pilote-dexploitation/',
    '2 000 à 3 500 € brut par mois ; 24–30 k€ au début.',
    '€2,000–3,500 gross a month; €24–30k to start.',
  ),
  sre: source(
    ['Google, Site Reliability Engineering, chapitre 1', 'Google, Site Reliability Engineering, chapter 1'],
    'https://7onn.dev/post/emergency-response',
    'Une procédure écrite divise par trois environ le temps de rétablissement.',
    'A written playbook divides the time to repair by about three.',
  ),
  srvratio: source(
    ['Gartner et IDC, cités par Computerworld, 2010', 'Gartner and IDC, quoted by Computerworld, 2010'],
    'https://itbenchmark.wordpress.com/page/2/',
    'Par administrateur : 10–50 serveurs physiques, 75–250 virtuels ; petites entreprises 30 et 80.',
    'Per administrator: 10–50 physical servers, 75–250 virtual; small companies 30 and 80.',
  ),
  swimm: source(
    ['Swimm, cité par HackerNoon, 2020', 'Swimm, quoted by HackerNoon, 2020'],
    'https://hackernoon.com/engineer-onboarding-the-ugly-truth-about-ramp-up-time-7e323t9j',
    '80 ingénieurs et responsables : 3 à 9 mois pour être pleinement efficace.',
    '80 engineers and managers: 3–9 months to be fully effective.',
  ),
  teks: source(
    'TEKsystems, 2012',
    'https://www.teksystems.com/en/insights/press/2012/teksystems-onboarding-programs-require-clear-expectations-on-progress',
    '17 % des responsables informatiques attendent une pleine efficacité en moins d’un mois.',
    '17% of IT leaders expect full effectiveness within a month.',
  ),
  tpi: source(
    ['ISG – TPI, pilotage des contrats', 'ISG – TPI, contract governance'],
    undefined,
    'Sans pilotage, 5 à 30 % de la valeur du contrat se perd ; le pilotage coûte environ 6 % du contrat annuel.',
    'Without governance 5–30% of the contract’s value leaks away; governance costs about 6% of the yearly contract.',
  ),
  uci498: source(
    [
      'Amaral, Fantinato, Peres, « Incident management process enriched event log », UCI nº 498, 2019 (CC BY 4.0)',
      'Amaral, Fantinato, Peres, “Incident management process enriched event log”, UCI no. 498, 2019 (CC BY 4.0)',
    ],
    'https://archive.ics.uci.edu/dataset/498',
    'Extrait de 890 incidents d’une société informatique : priorité 1 : 1,7 %, priorité 2 : 3,7 %, autres 94,6 % ; 10,4 % ouverts hors de 8 h–18 h, jours ouvrés seulement.',
    'Excerpt of 890 incidents of an IT company: priority 1 1.7%, priority 2 3.7%, others 94.6%; 10.4% opened outside 8 a.m.–6 p.m., working days only.',
  ),
  visops: source(
    ['Mission Critical Magazine, d’après Visible Ops', 'Mission Critical Magazine, after Visible Ops'],
    'https://www.missioncriticalmagazine.com/articles/84540-automated-change-management-in-the-data-center',
    'Les meilleurs : plus de 99 % de changements réussis, moins de 5 % de travail imprévu, plus de 100 serveurs par administrateur. Borne haute.',
    'The best: above 99% of changes succeed, under 5% unplanned work, over 100 servers per administrator. An upper bound.',
  ),
  wtw2022: source(
    ['WTW, baromètre 2023, cité par Économie & Société', 'WTW, 2023 survey, quoted by Économie & Société'],
    'https://economieetsociete.com/En-hausse-de-92--l-absenteisme-des-salaries-francais-du-secteur-prive-poursuit-sa-degradation_a3484.amp.html',
    'Un arrêt maladie dure 18 jours en moyenne.',
    'A sickness spell lasts 18 days on average.',
  ),
  wtw2023: source(
    ['WTW, baromètre 2024, cité par jeunediplome.net', 'WTW, 2024 survey, quoted by jeunediplome.net'],
    'http://jeunediplome.net/des-salaries-un-peu-moins-absents-meme-le-vendredi',
    '2023 : 4,8 % tous salariés, cadres 2,3 % ; 34 % ont eu au moins un arrêt.',
    '2023: 4.8% all employees, executives 2.3%; 34% had at least one spell.',
  ),
};
