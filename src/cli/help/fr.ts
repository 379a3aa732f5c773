// The help in French: what each command is for, shown by what one types.

import type { help as en } from './en';

export const help: Readonly<Record<keyof typeof en, string>> = {
  sourcier: `Usage : sourcier COMMANDE [ARGUMENTS] [OPTIONS]

Qui exploite l’informatique, et ce que chaque organisation coûte, rend et risque.

Commandes
  validate [FICHIER]           vérifie une étude et dit où elle est fausse
  score    [FICHIER]           coût, service et risque de ses scénarios
  explain  CHIFFRE [FICHIER]   comment un chiffre est fait, jusqu’à ses données
  simulate [FICHIER]           des années de ses scénarios, tirées au sort
  merge    FRAGMENT…           réunit une simulation partagée entre des machines
  report   [FICHIER]           le rapport : diaporama, classeur, PDF, texte, données
  example  [NOM]               liste les études d’exemple, ou en écrit une
  schema                       écrit le JSON Schema d’une étude

FICHIER est une étude en JSON ; sans lui, ou avec -, l’étude est lue sur l’entrée standard.

Options
  --lang fr|en                 langue (sinon celle du terminal)
  --help                       cette aide, ou celle d’une commande
  --version                    la version

Pour essayer
  sourcier example
  sourcier example mid-size > etude.json
  sourcier score etude.json
  sourcier explain total.cost etude.json

Codes de sortie
  0  fait
  1  le fichier n’est pas une étude valide, ou les fragments ne font pas un tout
  2  la commande est mal écrite
  3  le fichier ne peut pas être lu, ou écrit
  4  le travail, commencé, n’a pas pu être fini
`,
  validate: `Usage : sourcier validate [FICHIER] [--json] [--lang fr|en]

Vérifie une étude. Chaque erreur dit la ligne, la colonne, le champ et ce qui était attendu.

  sourcier validate etude.json
  sourcier example mid-size | sourcier validate
  sourcier validate etude.json --json     { "ok", "errors", "warnings" }, chacune située

Code de sortie : 0 si l’étude est valide, 1 sinon.
`,
  score: `Usage : sourcier score [FICHIER] [--scenario ID] [--json] [--lang fr|en]

Coût par an, part des besoins servis à l’heure et perte attendue par an : de chaque scénario, puis par métier, par
personne et par prestataire.

  sourcier score etude.json
  sourcier score etude.json --scenario today
  sourcier score etude.json --json | jq .today.total.cost

Avec --json, les scénarios sont rangés par identifiant ; chacun porte total, roles, people, providers et warnings, et
chaque chiffre est { "value", "unit" }. Le chemin d’un chiffre est son identifiant :
roles.database-administrator.onTime. La même étude donne les mêmes octets.
`,
  explain: `Usage : sourcier explain CHIFFRE [FICHIER] [--scenario ID] [--depth N] [--lang fr|en]

Comment un chiffre est fait : sa formule, les chiffres dont il vient, et les leurs, jusqu’à ce qui a été saisi ou
supposé.

  sourcier explain total.cost etude.json
  sourcier explain total.loss etude.json --scenario today --depth 2
  sourcier explain roles.database-administrator.onTime etude.json

CHIFFRE est un chemin dans ce qu’écrit : sourcier score --json
`,
  simulate: `Usage : sourcier simulate [FICHIER] [--scenario ID] [OPTIONS] [--json] [--output FICHIER] [--lang fr|en]

Tire au sort des milliers d’années de chaque scénario : qui est absent, ce qui arrive, ce qui attend. Dit ce qu’une
année coûte, rend et perd en moyenne et d’une année à l’autre, à côté du score ; et ce qu’un scénario change par rapport
à la référence, avec les mêmes tirages. La même étude et les mêmes options donnent les mêmes octets, sur toute machine,
quel que soit le nombre de processus légers.

  sourcier simulate etude.json
  sourcier simulate etude.json --scenario today --years 600
  sourcier simulate etude.json --precision 0.05
  sourcier simulate etude.json --years 600 --year bad

Options
  --years N                 années à tirer pour chaque scénario, au plus avec --precision (3000)
  --precision P             s’arrêter quand le coût moyen et la perte moyenne sont connus à ±P près en part
                            d’eux-mêmes, et la part à l’heure à ±P : 0.01 vaut 1 %
  --seed N                  départ des tirages (1)
  --years-per-replicate N   années consécutives d’un tirage, de 1 à 50 (3)
  --inputs sampled|likely   tirer les hypothèses entre leurs bornes, ou garder les plus probables (sampled)
  --workers N               processus légers (autant que la machine peut en mener)
  --year typical|bad|worst|good
                            raconter une année telle qu’elle s’est passée, choisie par sa perte
  --shard I/N               calculer la Ie de N parties et l’écrire pour : sourcier merge
  --output FICHIER          écrire là plutôt que sur la sortie standard

Avec --json : { sourcier, study, settings, units, baseline, scenarios, differences }, les deux derniers rangés par
scénario. Les nombres que JSON n’a pas sont les textes "NaN", "Infinity" et "-Infinity".
`,
  merge: `Usage : sourcier merge FRAGMENT… [--json] [--output FICHIER] [--lang fr|en]

Réunit les fichiers de : sourcier simulate --shard. Leur ordre est indifférent, et ils disent, à l’octet près, ce qu’un
seul calcul de l’ensemble aurait dit.

  sourcier simulate etude.json --years 600 --shard 1/2 --output shard-1.json
  sourcier simulate etude.json --years 600 --shard 2/2 --output shard-2.json
  sourcier merge shard-1.json shard-2.json

Chaque fragment doit être là une fois, de la même étude, des mêmes options et de la même version : sinon la commande dit
lequel ne va pas.
`,
  report: `Usage : sourcier report [FICHIER] [--format LISTE] [-o DOSSIER] [OPTIONS] [--lang fr|en]

Le rapport d’une étude : diaporama aux graphiques modifiables, classeur aux totaux vivants, pages à imprimer, texte,
données. Le diaporama, le classeur et les données portent l’étude : Sourcier les rouvre.

  sourcier report etude.json -o rapport
  sourcier report etude.json --format pptx,xlsx,pdf,md,json --lang en -o rapport
  sourcier report etude.json --scenarios today,a --sections summary,cost,loss --client "Ville"

Options
  --format LISTE            pptx, xlsx, pdf, html, md, json (pptx,xlsx,pdf)
  -o, --output DOSSIER      où écrire les fichiers (.)
  --scenarios LISTE         scénarios comparés, par identifiant (ceux que garde l’étude, sinon tous)
  --details LISTE           scénarios racontés rôle par rôle
  --sections LISTE          parties, dans l’ordre
  --title, --client, --author TEXTE
  --date AAAA-MM-JJ         date du rapport (aujourd’hui)
  --logo IMAGE              PNG ou JPEG
  --names                   les personnes sous leur nom ; sinon sous un pseudonyme
  --years N, --seed S       simuler N années de chaque scénario, pour les distributions

Le PDF est imprimé par Chromium, Chrome ou Edge (CHROME_PATH). Rien ne quitte la machine.
`,
  example: `Usage : sourcier example [NOM] [--lang fr|en]

Sans nom, liste les études d’exemple ; avec un nom, écrit l’étude.

  sourcier example
  sourcier example mid-size > etude.json
`,
  schema: `Usage : sourcier schema

Écrit le JSON Schema d’une étude : chaque champ avec sa description, son unité et ses bornes.

  sourcier schema > scenario.schema.json
`,
};
