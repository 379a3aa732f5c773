// The worker's side of a report, which knows no worker: what was asked last is what is made, measures are kept as long
// as they hold, and an error is an answer like another.

import { makeReport, type ReportInput, type ReportMeasures, type Study, startMeasures } from '../../model';
import { writeReportFile } from '../export/report/write-report-file';
import { composeReport, makeReportInput } from '../report/compose';
import { wordsOf } from '../report/keep-words';
import type { ReportAnswer, ReportTask, StudyParts } from './report-messages';

/** Sends an answer; the buffers can be given away rather than copied. */
export type SendReport = (answer: ReportAnswer, buffers?: ArrayBuffer[]) => void;

export interface ReportAnswerer {
  answer(task: ReportTask): void;
  /** Nothing more is answered. */
  stop(): void;
}

/** Lets what was asked meanwhile arrive. */
const takeTurn = () => new Promise<void>((resume) => setTimeout(resume));

/** Part of the way to a file that its measures are, where they have to be made. */
const MEASURES_PART = 0.7;

/** @param scoresPerSlice how many scores are made before a pause in which new requests are heard */
export function answerReports(send: SendReport, scoresPerSlice: number): ReportAnswerer {
  const stopping = new AbortController();
  const { signal } = stopping;
  const measured = keepMeasures();
  let study: Study | undefined;
  let latest = 0;

  const measure = async (input: ReportInput, isWanted: () => boolean, tell: (done: number) => void) => {
    const known = measured.find(input);
    if (known) return known;
    const work = startMeasures(input);
    for (;;) {
      const measures = work.advance(scoresPerSlice);
      if (measures) {
        measured.keep(input, measures);
        return measures;
      }
      tell(work.done() / work.total);
      await takeTurn();
      if (!isWanted()) return undefined;
    }
  };

  const make = async ({ id, parts, rest }: Extract<ReportTask, { kind: 'make' }>) => {
    latest = id;
    study = change(study, parts);
    const request = { ...rest, study };
    // What is typed comes letter by letter: those that wait overtake.
    await takeTurn();
    const words = await wordsOf(request);
    const isWanted = () => id === latest && !signal.aborted;
    if (!isWanted()) return;
    const input = makeReportInput(request, words);
    const known = measured.find(input);
    if (!known) send({ kind: 'made', id, report: makeReport(input) });
    const measures =
      known ?? (await measure(input, isWanted, (done) => send({ kind: 'measuring', id, done })));
    if (measures) send({ kind: 'made', id, report: makeReport({ ...input, ...measures }), measures });
  };

  const write = async ({ id, format, request, measures }: Extract<ReportTask, { kind: 'write' }>) => {
    const words = await wordsOf(request);
    const input = makeReportInput(request, words);
    const from = measures ? 0 : MEASURES_PART;
    const made =
      measures ??
      (await measure(
        input,
        () => !signal.aborted,
        (done) => send({ kind: 'writing', id, done: done * from }),
      ));
    if (!made) return;
    const bytes = await writeReportFile(format, composeReport(input, words, made), words, {
      onProgress: (done) => send({ kind: 'writing', id, done: from + done * (1 - from) }),
      signal,
    });
    const own = new Uint8Array(bytes);
    send({ kind: 'written', id, bytes: own }, [own.buffer]);
  };

  return {
    answer: (task) => {
      (task.kind === 'make' ? make(task) : write(task)).catch((error: unknown) => {
        if (signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        send({ kind: 'failed', id: task.id, message });
      });
    },
    stop: () => stopping.abort(),
  };
}

/** The parts that did not change stay the same objects: what was computed from them holds. */
function change(study: Study | undefined, parts: StudyParts): Study {
  const merged = Object.entries({ ...study, ...parts }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as Study;
}

/** The last measures, found again for an input that would give the same. */
function keepMeasures() {
  let last: { readonly causes: readonly unknown[]; readonly measures: ReportMeasures } | undefined;
  const causesOf = ({ study, scenarioIds, baselineId, sections }: ReportInput) => [
    study.today,
    ...study.scenarios,
    study.organization,
    study.assumptions,
    baselineId,
    scenarioIds.join(' '),
    sections.includes('scenarios'),
    sections.includes('assumptions'),
  ];
  return {
    find: (input: ReportInput): ReportMeasures | undefined => {
      const causes = causesOf(input);
      const isSame =
        last?.causes.length === causes.length && last.causes.every((cause, at) => cause === causes[at]);
      return isSame ? last?.measures : undefined;
    },
    keep: (input: ReportInput, measures: ReportMeasures): void => {
      last = { causes: causesOf(input), measures };
    },
  };
}
