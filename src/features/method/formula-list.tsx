// One section of formulas: name, expression, unit, what it rests on.

import { useIntl } from 'react-intl';
import { useFormat, useT } from '../../i18n';
import type { FoundFormula } from './collect-formulas';
import styles from './method.module.css';

/** A formula's name in the dictionary, or its id in words for one that has none yet. */
function useFormulaName(): (id: string) => string {
  const { messages } = useIntl();
  return (id) => {
    const named = messages[`formulas.${id}.name`] ?? messages[`formulas.${id}`];
    return typeof named === 'string' ? named : id.replace(/^[^.]+\./, '').replaceAll(/[.-]/g, ' ');
  };
}

export function FormulaList({ formulas }: { formulas: readonly FoundFormula[] }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useFormulaName();
  return (
    <dl className={styles.formulas}>
      {formulas.map(({ formula, inputs }) => (
        <div key={formula.id} className={styles.formula} id={`formula-${formula.id}`}>
          <dt>{nameOf(formula.id)}</dt>
          <dd>
            <code className={styles.expression}>
              {formula.expression === 'Σ'
                ? t('method.sum', { parts: inputs.join(', ') })
                : formula.expression}
            </code>
            {format.unitName(formula.unit) !== '' && (
              <span className="unit">{t('method.unit', { unit: format.unitName(formula.unit) })}</span>
            )}
            {formula.facts.length > 0 && (
              <span className="ref">{t('method.facts', { facts: formula.facts.join(', ') })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
