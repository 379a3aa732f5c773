// The example organisations, read as the application reads them.

import { EXAMPLES, readStudy, type Study } from '../../../model';

/** An example by id; the smallest by default. */
export async function loadExample(id = 'small'): Promise<Study> {
  const example = EXAMPLES.find((one) => one.id === id);
  if (!example) throw new Error(`no example ${id}`);
  const result = readStudy(await example.load());
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.study;
}
