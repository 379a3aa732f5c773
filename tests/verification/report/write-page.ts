// The verification page, from what was measured.

import type { ErrorRow } from '../agreement/regimes';
import type { Quantity } from '../exact/case';

export interface ExactRow extends Quantity {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly seed: number;
}

export function writePage(
  exact: readonly ExactRow[],
  errors: readonly ErrorRow[],
  size: { studies: number; years: number },
): string {
  return `# Verification

Written by \`npm run verify\`; not edited by hand.

## The engine against exact answers

Each case is a scenario that reduces to something whose answer is known. It is played through the product's own engine at
two fixed seeds. A quantity holds when the exact answer is inside the 99.99 % interval of the simulation; the intervals
are narrower than 2 % of the answer on each side, so that an error of that size would show. \`npm test\` plays them again.

${exactTable(exact)}

Also tested (\`tests/model/simulation\`): needs that arrive are served on time, late, lost or still waiting, to the last
one; nobody works more hours than they are there; costs add up by nature, by role and in total, losses by cause; the
same seed gives the same bytes with any number of workers, in Node and in Chromium.

## The score against the simulation

The closed form of the score beside ${size.years} simulated years of each of ${size.studies} drawn situations, at the most
likely inputs: two to seven roles, people who hold one to three of them, part-timers, backups, rotas, providers, loads
from calm to overloaded (\`tests/verification/agreement\`). Errors are score less simulation: in points for shares, else
relative to the simulation. Chance in the simulation is part of them, a point or so on shares of small roles.

${errorTable(errors)}

What the table says:

- **Cost and incidents on time can be trusted**, to a fraction of a percent and about a point. With a single holder
  who can carry on alone, the length of absences matters and the closed form knows only their mean: up to ten points.
- **Planned work is trusted below 80 % load.** Above, the closed form says how much capacity lacks in the year; the
  simulation sees which work is given up first, and the two part ways.
- **Run is flattered.** The closed form does not see that a day full of another role's incidents leaves less for the run
  of this one.
- **Waits and losses are overstated**, about by the median of the table: the closed form serves incidents in order of arrival,
  the simulation serves the urgent ones first, and they cost the most.
- **A provider's failure** makes its share late in the simulation; in the closed form it costs, but the level stays as
  promised.

The interface says so beside the figures concerned (\`model/score/trust.ts\` holds the rules).
`;
}

function exactTable(rows: readonly ExactRow[]): string {
  const lines = [
    '| case | quantity | exact | simulated, two seeds | ± 99.99 % | holds |',
    '|---|---|---:|---:|---:|---|',
  ];
  const seen = new Set<string>();
  for (const { id, title, source, name } of rows) {
    const key = `${id} ${name}`;
    if (seen.has(key)) continue;
    const isFirst = ![...seen].some((one) => one.startsWith(`${id} `));
    seen.add(key);
    const same = rows.filter((row) => row.id === id && row.name === name);
    const { exact } = same[0] as ExactRow;
    const ok = same.every((row) => Math.abs(row.measured.value - exact) <= row.measured.halfWidth);
    lines.push(
      `| ${isFirst ? `**${title}**<br>${source}` : ''} | ${name} | ${show(exact)} | ${same.map((row) => show(row.measured.value)).join(', ')} | ${same.map((row) => `${((100 * row.measured.halfWidth) / exact).toFixed(2)} %`).join(', ')} | ${ok ? 'yes' : '**no**'} |`,
    );
  }
  return lines.join('\n');
}

function errorTable(rows: readonly ErrorRow[]): string {
  const lines = [
    '| figure | where | pairs | bias | median error | 9 in 10 below | worst |',
    '|---|---|---:|---:|---:|---:|---:|',
  ];
  let last = '';
  for (const { kind, regime, count, bias, median, ninth, worst } of rows) {
    const unit = kind.points ? 'pt' : '%';
    const percent = (value: number) => `${(100 * value).toFixed(1)} ${unit}`;
    lines.push(
      `| ${kind.label === last ? '' : kind.label} | ${regime} | ${count} | ${bias >= 0 ? '+' : '−'}${percent(Math.abs(bias))} | ${percent(median)} | ${percent(ninth)} | ${percent(worst)} |`,
    );
    last = kind.label;
  }
  return lines.join('\n');
}

function show(value: number): string {
  return value >= 100 ? value.toFixed(2) : value >= 10 ? value.toFixed(3) : value.toFixed(5);
}
