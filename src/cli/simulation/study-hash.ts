// What tells that two runs are about the same study.

import { createHash } from 'node:crypto';
import { type Study, serializeStudy } from '../../../model';

/** SHA-256 of the study as it is written, so that the order of keys in a file does not count. */
export function hashStudy(study: Study): string {
  return createHash('sha256').update(serializeStudy(study)).digest('hex');
}
