// What a section is made by: one file per section, listed once in `sections/index.ts`.

import type { ReportContext } from './context';
import type { Section } from './types';

export interface SectionSource {
  /** Its title is `report.section.<id>`. */
  readonly id: string;
  /** Made after the others, from what they say. */
  readonly isDigest?: true;
  /** Makes the section; undefined when there is nothing to tell. `others` is empty unless it is a digest. */
  readonly make: (context: ReportContext, others: readonly Section[]) => Section | undefined;
}
