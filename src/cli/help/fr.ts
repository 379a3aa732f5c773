// The help in French: what each command is for, shown by what one types.

import type { help as en } from './en';

export const help: Readonly<Record<keyof typeof en, string>> = {
  sourcier: `Usage : sourcier COMMANDE [ARGUMENTS] [OPTIONS]

Qui exploite l’informatique, et ce que chaque organisation coûte, rend et risque.

Commandes
  validate [FICHIER]           vérifie une étude et dit où elle est fausse
  score    [FICHIER]           coût, service et risque de ses scénarios
  explain  CHIFFRE [FICHIER]   comment un chiffre est fait, jusqu’à ses données
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
  1  le fichier n’est pas une étude valide
  2  la commande est mal écrite
  3  le fichier ne peut pas être lu
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
