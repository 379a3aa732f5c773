// One section of formulas: name, expression, unit, what it rests on.

import { nameFact } from '../../components/name-fact';
import { useFormat, useFormulaWords, useT } from '../../i18n';
import { type FoundFormula, SUM } from './collect-formulas';
import styles from './method.module.css';

/** Parts of a sum named before the rest is left to the explanation of a figure. */
const MOST_PARTS = 6;

export function FormulaList({ formulas }: { formulas: readonly FoundFormula[] }) {
  const t = useT();
  const format = useFormat();
  const words = useFormulaWords();
  return (
    <dl className={styles.formulas}>
      {formulas.map(({ formula, parts }) => (
        <div key={formula.id} className={styles.formula} id={`formula-${formula.id}`}>
          <dt>{words.name(formula.id)}</dt>
          <dd>
            <code className={styles.expression}>
              {formula.expression === SUM && parts.size > 0
                ? t('method.sum', { parts: format.list([...parts].slice(0, MOST_PARTS).map(words.name)) })
                : formula.expression === SUM
                  ? t('method.sumEntered')
                  : words.how(formula)}
            </code>
            {formula.unit !== 'count' && formula.unit !== 'yes/no' && (
              <span className="unit">{t('method.unit', { unit: format.unitName(formula.unit) })}</span>
            )}
            {formula.facts.length > 0 && (
              <span className="ref">
                {t('method.facts', { facts: formula.facts.map((fact) => nameFact(fact, t)).join(', ') })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
