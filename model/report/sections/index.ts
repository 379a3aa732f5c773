// Every section a report can have, in their usual order. A new one is a file beside this one and a line here.

import type { SectionSource } from '../section-source';
import { organization } from './organization';

export const SECTIONS: readonly SectionSource[] = [organization];

export const SECTION_IDS: readonly string[] = SECTIONS.map(({ id }) => id);
