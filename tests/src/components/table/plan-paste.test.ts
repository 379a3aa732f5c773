// Pasted cells: which column each is, what each means, what is wrong where, and that good lines stay good.
import { describe, expect, it } from 'vitest';
import {
  decodeText,
  guessSeparator,
  isOneCell,
  readCells,
  writeTsv,
} from '../../../../src/components/table/clipboard';
import { parseCell, simplify } from '../../../../src/components/table/parse-cell';
import { findColumn, guessLayout, planPaste } from '../../../../src/components/table/plan-paste';
import type { Column } from '../../../../src/components/table/types';

interface Row {
  name: string;
  status: string;
  pay: number;
  share: number;
  onCall: boolean;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    kind: 'text',
    id: 'name',
    label: 'Nom ou pseudonyme',
    aliases: ['nom'],
    required: true,
    unique: true,
    maxLength: 20,
    read: (row) => row.name,
    write: (_, name) => (name === undefined ? {} : { name }),
  },
  { kind: 'shown', id: 'cost', label: 'Coût', read: () => 1, render: () => null },
  {
    kind: 'choice',
    id: 'status',
    label: 'Statut',
    choices: [
      { value: 'employee', label: 'salarié', aliases: ['interne', 'CDI'] },
      { value: 'contractor', label: 'intervenant', aliases: ['régie'] },
    ],
    read: (row) => row.status,
    write: (_, status) => ({ status }),
  },
  {
    kind: 'number',
    id: 'pay',
    label: 'Salaire brut',
    unit: '€/an',
    min: 0,
    max: 1e6,
    read: (row) => row.pay,
    write: (_, pay = 0) => ({ pay }),
  },
  {
    kind: 'number',
    id: 'share',
    label: 'Part',
    percent: true,
    min: 0,
    max: 1,
    read: (row) => row.share,
    write: (_, share = 0) => ({ share }),
  },
  {
    kind: 'check',
    id: 'onCall',
    label: 'Astreinte',
    read: (row) => row.onCall,
    write: (_, onCall) => ({ onCall }),
  },
];
const free = () => new Set<string>();

describe('columns', () => {
  it('are found by their label, an alias, with or without accents and units', () => {
    expect(findColumn('NOM', COLUMNS)?.id).toBe('name');
    expect(findColumn('statut ', COLUMNS)?.id).toBe('status');
    expect(findColumn('Salaire brut (€/an)', COLUMNS)?.id).toBe('pay');
    expect(findColumn('Téléphone', COLUMNS)).toBeUndefined();
  });

  it('never are results', () => {
    expect(findColumn('Coût', COLUMNS)).toBeUndefined();
  });

  it('come from the headings when there are some, else from the focused cell on', () => {
    const named = guessLayout(
      [
        ['Statut', 'Nom'],
        ['CDI', 'A'],
      ],
      COLUMNS,
      'pay',
      ['r1'],
    );
    expect(named).toEqual({ hasHeading: true, mapping: ['status', 'name'], targets: [] });
    const placed = guessLayout([['CDI', '45 000']], COLUMNS, 'status', ['r1', 'r2']);
    expect(placed).toEqual({ hasHeading: false, mapping: ['status', 'pay'], targets: ['r1', 'r2'] });
  });

  it('take each column once', () => {
    const layout = guessLayout(
      [
        ['Nom', 'Nom', 'Statut'],
        ['A', 'B', 'CDI'],
      ],
      COLUMNS,
      undefined,
      [],
    );
    expect(layout.mapping).toEqual(['name', undefined, 'status']);
  });
});

