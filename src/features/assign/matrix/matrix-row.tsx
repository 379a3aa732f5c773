// One role across all holders, then what it comes to: bus factor, hours without anyone, load.

import { memo } from 'react';
import type { Role } from '../../../../model';
import { useFormat, useT } from '../../../i18n';
import { select } from '../../../store';
import { FigureButton } from '../figure-button';
import { join } from '../marks';
import { useNames } from '../names';
import { refFor } from '../placement';
import { cellAt, type Situation } from '../situation';
import styles from './matrix.module.css';
import { MatrixCell } from './matrix-cell';
import type { CellHand } from './use-cell-hand';
import { stopAt } from './use-grid-keys';

/** Hours a year without anyone from which the row says so: about one week of office hours a quarter. */
const MANY_UNCOVERED_HOURS = 160;

export const MatrixRow = memo(function MatrixRow(props: {
  situation: Situation;
  role: Role;
  row: number;
  selected: boolean;
  hand: CellHand;
}) {
  const { situation, role, row, selected } = props;
  const t = useT();
  const names = useNames();
  const { holders } = situation;
  const people = situation.scenario.people.length;
  const end = holders.length + 1;
  return (
    <tr className={styles.row} aria-selected={selected} id={`role-${role.id}`}>
      <th scope="row" className={styles.stick}>
        <button
          type="button"
          title={names.role(role)}
          {...stopAt(row, 0)}
          onClick={() =>
            select({ role: selected ? undefined : role.id, person: undefined, provider: undefined })
          }
        >
          {names.row(role)}
        </button>
      </th>
      {holders.map((holder, column) => {
        const cell = cellAt(situation, role, holder);
        return (
          <MatrixCell
            key={`${holder.kind}:${holder.id}`}
            role={role}
            holder={holder}
            state={cell.state}
            share={cell.share}
            skill={cell.skill}
            possible={holder.kind === 'person' || refFor(situation, role, holder) !== undefined}
            row={row}
            column={column + 1}
            divided={column === people && people > 0}
            hand={props.hand}
          />
        );
      })}
      {situation.roleScore.get(role.id)?.need.value === 0 ? (
        <td className={styles.end} colSpan={3}>
          <span className="note">{t('assign.noNeed')}</span>
        </td>
      ) : (
        <RowEnd situation={situation} role={role} row={row} end={end} />
      )}
    </tr>
  );
});

function RowEnd({
  situation,
  role,
  row,
  end,
}: {
  situation: Situation;
  role: Role;
  row: number;
  end: number;
}) {
  const t = useT();
  const f = useFormat();
  const score = situation.roleScore.get(role.id);
  if (!score) return <td colSpan={3} />;
  const bus = score.busFactor.value;
  const alone = bus <= 1;
  const uncovered = score.uncoveredHours.value;
  const load = score.load.value;
  return (
    <>
      <td className={join(styles.end, styles.bus)}>
        <FigureButton
          id={`roles.${role.id}.busFactor`}
          label={t(alone ? 'assign.matrix.busAlone' : 'assign.matrix.busIs', { n: bus })}
          className={alone ? 'warn' : undefined}
          {...stopAt(row, end)}
        >
          {f.number(bus, 0)}
        </FigureButton>
      </td>
      <td className={styles.end}>
        <FigureButton
          id={`roles.${role.id}.uncoveredHours`}
          label={t('assign.matrix.uncoveredIs', { hours: f.unit(uncovered, 'hours/year') })}
          className={uncovered >= MANY_UNCOVERED_HOURS ? 'warn' : undefined}
          {...stopAt(row, end + 1)}
        >
          {f.number(uncovered, 0)}
        </FigureButton>
      </td>
      <td className={styles.end}>
        <FigureButton
          id={`roles.${role.id}.load`}
          label={t('assign.matrix.loadIs', { load: f.percent(load, 0) })}
          className={load > 1 ? 'warn' : undefined}
          {...stopAt(row, end + 2)}
        >
          {f.percentParts(load, 0).value}
        </FigureButton>
      </td>
    </>
  );
}
