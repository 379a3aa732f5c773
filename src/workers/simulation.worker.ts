// The entry of a browser's worker: the model, and the messages of src/workers/messages.ts.

import { createSimulator } from '../../model';
import { answerRequests, type Send } from './answer-requests';
import type { Request } from './messages';

const send: Send = (answer, transfer) => globalThis.postMessage(answer, { transfer });
const answer = answerRequests(createSimulator, send);

globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => answer(data));
send({ kind: 'ready' }, []);
