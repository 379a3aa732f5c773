// One holder's lane: their load against the 100 % line, their cards, and at its foot what dropping the card in
// hand would do. The whole lane takes the drop; the cards inside are one list with one tab stop.

import { type CSSProperties, useRef } from 'react';
import { GridList, useDragAndDrop, useDrop } from 'react-aria-components';
import { useFormat, useT } from '../../../i18n';
import { select } from '../../../store';
import { join } from '../marks';
import { useNames } from '../names';
import { type Lane, laneKey, planDrop } from '../placement';
import { isMeasured, loadOf, type Situation } from '../situation';
import styles from './board.module.css';
import { listCards } from './cards';
import { LaneFoot, useOutcomeWords } from './lane-foot';
import { RoleCard } from './role-card';
import type { CardDrag } from './use-card-drag';
import type { Outcome } from './use-outcomes';

/** Only our own cards are accepted, never text or files from elsewhere. */
const CARD_TYPE = 'application/x-sourcier-card';

export function BoardLane(props: {
  situation: Situation;
  lane: Lane;
  drag: CardDrag;
  outcome: Outcome | undefined;
  selectedRole: string | undefined;
  selected: boolean;
  onDrop: () => void;
}) {
  const { situation, lane, drag, outcome } = props;
  const t = useT();
  const names = useNames();
  const sayOutcome = useOutcomeWords();
  const ref = useRef<HTMLElement>(null);
  const key = laneKey(lane);
  const name = lane.kind === 'none' ? t('assign.noHolder') : lane.name;
  const cards = listCards(situation, lane);
  const over = drag.over === key;

  const { dropProps } = useDrop({
    ref,
    getDropOperation(types, allowed) {
      const card = drag.readCardNow();
      if (!card || !types.has(CARD_TYPE)) return 'cancel';
      const refused = planDrop(situation, card, lane, drag.readModeNow()).kind === 'refused';
      return refused ? 'cancel' : (allowed[0] ?? 'move');
    },
    onDropEnter: () => drag.enter(key),
    onDropExit: () => drag.leave(key),
    onDrop: props.onDrop,
  });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((item) => ({
        [CARD_TYPE]: String(item),
        'text/plain': nameOf(cards.find((card) => card.id === item)),
      })),
    onDragStart(event) {
      const card = cards.find((candidate) => event.keys.has(candidate.id));
      if (card)
        drag.start(
          card.assignment ? { roleId: card.role.id, from: card.assignment } : { roleId: card.role.id },
        );
    },
    onDragEnd: () => drag.end(),
    renderDragPreview: (items) => <div className={styles.preview}>{items[0]?.['text/plain']}</div>,
  });

  function nameOf(card: (typeof cards)[number] | undefined): string {
    return card ? names.short(card.role) : '';
  }

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
        <GridList
          aria-label={t('assign.lane.cards', { holder: name })}
          items={cards}
          dragAndDropHooks={dragAndDropHooks}
          dependencies={[situation, props.selectedRole, drag.card]}
          className={styles.list ?? ''}
          renderEmptyState={() => (
            <span className="note">
              {t(lane.kind === 'none' ? 'assign.lane.allHeld' : 'assign.lane.empty')}
            </span>
          )}
        >
          {(card) => (
            <RoleCard
              situation={situation}
              lane={lane}
              card={card}
              selected={props.selectedRole === card.role.id}
              leaving={
                drag.card !== undefined &&
                drag.card.from === card.assignment &&
                drag.card.roleId === card.role.id
              }
            />
          )}
        </GridList>
        {over && outcome?.placement.kind === 'place' && (
          <p className={styles.slot} aria-hidden="true">
            <SlotWords outcome={outcome} />
          </p>
        )}
      </div>
      <LaneFoot lane={lane} outcome={outcome} over={over} card={drag.card} />
    </section>
  );
}

function SlotWords({ outcome }: { outcome: Outcome }) {
  const t = useT();
  const f = useFormat();
  const { placement } = outcome;
  if (placement.kind !== 'place') return null;
  const words = t(`assign.drop.${placement.as}`, { share: f.percent(placement.share, 0) });
  return outcome.skillMissing ? f.list([words, t('assign.lane.noSkill')]) : words;
}

function LaneHead(props: { situation: Situation; lane: Lane; name: string; selected: boolean }) {
  const { situation, lane, name } = props;
  const t = useT();
  const f = useFormat();
  if (lane.kind === 'none')
    return (
      <header>
        <h2>{name}</h2>
      </header>
    );
  const load = loadOf(situation, lane);
  const hot = load > 1;
  const words = f.percent(load, 0);
  const uncapped = !isMeasured(lane);
  return (
    <header>
      <h2>
        <button
          type="button"
          aria-pressed={props.selected}
          className={styles.who}
          onClick={() =>
            select({
              role: undefined,
              person: undefined,
              provider: undefined,
              [lane.kind]: props.selected ? undefined : lane.id,
            })
          }
        >
          {name}
        </button>
        <span className={hot ? 'warn' : undefined}>
          {lane.kind === 'person'
            ? words
            : uncapped
              ? t('assign.lane.uncapped')
              : t('assign.lane.cap', { use: words })}
        </span>
      </h2>
      {!uncapped && (
        <div
          className={join(styles.load, hot && styles.hot)}
          style={{ '--v': Math.min(120, load * 100) } as CSSProperties}
          aria-hidden="true"
        />
      )}
    </header>
  );
}
