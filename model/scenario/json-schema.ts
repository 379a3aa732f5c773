// The published form of the schema, for editors and other programs: generated, never written by hand.

import { toJSONSchema } from 'zod/mini';
import { documentation } from './fields';
import { STUDY_VERSION, studySchema } from './schema';

/** JSON Schema (draft 2020-12) of a study file, with descriptions and, as the annotation `unit`, units. */
export function studyJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = toJSONSchema(studySchema, {
    target: 'draft-2020-12',
    metadata: documentation,
    // The name a part is kept under; `id` means nothing more in this draft.
    override: ({ jsonSchema }) => void delete jsonSchema.id,
  });
  return { $schema, $id: `urn:sourcier:study:${STUDY_VERSION}`, title: 'Sourcier study', ...schema };
}