describe('planPaste', () => {
  const cells = [
    ['Nom', 'Statut', 'Salaire brut', 'Part', 'Astreinte'],
    ['A 1', 'CDI', '31 500,50', '80 %', 'oui'],
    ['A 2', 'stagiaire', 'abc', '120', 'x'],
    ['a-1', 'régie', '45 k€', '', 'non'],
    ['=cmd()', 'interne', '', '50', ''],
  ];
  const lines = planPaste(cells, guessLayout(cells, COLUMNS, undefined, []), COLUMNS, 'fr', free);

  it('reads the good lines', () => {
    expect([...(lines[0]?.values ?? [])]).toEqual([
      ['name', 'A 1'],
      ['status', 'employee'],
      ['pay', 31500.5],
      ['share', 0.8],
      ['onCall', true],
    ]);
    expect(lines[0]?.problems).toEqual([]);
  });

  it('says line, column, text and what was expected', () => {
    expect(lines[1]?.problems).toEqual([
      {
        line: 3,
        column: 'status',
        text: 'stagiaire',
        problem: { code: 'not-a-choice', choices: ['salarié', 'intervenant'] },
      },
      {
        line: 3,
        column: 'pay',
        text: 'abc',
        problem: { code: 'not-a-number', min: 0, max: 1e6, percent: false },
      },
      {
        line: 3,
        column: 'share',
        text: '120',
        problem: { code: 'out-of-range', min: 0, max: 1, percent: true },
      },
    ]);
  });

  it('refuses a name twice, in the paste or in the table', () => {
    expect(lines[2]?.problems.map(({ problem }) => problem.code)).toEqual(['taken']);
    const again = planPaste(
      cells,
      guessLayout(cells, COLUMNS, undefined, []),
      COLUMNS,
      'fr',
      () => new Set(['a 1']),
    );
    expect(again[0]?.problems[0]?.problem.code).toBe('taken');
  });

  it('leaves empty cells of a new row to the defaults, and keeps a formula as the text it is', () => {
    expect([...(lines[3]?.values ?? [])]).toEqual([
      ['name', '=cmd()'],
      ['status', 'employee'],
      ['share', 0.5],
    ]);
  });

  it('asks for the required column of a new row', () => {
    const layout = { hasHeading: false, mapping: ['pay'], targets: ['r1'] };
    const placed = planPaste([['1'], ['2']], layout, COLUMNS, 'fr', free);
    expect(placed.map((line) => [line.row, line.problems.length])).toEqual([
      ['r1', 0],
      [undefined, 1],
    ]);
  });
});

describe('the clipboard', () => {
  it('keeps a column of French numbers whole', async () => {
    expect(guessSeparator('45 000,50\n46 000,75', 'fr')).toBe('\t');
    expect(await readCells('45 000,50\n46 000,75\n', 'fr')).toEqual([['45 000,50'], ['46 000,75']]);
  });

  it('finds tabs, semicolons and commas', async () => {
    expect(await readCells('a\tb\r\n\r\nc\t"d\te"', 'fr')).toEqual([
      ['a', 'b'],
      ['c', 'd\te'],
    ]);
    expect(await readCells('nom;salaire\nA;45 000,50', 'fr')).toEqual([
      ['nom', 'salaire'],
      ['A', '45 000,50'],
    ]);
    expect(await readCells('name,pay\nA,45000', 'en')).toEqual([
      ['name', 'pay'],
      ['A', '45000'],
    ]);
  });

  it('writes what it reads', async () => {
    const cells = [
      ['a', 'tab\tin', 'a "quote"'],
      ['', 'line\nbreak', 'é'],
    ];
    expect(await readCells(writeTsv(cells), 'fr')).toEqual(cells);
  });

  it('tells one cell from several', () => {
    expect(isOneCell('45 000\n')).toBe(true);
    expect(isOneCell('a\tb')).toBe(false);
    expect(isOneCell('a\nb')).toBe(false);
  });

  it('reads the encodings spreadsheets write', () => {
    expect(decodeText(new TextEncoder().encode('é'))).toBe('é');
    expect(decodeText(Uint8Array.of(0xe9, 0x74, 0xe9))).toBe('été');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe9, 0x00))).toBe('é');
  });
});

describe('parseCell', () => {
  const [name, , , pay, , onCall] = COLUMNS;
  it('refuses what is missing, too long or invisible', () => {
    if (name?.kind !== 'text' || pay?.kind !== 'number' || onCall?.kind !== 'check')
      throw new Error('columns');
    expect(parseCell(name, ' ', 'fr')).toEqual({ ok: false, problem: { code: 'required' } });
    expect(parseCell(name, 'x'.repeat(21), 'fr')).toEqual({
      ok: false,
      problem: { code: 'too-long', max: 20 },
    });
    expect(parseCell(name, 'a\u0007b', 'fr')).toEqual({ ok: false, problem: { code: 'not-printable' } });
    expect(parseCell(pay, '', 'fr')).toEqual({ ok: false, problem: { code: 'required' } });
    expect(parseCell(onCall, 'peut-être', 'fr')).toEqual({ ok: false, problem: { code: 'not-yes-or-no' } });
  });

  it('compares words without case, accents or dashes', () => {
    expect(simplify('  Équipe-Réseau_1 ')).toBe('equipe reseau 1');
  });
});
