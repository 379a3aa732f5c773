// What a section is made by: one file per section, listed once in `sections/index.ts`.

import type { ReportContext } from './context';
import type { Section } from './types';

export interface SectionSource {
  /** Its title is `report.section.<id>`. */
  readonly id: string;
  /** Sets the scene, or says in detail what another section finds: a digest leaves it out. */
  readonly isBackground?: true;
  /** Made after the others, from what they say. */
  readonly isDigest?: true;
  /**
   * Makes the section; undefined when there is nothing to tell. `others` are those a digest tells of: empty for the
   * others.
   */
  readonly make: (context: ReportContext, others: readonly Section[]) => Section | undefined;
}
