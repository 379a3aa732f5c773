// What `report` is asked, read from its options: formats, folder, and what to change in the settings kept in the study.

import { basename } from 'node:path';
import {
  DEFAULT_SETTINGS,
  findScenario,
  type ReportSettings,
  SECTION_IDS,
  type Study,
  setReport,
} from '../../../model';
import { type Command, type Context, textOption, UnreadableError, UsageError } from '../command';

export const CLI_FORMATS = ['pptx', 'xlsx', 'pdf', 'html', 'md', 'json'] as const;
export type CliFormat = (typeof CLI_FORMATS)[number];
const DEFAULT_FORMATS: readonly CliFormat[] = ['pptx', 'xlsx', 'pdf'];

export const REPORT_OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  scenarios: { type: 'string' },
  details: { type: 'string' },
  sections: { type: 'string' },
  title: { type: 'string' },
  client: { type: 'string' },
  author: { type: 'string' },
  date: { type: 'string' },
  logo: { type: 'string' },
  names: { type: 'boolean' },
  years: { type: 'string' },
  seed: { type: 'string' },
} as const satisfies Command['options'];

/** A list written with commas; undefined when the option is not there. */
function listOption(context: Context, name: string): string[] | undefined {
  return textOption(context, name)
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function badValue({ language }: Context, option: string, expected: string, found: string): UsageError {
  return new UsageError(language.say('cli.badValue', { option, expected, found }));
}

/** @throws UsageError for a format that is not known */
export function readFormats(context: Context): readonly CliFormat[] {
  const asked = listOption(context, 'format') ?? DEFAULT_FORMATS;
  return [...new Set(asked)].map((word) => {
    const format = CLI_FORMATS.find((known) => known === word);
    if (format === undefined) throw badValue(context, '--format', CLI_FORMATS.join(', '), word);
    return format;
  });
}

/** Years to simulate, and the seed; undefined when no simulation is asked for. */
export function readSimulated(context: Context): { years: number; seed: number } | undefined {
  const years = readWhole(context, 'years', 1, 10_000_000);
  const seed = readWhole(context, 'seed', 0, 2 ** 32 - 1) ?? DEFAULT_SETTINGS.seed;
  return years === undefined ? undefined : { years, seed };
}

function readWhole(context: Context, name: string, low: number, high: number): number | undefined {
  const text = textOption(context, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  throw badValue(context, `--${name}`, context.language.say('cli.simulate.whole', { low, high }), text);
}

/**
 * The study with the settings of its report changed as asked.
 * @throws UsageError when a setting is not what it should be
 */
export async function applySettings(context: Context, study: Study): Promise<Study> {
  const scenarios = readScenarios(context, study, 'scenarios');
  const details = readScenarios(context, study, 'details');
  const sections = listOption(context, 'sections');
  const unknown = sections?.find((id) => !SECTION_IDS.includes(id));
  if (unknown !== undefined) throw badValue(context, '--sections', SECTION_IDS.join(', '), unknown);
  const logo = await readLogo(context);
  const texts = { title: undefined, client: undefined, author: undefined, date: undefined };
  let changed = study;
  const change = (option: string, patch: Partial<ReportSettings>) => {
    const next = setReport(changed, patch);
    const isKept = Object.entries(patch).every(([key, value]) =>
      Object.is(next.report?.[key as never], value),
    );
    if (!isKept)
      throw badValue(
        context,
        `--${option}`,
        context.language.say(`cli.report.${option === 'date' ? 'date' : 'name'}`),
        String(Object.values(patch)[0]),
      );
    changed = next;
  };
  for (const option of Object.keys(texts) as (keyof typeof texts)[]) {
    const text = textOption(context, option);
    if (text !== undefined) change(option, { [option]: text });
  }
  return setReport(changed, {
    ...(scenarios && { scenarios }),
    ...(details && { details }),
    ...(sections && { sections }),
    ...(logo !== undefined && { logo }),
    ...(context.options.names === true && { names: true }),
    // One language per run, whatever the study keeps: it was asked for, or is that of the terminal.
    language: context.language.locale,
  });
}

function readScenarios(context: Context, study: Study, option: string): string[] | undefined {
  const ids = listOption(context, option);
  const found = ids?.find((id) => findScenario(study, id) === undefined);
  if (found === undefined) return ids;
  const known = [study.today, ...study.scenarios].map(({ id }) => id).join(', ');
  throw new UsageError(context.language.say('cli.unknownScenario', { found, known }));
}

/** First bytes of the pictures a report takes. */
const PICTURES = [
  { type: 'image/png', mark: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', mark: [0xff, 0xd8, 0xff] },
] as const;
const MAX_LOGO_BYTES = 300_000;

async function readLogo(context: Context): Promise<string | undefined> {
  const path = textOption(context, 'logo');
  if (path === undefined) return undefined;
  const { io, language } = context;
  const bytes = await io.read(path).catch((error: unknown) => {
    throw new UnreadableError(language.say('cli.unreadable', { file: path, reason: String(error) }));
  });
  const picture = PICTURES.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (!picture || bytes.length > MAX_LOGO_BYTES)
    throw badValue(context, '--logo', language.say('cli.report.logo'), basename(path));
  return `data:${picture.type};base64,${Buffer.from(bytes).toString('base64')}`;
}
