// Checks a study file.

import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { nameOf, readStudyFile, sayErrors, sayOddities } from '../read-study';

export const validate: Command = {
  options: { json: { type: 'boolean' } },
  maxArgs: 1,

  async run(context) {
    const { io, language, args, options } = context;
    const path = args[0] ?? '-';
    const result = await readStudyFile(context, path);
    if (options.json) {
      const errors = result.ok ? [] : result.errors;
      const warnings = result.ok ? result.warnings : [];
      io.out(`${JSON.stringify({ ok: result.ok, errors, warnings }, undefined, 2)}\n`);
    } else if (result.ok) {
      sayOddities(context, path, result.warnings);
      const { name, scenarios } = result.study;
      const file = nameOf(path, language);
      io.out(`${language.say('cli.valid', { file, name, scenarios: scenarios.length })}\n`);
    } else {
      sayErrors(context, path, result.errors);
    }
    return result.ok ? EXIT.ok : EXIT.invalid;
  },
};
