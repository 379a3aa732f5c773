// Roles × holders: who holds what, with which share, at what skill; what it does to each role at the end of
// its row and to each holder at the foot of their column.

import { type CSSProperties, useRef } from 'react';
import type { Role } from '../../../../model';
import { useT } from '../../../i18n';
import { useSelection } from '../../../store';
import { join } from '../marks';
import type { Situation } from '../situation';
import styles from './matrix.module.css';
import { MatrixFoot } from './matrix-foot';
import { MatrixHead } from './matrix-head';
import { MatrixLegend } from './matrix-legend';
import { MatrixRow } from './matrix-row';
import { useCellHand } from './use-cell-hand';
import { useGridKeys } from './use-grid-keys';

/** More rows than this, and the table scrolls by itself so that its head stays in sight. */
const ROWS_AT_SIGHT = 16;

export interface RoleGroup {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly Role[];
}

export function Matrix({ situation, groups }: { situation: Situation; groups: readonly RoleGroup[] }) {
  const t = useT();
  const selection = useSelection();
  const ref = useRef<HTMLTableElement>(null);
  const { holders, scenario } = situation;
  const people = scenario.people.length;
  const shown = groups.reduce((sum, group) => sum + group.roles.length, 0);
  const columns = holders.length + 4;
  const hand = useCellHand(situation);
  const keys = useGridKeys(ref, shown + 3, columns);
  let row = 0;
  return (
    <div className="card">
      <div className={join(styles.scroll, shown > ROWS_AT_SIGHT && styles.tall)}>
        <table
          ref={ref}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are edited in place, the grid pattern
          role="grid"
          className={styles.mx}
          style={{ '--columns': holders.length } as CSSProperties}
          {...keys}
        >
          <caption className="sr">{t('assign.matrix.caption', { scenario: scenario.name })}</caption>
          <colgroup>
            <col className={styles.colRole} />
            {holders.length > 0 && <col span={holders.length} />}
            <col className={styles.colEnd} span={3} />
          </colgroup>
          <MatrixHead situation={situation} people={people} selection={selection} />
          {groups.map((group) => (
            <tbody key={group.id}>
              <tr className={styles.fam}>
                <th scope="rowgroup" colSpan={columns}>
                  <span>{group.title}</span>
                </th>
              </tr>
              {group.roles.map((role) => {
                row += 1;
                return (
                  <MatrixRow
                    key={role.id}
                    situation={situation}
                    role={role}
                    row={row}
                    selected={selection.role === role.id}
                    hand={hand}
                  />
                );
              })}
            </tbody>
          ))}
          <MatrixFoot situation={situation} row={shown + 1} />
        </table>
      </div>
      <MatrixLegend />
    </div>
  );
}
