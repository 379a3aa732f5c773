// What is wrong in a paste, line by line and column by column, with what was expected.

import { useFormat, useT } from '../../i18n';
import styles from './paste-dialog.module.css';
import type { PasteLine, PasteProblem } from './plan-paste';
import type { Column } from './types';
import { describeProblem } from './words';

const SHOWN = 8;

interface Props<R> {
  readonly columns: readonly Column<R>[];
  readonly problems: readonly PasteProblem[];
  readonly lines: readonly PasteLine[];
  readonly good: number;
}

export function PasteProblems<R>({ columns, problems, lines, good }: Props<R>) {
  const t = useT();
  const format = useFormat();
  if (problems.length === 0) {
    return (
      <p role="status" className={styles.good}>
        <span className="i i-yes" /> {t('table.pasteAllGood', { n: good })}
      </p>
    );
  }
  const label = (id: string) => columns.find((column) => column.id === id)?.label ?? id;
  return (
    <div role="status">
      <p className="warn">{t('table.pasteSomeGood', { good, bad: lines.length - good })}</p>
      <ul className={styles.problems}>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.line}-${problem.column}`}>
            {t('table.pasteProblem', {
              line: problem.line,
              column: label(problem.column),
              text: problem.text.length > 40 ? `${problem.text.slice(0, 40)}…` : problem.text,
              problem: describeProblem(problem.problem, t, format),
            })}
          </li>
        ))}
        {problems.length > SHOWN && <li>{t('table.pasteMoreProblems', { n: problems.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}
