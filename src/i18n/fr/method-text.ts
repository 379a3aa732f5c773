// The Method page in French. The facts of the memo are restated, never copied.

import type { MethodText } from '../method-text';

export const methodText: MethodText = {
  principle: [
    'Sourcier compare des façons de répartir le travail d’exploitation informatique entre des personnes et des prestataires. Chaque façon est un scénario. Trois résultats la décrivent, dans leur unité naturelle et jamais en points arbitraires : ce qu’elle coûte (€/an), la part des besoins servis à l’heure (%), et la perte à laquelle s’attendre (€/an).',
    'À côté se tiennent des faits qu’un responsable vérifie à l’œil : combien de titulaires peuvent continuer seuls, combien d’heures par an un incident ne trouverait personne, quels rôles s’arrêtent si quelqu’un s’en va.',
    'Tout chiffre s’ouvre : il montre sa formule, ses entrées avec unité et source, et les chiffres dont il vient, jusqu’à une donnée saisie, une hypothèse ou un fait du mémo. L’explication est produite par le code même qui a produit le chiffre ; elle ne peut donc pas en diverger.',
    'Le score est une forme close : les mêmes données donnent le même résultat, à l’instant, sans tirage au sort. Il dit la valeur moyenne ; il ne dit pas ce que donne une mauvaise année.',
  ],
  roles: [
    'Le mémo décrit onze rôles, dans deux familles, production et support. Une personne en tient un ou plusieurs. Là où il se tait, l’outil le dit et prend une hypothèse visible.',
  ],
  tradeOffs: [
    {
      name: 'T1 Concentration',
      text: 'Selon la taille de l’entreprise, une même personne tient un ou plusieurs rôles. Moins il y a de gens sur qui le service repose, plus le risque monte : coût, performance et risque s’opposent.',
    },
    {
      name: 'T2 Fréquence du besoin',
      text: 'Au-delà des compétences, c’est la façon dont le besoin survient qui pousse à chercher dehors : ponctuel (incident, T2a), continu sans pouvoir être planifié mais pour un temps (long problème, T2b), continu, planifiable et pour un temps (projet, T2c), continu et régulier (le quotidien, T2d).',
    },
    {
      name: 'T3 Transfert',
      text: 'L’infogérance et le SaaS transfèrent le risque par contrat, contre une performance fixée d’avance. Leur argument : un éventail complet de compétences, avec assez de redondance.',
    },
    {
      name: 'T4 Industrialisation',
      text: 'Quatre parts font son niveau : qualité d’intégration, automatisation, dossiers d’exploitation, contrat de service. Elles disent jusqu’où et avec quelle facilité le travail peut être confié à d’autres, en tout ou partie.',
    },
    {
      name: 'T5 Pas un sens unique',
      text: 'Plus la production est industrialisée, plus il est facile de la confier ; mais mieux se défend aussi l’idée de la garder, puisque son coût et son risque baissent.',
    },
  ],
  formulas: [
    'Les formules ci-dessous ne sont pas recopiées : la page les lit dans les scores de vos scénarios, ou des exemples tant qu’il n’y a pas d’étude. Une formule modifiée dans le modèle change ici aussi.',
  ],
  demand: [
    'Un besoin se dit par fréquence : heures de travail régulier, incidents par an et effort moyen de chacun, longs problèmes, jours de projet. Il est mesuré ou estimé au niveau d’industrialisation d’aujourd’hui ; un changement de levier multiplie par le rapport entre l’effet nouveau et l’effet d’aujourd’hui, de sorte que la situation actuelle n’est jamais comptée deux fois.',
    'Avec q l’intégration, a l’automatisation, d les dossiers et s le contrat de service : les heures régulières suivent 1 − εₐ·a, le nombre d’incidents 1 − ε_q·q, l’effort 1 − ε_d·d ; la gouvernance suit 1 − ε_s·s.',
    'L’aptitude à être confié (e, de 0 à 1) est la moyenne géométrique pondérée des quatre leviers. Elle décide du coût de transition, de la prime de risque du prestataire et de la dégradation de ses débuts ; les trois baissent quand e monte.',
  ],
  presence: [
    'L’année a des plages : heures ouvrées (2 016 h), nuits et week-ends (6 744 h), pointes connues. Chacune a ses heures, sa part d’arrivées, ses gens ; personne n’est étalé la nuit s’il travaille le jour.',
    'Une personne est présente pendant pᵢ = heures travaillées ÷ heures de la plage, moins une absence imprévue uᵢ qui réunit maladie et poste vacant après un départ (renouvellement alterné).',
    'Les congés sont coordonnés en partie (part g) et indépendants pour le reste. La loi du nombre de présents est calculée exactement : échantillonnage systématique des présents prévus, puis programme dynamique de Poisson-binomial pour les absences imprévues.',
    'Un remplaçant désigné n’intervient que si aucun titulaire n’est là. Les contrats d’un même prestataire défaillent ensemble, et une petite part déléguée ne couvre rien à elle seule.',
  ],
  onTime: [
    'Est à l’heure un incident dont l’attente ne dépasse pas le délai de prise en charge (GTI) de sa priorité. Un travail régulier, un long problème ou un projet l’est pour la part que la capacité restante permet de faire. Le chiffre global pondère chaque fréquence de chaque rôle par sa part dans les demandes d’aujourd’hui, poids qui ne bougent pas d’un scénario à l’autre.',
    'Une file d’attente à capacité changeante : quand il y a k titulaires présents, la probabilité d’attendre est celle d’Erlang C à nombre réel de serveurs (intégrale de Jagerman), corrigée des autres rôles tenus par les mêmes personnes, de la dispersion des efforts et du retard accumulé pendant les absences.',
    'Au-delà de 80 % de charge, l’attente calculée est un minimum : le rôle est marqué « saturé ».',
    'La part déléguée est servie au niveau engagé × (1 − γ·(1 − e)), jusqu’au plafond de volume, quoi qu’il arrive à nos propres équipes.',
  ],
  states: [
    { name: 'quelqu’un est libre', text: 'l’incident est pris aussitôt' },
    { name: 'quelqu’un est là, mais occupé', text: 'il attend son tour : Erlang C, queue exponentielle' },
    {
      name: 'personne n’est là',
      text: 'il attend un retour, ou l’aide de dernier recours si le scénario dit qui appeler',
    },
  ],
  cost: [
    'Salaires et charges (coût employeur × temps plein, payés que le temps serve ou non), poste et locaux, jours d’intervenants sur site, contrats (fixe + volume, indexés sur la durée), pilotage des contrats, astreintes, dépannage de dernier recours, remplacement des départs, transition et sortie étalées sur la durée du contrat, programme d’industrialisation.',
    'Le coût employeur suit le barème français des cotisations, daté, vérifié contre les règles officielles ; ailleurs, un taux saisi. Une économie ne compte que pour un poste entier réellement retiré. Les pénalités des prestataires sont comptées une seule fois, dans la perte.',
    'Le temps payé qui ne sert à aucun rôle est montré à part : c’est la capacité oisive d’un coût fixe.',
  ],
  loss: [
    'Incidents : arrivées × €/h selon la gravité × (attente + réparation). Événements majeurs : fréquence × durée × €/h. Départs : fréquence × coût de reconstruire le savoir quand aucun autre titulaire autonome ne reste, réduit par les dossiers. Contrats : service sous l’engagement, moins les pénalités jusqu’à leur plafond ; défaillance du prestataire × temps de reprise de tout ce qu’il tient.',
    'Dépendance, accès privilégié d’un tiers, durée d’un intervenant sur site : signalés en mots, jamais convertis en euros.',
  ],
  structure: [
    'Par rôle : nombre de titulaires capables de continuer seuls (un prestataire compte une fois), nombre effectif de titulaires (inverse de l’indice de Herfindahl), heures sans personne. Par personne et par prestataire : rayon d’impact, c’est-à-dire les rôles et les heures qui s’arrêtent et la perte d’une semaine sans eux.',
    'Pour l’ensemble : N-1 (chaque rôle survit-il à n’importe quel départ ?), N-2, et le plus petit groupe dont le départ arrête une part donnée du travail. Ce dernier est cherché exactement ; si la recherche est trop longue, l’écran le dit et donne un encadrement.',
  ],
  laws: [
    {
      name: 'Concentration (T1)',
      text: 'réunir des rôles sur moins de monde n’augmente jamais la masse salariale, ne réduit jamais les heures sans personne, ne rétrécit jamais le rayon d’impact de qui reste.',
    },
    {
      name: 'Relève',
      text: 'nommer un remplaçant autonome n’augmente jamais les heures sans personne et ne baisse jamais le service à l’heure de ce rôle.',
    },
    {
      name: 'Fréquence (T2)',
      text: 'pour des projets seuls, payer à la journée est moins cher qu’un salarié exactement sous le nombre de jours d’équilibre.',
    },
    {
      name: 'Transfert (T3)',
      text: 'un rôle entièrement délégué ne dépend plus de nos équipes ; la perte restante n’est jamais négative ni inférieure à la perte moins le plafond des pénalités.',
    },
    {
      name: 'Industrialisation (T4, T5)',
      text: 'monter un levier n’augmente jamais le coût courant ni la perte en interne, ni le coût de transition, et ne baisse jamais l’aptitude à être confié.',
    },
    { name: 'Échelle', text: 'doubler ensemble besoins et effectifs ne baisse jamais le service à l’heure.' },
    {
      name: 'Conservation',
      text: 'les parts font le total ; heures à l’heure + en retard + non servies = heures demandées ; les feuilles d’une explication redonnent sa racine.',
    },
    {
      name: 'Symétrie',
      text: 'l’ordre et les noms ne changent rien ; couper un contrat en deux moitiés identiques non plus.',
    },
    {
      name: 'Limites',
      text: 'sans besoin, il reste le coût fixe et aucune perte ; sans personne, rien n’est à l’heure ; avec du monde à profusion, tout l’est.',
    },
    {
      name: 'Monotonie et continuité',
      text: 'un titulaire de plus, un délai plus long, un dépannage plus rapide ou moins de charge ne nuisent jamais, et rien ne saute d’un coup.',
    },
    {
      name: 'Accord',
      text: 'là où les hypothèses se ramènent à un cas connu (M/M/c, présence indépendante), le résultat exact est retrouvé.',
    },
  ],
  limits: [
    'La forme close de l’attente a été comparée à une simulation sur 80 situations neuves : écart absolu moyen sur la part à l’heure de 0,015.',
    'Elle ne dit que des moyennes : pas de mauvaise année, pas de rafale, pas de saison au-delà des pointes saisies.',
    'Les valeurs par défaut sont des ordres de grandeur pour une entreprise française de taille moyenne. Les effets de l’industrialisation viennent d’études qui comparent des groupes qui se sont choisis : ce ne sont pas des preuves de causalité.',
  ],
  regimes: [
    { name: 'charge jusqu’à 35 %', text: 'écart moyen 0,006' },
    { name: 'charge de 80 à 90 %', text: 'écart moyen 0,034, l’attente est sous-estimée' },
    { name: 'sans absence', text: 'Erlang C exact' },
    {
      name: 'un seul rôle par tête, congés coordonnés, charge sous 65 %',
      text: 'la forme simple suffit : écart 0,009',
    },
    {
      name: 'plusieurs rôles par tête',
      text: 'la forme simple se tromperait de 0,04 en moyenne et jusqu’à 0,25 : c’est pourquoi elle est corrigée',
    },
  ],
  assumptions: [
    'Chaque valeur par défaut a une fourchette (bas, probable, haut), une source et un statut ; toutes se remplacent dans l’écran Hypothèses.',
  ],
  statuses: [
    { name: 'mesuré', text: 'relevé chez vous' },
    { name: 'publié', text: 'lu dans la source citée, parfois adapté à la France : la note le dit' },
    { name: 'avis', text: 'aucune source ne le donne ; valeur sobre, fourchette large' },
  ],
  changes: [
    'Le mémo parle de performance : elle devient la part des besoins servis à l’heure. Il parle de risque : il devient une perte attendue en euros, avec à côté des faits de structure qui ne sont pas de l’argent.',
    '« Prestations internes » (R4, R6) est lu comme des intervenants travaillant sur site ; « prestations externes » (R5) comme des intervenants extérieurs.',
    'Le besoin « continu, irrégulier » du technicien réseau (R4) n’entre dans aucune des fréquences de la conclusion : il est pris comme un mélange de régulier et d’incidents.',
    'Le rythme du technicien poste de travail (R3) n’est pas dit : il est pris comme continu et régulier. Ceux de R8, R10 et R11 non plus : leurs besoins sont des hypothèses.',
    'Le mémo dit que le pilote fait souvent le travail du technicien d’exploitation ; l’inverse est déduit, et les deux rôles se remplacent entièrement dans l’outil.',
    'Le chargé d’affaire (R10) existe rarement comme tel : son besoin est nul tant qu’on ne le demande pas.',
    'Les quatre parts de l’industrialisation sont mesurées de 0 à 1, pour l’ensemble et, au besoin, par rôle.',
  ],
  references: [
    {
      name: 'A. K. Erlang, 1917',
      text: 'Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges. Formules B et C.',
    },
    {
      name: 'D. L. Jagerman, 1974',
      text: 'Some properties of the Erlang loss function, Bell System Technical Journal 53. Nombre réel de serveurs.',
    },
    {
      name: 'W. L. Smith, 1958',
      text: 'Renewal theory and its ramifications, Journal of the Royal Statistical Society B 20. Part du temps où un poste est tenu.',
    },
    {
      name: 'Y. H. Wang, 1993',
      text: 'On the number of successes in independent trials, Statistica Sinica 3. Loi de Poisson-binomial.',
    },
    {
      name: 'A. O. Hirschman, 1964',
      text: 'The paternity of an index, American Economic Review 54. Indice de Herfindahl-Hirschman.',
    },
    {
      name: 'G. Avelino et al., 2016',
      text: 'A novel approach for estimating truck factors, ICPC. Plus petit groupe dont le départ arrête le travail.',
    },
  ],
  glossary: [
    { fr: 'à l’heure', en: 'on time', text: 'servi dans le délai promis' },
    {
      fr: 'aptitude à être confié',
      en: 'externalizability',
      text: 'facilité, de 0 à 1, de confier un rôle à un tiers',
    },
    {
      fr: 'assistance technique, régie',
      en: 'on-site contractor',
      text: 'personne d’un prestataire qui travaille chez nous, payée à la journée',
    },
    { fr: 'astreinte', en: 'on-call', text: 'être joignable hors des heures ouvrées' },
    {
      fr: 'clause de relève',
      en: 'coverage clause',
      text: 'le prestataire peut agir quand nos gens sont absents',
    },
    {
      fr: 'contrat de service',
      en: 'service contract',
      text: 'engagement entre l’informatique et ses utilisateurs',
    },
    {
      fr: 'dépannage de dernier recours',
      en: 'break-glass',
      text: 'qui l’on appelle quand personne n’est là',
    },
    { fr: 'dossier d’exploitation', en: 'runbook', text: 'consignes écrites pour exploiter une application' },
    { fr: 'ETP', en: 'FTE', text: 'équivalent temps plein' },
    { fr: 'GTI', en: 'response target', text: 'délai promis de prise en charge' },
    { fr: 'GTR', en: 'restore target', text: 'délai promis de rétablissement' },
    {
      fr: 'infogérance',
      en: 'managed service',
      text: 'travail confié par contrat, à un niveau de service engagé',
    },
    {
      fr: 'nombre de titulaires',
      en: 'bus factor',
      text: 'combien de départs un rôle, ou l’ensemble, supporte avant de s’arrêter',
    },
    {
      fr: 'perte attendue',
      en: 'expected loss',
      text: 'perte moyenne d’une année, pondérée par les chances',
    },
    { fr: 'rayon d’impact', en: 'blast radius', text: 'ce qui s’arrête sans une personne ou un prestataire' },
    { fr: 'réversibilité', en: 'reversibility', text: 'ce que coûte de reprendre le travail' },
    { fr: 'taux journalier (TJM)', en: 'day rate', text: 'prix d’une journée d’intervenant' },
    { fr: 'titulaire', en: 'holder', text: 'personne ou prestataire qui tient un rôle' },
  ],
  privacy: [
    'Il n’y a ni compte ni serveur. Votre étude reste dans la base de données de ce navigateur, sur cette machine ; rien n’en sort, sauf un fichier que vous enregistrez vous-même.',
    'L’outil fonctionne sans réseau après la première visite. Il n’envoie ni statistique d’usage ni rapport d’erreur.',
  ],
};
