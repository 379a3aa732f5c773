// One holder's lane: their load, their cards, and at its foot what dropping the card in hand would do. The
// whole lane takes the drop. Redrawn only when something of its own changes, so that dragging stays smooth.

import { memo, useRef } from 'react';
import { useDrop } from 'react-aria-components';
import { useFormat, useT } from '../../../i18n';
import { join } from '../marks';
import { type Card, type Lane, laneKey, planDrop } from '../placement';
import type { Situation } from '../situation';
import styles from './board.module.css';
import { CARD_TYPE, LaneCards } from './lane-cards';
import { LaneFoot, useOutcomeWords } from './lane-foot';
import { LaneHead } from './lane-head';
import type { Hand } from './use-card-drag';
import type { Outcome } from './use-outcomes';

export const BoardLane = memo(function BoardLane(props: {
  situation: Situation;
  lane: Lane;
  hand: Hand;
  /** What dropping the card in hand here would do; absent when no card is. */
  outcome: Outcome | undefined;
  over: boolean;
  /** The card in hand, where it was taken from here. */
  leaving: Card | undefined;
  selectedRole: string | undefined;
  selected: boolean;
  onDrop: (lane: Lane) => void;
}) {
  const { situation, lane, hand, outcome, over } = props;
  const t = useT();
  const sayOutcome = useOutcomeWords();
  const ref = useRef<HTMLElement>(null);
  const key = laneKey(lane);
  const name = lane.kind === 'none' ? t('assign.noHolder') : lane.name;

  const { dropProps } = useDrop({
    ref,
    getDropOperation(types, allowed) {
      const card = hand.readCardNow();
      if (!card || !types.has(CARD_TYPE)) return 'cancel';
      const refused = planDrop(situation, card, lane, hand.readModeNow()).kind === 'refused';
      return refused ? 'cancel' : (allowed[0] ?? 'move');
    },
    onDropEnter: () => hand.enter(key),
    onDropExit: () => hand.leave(key),
    onDrop: () => props.onDrop(lane),
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane groups cards, it is no form field
    <section
      {...dropProps}
      ref={ref}
      role="group"
      tabIndex={-1}
      data-lane={key}
      aria-label={outcome ? `${name}. ${sayOutcome(outcome)}` : name}
      className={join(
        'card',
        styles.lane,
        lane.kind === 'none' && styles.free,
        outcome && styles.during,
        outcome?.effect && !outcome.skillMissing && styles.can,
        over && styles.over,
        props.selected && styles.chosen,
      )}
    >
      <LaneHead situation={situation} lane={lane} name={name} selected={props.selected} />
      <div className={styles.cards}>
        <LaneCards
          situation={situation}
          lane={lane}
          name={name}
          hand={hand}
          leaving={props.leaving}
          selectedRole={props.selectedRole}
        />
        {over && outcome && <Slot outcome={outcome} />}
      </div>
      <LaneFoot outcome={outcome} over={over} />
    </section>
  );
});

/** Where the card would land, and as what. */
function Slot({ outcome }: { outcome: Outcome }) {
  const t = useT();
  const f = useFormat();
  const { placement } = outcome;
  if (placement.kind !== 'place') return null;
  const words = t(`assign.drop.${placement.as}`, { share: f.percent(placement.share, 0) });
  return (
    <p className={styles.slot} aria-hidden="true">
      {outcome.skillMissing ? f.list([words, t('assign.lane.noSkill')]) : words}
    </p>
  );
}
