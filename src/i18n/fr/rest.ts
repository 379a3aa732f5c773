// What everything else says in French: fetched behind the first picture.

import { assumptions } from './assumptions';
import { charts } from './charts';
import { compare } from './compare';
import { difference } from './difference';
import { explain } from './explain';
import { industrialization } from './industrialization';
import { method } from './method';
import { needs } from './needs';
import { notes } from './notes';
import { palette } from './palette';
import { people } from './people';
import { report } from './report';
import { reportResults } from './report-results';
import { reportScreen } from './report-screen';
import { results } from './results';
import { share } from './share';
import { simulation } from './simulation';
import { start } from './start';
import { table } from './table';
import { workbook } from './workbook';

export const messages = {
  ...assumptions,
  ...charts,
  ...compare,
  ...difference,
  ...explain,
  ...industrialization,
  ...method,
  ...needs,
  ...notes,
  ...palette,
  ...people,
  ...report,
  ...reportResults,
  ...reportScreen,
  ...results,
  ...share,
  ...simulation,
  ...start,
  ...table,
  ...workbook,
};
