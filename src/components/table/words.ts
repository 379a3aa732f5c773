// Says in the reader's language why a text was not taken and what was expected.

import type { Format, Translate } from '../../i18n';
import type { CellProblem } from './types';

/** One sentence for a problem, for example « un nombre de 0 à 1 000 000 est attendu. » */
export function describeProblem(problem: CellProblem, t: Translate, format: Format): string {
  switch (problem.code) {
    case 'too-long':
      return t('table.problem.too-long', { max: problem.max });
    case 'not-a-number':
    case 'out-of-range': {
      const write = (value: number) => (problem.percent ? format.percent(value) : format.number(value, 2));
      return t(`table.problem.${problem.code}`, { min: write(problem.min), max: write(problem.max) });
    }
    case 'not-a-choice':
      return t('table.problem.not-a-choice', { choices: problem.choices.join(', ') });
    default:
      return t(`table.problem.${problem.code}`);
  }
}
