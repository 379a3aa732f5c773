// Where a result goes: the standard output, or the file named by --output.

import { type Context, textOption, UnreadableError } from './command';
import { wordReason } from './read-study';

/** @throws UnreadableError when the file cannot be written */
export async function writeOutput(context: Context, text: string): Promise<void> {
  const { io, language } = context;
  const file = textOption(context, 'output');
  if (file === undefined) {
    io.out(text);
    return;
  }
  try {
    await io.write(file, text);
  } catch (error) {
    throw new UnreadableError(language.say('cli.unwritable', { file, reason: wordReason(error, language) }));
  }
}
