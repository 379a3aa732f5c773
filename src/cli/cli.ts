// Finds the command, its options and its language, runs it, and turns what goes wrong into a message and a code.

import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { type Command, FailedError, UnreadableError, UsageError } from './command';
import { example } from './commands/example';
import { explain } from './commands/explain';
import { merge } from './commands/merge';
import { report as reportCommand } from './commands/report';
import { schema } from './commands/schema';
import { score } from './commands/score';
import { simulate } from './commands/simulate';
import { validate } from './commands/validate';
import { EXIT, type ExitCode } from './exit-codes';
import { help as helpEn } from './help/en';
import { help as helpFr } from './help/fr';
import type { Io } from './io';
import { isLocale, type Language, localeOf, makeLanguage } from './language';

const commands = {
  validate,
  score,
  explain,
  simulate,
  merge,
  report: reportCommand,
  example,
  schema,
} satisfies Record<string, Command>;
type CommandName = keyof typeof commands;

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const COMMON_OPTIONS = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Runs one command line.
 * @param argv the arguments after the command's own name
 * @returns the exit code
 * @example await runCli(['score', 'study.json', '--json'], processIo)
 */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  const name = argv.find((word) => isCommand(word));
  const command = name !== undefined && isCommand(name) ? commands[name] : undefined;
  // Known before anything can go wrong, so that what goes wrong is said in it.
  const asked = languageAsked(argv);
  const language = makeLanguage(asked !== undefined && isLocale(asked) ? asked : localeOf(io.env));
  const { say, locale } = language;
  const help = locale === 'fr' ? helpFr : helpEn;

  try {
    if (asked !== undefined && !isLocale(asked)) {
      throw new UsageError(say('cli.unknownLanguage', { found: asked }));
    }
    const { values, positionals } = readArguments(argv, command?.options ?? {}, language);
    if (values.version) {
      io.out(`${version}\n`);
      return EXIT.ok;
    }
    const [first, ...args] = positionals;
    if (values.help && (first === undefined || isCommand(first))) {
      io.out(help[first ?? 'sourcier']);
      return EXIT.ok;
    }
    if (first === undefined) {
      io.err(help.sourcier);
      return EXIT.usage;
    }
    if (!isCommand(first) || !command) {
      const known = Object.keys(commands).join(', ');
      throw new UsageError(say('cli.unknownCommand', { found: first, known }));
    }
    if (args.length > command.maxArgs) {
      throw new UsageError(say('cli.tooMany', { found: args[command.maxArgs] ?? '' }));
    }
    return await command.run({ io, language, args, options: values });
  } catch (error) {
    return report(error, io, language, name);
  }
}

/** What follows --lang, wherever it stands. */
function languageAsked(argv: readonly string[]): string | undefined {
  const joined = argv.find((word) => word.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  return at < 0 ? undefined : argv[at + 1];
}

function readArguments(argv: readonly string[], options: Command['options'], { say }: Language) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, ...COMMON_OPTIONS },
      allowPositionals: true,
    });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const found = /'(-[^' ]*)/.exec(message)?.[1] ?? argv.find((word) => word.startsWith('-')) ?? '';
    const id = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'cli.unknownOption' : 'cli.badOption';
    throw new UsageError(say(id, { found }));
  }
}

function report(error: unknown, io: Io, { say }: Language, name: string | undefined): ExitCode {
  if (error instanceof UsageError) {
    io.err(`${say('cli.usage', { problem: error.message, command: name ?? '' }).replace('  ', ' ')}\n`);
    return EXIT.usage;
  }
  if (error instanceof UnreadableError || error instanceof FailedError) {
    io.err(`${error.message}\n`);
    return error instanceof FailedError ? EXIT.failed : EXIT.unreadable;
  }
  throw error;
}
