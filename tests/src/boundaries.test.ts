// Proves that each boundary of biome.jsonc bites: violations are seeded in a folder apart, linted with the project's
// own configuration, and each must be reported, while what is allowed must pass. A checker that reads nothing would
// be green too.

import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const IMPORTS = 'lint/style/noRestrictedImports';
const CYCLES = 'lint/suspicious/noImportCycles';

/** What each file may not import, and what it may. The file's folder decides the rule. */
const rules: { file: string; refused: string[]; allowed: string[] }[] = [
  {
    file: 'model/index.ts',
    refused: ['react', 'zod', 'node:fs', 'zustand', '../src/store', '../scripts/browser.mjs'],
    allowed: ['./score/score', './catalogue'],
  },
  {
    file: 'model/math/erlang.ts',
    refused: ['../score/types', '../catalogue', '../scenario/schema', 'react', 'd3-random'],
    allowed: ['./poisson', '../figure/figure', '../catalogue/ids'],
  },
  {
    file: 'model/figure/explain.ts',
    refused: ['../score/types', '../catalogue/roles', '../demand/need'],
    allowed: ['./units', '../catalogue/ids', '../math/sum'],
  },
  { file: 'model/catalogue/ids.ts', refused: ['./roles'], allowed: [] },
  {
    file: 'model/catalogue/assumptions/loss.ts',
    refused: ['../../scenario/schema', '../../score/types', '../../supply/pay'],
    allowed: ['../ids', '../../figure/units', '../../math/erlang'],
  },
  {
    file: 'model/scenario/edits/assign.ts',
    refused: ['../../score/types', '../../demand/need', '../../supply', '../../report', 'immer'],
    allowed: ['../schema', '../../catalogue/ids', 'zod/mini'],
  },
  {
    file: 'model/demand/need.ts',
    refused: ['../score/types', '../decision/advice'],
    allowed: ['../scenario/schema', '../figure/figure'],
  },
  {
    file: 'model/supply/pay.ts',
    refused: ['../score/types', '../simulation/run'],
    allowed: ['../scenario/schema', '../demand/need'],
  },
  {
    file: 'model/score/role.ts',
    refused: ['../decision/advice', '../report', '../../src/i18n'],
    allowed: ['../demand/need', '../supply/pay'],
  },
  { file: 'model/decision/advice.ts', refused: ['../report/data'], allowed: ['../score/types'] },
  {
    file: 'src/app/app.tsx',
    refused: ['zustand', 'idb-keyval', 'recharts', '../../model/score/types'],
    allowed: ['react', '../../model', '../features/assign', '../store'],
  },
  {
    file: 'src/store/study.ts',
    refused: [
      'recharts',
      '../../model/scenario/schema',
      '../features/assign',
      '../app/app',
      '../components/x',
    ],
    allowed: ['zustand', 'zustand/middleware', 'idb-keyval', '../../model'],
  },
  {
    file: 'src/components/card.tsx',
    refused: ['recharts', 'zustand', '../features/assign', '../app/app', '../../model/figure/figure'],
    allowed: ['react', '../i18n', '../store', './charts/bars'],
  },
  {
    file: 'src/components/charts/bars.tsx',
    refused: [
      'zustand',
      'zustand/shallow',
      'idb-keyval',
      '../../features/results',
      '../../../model/score/types',
    ],
    allowed: ['recharts', 'recharts/types', '../../../model', '../card'],
  },
  {
    file: 'src/i18n/provider.tsx',
    refused: ['zustand', 'recharts', '../app/app', '../features/start', '../../model/catalogue/ids'],
    allowed: ['react-intl', '../../model'],
  },
  {
    file: 'src/features/assign/index.tsx',
    refused: ['../needs', '../needs/table', '../../features/needs', '../../app/app', 'zustand', 'recharts'],
    allowed: ['./board/lane', '../../components/card', '../../store', '../../../model', 'react'],
  },
  {
    file: 'src/features/assign/board/lane.tsx',
    refused: ['../../needs/table', '../../../features/needs', 'idb-keyval', '../../../../model/score/types'],
    allowed: ['../situation', './card', '../../../components/card', '../../../../model'],
  },
  {
    file: 'src/features/assign/board/drag/effect.ts',
    refused: ['../../../needs/table', '../../../../app/app', 'recharts'],
    allowed: ['../lane', '../../situation', '../../../../store', '../../../../../model'],
  },
  {
    file: 'src/workers/simulation-runner.ts',
    refused: [
      'zustand',
      'recharts',
      '../features/results',
      '../app/app',
      '../cli/io',
      '../../model/score/types',
    ],
    allowed: ['./port', '../../model'],
  },
  {
    file: 'src/cli/commands/score.ts',
    refused: [
      'react',
      'react-intl',
      'react-dom/client',
      '../../i18n',
      '../../components/card',
      '../../store',
      '../../../model/score/types',
    ],
    allowed: [
      'node:util',
      'node:worker_threads',
      '../../i18n/fr',
      '../../workers/port',
      '../../../model',
      '../messages',
    ],
  },
];

