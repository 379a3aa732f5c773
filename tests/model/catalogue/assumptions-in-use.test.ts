// An assumption on screen promises an effect. Each is therefore read somewhere, or says that it is only for
// information: the sources themselves are searched for its id, whole or as a template over kinds and priorities.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeAssumption } from '../../../model/catalogue/assumption-texts';
import { ASSUMPTION_IDS } from '../../../model/catalogue/assumptions';
import { isForInformation } from '../../../model/catalogue/assumptions/for-information';

/** Where assumptions are defined, worded and grouped, not used. */
const DEFINED = /^model\/catalogue\/(assumptions|assumption-texts|sources)/;

const code = ['model', 'src']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
      join(root, path).replaceAll('\\', '/'),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !DEFINED.test(path) && !path.startsWith('src/i18n/'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const PART = '[a-z0-9]+(-[a-z0-9]+)*';
/** Templates with enough of an id to tell which they make: `${kind}.departures`, `severity.${p}`. */
const templates = [...code.matchAll(/`([a-z0-9.${}-]*\$\{\w+\}[a-z0-9.${}-]*)`/g)]
  .map(([, template = '']) => template)
  .filter((template) => template.includes('.') && /[a-z-]{5,}/.test(template.replaceAll(/\$\{\w+\}/g, ' ')))
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{\w+\}/g, PART)}$`));

const isRead = (id: string) => code.includes(`'${id}'`) || templates.some((template) => template.test(id));

test.each(ASSUMPTION_IDS)('%s is read by a computation, or said to be for information', (id) => {
  expect(isRead(id)).toBe(!isForInformation(id));
});

test('the search tells what is read from what is not', () => {
  expect(isRead('time.absence-rate')).toBe(true);
  expect(isRead('administrator.ramp-up-months')).toBe(true);
  expect(isRead('severity.p2')).toBe(true);
  expect(isRead('administrator.shoe-size')).toBe(false);
  expect(isRead('contract.at-risk')).toBe(false);
});

test.each(ASSUMPTION_IDS.filter(isForInformation))('%s says so in its own words', (id) => {
  const { does } = describeAssumption(id);
  expect(does.fr).toMatch(/^Pour information.*(ne s’en sert|Aucun calcul|Le score instantané ne)/);
  expect(does.en).toMatch(/^For information.*(does not|No computation)/);
});
