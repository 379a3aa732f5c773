// Runs a simulation on the threads of this machine, saying how far it is to whoever waits at a terminal.

import { createSimulator, REPLICATES_PER_BLOCK } from '../../../model';
import { openPorts } from '../../workers/port';
import { openSameThreadPort } from '../../workers/same-thread-port';
import {
  type Progress,
  type RunRequest,
  type ScenarioBlocks,
  startRun,
} from '../../workers/simulation-runner';
import { type Context, FailedError } from '../command';
import { openNodePort } from './node-port';

/** Back to the start of the line, and nothing on it. */
const CLEAR = '\r\u001b[K';

/**
 * @param workers threads to use, at least 1; with 1, that of the command itself
 * @throws FailedError when the simulation could not be carried through
 */
export async function compute(
  { io, language }: Context,
  request: RunRequest,
  workers: number,
): Promise<readonly ScenarioBlocks[]> {
  const sameThread = () => openSameThreadPort(createSimulator);
  const blocks = request.plan.length * request.scenarioIds.length;
  const wanted = Math.min(workers, blocks);
  const ports = wanted === 1 ? [sameThread()] : await openPorts(openNodePort, wanted, sameThread);
  if (ports.length < wanted)
    io.err(`${language.say('cli.simulate.fewerWorkers', { found: ports.length, expected: wanted })}\n`);

  const sayProgress = ({ done, planned }: Progress) => {
    const yearsOf = (count: number) => count * REPLICATES_PER_BLOCK * request.settings.yearsPerReplicate;
    io.err(CLEAR + language.say('cli.simulate.progress', { done: yearsOf(done), planned: yearsOf(planned) }));
  };
  const run = startRun(ports, { ...request, onProgress: io.terminal ? sayProgress : undefined });
  const result = await run.result;
  if (io.terminal) io.err(CLEAR);
  for (const port of ports) port.close();
  if (result.ok) return result.scenarios;
  const reason = result.reason === 'failed' ? result.message : result.reason;
  throw new FailedError(language.say('cli.simulate.failed', { reason }));
}
