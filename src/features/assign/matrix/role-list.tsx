// The matrix on a phone: one card per role, its three figures, and its holders as chips with their menus.

import type { Role } from '../../../../model';
import { useFormat, useT } from '../../../i18n';
import { select, useSelection } from '../../../store';
import { AssignmentMenu } from '../assignment-menu';
import { FigureButton } from '../figure-button';
import { frameClass, isWeak, join, shadeClass } from '../marks';
import { useNames } from '../names';
import { type Cell, cellAt, holderKeyOf, keyOf, type Situation } from '../situation';
import styles from './role-list.module.css';

export function RoleList(props: {
  situation: Situation;
  groups: readonly { readonly id: string; readonly title: string; readonly roles: readonly Role[] }[];
}) {
  const selection = useSelection();
  return (
    <div className={`card ${styles.list}`}>
      {props.groups.map((group) => (
        <section key={group.id}>
          <h2>{group.title}</h2>
          <ul>
            {group.roles.map((role) => (
              <RoleEntry
                key={role.id}
                situation={props.situation}
                role={role}
                selected={selection.role === role.id}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function RoleEntry({ situation, role, selected }: { situation: Situation; role: Role; selected: boolean }) {
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const score = situation.roleScore.get(role.id);
  const held = situation.ofRole.get(role.id) ?? [];
  return (
    <li className={styles.role} id={`role-${role.id}`} data-selected={selected || undefined}>
      <h3>
        <button
          type="button"
          aria-pressed={selected}
          onClick={() =>
            select({ role: selected ? undefined : role.id, person: undefined, provider: undefined })
          }
        >
          {names.role(role)}
        </button>
      </h3>
      {score && score.need.value > 0 ? (
        <p className={styles.figures}>
          <span>
            {t('assign.list.busFactor')}{' '}
            <FigureButton
              id={`roles.${role.id}.busFactor`}
              className={score.busFactor.value <= 1 ? 'warn' : undefined}
            >
              {f.number(score.busFactor.value, 0)}
            </FigureButton>
          </span>
          <span>
            {t('assign.list.uncovered')}{' '}
            <FigureButton id={`roles.${role.id}.uncoveredHours`}>
              {f.unit(Math.round(score.uncoveredHours.value), 'hours/year')}
            </FigureButton>
          </span>
          <span>
            {t('assign.list.load')}{' '}
            <FigureButton id={`roles.${role.id}.load`} className={score.load.value > 1 ? 'warn' : undefined}>
              {f.percent(score.load.value, 0)}
            </FigureButton>
          </span>
        </p>
      ) : (
        <p className="note">{t('assign.noNeed')}</p>
      )}
      <ul className={styles.chips}>
        {held.map((assignment) => {
          const holder = situation.holders.find((h) => keyOf(h.kind, h.id) === holderKeyOf(assignment));
          if (!holder) return null;
          const cell: Cell = {
            ...cellAt(situation, role, holder),
            share: assignment.share,
            state: assignment.share > 0 ? 'holder' : 'backup',
          };
          return (
            <li
              key={holderKeyOf(assignment)}
              className={join(styles.chip, shadeClass(cell.skill), frameClass(cell))}
            >
              <span>
                {holder.name}{' '}
                <b>{assignment.share > 0 ? f.percent(assignment.share, 0) : t('assign.backup')}</b>
                {isWeak(cell) && <span className="sr">{t('assign.cell.weak')}</span>}
              </span>
              <AssignmentMenu
                situation={situation}
                role={role}
                holder={holder}
                assignment={assignment}
                className={styles.more ?? ''}
              />
            </li>
          );
        })}
        <li>
          <AssignmentMenu situation={situation} role={role} />
        </li>
      </ul>
    </li>
  );
}
