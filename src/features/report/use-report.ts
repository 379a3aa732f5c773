// The report of what is asked now, made by a worker and worded here: first without what takes many scores, then whole.
// Typing never waits for it.

import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReportMeasures } from '../../../model';
import { makeReportInput, type ReportRequest } from '../../report/compose';
import { wordsOf } from '../../report/keep-words';
import { wordReport } from '../../report/word-report';
import type { WordedReport } from '../../report/worded';
import { openReporter, type Reporter } from '../../workers/report-client';

/** A report and what it was made of. */
export interface Made {
  readonly request: ReportRequest;
  readonly worded: WordedReport;
  /** The name of the study as its readers may know it, without names of people: files are named after it. */
  readonly name: string;
  /** Absent as long as they are being made. */
  readonly measures?: ReportMeasures;
}

export interface ReportState {
  /** The last one made, whether or not it is of what is asked now. */
  readonly made: Made | undefined;
  /** Whether it is whole and of what is asked now. */
  readonly isComplete: boolean;
  /** How far what takes many scores is, 0…1; absent when none of it is being made. */
  readonly measuring: number | undefined;
  readonly failure: string | undefined;
  readonly retry: () => void;
}

export function useReport(request: ReportRequest): ReportState {
  const [made, setMade] = useState<Made>();
  const [measuring, setMeasuring] = useState<number>();
  const [failure, setFailure] = useState<string>();
  const reporter = useRef<Reporter>(undefined);
  const asked = useRef(request);
  /** Whether a report is being drawn: telling how far the rest is would begin the drawing anew each time. */
  const isDrawing = useRef(false);

  useEffect(() => {
    let isOpen = true;
    let answers = 0;
    const fail = (error: unknown) => {
      if (isOpen) setFailure(error instanceof Error ? error.message : String(error));
    };
    reporter.current = openReporter({
      onMade: ({ request, report, measures }) => {
        answers += 1;
        const answer = answers;
        wordsOf(request)
          .then((words) => {
            if (!isOpen || answer !== answers) return;
            const { study } = makeReportInput(request, words);
            const worded = wordReport(report, study, words);
            isDrawing.current = true;
            startTransition(() => {
              setMade({ request, worded, name: study.name, ...(measures && { measures }) });
              setFailure(undefined);
              if (measures) setMeasuring(undefined);
            });
          })
          .catch(fail);
      },
      onMeasuring: (done) => {
        if (!isDrawing.current) setMeasuring(done);
      },
      onFailed: fail,
    });
    return () => {
      isOpen = false;
      reporter.current?.close();
      reporter.current = undefined;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is on screen, whatever it says
  useEffect(() => {
    isDrawing.current = false;
  }, [made]);

  useEffect(() => {
    asked.current = request;
    reporter.current?.ask(request);
  }, [request]);

  const retry = useCallback(() => {
    setFailure(undefined);
    reporter.current?.ask(asked.current);
  }, []);
  const isComplete = made?.request === request && made.measures !== undefined && failure === undefined;
  return useMemo(
    () => ({ made, isComplete, measuring: isComplete ? undefined : measuring, failure, retry }),
    [made, isComplete, measuring, failure, retry],
  );
}
