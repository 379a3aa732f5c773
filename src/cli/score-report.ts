// A score as a page of text: totals side by side, then each situation by role, person and provider.

import { type Figure, type Scenario, type Score, type Study, type Unit, unitOf } from '../../model';
import type { Format } from '../i18n/format';
import type { Language } from './language';
import { namesOf } from './names';
import { writeHeading, writeNumber } from './numbers';
import { writeTable } from './table';
import { wordWarning } from './word-warning';

const TOTALS = [
  'cost',
  'idle',
  'onTime',
  'loss',
  'need',
  'uncoveredHours',
  'requiredFte',
  'availableFte',
  'rolesWithoutRelief',
  'rolesLostByTwo',
] as const;
const BY_ROLE = [
  'need',
  'onTime',
  'cost',
  'loss',
  'load',
  'uncoveredHours',
  'busFactor',
  'delegated',
] as const;
const BY_PERSON = ['cost', 'assigned', 'capacity', 'load'] as const;
const BY_PROVIDER = ['cost', 'hours', 'capUse'] as const;
type Column = (typeof TOTALS | typeof BY_ROLE | typeof BY_PERSON | typeof BY_PROVIDER)[number];

export interface Scored {
  readonly scenario: Scenario;
  readonly score: Score;
}

/** @example writeReport(study, [{ scenario: study.today, score: scoreScenario(study, 'today') }], language) */
export function writeReport(study: Study, scored: readonly Scored[], language: Language): string {
  const { currency } = study.organization;
  const format = language.format(currency);
  return [
    `${study.name} · ${study.organization.name}\n`,
    writeTotals(scored, language, format),
    ...scored.map((one) => writeScenario(one, language, format)),
  ].join('\n');
}

function writeTotals(scored: readonly Scored[], { say }: Language, format: Format): string {
  const heading = [say('cli.table.result'), ...scored.map(({ scenario }) => scenario.name)];
  const rows = TOTALS.map((key) => {
    const figures = scored.map(({ score }) => score.total[key]);
    return [
      writeHeading(say(`cli.figure.${key}`), commonUnit(figures), format),
      ...figures.map((f) => write(f, format)),
    ];
  });
  return writeTable([heading], rows);
}

function writeScenario({ scenario, score }: Scored, language: Language, format: Format): string {
  const { say } = language;
  const names = namesOf(scenario, language);
  const stopped = (roles: readonly string[]) => String(roles.length);

  const parts = [
    writeItems(say('cli.table.role'), score.roles, BY_ROLE, names.role),
    writeItems(say('cli.table.person'), score.people, BY_PERSON, names.holder, ({ blast }) =>
      stopped(blast.roles),
    ),
    writeItems(say('cli.table.provider'), score.providers, BY_PROVIDER, names.holder, ({ blast }) =>
      stopped(blast.roles),
    ),
    writeWarnings(),
  ];
  const title = `${scenario.name} [${scenario.id}]`;
  return `\n${title}\n${'═'.repeat(title.length)}\n\n${parts.filter((part) => part !== '').join('\n')}`;

  function writeItems<C extends Column, T extends { readonly id: string } & Readonly<Record<C, Figure>>>(
    label: string,
    items: readonly T[],
    columns: readonly C[],
    nameOf: (id: string) => string,
    last?: (item: T) => string,
  ): string {
    if (items.length === 0) return '';
    const units = columns.map((key) => format.unitName(commonUnit(items.map((item) => item[key]))));
    const names = columns.map((key) => say(`cli.figure.${key}`));
    return writeTable(
      [
        [label, ...names, ...(last ? [say('cli.figure.stopped')] : [])],
        ['', ...units, ...(last ? [say('cli.table.roles')] : [])],
      ],
      items.map((item) => [
        nameOf(item.id),
        ...columns.map((key) => write(item[key], format)),
        ...(last ? [last(item)] : []),
      ]),
    );
  }

  function writeWarnings(): string {
    if (score.warnings.length === 0) return '';
    const lines = score.warnings.map((warning) => `  ! ${wordWarning(warning, say, format, names)}\n`);
    return `${say('cli.table.warnings')}\n${lines.join('')}`;
  }
}

function write(figure: Figure, format: Format): string {
  return writeNumber(figure.value, unitOf(figure), format);
}

/** Figures of one kind share their unit. */
function commonUnit(figures: readonly Figure[]): Unit {
  const [first] = figures;
  if (!first) throw new Error('no figure to take a unit from');
  return unitOf(first);
}
