// Who holds the role: level, share, load, each with their menu; then the backups; then someone more.

import type { Assignment, Role } from '../../../../model';
import { useFormat, useT } from '../../../i18n';
import { select } from '../../../store';
import { AssignmentMenu } from '../assignment-menu';
import { FigureButton } from '../figure-button';
import { cellAt, holderKeyOf, keyOf, loadOf, type Situation } from '../situation';
import styles from './panel.module.css';

export function HoldersSection({ situation, role }: { situation: Situation; role: Role }) {
  const t = useT();
  const held = (situation.ofRole.get(role.id) ?? []).toSorted((a, b) => b.share - a.share);
  const backups = held.filter((a) => a.share === 0).length;
  return (
    <section>
      <h3>
        {t('assign.holders.title')}
        <AssignmentMenu situation={situation} role={role} className={`btn bare ${styles.small}`} />
      </h3>
      <ul className={styles.holders}>
        {held.map((assignment) => (
          <HolderLine
            key={holderKeyOf(assignment)}
            situation={situation}
            role={role}
            assignment={assignment}
          />
        ))}
        {held.length === backups && <li className="warn">{t('assign.holders.none')}</li>}
        {backups === 0 && (
          <li>
            <span>{t('assign.holders.backup')}</span>
            <span>{t('common.none')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function HolderLine(props: { situation: Situation; role: Role; assignment: Assignment }) {
  const { situation, role, assignment } = props;
  const t = useT();
  const f = useFormat();
  const key = holderKeyOf(assignment);
  const holder = situation.holders.find((h) => keyOf(h.kind, h.id) === key);
  if (!holder) return null;
  const { skill } = cellAt(situation, role, holder);
  const load = loadOf(situation, holder);
  const person = holder.kind === 'person';
  const words = person
    ? [
        t(`common.skill.${skill}`),
        assignment.share > 0
          ? t('assign.holders.ofTime', { share: f.percent(assignment.share, 0) })
          : t('assign.backup'),
      ]
    : [t('assign.holders.ofNeed', { share: f.percent(assignment.share, 0) })];
  return (
    <li>
      <span>
        <button
          type="button"
          className={styles.name}
          onClick={() =>
            select({ role: undefined, person: undefined, provider: undefined, [holder.kind]: holder.id })
          }
        >
          {holder.name}
        </button>{' '}
        <span className={person && skill < 2 ? 'warn' : 'unit'}>{words.join(' · ')}</span>
      </span>
      <span className={styles.tail}>
        {(person || load > 0) && (
          <FigureButton
            id={person ? `people.${holder.id}.load` : `providers.${holder.id}.capUse`}
            label={t('assign.matrix.holderLoadIs', { holder: holder.name, load: f.percent(load, 0) })}
            className={load > 1 ? 'warn' : undefined}
          >
            {f.percent(load, 0)}
          </FigureButton>
        )}
        <AssignmentMenu
          situation={situation}
          role={role}
          holder={holder}
          assignment={assignment}
          className={`btn bare ${styles.small}`}
        />
      </span>
    </li>
  );
}
