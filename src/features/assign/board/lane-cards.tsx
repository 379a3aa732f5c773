// The cards of a lane: one list with one tab stop, each card draggable by mouse, by touch, or from its handle
// with the keyboard.

import { memo, useMemo } from 'react';
import { GridList, useDragAndDrop } from 'react-aria-components';
import { useT } from '../../../i18n';
import { useNames } from '../names';
import type { Card, Lane } from '../placement';
import type { Situation } from '../situation';
import styles from './board.module.css';
import { listCards } from './cards';
import { RoleCard } from './role-card';
import type { Hand } from './use-card-drag';

/** Lanes take our own cards only, never text or files from elsewhere. */
export const CARD_TYPE = 'application/x-sourcier-card';

export const LaneCards = memo(function LaneCards(props: {
  situation: Situation;
  lane: Lane;
  name: string;
  hand: Hand;
  leaving: Card | undefined;
  selectedRole: string | undefined;
}) {
  const { situation, lane, hand, leaving } = props;
  const t = useT();
  const names = useNames();
  const cards = useMemo(() => listCards(situation, lane), [situation, lane]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((id) => {
        const card = cards.find((candidate) => candidate.id === id);
        return { [CARD_TYPE]: String(id), 'text/plain': card ? names.short(card.role) : '' };
      }),
    onDragStart(event) {
      const card = cards.find((candidate) => event.keys.has(candidate.id));
      if (card) hand.start({ roleId: card.role.id, ...(card.assignment && { from: card.assignment }) });
    },
    onDragEnd: () => hand.end(),
    renderDragPreview: (items) => <div className={styles.preview}>{items[0]?.['text/plain']}</div>,
  });
  return (
    <GridList
      aria-label={t('assign.lane.cards', { holder: props.name })}
      items={cards}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[situation, props.selectedRole, leaving]}
      className={styles.list ?? ''}
      renderEmptyState={() => (
        <span className="note">{t(lane.kind === 'none' ? 'assign.lane.allHeld' : 'assign.lane.empty')}</span>
      )}
    >
      {(card) => (
        <RoleCard
          situation={situation}
          lane={lane}
          card={card}
          selected={props.selectedRole === card.role.id}
          leaving={leaving?.roleId === card.role.id && leaving.from === card.assignment}
        />
      )}
    </GridList>
  );
});
