// Every figure of the scenarios shown: rows under four heads that fold, a column per scenario. Each figure opens its
// explanation, and says what it changes against the baseline.

import { useMemo, useState } from 'react';
import type { ComparedFigure, Scenario, Study } from '../../../model';
import type { Words } from '../../components/charts/words';
import { Letter } from '../../components/letter';
import { FigureRow, Fold } from './figure-row';
import styles from './figures-table.module.css';
import { BeatenRow, DiffersRow } from './outcome-rows';
import { useFigures } from './use-figures';
import { nameFigure } from './write-figure';

type Group = ComparedFigure['group'];

interface FiguresTableProps {
  readonly study: Study;
  readonly scenarios: readonly Scenario[];
  /** Those that may beat them, shown or not for want of room. */
  readonly rivals: readonly Scenario[];
  readonly words: Pick<Words, 't' | 'format'>;
}

export function FiguresTable({ study, scenarios, rivals, words }: FiguresTableProps) {
  const { t } = words;
  const [open, setOpen] = useState<ReadonlySet<Group>>(new Set(['structure']));
  const ids = useMemo(() => scenarios.map(({ id }) => id), [scenarios]);
  const { figures, isComplete } = useFigures(study, ids);
  const toggle = (group: Group) => {
    const next = new Set(open);
    if (!next.delete(group)) next.add(group);
    setOpen(next);
  };
  const structure = figures.filter(({ group }) => group === 'structure');
  const row = (figure: ComparedFigure) => (
    <FigureRow key={figure.id} figure={figure} scenarios={scenarios} words={words} />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={`card ${styles.scroll}`} tabIndex={0} aria-label={t('compare.figures.title')}>
      <table className={styles.table}>
        <caption className="sr">{t('compare.figures.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.figures.name')}</th>
            {scenarios.map(({ id, name }) => (
              <th key={id} scope="col" className={id === study.baselineId ? styles.base : undefined}>
                <span className={styles.scenario}>
                  <Letter study={study} id={id} />
                  <span>{name}</span>
                </span>
                {id === study.baselineId && <span className="tag">{t('app.isReference')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {(['cost', 'onTime', 'loss'] as const).map((group) => {
          const [head, ...parts] = figures.filter((figure) => figure.group === group);
          return (
            head && (
              <tbody key={group}>
                <FigureRow
                  figure={head}
                  scenarios={scenarios}
                  words={words}
                  fold={
                    parts.length > 0 ? { isOpen: open.has(group), toggle: () => toggle(group) } : undefined
                  }
                />
                {open.has(group) && parts.map(row)}
              </tbody>
            )
          );
        })}
        <tbody>
          <BeatenRow study={study} scenarios={scenarios} rivals={rivals} words={words} />
        </tbody>
        <tbody>
          <tr className={styles.group}>
            <th scope="rowgroup">
              <Fold
                name={t('compare.figures.structure')}
                isOpen={open.has('structure')}
                toggle={() => toggle('structure')}
                words={words}
              />
            </th>
            <td colSpan={scenarios.length} />
          </tr>
          {open.has('structure') && structure.map(row)}
          {open.has('structure') && !isComplete && (
            <tr>
              <th scope="row">{nameFigure({ id: 'busFactor' }, t)}</th>
              {ids.map((id) => (
                <td key={id} className="note">
                  {t('compare.figures.searching')}
                </td>
              ))}
            </tr>
          )}
        </tbody>
        <tbody>
          <DiffersRow study={study} scenarios={scenarios} words={words} />
        </tbody>
      </table>
    </section>
  );
}
