// The help in English: what each command is for, shown by what one types.

export const help = {
  sourcier: `Usage: sourcier COMMAND [ARGUMENTS] [OPTIONS]

Who does IT operations work, and what each way of organizing it costs, serves and risks.

Commands
  validate [FILE]           check a study, and say where it is wrong
  score    [FILE]           cost, service and risk of its scenarios
  explain  FIGURE [FILE]    how a figure is made, down to its inputs
  simulate [FILE]           years of its scenarios, drawn at random
  merge    SHARD…           put together a simulation shared between machines
  report   [FILE]           the report: slides, workbook, PDF, text, data
  example  [NAME]           list the example studies, or print one
  schema                    print the JSON Schema of a study

FILE is a study in JSON; without it, or with -, the study is read from standard input.

Options
  --lang fr|en              language (otherwise that of the terminal)
  --help                    this help, or that of a command
  --version                 the version

Try
  sourcier example
  sourcier example mid-size > study.json
  sourcier score study.json
  sourcier explain total.cost study.json

Exit codes
  0  done
  1  the file is not a valid study, or shards do not make a whole
  2  the command is not written as it should
  3  the file cannot be read, or written
  4  the work was begun and could not be finished
`,
  validate: `Usage: sourcier validate [FILE] [--json] [--lang fr|en]

Checks a study. Each error says the line, the column, the field, and what was expected there.

  sourcier validate study.json
  sourcier example mid-size | sourcier validate
  sourcier validate study.json --json     { "ok", "errors", "warnings" }, each located

Exit code: 0 when the study is valid, 1 when it is not.
`,
  score: `Usage: sourcier score [FILE] [--scenario ID] [--json] [--lang fr|en]

Cost per year, share of needs served on time, and expected loss per year: of each scenario, then by role, person and
provider.

  sourcier score study.json
  sourcier score study.json --scenario today
  sourcier score study.json --json | jq .today.total.cost

With --json, scenarios are keyed by id; each holds total, roles, people, providers and warnings, and every figure is
{ "value", "unit" }. The path of a figure is its id: roles.database-administrator.onTime. The same study gives the
same bytes.
`,
  explain: `Usage: sourcier explain FIGURE [FILE] [--scenario ID] [--depth N] [--lang fr|en]

How a figure is made: its formula, the figures it comes from, and theirs, down to what was entered and assumed.

  sourcier explain total.cost study.json
  sourcier explain total.loss study.json --scenario today --depth 2
  sourcier explain roles.database-administrator.onTime study.json

FIGURE is a path in the output of: sourcier score --json
`,
  simulate: `Usage: sourcier simulate [FILE] [--scenario ID] [OPTIONS] [--json] [--output FILE] [--lang fr|en]

Draws thousands of years of each scenario: who is away, what happens, what waits. Says what a year costs, serves and
loses on average and from one year to another, beside the score; and what a scenario changes against the baseline,
under the same draws. The same study and options give the same bytes, on any machine, with any number of threads.

  sourcier simulate study.json
  sourcier simulate study.json --scenario today --years 600
  sourcier simulate study.json --precision 0.05
  sourcier simulate study.json --years 600 --year bad

Options
  --years N                 years to draw for each scenario, at most with --precision (3000)
  --precision P             stop once mean cost and mean loss are known to ±P of themselves, and the share on
                            time to ±P: 0.01 is 1%
  --seed N                  start of the draws (1)
  --years-per-replicate N   consecutive years of one draw, from 1 to 50 (3)
  --inputs sampled|likely   draw the assumptions between their bounds, or keep the likely ones (sampled)
  --workers N               threads (as many as the machine can run)
  --year typical|bad|worst|good
                            tell one year as it went, chosen by its loss
  --shard I/N               compute the Ith of N parts, and write it for: sourcier merge
  --output FILE             write there rather than on the standard output

With --json: { sourcier, study, settings, units, baseline, scenarios, differences }, the last two keyed by scenario.
Numbers that JSON does not have are the texts "NaN", "Infinity" and "-Infinity".
`,
  merge: `Usage: sourcier merge SHARD… [--json] [--output FILE] [--lang fr|en]

Puts together the files of: sourcier simulate --shard. They can be given in any order, and say the same, to the byte,
as one run of the whole would have said.

  sourcier simulate study.json --years 600 --shard 1/2 --output shard-1.json
  sourcier simulate study.json --years 600 --shard 2/2 --output shard-2.json
  sourcier merge shard-1.json shard-2.json

Every shard must be there once, from the same study, options and version: otherwise it is said which is not.
`,
  report: `Usage: sourcier report [FILE] [--format LIST] [-o FOLDER] [OPTIONS] [--lang fr|en]

The report of a study: slides with editable charts, a workbook with live totals, pages to print, text, data. Slides,
workbook and data carry the study: Sourcier opens them again.

  sourcier report study.json -o report
  sourcier report study.json --format pptx,xlsx,pdf,md,json --lang fr -o report
  sourcier report study.json --scenarios today,a --sections summary,cost,loss --client "City"

Options
  --format LIST             pptx, xlsx, pdf, html, md, json (pptx,xlsx,pdf)
  -o, --output FOLDER       where to write the files (.)
  --scenarios LIST          scenarios compared, by identifier (those the study keeps, else all)
  --details LIST            scenarios told role by role
  --sections LIST           sections, in their order
  --title, --client, --author TEXT
  --date YYYY-MM-DD         date of the report (today)
  --logo PICTURE            PNG or JPEG
  --names                   people by their own names; else under pseudonyms
  --years N, --seed S       simulate N years of each scenario, for the distributions

The PDF is printed by Chromium, Chrome or Edge (CHROME_PATH). Nothing leaves the machine.
`,
  example: `Usage: sourcier example [NAME] [--lang fr|en]

Without a name, lists the example studies; with one, prints it.

  sourcier example
  sourcier example mid-size > study.json
`,
  schema: `Usage: sourcier schema

Prints the JSON Schema of a study: every field with its description, unit and range.

  sourcier schema > scenario.schema.json
`,
} as const;
