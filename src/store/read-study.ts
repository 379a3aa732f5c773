// A stored study is validated like a file: the browser's database is not trusted more than a disk.

import { type Study, studySchema } from '../../model';

/** The study, or `undefined` when it is not one. */
export function readStudy(raw: unknown): Study | undefined {
  const result = studySchema.safeParse(raw);
  return result.success ? result.data : undefined;
}
