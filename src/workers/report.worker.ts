// The entry of the browser's worker that makes reports: the model, the words, the writers, and the messages of
// report-messages.ts.

import { config } from 'zod/mini';
import { answerReports, type SendReport } from './answer-report';
import type { ReportTask } from './report-messages';

// A worker may not build code at run time under the policy of some servers either.
config({ jitless: true });

/** A tenth of a second of work on a slow machine: a new request does not wait longer. */
const SCORES_PER_SLICE = 10;

const send: SendReport = (answer, transfer = []) => globalThis.postMessage(answer, { transfer });
const { answer } = answerReports(send, SCORES_PER_SLICE);

globalThis.addEventListener('message', ({ data }: MessageEvent<ReportTask>) => answer(data));
