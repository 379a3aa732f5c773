// How the benchmarks measure: enough repetitions to warm the compiler up, then the median and the 95th percentile,
// with the ratio to a budget where one is promised.

/**
 * Times `run` and prints one line.
 * @param label what is measured
 * @param run the work; its last result is returned, so that the compiler cannot drop the work being timed
 * @param budgetMs longest median allowed, in milliseconds; above it the benchmark fails
 * @returns the median in milliseconds, and the last result
 * @example measure('score, 14 people', () => scoreScenario(study, 'today'), 0.5)
 */
export function measure<T>(label: string, run: () => T, budgetMs?: number): { median: number; result: T } {
  let result = run();
  const until = performance.now() + 1000;
  while (performance.now() < until) result = run();

  const times: number[] = [];
  const end = performance.now() + 1000;
  while (times.length < 5 || (performance.now() < end && times.length < 10_000)) {
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (q: number) => times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? Number.NaN;
  const median = at(0.5);

  const promise =
    budgetMs === undefined ? '' : `  budget ${budgetMs} ms, ratio ${(median / budgetMs).toFixed(2)}`;
  console.log(
    `${label.padEnd(48)} median ${show(median)}  p95 ${show(at(0.95))}  n ${times.length}${promise}`,
  );
  if (budgetMs !== undefined && median > budgetMs) process.exitCode = 1;
  return { median, result };
}

function show(ms: number): string {
  return `${ms.toFixed(3).padStart(9)} ms`;
}
