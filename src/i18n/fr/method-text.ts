// The Method page in French. The facts of the memo are restated, never copied.

import type { MethodText } from '../method-text';

export const methodText: MethodText = {
  principle: [
    'Sourcier compare des façons de répartir le travail d’exploitation informatique entre des personnes et des prestataires. Chaque façon est un scénario. Trois résultats la décrivent, dans leur unité naturelle et jamais en points arbitraires : ce qu’elle coûte (€/an), la part des besoins servis à l’heure (%), et la perte à laquelle s’attendre (€/an).',
    'À côté se tiennent des faits qu’un responsable vérifie à l’œil : combien de titulaires peuvent continuer seuls, combien d’heures par an un incident ne trouverait personne, quels rôles s’arrêtent si quelqu’un s’en va.',
    'Tout chiffre s’ouvre : il montre sa formule, ses entrées avec unité et source, et les chiffres dont il vient, jusqu’à une donnée saisie, une hypothèse ou un fait du mémo. L’explication est produite par le code même qui a produit le chiffre ; elle ne peut donc pas en diverger.',
    'Deux moteurs donnent les mêmes grandeurs et se vérifient l’un l’autre. Le score est une forme close : les mêmes données donnent le même résultat, à l’instant, sans tirage au sort ; il dit la moyenne. La simulation joue des années d’exploitation, événement par événement ; elle dit leur dispersion, et ce que donne une mauvaise année.',
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
      text: 'Quatre parts font son niveau : qualité d’intégration, automatisation, dossiers de production, contrat de service. Elles disent jusqu’où et avec quelle facilité le travail peut être confié à d’autres, en tout ou partie.',
    },
    {
      name: 'T5 Pas un sens unique',
      text: 'Plus la production est industrialisée, plus il est facile de la confier ; mais mieux se défend aussi l’idée de la garder, puisque son coût et son risque baissent.',
    },
  ],
  formulas: [
    'Les formules ci-dessous ne sont pas recopiées : la page les lit dans les scores de vos scénarios, ou des exemples tant qu’il n’y a pas d’étude. Une formule modifiée dans le modèle change ici aussi.',
    'Les lettres : e est l’aptitude à être confié ; ε, propre à chaque levier, ce qu’il retire au mieux quand il est à fond ; δ, la part du savoir que gardent des consignes complètes ; γ, la part du service promis qu’un prestataire perd quand rien n’est industrialisé ; dans un prix, g est la hausse annuelle et Y la durée en années ; Σ se lit « somme », Π « produit », ^ « puissance ».',
  ],
  demand: [
    'Un besoin se dit par fréquence : heures de travail régulier, incidents par an et effort moyen de chacun, longs problèmes et le leur, jours de projet. Il est mesuré ou estimé au niveau d’industrialisation d’aujourd’hui ; un changement de levier le multiplie par le rapport entre l’effet nouveau et l’effet d’aujourd’hui, de sorte que la situation actuelle n’est jamais comptée deux fois.',
    'Avec q l’intégration, a l’automatisation et d les dossiers : les heures régulières suivent 1 − ε·a, le nombre d’incidents 1 − ε·q, l’effort d’un incident et d’un problème 1 − ε·d. Les jours de projet ne bougent pas. Le contrat de service s allège le pilotage des contrats, de 1 − ε·s par rapport à un niveau de référence de 0,25.',
    'L’aptitude à être confié (e, de 0 à 1) est la moyenne géométrique pondérée des quatre leviers : un seul à zéro suffit à l’annuler. Elle décide du coût de transition, de la prime de risque du prestataire et de la dégradation de son service ; les trois baissent quand e monte.',
  ],
  presence: [
    'L’année a des plages : heures ouvrées (2 016 h par défaut), pointes connues qui en sont retirées et, si le rôle est alors servi, nuits et week-ends (6 744 h). Chacune a ses heures, sa part d’incidents, ses gens ; personne n’est étalé la nuit s’il travaille le jour. Si la nuit n’est pas servie, les incidents attendent l’ouverture. La part du travail régulier à faire la nuit se saisit à part : aucune, sauf indication.',
    'Une personne est prévue pendant pᵢ = heures travaillées ÷ heures de la plage, et en manque à l’improviste une part uᵢ, qui réunit la maladie et le poste vide après un départ, jusqu’à ce que le suivant soit formé (renouvellement alterné).',
    'Les congés sont pris à tour de rôle pour une part g (70 % par défaut, un avis) et indépendamment pour le reste. La loi du nombre de présents mélange les deux, chacune calculée exactement : échantillonnage systématique des présents prévus, ou présences indépendantes, puis programme dynamique de Poisson-binomial pour les absences imprévues.',
    'Les heures que donne une personne sont celles travaillées, moins l’absence imprévue, la formation, ce qui n’est pas productif, et une perte par rôle au-delà du premier. Un expert fait plus vite le travail prévu ; qui ne fait qu’assister, moins vite.',
    'Un remplaçant désigné, ou qui sait seulement suivre les dossiers, intervient quand aucun titulaire n’est là. Un prestataire ne couvre notre part que si son contrat le dit, et ses contrats défaillent ensemble : une part déléguée ne couvre rien d’autre à elle seule.',
  ],
  onTime: [
    'Est à l’heure un incident dont l’attente ne dépasse pas le délai de prise en charge (GTI) de sa priorité. Un travail régulier l’est pour la part que les présents peuvent faire quand il tombe, après les incidents ; un long problème ou un projet, pour la part que permet la capacité qui reste dans l’année. Le chiffre global pondère chaque fréquence de chaque rôle par le nombre de besoins d’aujourd’hui, poids qui ne bougent pas d’un scénario à l’autre.',
    'La file est M/M/c sachant qui est présent. Avec k titulaires là, les plus libres d’abord, la charge est celle du rôle plus, pour chacun, celle de ses autres rôles partagée avec les collègues alors présents ; la probabilité d’attendre est celle d’Erlang C, et l’attente finit à un rythme qui tient compte de la dispersion des efforts et du retour des absents. Le retard laissé par les absences s’ajoute. Attendre derrière l’incident d’un autre rôle dure ce que durent les incidents de ce rôle.',
    'Une équipe plus nombreuse ne sert jamais moins bien : là où la formule le dirait, parce que celui qui arrive est débordé par ses autres rôles, la meilleure valeur d’une équipe plus petite est gardée. Un titulaire de plus ne baisse donc jamais la part à l’heure du rôle.',
    'Quand aucun titulaire n’est là, les secours sont essayés tour à tour : remplaçants, astreinte, prestataire qui couvre, dernier recours, retour d’un absent. Chacun n’est gardé que s’il fait mieux que le suivant. La file des gens d’astreinte utilise Erlang C à nombre réel de serveurs (intégrale de Jagerman).',
    'Dès 80 % de charge, la file ne suit plus ce que fait vraiment une équipe (les urgences d’abord, d’autres demandes abandonnées) : le rôle est marqué « saturé », et ses attentes ne sont qu’un ordre de grandeur.',
    'La part déléguée est servie au niveau engagé × (1 − γ·(1 − e)), moins ce qui dépasse le plafond de volume quand aucun prix n’est prévu au-delà, quoi qu’il arrive à nos propres équipes.',
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
    'Salaires et charges (coût employeur × équivalent temps plein, payés que le temps serve ou non), poste et locaux, jours d’intervenants sur site (les jours où ils sont là), remplacement des départs, contrats, leur pilotage, astreintes (indemnité par semaine, partagée entre les rôles du tour, et interventions), dépannage de dernier recours, transition et sortie, programme d’industrialisation.',
    'Un contrat coûte sa première année (fixe + par utilisateur + prix de l’heure × heures demandées, plafond compris), plus une prime de risque qui baisse avec e, indexés sur la durée. Un prix fixe est réparti entre les rôles selon le besoin mesuré, de sorte qu’un levier ne déplace jamais d’argent d’un rôle à l’autre. La transition se paie pour ce qu’aujourd’hui ne délègue pas déjà à ce prestataire ; la sortie pondère une fin anticipée par ce que coûtent la reprise et la double exploitation. Des jours achetés à une société de services paient aussi la montée en compétence de qui remplace l’intervenant parti.',
    'Le coût employeur suit le barème français des cotisations, daté, vérifié contre les règles officielles ; ailleurs, un taux saisi. Une économie ne compte que pour un poste entier réellement retiré ; indemnités et recrutements se paient une fois et s’étalent sur quelques années. Les pénalités des prestataires sont comptées une seule fois, dans la perte.',
    'Monter les leviers au-dessus d’aujourd’hui coûte un investissement, étalé sur les mêmes années, et un entretien, en proportion des heures d’aujourd’hui. Le temps payé qui ne sert à aucun rôle est montré à part : c’est la capacité oisive d’un coût fixe.',
  ],
  loss: [
    'Incidents : nombre × €/h selon la gravité × (attente + réparation). Au-delà de 80 h (un avis, que vous pouvez changer), l’attente ne coûte plus davantage : le métier a trouvé un autre moyen. Événements majeurs : fréquence × (durée, réduite par les dossiers, + attente pour notre part) × €/h. Départs : fréquence × probabilité que tout autre titulaire autonome, remplaçant ou prestataire qui couvre soit parti aussi × coût de reconstruire le savoir, réduit par les dossiers.',
    'Ce qui est délégué ne nous quitte pas tout entier. Nous gardons l’attente au niveau promis, la réparation, l’écart entre niveau promis et niveau tenu moins les pénalités jusqu’à leur plafond, et la défaillance du prestataire : fréquence × mois pour reprendre × incidents qu’il tient × €/h × une attente de crise. Chaque contrat montre ce registre ligne à ligne.',
    'Dépendance, accès privilégié d’un tiers, durée d’un intervenant sur site : signalés en mots, jamais convertis en euros.',
  ],
  structure: [
    'Par rôle : nombre de titulaires capables de continuer seuls (personnes autonomes, remplaçants désignés, prestataires dont le contrat couvre ou qui tiennent tout le rôle ; un prestataire compte une fois), nombre effectif de titulaires (inverse de l’indice de Herfindahl), heures sans personne. Par personne et par prestataire : rayon d’impact, c’est-à-dire les rôles et les heures qui s’arrêtent et la perte d’une semaine sans eux.',
    'Pour l’ensemble : les rôles qu’une perte (N-1) ou deux (N-2) peuvent arrêter, et le plus petit groupe de personnes et de prestataires dont la perte arrête une part donnée du travail. Ce dernier est cherché exactement ; si la recherche est trop longue, l’écran le dit et donne un encadrement.',
  ],
  simulation: [
    'Une année compte 252 journées ouvrées et, si quelqu’un travaille alors, 843 vacations en dehors. Les incidents arrivent au hasard (Poisson, au rythme de l’heure), avec une priorité et un effort. Le titulaire préféré qui est là et libre les prend ; sinon ils attendent, par priorité puis par ordre d’arrivée. Une priorité 1 interrompt le travail sur une moindre, repris ensuite où il en était. Qui se libère prend l’incident le plus urgent des rôles qu’il tient.',
    'Les personnes sont nommées. Chacune a un plan de congés tiré chaque année, par semaines entières, dont une part est placée là où il reste le plus de collègues dans ses rôles ; des maladies qui vont et viennent ; des départs, après lesquels le poste est vide, puis en formation. Les temps partiels ont leurs jours chaque semaine ; les vacations tournent. Remplaçants, astreinte, prestataire qui couvre et dernier recours agissent comme dans le score, mais incident par incident.',
    'Le travail régulier tombe chaque jour et se fait avec ce que les incidents laissent aux présents ; les longs problèmes arrivent en blocs avec une échéance ; les projets sont prévus par trimestre. Ce qui n’est pas fait à temps est en retard quand on le rattrape, perdu quand il s’est trop accumulé (une semaine de travail régulier, un trimestre du reste). Un incident qui attend 80 h est abandonné.',
    'Les prestataires prennent leur part de ce qui arrive, tiennent le niveau de leur contrat jusqu’à son plafond, et défaillent parfois, avec tous leurs contrats. Les pénalités se calculent chaque année sur le niveau mesuré. Coûts et pertes sont inscrits quand ils surviennent, aux tarifs et avec les hypothèses du score.',
    'Deux incertitudes restent séparées. Le hasard : ce qui arrive dans une année. L’ignorance des données : chaque paire de répliques tire toutes les hypothèses entre leurs valeurs basse et haute (loi triangulaire). Les deux répliques d’une paire partagent leurs données, pas leur hasard : leur covariance est la part de la variance due à l’ignorance. Une réplique, ce sont par défaut trois années de suite, après un trimestre de mise en route.',
    'Les tirages sont des suites xoshiro128++, une par réplique, par personne ou rôle, et par usage : changer un rôle laisse les tirages des autres tels quels, et deux scénarios se comparent sur les mêmes années. La même graine donne les mêmes octets, quel que soit le nombre de processus.',
    'Chaque estimation a son intervalle à 95 % : les moyennes par blocs (une paire est un bloc), aidées par des variables de contrôle ; les quantiles par la méthode de Woodruff ; la moyenne des 5 % pires années (CVaR) par sa fonction d’influence. Le calcul s’arrête au nombre d’années demandé, ou dès qu’une précision est atteinte.',
  ],
  comparison: [
    'Deux scénarios diffèrent d’abord par leurs données : qui tient chaque rôle, les besoins, les personnes, les contrats, les leviers. La liste de ce qui diffère est complète ; l’ordre des listes et le nom des scénarios n’y comptent pas.',
    'Ce que change une différence dépend de celles qui sont déjà faites : confier un rôle rapporte moins une fois ce rôle automatisé. Sa part dans l’écart est donc la moyenne de ce qu’elle ajoute dans tous les ordres possibles (valeur de Shapley), calculée exactement à partir du score de chaque combinaison. Les parts font l’écart, ne dépendent d’aucun ordre, et changent seulement de signe dans l’autre sens. À côté de chacune se lit ce que la différence change faite la première, et faite la dernière.',
    'Dans une combinaison, une personne, un prestataire ou un contrat qui n’existe que d’un côté est là dès qu’un rôle lui est confié : un poste n’est économisé que lorsque son dernier rôle le quitte, et les rôles qui le quittent se partagent cette économie à parts égales. Ce à quoi aucun rôle n’est confié est une différence à part. Au-delà de huit différences, les plus petites sont réunies en une seule, sans que rien ne se perde.',
    'Un scénario est parmi les meilleurs quand aucun autre ne fait au moins aussi bien à la fois sur le coût, le service à l’heure et la perte, et mieux sur l’un des trois (Pareto).',
  ],
  laws: [
    {
      name: 'Concentration (T1)',
      text: 'garder un rôle avec une partie de ses titulaires, ou réunir deux personnes identiques en une, n’augmente jamais la masse salariale, ne réduit jamais les heures sans personne, ne rétrécit jamais le rayon d’impact de qui reste.',
    },
    {
      name: 'Relève',
      text: 'nommer un remplaçant autonome n’augmente jamais les heures sans personne ni l’attente de ce rôle, et ne baisse jamais son service à l’heure.',
    },
    {
      name: 'Fréquence (T2)',
      text: 'pour des projets seuls, payer à la journée est moins cher qu’un salarié exactement sous le nombre de jours d’équilibre ; pour des incidents, un prestataire payé à l’usage est moins cher par incident à l’heure exactement sous un nombre d’équilibre.',
    },
    {
      name: 'Transfert (T3)',
      text: 'un rôle entièrement délégué, nuit et jour, est servi au niveau de son contrat et ne dépend plus de nos équipes ; ce qui reste de l’écart n’est jamais négatif ni inférieur à l’écart moins le plafond des pénalités.',
    },
    {
      name: 'Industrialisation (T4, T5)',
      text: 'monter un levier n’augmente jamais le coût courant ni la perte en interne, ni le prix, le pilotage ou la transition d’un contrat, et ne baisse jamais l’aptitude à être confié ; deux cas chiffrés montrent qu’il peut retourner le conseil dans les deux sens.',
    },
    {
      name: 'Échelle',
      text: 'doubler ensemble besoins et effectifs ne baisse jamais le service à l’heure d’un rôle, tant que ni lui ni un autre rôle de ses titulaires n’est saturé, sans prestataire ni dernier recours.',
    },
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
      text: 'sans besoin, il reste le coût fixe et aucune perte ; sans personne, rien n’est à l’heure ; avec du monde à profusion (un cas chiffré), tout l’est.',
    },
    {
      name: 'Monotonie et continuité',
      text: 'un titulaire de plus, même s’il a d’autres rôles, un délai plus long, un dépannage plus rapide ou moins d’incidents ne nuisent jamais à un rôle ; rien ne saute d’un coup le long de cas chiffrés de charge, de présence et de leviers.',
    },
    {
      name: 'Accord',
      text: 'là où les hypothèses se ramènent à un cas connu (M/M/c, présence indépendante ou coordonnée, prestataire en marche ou en panne), le résultat exact est retrouvé.',
    },
  ],
  limits: [
    'Les lois ci-dessus sont des tests : chacune, hors cas chiffrés, est essayée sur des centaines ou des milliers d’études tirées au hasard, à chaque changement du programme.',
    'L’erreur de la forme close quand se mêlent absences, autres rôles et secours est mesurée contre la simulation, sur des centaines de situations tirées au sort : le tableau ci-dessous, en entier dans docs/verification.md du code source. Là où elle est grande, les écrans le disent.',
    'Le score ne dit que des moyennes. La simulation dit des distributions, mais elle ignore aussi toute saison au-delà des pointes saisies, et tire personnes et incidents indépendamment les uns des autres.',
    'Les valeurs par défaut sont des ordres de grandeur pour une entreprise française de taille moyenne. Les effets de l’industrialisation sont des avis, appuyés sur des études qui comparent des groupes qui se sont choisis : ce ne sont pas des preuves de causalité.',
  ],
  regimes: [
    {
      name: 'sans absence, un rôle par tête, charge jusqu’à 95 %',
      text: 'exact : Erlang C et attentes exponentielles d’une file M/M/c, de 1 à 30 personnes, à la huitième décimale ; l’attente moyenne compte jusqu’à 80 h',
    },
    {
      name: 'présence',
      text: 'exact : avec les heures par défaut et 8 % d’absence imprévue, un titulaire laisse le rôle seul 20,4 % des heures ouvrées ; deux, 2,6 % si tous les congés sont pris à tour de rôle, 3,1 % s’ils le sont à 70 %, 4,2 % si aucun ne l’est',
    },
    {
      name: 'plusieurs rôles par tête, absences',
      text: 'approché : une fois sur deux à moins d’1 point pour les incidents à l’heure et de 0,5 % pour le coût ; avec un seul titulaire, 4 points, et une fois sur dix plus de 12',
    },
    {
      name: 'travail prévu',
      text: 'sous 50 % de charge, 1 à 3 points ; dès 80 %, 5 à 15 : la forme close ne voit ni ce qui est abandonné d’abord, ni qu’un jour plein d’autres incidents laisse moins au travail régulier',
    },
    {
      name: 'attentes et perte',
      text: 'surestimées : de 8 % de la perte en médiane quand plusieurs peuvent continuer seuls, de moitié ou plus quand les incidents saturent l’équipe, car les urgences passent d’abord et coûtent le plus',
    },
    {
      name: 'défaillance d’un prestataire',
      text: 'la simulation compte en retard ce qu’il tenait ; le score en compte le coût et garde le niveau promis',
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
      name: 'D. Blackman & S. Vigna, 2021',
      text: 'Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical Software 47. Le générateur de la simulation.',
    },
    {
      name: 'G. Marsaglia & W. W. Tsang, 2000',
      text: 'The ziggurat method for generating random variables, Journal of Statistical Software 5. Tirages exponentiels.',
    },
    {
      name: 'R. T. Rockafellar & S. Uryasev, 2002',
      text: 'Conditional value-at-risk for general loss distributions, Journal of Banking & Finance 26. Moyenne des pires années.',
    },
    {
      name: 'R. S. Woodruff, 1952',
      text: 'Confidence intervals for medians and other position measures, Journal of the American Statistical Association 47.',
    },
    {
      name: 'S. S. Lavenberg & P. D. Welch, 1981',
      text: 'A perspective on the use of control variables, Management Science 27. Des moyennes qui demandent moins d’années.',
    },
    {
      name: 'L. S. Shapley, 1953',
      text: 'A value for n-person games, Contributions to the Theory of Games II, Princeton University Press. La part de chaque différence dans un écart.',
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
      name: 'W. G. Madow, 1949',
      text: 'On the theory of systematic sampling, II, Annals of Mathematical Statistics 20. Congés pris à tour de rôle.',
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
    { fr: 'dossier de production', en: 'runbook', text: 'consignes écrites pour exploiter une application' },
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
      text: 'combien de titulaires doivent manquer pour qu’un rôle, ou une part donnée du travail, s’arrête',
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
