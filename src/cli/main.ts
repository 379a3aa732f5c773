// The command's first and last steps: arguments in, exit code out.

import { runCli } from './cli';
import { processIo } from './io';

// `sourcier score | head` closes the pipe early: that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Set, not called: what is still being written to a pipe must leave first.
process.exitCode = await runCli(process.argv.slice(2), processIo);
