// The command's first and last steps: arguments in, exit code out. The workers of a simulation start here too.

import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { runCli } from './cli';
import { processIo } from './io';
import { serveRequests } from './simulation/node-port';

// A long simulation makes much that is soon forgotten: the heap then grows less between two collections, and the part
// where new objects are made keeps its size. Neither bounds what a large study may take; workers inherit both.
setFlagsFromString('--heap-growing-percent=20');
setFlagsFromString('--semi-space-growth-factor=1');

if (isMainThread) {
  // `sourcier score | head` closes the pipe early: that is not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

  // Set, not called: what is still being written to a pipe must leave first.
  process.exitCode = await runCli(process.argv.slice(2), processIo);
} else {
  serveRequests();
}
