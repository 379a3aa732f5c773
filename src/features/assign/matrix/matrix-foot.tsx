// The foot of the matrix: what each holder carries against the 100 % line, and what a week without them costs.

import type { CSSProperties } from 'react';
import { useFormat, useT } from '../../../i18n';
import { FigureButton } from '../figure-button';
import { join } from '../marks';
import { type Holder, isMeasured, loadOf, type Situation } from '../situation';
import styles from './matrix.module.css';
import { stopAt } from './use-grid-keys';

export function MatrixFoot({ situation, row }: { situation: Situation; row: number }) {
  const t = useT();
  const f = useFormat();
  const people = situation.scenario.people.length;
  const losses = situation.holders.map((holder) => blastOf(situation, holder));
  const worst = Math.max(...losses, 0);
  const provided = (column: number) => column === people && people > 0 && styles.prov;
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.stick}>
          {t('assign.matrix.loadRow')} <span className="unit">{t('assign.matrix.loadRowUnit')}</span>
        </th>
        {situation.holders.map((holder, column) => {
          const load = loadOf(situation, holder);
          const measured = isMeasured(holder);
          const percent = Math.min(120, load * 100);
          return (
            <td key={`${holder.kind}:${holder.id}`} className={join(provided(column))}>
              <i
                className={join(styles.bar, load > 1 && styles.hot)}
                style={{ '--v': percent } as CSSProperties}
                aria-hidden="true"
              />
              <FigureButton
                id={pathOf(holder, holder.kind === 'person' ? 'load' : 'capUse')}
                label={t(
                  measured
                    ? load > 1
                      ? 'assign.matrix.overloadIs'
                      : 'assign.matrix.holderLoadIs'
                    : 'assign.matrix.noCapIs',
                  {
                    holder: holder.name,
                    load: f.percent(load, 0),
                  },
                )}
                className={join(styles.footValue, load > 1 && styles.hotValue)}
                {...stopAt(row, column + 1)}
              >
                {measured ? f.percentParts(load, 0).value : t('assign.matrix.noCap')}
              </FigureButton>
            </td>
          );
        })}
        <td colSpan={3} />
      </tr>
      <tr>
        <th scope="row" className={styles.stick}>
          {t('assign.matrix.absentRow')}{' '}
          <span className="unit">{t('assign.matrix.absentRowUnit', { currency: f.currency })}</span>
        </th>
        {situation.holders.map((holder, column) => {
          const loss = losses[column] ?? 0;
          const text = f.number(loss / 1000);
          return (
            <td key={`${holder.kind}:${holder.id}`} className={join(provided(column))}>
              <FigureButton
                id={pathOf(holder, 'blast.lossPerWeek')}
                label={t('assign.matrix.absentIs', {
                  holder: holder.name,
                  loss: f.unit(loss, 'EUR/week'),
                })}
                {...stopAt(row + 1, column + 1)}
              >
                {loss > 0 && loss === worst ? <b>{text}</b> : text}
              </FigureButton>
            </td>
          );
        })}
        <td colSpan={3} />
      </tr>
    </tfoot>
  );
}

function blastOf(situation: Situation, holder: Holder): number {
  const score =
    holder.kind === 'person' ? situation.personScore.get(holder.id) : situation.providerScore.get(holder.id);
  return score?.blast.lossPerWeek.value ?? 0;
}

function pathOf(holder: Holder, figure: string): string {
  return `${holder.kind === 'person' ? 'people' : 'providers'}.${holder.id}.${figure}`;
}
