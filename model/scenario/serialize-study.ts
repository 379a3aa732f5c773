// The text of a study, the same for the same content: keys in the order of the schema, so that two versions
// of a file compare line by line.

import { ROLE_KINDS } from '../catalogue/ids';
import { type Study, studySchema } from './schema';

/**
 * Writes a study as JSON: two spaces, a newline at the end. Reading it back gives the same study.
 * @example parseStudy(serializeStudy(study)) // { ok: true, study, … }
 */
export function serializeStudy(study: Study): string {
  // Parsing puts the keys in order. Work is never lost to a fault: what does not parse is written as it is.
  const parsed = studySchema.safeParse(study);
  const ordered = parsed.success ? parsed.data : study;
  return `${JSON.stringify(ordered, orderSkills, 2)}\n`;
}

/** Skills keep the order they were entered in; written, they follow the catalogue. */
function orderSkills(key: string, value: unknown): unknown {
  if (key !== 'skills') return value;
  const skills = value as Record<string, unknown>;
  return Object.fromEntries(ROLE_KINDS.flatMap((kind) => (kind in skills ? [[kind, skills[kind]]] : [])));
}
