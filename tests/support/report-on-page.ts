// Stands in for the worker that makes reports, where there is none: the same answers, from the same thread, each
// copied as it would be on its way.

import { answerReports } from '../../src/workers/answer-report';
import type { ReportListener, ReportPort } from '../../src/workers/report-port';

export function openReportPort({ onAnswer }: ReportListener): ReportPort {
  let isOpen = true;
  const { answer, stop } = answerReports((answered) => {
    if (isOpen) onAnswer(structuredClone(answered));
  }, 5);
  return {
    post: (task) => answer(structuredClone(task)),
    close: () => {
      isOpen = false;
      stop();
    },
  };
}
