// Reports asked of a worker: at once, then whole; the latest question wins; what did not change is not sent nor computed
// again; files are those that would be written without a worker; stopping stops.

import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  givePseudonyms,
  listScenarios,
  measureReport,
  type ReportMeasures,
  type Study,
  setLever,
  setReport,
} from '../../../model';
import { readCarriedStudy } from '../../../src/export/report/carry-study';
import { writeReportFile } from '../../../src/export/report/write-report-file';
import { composeReport, makeReportInput, type ReportRequest } from '../../../src/report/compose';
import { wordsOf } from '../../../src/report/keep-words';
import { openReporter, type ReportWatcher, writeReport } from '../../../src/workers/report-client';
import type { ReportTask } from '../../../src/workers/report-messages';
import type { ReportListener } from '../../../src/workers/report-port';
import { openReportPort } from '../../support/report-on-page';
import { loadExample } from '../store/example';

const ports: { tasks: ReportTask[]; listener: ReportListener; isClosed: boolean }[] = [];
vi.mock('../../../src/workers/report-port', () => ({
  openReportPort: (listener: ReportListener) => {
    const port = openReportPort(listener);
    const seen = { tasks: [] as ReportTask[], listener, isClosed: false };
    ports.push(seen);
    return {
      post: (task: ReportTask) => {
        seen.tasks.push(task);
        port.post(task);
      },
      close: () => {
        seen.isClosed = true;
        port.close();
      },
    };
  },
}));
afterEach(() => {
  ports.length = 0;
});

const study = await loadExample('small');
const requestOf = (of: Study): ReportRequest => ({ study: of, locale: 'fr', today: '2026-11-25' });
const expected = async (request: ReportRequest, measures?: ReportMeasures) => {
  const words = await wordsOf(request);
  return composeReport(makeReportInput(request, words), words, measures);
};

/** A reporter, what it told so far, and a wait for the next whole report. */
function watch() {
  const made: Parameters<ReportWatcher['onMade']>[0][] = [];
  const progress: number[] = [];
  const failures: string[] = [];
  const reporter = openReporter({
    onMade: (one) => made.push(one),
    onMeasuring: (done) => progress.push(done),
    onFailed: (message) => failures.push(message),
  });
  const whole = (request: ReportRequest) =>
    vi.waitFor(
      () => {
        const last = made.findLast((one) => one.request === request);
        if (!last?.measures) throw new Error('not whole yet');
        return { report: last.report, measures: last.measures };
      },
      { timeout: 60_000 },
    );
  return { reporter, made, progress, failures, whole };
}

describe('a reporter', () => {
  test('gives the report at once, then with its measures, the same as without a worker', async () => {
    const { reporter, made, progress, whole } = watch();
    const request = requestOf(study);
    reporter.ask(request);
    const { report, measures } = await whole(request);
    reporter.close();
    const { input, report: own } = await expected(request);
    expect(made).toHaveLength(2);
    expect(made[0]?.report).toEqual(own);
    expect(made[0]?.measures).toBeUndefined();
    expect(measures).toEqual(measureReport(input));
    expect(report).toEqual((await expected(request, measures)).report);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.every((done, at) => done > 0 && done < 1 && done >= (progress[at - 1] ?? 0))).toBe(true);
  });

  test('sends only what changed, and measures again only what other figures need', async () => {
    const { reporter, made, progress, whole } = watch();
    const first = requestOf(study);
    reporter.ask(first);
    await whole(first);

    progress.length = 0;
    const titled = requestOf(setReport(givePseudonyms(study), { title: 'Pour le comité' }));
    reporter.ask(titled);
    const { report } = await whole(titled);
    expect(report.title).toBe('Pour le comité');
    expect(progress).toEqual([]);
    expect(made.filter(({ request }) => request === titled)).toHaveLength(1);
    const [, second] = ports[0]?.tasks ?? [];
    expect(second?.kind === 'make' && Object.keys(second.parts).sort()).toEqual(['pseudonyms', 'report']);

    const changed = requestOf(setLever(study, study.today.id, 'automation', 0.9));
    reporter.ask(changed);
    const { measures } = await whole(changed);
    reporter.close();
    expect(progress.length).toBeGreaterThan(0);
    expect(measures).toEqual(measureReport((await expected(changed)).input));
  });

  test('answers the latest question only', async () => {
    const { reporter, made, whole } = watch();
    const requests = ['R', 'Ra', 'Rap'].map((title) => requestOf(setReport(study, { title })));
    for (const request of requests) reporter.ask(request);
    const last = requests[2] as ReportRequest;
    await whole(last);
    reporter.close();
    expect(made.every(({ request }) => request === last)).toBe(true);
  });

  test('says what failed, and opens another worker for the next question when one is lost', async () => {
    const { reporter, failures, whole } = watch();
    reporter.ask(requestOf({ ...study, baselineId: 'nowhere', report: { scenarios: [] } }));
    await vi.waitFor(() => expect(failures).toEqual([expect.stringContaining('nowhere')]));
    ports[0]?.listener.onBroken('out of memory');
    expect(failures.at(-1)).toBe('out of memory');
    const request = requestOf(study);
    reporter.ask(request);
    await whole(request);
    reporter.close();
    expect(ports).toHaveLength(2);
    expect(ports.every(({ isClosed }) => isClosed)).toBe(true);
  });
});

describe('a file', () => {
  test.each(['pptx', 'xlsx', 'md', 'json'] as const)(
    '%s is the one written without a worker',
    async (format) => {
      const request = requestOf(setReport(study, { client: 'Ville de Lyon' }));
      const measures = measureReport((await expected(request)).input);
      const progress: number[] = [];
      const bytes = await writeReport(request, format, {
        measures,
        onProgress: (done) => progress.push(done),
      });
      const composed = await expected(request, measures);
      expect(bytes).toEqual(await writeReportFile(format, composed, await wordsOf(request)));
      expect(ports[0]?.isClosed).toBe(true);
      if (format === 'pptx' || format === 'xlsx') {
        expect(progress.at(-1)).toBe(1);
        const carried = readCarriedStudy(bytes) ?? '';
        for (const { people } of listScenarios(study))
          for (const { name } of people) expect(carried).not.toContain(name);
      }
    },
  );

  test('whose measures are not made yet has them made', async () => {
    const request = requestOf(study);
    const progress: number[] = [];
    const bytes = await writeReport(request, 'json', { onProgress: (done) => progress.push(done) });
    const { input } = await expected(request);
    const composed = await expected(request, measureReport(input));
    expect(new TextDecoder().decode(bytes)).toBe(
      new TextDecoder().decode(await writeReportFile('json', composed, await wordsOf(request))),
    );
    expect(progress.length).toBeGreaterThan(2);
  });

  test('that is given up ends its worker and says so', async () => {
    const controller = new AbortController();
    const writing = writeReport(requestOf(study), 'pptx', {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(writing).rejects.toThrow('enough');
    expect(ports[0]?.isClosed).toBe(true);
    await expect(writeReport(requestOf(study), 'pptx', { signal: controller.signal })).rejects.toThrow(
      'enough',
    );
    expect(ports).toHaveLength(1);
  });

  test('that cannot be written says why', async () => {
    const lost = writeReport(requestOf(study), 'md');
    ports[0]?.listener.onBroken('out of memory');
    await expect(lost).rejects.toThrow('out of memory');
  });
});
