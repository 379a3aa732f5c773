// The published schema judged by an independent validator: it accepts what the model accepts, and refuses what
// is broken in a way that a schema can see.

import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../model/scenario/examples/index';
import { studyJsonSchema } from '../../../model/scenario/json-schema';
import { arbitraryStudy } from '../../support/arbitrary-study';

const published = JSON.parse(readFileSync('public/scenario.schema.json', 'utf8'));
const KEPT = readFileSync(new URL('kept/study-v2.json', import.meta.url), 'utf8');

// Strict: a keyword it does not know is an error. `unit` is the one annotation of ours.
const ajv = new Ajv2020({ strict: true, strictTypes: false });
ajv.addKeyword({ keyword: 'unit', schemaType: 'string' });
const validate = ajv.compile(published);

describe('the published schema', () => {
  it('is what the model generates (npm run schema brings it up to date)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(studyJsonSchema())));
  });

  it('says its draft, its name, and the unit of every number', () => {
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:sourcier:study:2',
      title: 'Sourcier study',
    });
    const bare: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      if ('minimum' in node && !('unit' in node && 'description' in node)) bare.push(path);
      for (const [key, inner] of Object.entries(node)) visit(inner, `${path}/${key}`);
    };
    visit(published, '');
    expect(bare).toEqual([]);
  });

  it.each(EXAMPLES.map((example) => [example.id, example] as const))(
    'accepts the example %s',
    async (_, example) => {
      validate(await example.load());
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it('accepts every valid study', () => {
    fc.assert(
      fc.property(arbitraryStudy(), (study) => {
        validate(study);
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  // biome-ignore lint/suspicious/noExplicitAny: the point is to break a document in ways its type forbids
  it.each<[string, (d: any) => void]>([
    ['another version', (d) => (d.version = 3)],
    ['a missing field', (d) => delete d.today.people[0].fte],
    ['an unknown field', (d) => (d.today.people[0].fteee = 1)],
    ['a share above 1', (d) => (d.scenarios[0].assignments[0].share = 1.01)],
    ['an assignment to nobody', (d) => delete d.today.assignments[0].person],
    ['an assignment to both', (d) => (d.today.assignments[0].provider = 'esn')],
    ['an unknown kind', (d) => (d.today.roles[0].kind = 'wizard')],
    ['an unknown skill', (d) => (d.today.people[0].skills.wizard = 1)],
    ['a level of 4', (d) => (d.today.people[0].skills.administrator = 4)],
    ['a blank name', (d) => (d.today.name = '  ')],
    ['a frequency twice', (d) => (d.today.providers[0].contracts[0].frequencies = ['run', 'run'])],
    ['an id that every object has', (d) => (d.today.roles[0].id = 'constructor')],
  ])('refuses %s', (_, change) => {
    const draft = JSON.parse(KEPT);
    expect(validate(draft)).toBe(true);
    change(draft);
    expect(validate(draft)).toBe(false);
  });
});
