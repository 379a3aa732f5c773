// A workbook in words: everything that can stand in one has its words in both languages.

import { describe, expect, test } from 'vitest';
import {
  blocksFor,
  createSimulator,
  DEFAULT_SETTINGS,
  makeWorkbook,
  type ReportSimulation,
  type Study,
  summarize,
} from '../../../model';
import { loadReportWords } from '../../../src/report/load-words';
import { type WordedSheetCell, wordWorkbook } from '../../../src/report/word-workbook';
import { loadExample } from '../store/example';

/** A study in which every optional part is there, and nothing compares with anything. */
async function makeFullStudy(): Promise<Study> {
  const study = await loadExample('round-the-clock');
  const [role] = study.today.roles;
  if (role === undefined) throw new Error('an example without roles');
  role.levers = { automation: 0.7 };
  role.label = '=Rôle';
  role.peaks = [{ label: '@Rentrée', hoursPerYear: 100, incidentShare: 0.2 }];
  return {
    ...study,
    organization: { ...study.organization, employerCost: { method: 'rate', rate: 0.42 } },
    assumptions: [{ id: 'time.absence-rate', low: 0.05, mode: 0.06, high: 0.07, note: 'nos relevés' }],
    notes: [
      { id: 'a', at: '2026-11-20T14:30:00Z', text: 'note' },
      { id: 'b', at: '2026-11-21', text: 'choix', kind: 'decision', scenario: study.today.id },
    ],
  };
}

function simulate(study: Study, scenarioId: string): ReportSimulation {
  const settings = DEFAULT_SETTINGS;
  const simulator = createSimulator(study, scenarioId, settings);
  const blocks = Array.from({ length: blocksFor(24, settings) }, (_, i) => simulator.runBlock(i));
  return { scenarioId, settings, summary: summarize(simulator.layout, settings, blocks) };
}

const study = await makeFullStudy();
const workbook = makeWorkbook({
  study,
  scenarioIds: [study.today.id],
  baselineId: study.today.id,
  showsNames: true,
  client: 'Client',
  author: 'Autrice',
  date: '2026-11-25',
  simulations: [simulate(study, study.today.id)],
});

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  test('every cell of every sheet is worded', async () => {
    const worded = wordWorkbook(workbook, study, await loadReportWords(locale, 'EUR'));
    expect(worded.sheets.map(({ id }) => id)).toEqual(
      'summary scenarios cost service loss capacity persons providers ledger simulation organization needs peaks people contracts assignments levers assumptions sources log about'.split(
        ' ',
      ),
    );
    const texts = worded.sheets.flatMap(({ columns, rows }) => [
      ...columns.map(({ text }) => text),
      ...rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
    ]);
    // No id, no placeholder, no undefined is left.
    expect(texts.filter((text) => /workbook\.|difference\.|undefined|\{|\[object/.test(text))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(['=Rôle', '@Rentrée', 'nos relevés']));
  });

  test('headings give the unit of what they head', async () => {
    const { sheets } = wordWorkbook(workbook, study, await loadReportWords(locale, 'EUR'));
    const headings = new Map(sheets.map(({ id, columns }) => [id, columns.map(({ text }) => text)]));
    const year = locale === 'fr' ? 'an' : 'yr';
    expect(
      headings
        .get('cost')
        ?.slice(2)
        .filter((text) => !/\((€\/(an|yr)|%)\)$/.test(text)),
    ).toEqual([]);
    expect(headings.get('summary')).toContain(locale === 'fr' ? 'Coût (€/an)' : 'Cost (€/yr)');
    expect(headings.get('peaks')?.at(3)).toContain(`(h/${year})`);
  });
});

test('French and English differ in every sheet’s name but those that are the same word', async () => {
  const [fr, en] = await Promise.all(
    (['fr', 'en'] as const).map(async (locale) =>
      wordWorkbook(workbook, study, await loadReportWords(locale, 'EUR')),
    ),
  );
  const same = fr?.sheets.filter(({ name }, i) => name === en?.sheets[i]?.name).map(({ name }) => name);
  expect(same).toEqual(['Sources']);
});

test('simulated years are told with the settings they were drawn by', async () => {
  const { sheets } = wordWorkbook(workbook, study, await loadReportWords('fr', 'EUR'));
  const rows = sheets.find(({ id }) => id === 'simulation')?.rows ?? [];
  const told = (cell: WordedSheetCell | undefined) => (cell?.kind === 'number' ? cell.value : undefined);
  const { summary, settings } = simulate(study, study.today.id);
  expect(rows).toHaveLength(3);
  for (const [i, measure] of (['cost', 'onTime', 'loss'] as const).entries()) {
    const { mean, p90, tail } = summary[measure];
    const values = rows[i]?.cells.map(told);
    expect(values).toEqual(expect.arrayContaining([mean.value, p90.value, tail.value, settings.seed]));
  }
});
