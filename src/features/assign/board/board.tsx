// People and providers as lanes, roles as cards. A card is dragged by mouse, touch or keyboard; each lane says
// what dropping there would change, and the scoreboard shows it for the lane under the pointer.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../../i18n';
import { setPreview, useSelection } from '../../../store';
import { dropCard } from '../changes';
import { useNames } from '../names';
import { type Card, type DropMode, type Lane, laneKey, planDrop } from '../placement';
import { type Holder, holderKeyOf, type Situation } from '../situation';
import styles from './board.module.css';
import { BoardLane } from './lane';
import { StatusLine } from './status-line';
import { useCardDrag } from './use-card-drag';
import { useOutcomes } from './use-outcomes';

const FREE: Lane = { kind: 'none' };

export function Board({ situation, holders }: { situation: Situation; holders: readonly Holder[] }) {
  const t = useT();
  const names = useNames();
  const selection = useSelection();
  const [chosen, setChosen] = useState<DropMode>('move');
  const drag = useCardDrag(chosen);
  const lanes = useMemo<readonly Lane[]>(() => [...holders, FREE], [holders]);
  const outcomes = useOutcomes(situation, drag, lanes);
  const ref = useRef<HTMLDivElement>(null);

  // The preview belongs to the drag: it must not outlive the screen.
  useEffect(() => () => setPreview(undefined), []);
  useEffect(() => {
    if (!drag.card) setPreview(undefined);
  }, [drag.card]);

  // After a drop by keyboard the focus is on the lane: it follows the card, once the card is drawn there.
  function followCard(key: string, roleId: string) {
    setTimeout(() => {
      const lane = ref.current?.querySelector<HTMLElement>(`[data-lane="${CSS.escape(key)}"]`);
      if (lane && document.activeElement === lane)
        lane.querySelector<HTMLElement>(`[data-role="${CSS.escape(roleId)}"]`)?.focus();
    }, 50);
  }

  function drop(lane: Lane) {
    const card = drag.hand.readCardNow();
    const role = card && situation.role.get(card.roleId);
    if (!card || !role) return;
    const placement = planDrop(situation, card, lane, drag.hand.readModeNow());
    drag.hand.end();
    const holder = lane.kind === 'none' ? t('assign.noHolder') : lane.name;
    dropCard(situation, card, placement, { role: names.short(role), holder });
    followCard(laneKey(lane), card.roleId);
  }

  // One function for ever, which does what the latest drawing says: lanes redraw for nothing else.
  const latest = useRef(drop);
  latest.current = drop;
  const dropOn = useCallback((lane: Lane) => latest.current(lane), []);

  return (
    <>
      <StatusLine
        situation={situation}
        drag={drag}
        outcomes={outcomes}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div className={styles.board} ref={ref}>
        {lanes.map((lane) => {
          const key = laneKey(lane);
          return (
            <BoardLane
              key={key}
              situation={situation}
              lane={lane}
              hand={drag.hand}
              outcome={outcomes.get(key)}
              over={drag.over === key}
              leaving={isFrom(drag.card, lane) ? drag.card : undefined}
              selectedRole={selection.role}
              selected={lane.kind !== 'none' && selection[lane.kind] === lane.id}
              onDrop={dropOn}
            />
          );
        })}
      </div>
    </>
  );
}

/** Whether the card in hand was taken from this lane. */
function isFrom(card: Card | undefined, lane: Lane): boolean {
  return card !== undefined && laneKey(lane) === (card.from ? holderKeyOf(card.from) : 'none');
}
