// Every section a report can have, in their usual order. A new one is a file beside this one and a line here.

import type { SectionSource } from '../section-source';
import { assignments } from './assignments';
import { assumptions } from './assumptions';
import { cost } from './cost';
import { distributions } from './distributions';
import { industrialization } from './industrialization';
import { ledger } from './ledger';
import { log } from './log';
import { loss } from './loss';
import { method } from './method';
import { onTime } from './on-time';
import { organization } from './organization';
import { scenarios } from './scenarios';
import { structure } from './structure';
import { summary } from './summary';
import { tradeOff } from './trade-off';

export const SECTIONS: readonly SectionSource[] = [
  summary,
  organization,
  scenarios,
  assignments,
  cost,
  onTime,
  loss,
  structure,
  tradeOff,
  ledger,
  distributions,
  industrialization,
  assumptions,
  method,
  log,
];

export const SECTION_IDS: readonly string[] = SECTIONS.map(({ id }) => id);
