// A role on a lane: its share, its holder's skill, whether it is a backup, and its menu.

import type { CSSProperties } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { useFormat, useT } from '../../../i18n';
import { select } from '../../../store';
import { AssignmentMenu } from '../assignment-menu';
import { isWeak, join, shadeClass } from '../marks';
import { useNames } from '../names';
import type { Lane } from '../placement';
import { type Cell, cellAt, type Situation } from '../situation';
import styles from './board.module.css';
import type { LaneCard } from './cards';

export function RoleCard(props: {
  situation: Situation;
  lane: Lane;
  card: LaneCard;
  selected: boolean;
  leaving: boolean;
}) {
  const { situation, lane, card } = props;
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const cell = readCell(situation, lane, card);
  const weak = isWeak(cell) && lane.kind === 'person';
  const text = names.short(card.role);
  const said = card.assignment
    ? cell.state === 'backup'
      ? t('assign.card.backup', { role: text })
      : t('assign.card.holder', { role: text, share: f.percent(cell.share, 0) })
    : text;
  return (
    <GridListItem
      id={card.id}
      textValue={said}
      data-role={card.role.id}
      style={{ '--w': `${Math.round(cell.share * 100)}%` } as CSSProperties}
      className={join(
        styles.role,
        card.assignment && cell.state === 'holder' && shadeClass(cell.skill),
        cell.state !== 'holder' && styles.bk,
        weak && styles.bad,
        props.selected && styles.picked,
        props.leaving && styles.from,
      )}
      onAction={() => select({ role: card.role.id, person: undefined, provider: undefined })}
    >
      <span className={styles.label} title={names.role(card.role)}>
        {text}
      </span>
      <CardFigure situation={situation} card={card} cell={cell} weak={weak} />
      <span className={styles.tools} data-away={props.leaving || undefined}>
        <Button slot="drag" className={styles.tool ?? ''}>
          <span className={styles.grip} aria-hidden="true" />
        </Button>
        <AssignmentMenu
          situation={situation}
          role={card.role}
          {...(lane.kind !== 'none' && { holder: lane })}
          {...(card.assignment && { assignment: card.assignment })}
          className={styles.tool ?? ''}
        />
      </span>
    </GridListItem>
  );
}

function readCell(situation: Situation, lane: Lane, card: LaneCard): Cell {
  if (lane.kind === 'none' || !card.assignment) return { state: 'none', share: 0, skill: 0 };
  const { share } = card.assignment;
  return { ...cellAt(situation, card.role, lane), share, state: share > 0 ? 'holder' : 'backup' };
}

function CardFigure(props: { situation: Situation; card: LaneCard; cell: Cell; weak: boolean }) {
  const t = useT();
  const f = useFormat();
  const { card, cell, weak } = props;
  if (!card.assignment) {
    const need = props.situation.roleScore.get(card.role.id)?.requiredFte.value ?? 0;
    return <b>{need > 0 ? f.unit(need, 'FTE') : f.hours(0)}</b>;
  }
  const title = weak ? t('assign.cell.weakAs', { level: t(`common.skill.${cell.skill}`) }) : undefined;
  const mark = (
    <span title={title}>
      {cell.state === 'backup' ? (
        <abbr title={t('assign.backup')}>{t('assign.backupLetter')}</abbr>
      ) : (
        <b>{f.percent(cell.share, 0)}</b>
      )}
      {title && <span className="sr">{title}</span>}
    </span>
  );
  return weak ? <span className="warn">{mark}</span> : mark;
}
