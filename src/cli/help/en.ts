// The help in English: what each command is for, shown by what one types.

export const help = {
  sourcier: `Usage: sourcier COMMAND [ARGUMENTS] [OPTIONS]

Who does IT operations work, and what each way of organizing it costs, serves and risks.

Commands
  validate [FILE]           check a study, and say where it is wrong
  score    [FILE]           cost, service and risk of its scenarios
  explain  FIGURE [FILE]    how a figure is made, down to its inputs
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
  1  the file is not a valid study
  2  the command is not written as it should
  3  the file cannot be read
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
