// Prints the JSON Schema of a study.

import { studyJsonSchema } from '../../../model';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';

export const schema: Command = {
  options: {},
  maxArgs: 0,

  async run({ io }) {
    io.out(`${JSON.stringify(studyJsonSchema(), undefined, 2)}\n`);
    return EXIT.ok;
  },
};
