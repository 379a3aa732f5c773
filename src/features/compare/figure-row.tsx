// One figure of every scenario shown: each value opens its explanation and says what it changes against the baseline.

import type { ComparedFigure, Scenario } from '../../../model';
import type { Words } from '../../components/charts/words';
import { select } from '../../store';
import styles from './figures-table.module.css';
import { nameFigure, nameUnit, wordTrend, writeChange, writeValue } from './write-figure';

const HUES = { cost: 'cost', onTime: 'perf', loss: 'risk' } as const;

interface FoldProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly words: Pick<Words, 't' | 'format'>;
}

/** A button that shows or hides the rows under its name. */
export function Fold({ name, isOpen, toggle, words: { t } }: FoldProps) {
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={isOpen}
      title={t('compare.figures.fold', { name })}
      onClick={toggle}
    >
      <span className="i i-down" />
      {name}
    </button>
  );
}

interface FigureRowProps {
  readonly figure: ComparedFigure;
  readonly scenarios: readonly Scenario[];
  readonly words: Pick<Words, 't' | 'format'>;
  readonly fold?: Omit<FoldProps, 'name' | 'words'> | undefined;
}

export function FigureRow({ figure, scenarios, words, fold }: FigureRowProps) {
  const { t, format } = words;
  const name = nameFigure(figure, t);
  const unit = nameUnit(figure, format);
  const isHead = !figure.isPart && figure.group !== 'structure';
  const hue = figure.group === 'structure' ? undefined : HUES[figure.group];
  return (
    <tr className={isHead ? `${styles.head} ${hue}` : figure.isPart ? styles.part : undefined}>
      <th scope="row">
        <span className={styles.name}>
          {isHead && <span className="g" aria-hidden="true" />}
          {fold ? <Fold name={name} words={words} {...fold} /> : <span>{name}</span>}
          <span className="unit">{unit}</span>
        </span>
      </th>
      {figure.values.map((value, at) => {
        const id = scenarios[at]?.id ?? '';
        if (value === undefined) return <td key={id}>–</td>;
        const text = writeValue(value.value, figure.unit, format);
        const change =
          value.change === undefined ? undefined : writeChange(value.change, figure.unit, format);
        const trend = change === undefined ? undefined : wordTrend(value, figure);
        return (
          <td key={id} data-trend={change === undefined ? undefined : value.trend}>
            <span className={styles.cell}>
              {figure.path === undefined ? (
                <span className={styles.value}>{text}</span>
              ) : (
                <button
                  type="button"
                  className={`${styles.value} ${styles.open}`}
                  onClick={() => select({ figure: figure.path, scenario: id })}
                >
                  {text}
                </button>
              )}
              {value.change !== undefined && (
                <span className={styles.change}>
                  {change === undefined ? (
                    t('app.unchanged')
                  ) : (
                    <>
                      <b>{change}</b> {trend && t(trend)}
                    </>
                  )}
                </span>
              )}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
