// Every French message, area by area; loaded as one chunk, only when this language is shown.

import { app } from './app';
import { assign } from './assign';
import { assumptions } from './assumptions';
import { charts } from './charts';
import { common } from './common';
import { explain } from './explain';
import { industrialization } from './industrialization';
import { method } from './method';
import { needs } from './needs';
import { palette } from './palette';
import { people } from './people';
import { results } from './results';
import { start } from './start';
import { table } from './table';

export const messages = {
  ...app,
  ...assign,
  ...assumptions,
  ...charts,
  ...common,
  ...explain,
  ...industrialization,
  ...method,
  ...needs,
  ...palette,
  ...people,
  ...results,
  ...start,
  ...table,
};
