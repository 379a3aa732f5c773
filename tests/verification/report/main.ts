// The command behind `npm run verify`. Bundled, so that the engine runs as fast as in the product.

import { writeFileSync } from 'node:fs';
import { compareFigures, type Pair } from '../agreement/compare-figures';
import { drawStudy } from '../agreement/draw-studies';
import { tabulate } from '../agreement/regimes';
import { holds, SEEDS } from '../exact/case';
import { EXACT_CASES } from '../exact/cases';
import { type ExactRow, writePage } from './write-page';

const STUDIES = 300;
const YEARS = 120;

if (process.argv.includes('--exact')) {
  process.stdout.write(JSON.stringify(runExact()));
} else {
  const exact = runExact((title) => console.log(`  ${title}`));
  const pairs: Pair[] = [];
  for (let index = 0; index < STUDIES; index++) {
    pairs.push(...compareFigures(drawStudy(index), index, YEARS));
    if (index % 20 === 19) console.log(`  ${index + 1} situations of ${STUDIES}`);
  }
  const table = tabulate(pairs);
  writeFileSync('docs/verification.md', writePage(exact, table, { studies: STUDIES, years: YEARS }));
  const failed = exact.filter((row) => !holds(row));
  console.log(
    `${exact.length - failed.length} exact quantities hold, ${failed.length} do not; docs/verification.md is written`,
  );
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** Every quantity of every case, at both seeds. */
function runExact(say: (title: string) => void = () => undefined): ExactRow[] {
  return EXACT_CASES.flatMap(({ id, title, source, run }) => {
    say(title);
    return SEEDS.flatMap((seed) => run(seed).map((quantity) => ({ id, title, source, seed, ...quantity })));
  });
}
