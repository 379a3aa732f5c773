// Who can do what: people by role kinds. Enter, Space or a click steps a skill from 0 to 3; digits set it.
// Shade and the length of the bar say the same thing, the level in words is the cell's name.

import { type KeyboardEvent, useRef, useState } from 'react';
import {
  CATALOGUE,
  type Person,
  ROLE_KINDS,
  type RoleKind,
  SKILL_LEVELS,
  type SkillLevel,
} from '../../../model';
import { useLocale, useT } from '../../i18n';
import styles from './skills-matrix.module.css';

interface Props {
  readonly people: readonly Person[];
  readonly onSet: (person: Person, kind: RoleKind, level: SkillLevel) => void;
}

export function SkillsMatrix({ people, onSet }: Props) {
  const t = useT();
  const locale = useLocale();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ x: 0, y: 0 });
  const levelOf = (person: Person, kind: RoleKind): SkillLevel => person.skills[kind] ?? 0;

  const handleKey = (event: KeyboardEvent, person: Person, kind: RoleKind) => {
    const move = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] }[event.key];
    const level = SKILL_LEVELS.find((known) => String(known) === event.key);
    if (level !== undefined) onSet(person, kind, level);
    else if (event.key === 'Delete' || event.key === 'Backspace') onSet(person, kind, 0);
    else if (move === undefined) return;
    event.preventDefault();
    if (move === undefined) return;
    const x = Math.max(0, Math.min(ROLE_KINDS.length - 1, active.x + (move[0] ?? 0)));
    const y = Math.max(0, Math.min(people.length - 1, active.y + (move[1] ?? 0)));
    setActive({ x, y });
    table.current?.querySelector<HTMLElement>(`[data-cell="${x}-${y}"]`)?.focus();
  };

  return (
    <section className={`card ${styles.frame}`} aria-label={t('people.skills')}>
      <p className={`note ${styles.lead}`}>{t('people.skillsHint')}</p>
      <div className={styles.box}>
        <table ref={table} className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('people.name')}
              </th>
              {ROLE_KINDS.map((kind) => (
                <th key={kind} scope="col" className={styles.kind}>
                  <span>{CATALOGUE[kind].short[locale]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person, y) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                {ROLE_KINDS.map((kind, x) => {
                  const level = levelOf(person, kind);
                  return (
                    <td key={kind}>
                      <button
                        type="button"
                        data-cell={`${x}-${y}`}
                        data-level={level}
                        className={styles.cell}
                        tabIndex={active.x === x && active.y === y ? 0 : -1}
                        aria-label={t('people.skillOf', {
                          name: person.name,
                          kind: CATALOGUE[kind].short[locale],
                          level: t(`common.skill.${level}`),
                        })}
                        onFocus={() => setActive({ x, y })}
                        onKeyDown={(event) => handleKey(event, person, kind)}
                        onClick={() => onSet(person, kind, ((level + 1) % SKILL_LEVELS.length) as SkillLevel)}
                      >
                        <span className={styles.short} aria-hidden="true">
                          {CATALOGUE[kind].short[locale]}
                        </span>
                        {level === 0 ? '' : level}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={`legend ${styles.legend}`}>
        {SKILL_LEVELS.map((level) => (
          <span key={level}>
            <span className={styles.cell} data-level={level} aria-hidden="true">
              {level === 0 ? '' : level}
            </span>
            {t(`common.skill.${level}`)}
          </span>
        ))}
      </p>
    </section>
  );
}
