// Lists the example studies, or prints one.

import { EXAMPLES, readStudy, serializeStudy } from '../../../model';
import { type Command, UsageError } from '../command';
import { EXIT } from '../exit-codes';
import { writeColumns } from '../table';

export const example: Command = {
  options: {},
  maxArgs: 1,

  async run({ io, language, args }) {
    const [found] = args;
    if (found === undefined) {
      io.out(
        writeColumns(
          EXAMPLES.map(({ id, title, summary }) => [id, title[language.locale], summary[language.locale]]),
        ),
      );
      return EXIT.ok;
    }
    const chosen = EXAMPLES.find(({ id }) => id === found);
    if (!chosen) {
      const known = EXAMPLES.map(({ id }) => id).join(', ');
      throw new UsageError(language.say('cli.unknownExample', { found, known }));
    }
    const result = readStudy(await chosen.load(language.locale));
    if (!result.ok) throw new Error(`example ${found} is not valid: ${JSON.stringify(result.errors[0])}`);
    io.out(serializeStudy(result.study));
    return EXIT.ok;
  },
};