/** Every way to write an import, type-only ones included, each in a file of its own. */
const ways: Record<string, (specifier: string) => string> = {
  value: (s) => `import { thing } from '${s}';\n\nthing();\n`,
  type: (s) => `import type { Thing } from '${s}';\n\nexport type Copy = Thing;\n`,
  export: (s) => `export { thing } from '${s}';\n`,
  dynamic: (s) => `export const load = () => import('${s}');\n`,
};

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
/** Files found guilty, by rule. */
const guilty: Record<string, Set<string>> = { [IMPORTS]: new Set(), [CYCLES]: new Set() };

/** Beside the file of the rule, so that the same overrides apply. The rule of ids.ts names the file itself: seeded once. */
function seedName(file: string, kind: string, index: number, way: string): string {
  if (file.endsWith('/ids.ts')) return file;
  return file.replace(/(\.tsx?)$/, `-${kind}-${index}-${way}$1`);
}

function seed(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function lint(): Promise<string> {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  return new Promise((done) => {
    // Exits with 1 since there are violations; what it prints is what counts.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e9 }, (_, stdout) => done(stdout));
  });
}

beforeAll(async () => {
  copyFileSync('biome.jsonc', join(folder, 'biome.jsonc'));
  for (const { file, refused, allowed } of rules) {
    for (const [way, write] of Object.entries(ways)) {
      for (const [i, specifier] of refused.entries())
        seed(seedName(file, 'refused', i, way), write(specifier));
      for (const [i, specifier] of allowed.entries())
        seed(seedName(file, 'allowed', i, way), write(specifier));
    }
  }
  seed(
    'model/math/chicken.ts',
    "import type { Egg } from './egg';\n\nexport type Chicken = { from: Egg };\n",
  );
  seed(
    'model/math/egg.ts',
    "import type { Chicken } from './chicken';\n\nexport type Egg = { from: Chicken };\n",
  );
  seed('model/math/grain.ts', "import type { Egg } from './egg';\n\nexport type Grain = Egg;\n");

  const report = JSON.parse(await lint());
  for (const { category, location } of report.diagnostics) guilty[category]?.add(location.path);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('imports', () => {
  it.each(rules)('of $file', ({ file, refused, allowed }) => {
    const found = (kind: string, specifiers: string[]) =>
      specifiers.flatMap((specifier, i) =>
        Object.keys(ways)
          .filter((way) => guilty[IMPORTS]?.has(seedName(file, kind, i, way)))
          .map((way) => `${specifier} (${way})`),
      );
    const everyWay = refused.flatMap((specifier) => Object.keys(ways).map((way) => `${specifier} (${way})`));
    expect(found('refused', refused)).toEqual(everyWay);
    expect(found('allowed', allowed)).toEqual([]);
  });
});

describe('cycles', () => {
  it('are refused, between types too', () => {
    expect(guilty[CYCLES]).toContain('model/math/chicken.ts');
    expect(guilty[CYCLES]).toContain('model/math/egg.ts');
    expect(guilty[CYCLES]).not.toContain('model/math/grain.ts');
  });
});

describe('type expressions', () => {
  it('import nothing from another folder, since the rule does not read them', () => {
    const sources = ['model', 'src'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(root, name)),
    );
    expect(sources.length).toBeGreaterThan(10);
    const importing = sources.filter((path) =>
      /\bimport\(\s*['"](?!\.\/)[^'"]+['"]\s*\)\s*[.[]\s*['"A-Z]/.test(readFileSync(path, 'utf8')),
    );
    expect(importing).toEqual([]);
  });
});
