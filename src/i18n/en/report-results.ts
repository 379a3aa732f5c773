// English twin of ../fr/report-results: a key missing here fails the build.

import type { reportResults as fr } from '../fr/report-results';

export const reportResults: Record<keyof typeof fr, string> = {
  'report.section.cost': 'Cost',
};
