// A stored study is checked like a file: the browser's database is not trusted more than a disk.

import { readStudy, type Study } from '../../model';

/** What a stored value turns out to be; `newer` when only a later version of the application can read it. */
export type Stored =
  | { readonly kind: 'study'; readonly study: Study }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

export function readStored(raw: unknown): Stored {
  const result = readStudy(raw);
  if (result.ok) return { kind: 'study', study: result.study };
  return { kind: result.errors.some((error) => error.code === 'newer-version') ? 'newer' : 'unreadable' };
}
