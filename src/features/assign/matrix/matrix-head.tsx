// The head of the matrix: people then providers, their names turned so that sixty of them fit.

import { useT } from '../../../i18n';
import { type Selection, select } from '../../../store';
import { join } from '../marks';
import { keyOf, type Situation } from '../situation';
import styles from './matrix.module.css';
import { stopAt } from './use-grid-keys';

export function MatrixHead(props: { situation: Situation; people: number; selection: Selection }) {
  const t = useT();
  const { holders } = props.situation;
  const providers = holders.length - props.people;
  return (
    <thead>
      <tr className={styles.over}>
        <td className={styles.stick} />
        {props.people > 0 && (
          <th scope="colgroup" colSpan={props.people}>
            <span>{t('assign.matrix.people')}</span>
          </th>
        )}
        {providers > 0 && (
          <th scope="colgroup" colSpan={providers} className={styles.prov}>
            {t('assign.matrix.providers')}
          </th>
        )}
        <td colSpan={3} />
      </tr>
      <tr className={styles.names}>
        <td className={styles.stick} />
        {holders.map((holder, column) => {
          const on = props.selection[holder.kind] === holder.id;
          return (
            <th
              key={keyOf(holder.kind, holder.id)}
              scope="col"
              data-on={on || undefined}
              data-holder={keyOf(holder.kind, holder.id)}
              className={join(styles.name, column === props.people && styles.prov)}
            >
              <button
                type="button"
                title={holder.name}
                aria-pressed={on}
                {...stopAt(0, column + 1)}
                onClick={() => selectHolder(holder.kind, on ? undefined : holder.id)}
              >
                {holder.name}
              </button>
            </th>
          );
        })}
        <th scope="col" className={styles.endHead} title={t('assign.matrix.busFactorTitle')}>
          {t('assign.matrix.busFactor')}
        </th>
        <th scope="col" className={styles.endHead}>
          {t('assign.matrix.uncovered')}
        </th>
        <th scope="col" className={styles.endHead}>
          {t('assign.matrix.load')}
        </th>
      </tr>
    </thead>
  );
}

function selectHolder(kind: 'person' | 'provider', id: string | undefined): void {
  select({ role: undefined, person: undefined, provider: undefined, [kind]: id });
}
