// Moving a card without dragging it: every lane in a list, with what choosing it would change. The same
// reckoning as under the pointer, for fingers, keyboards and screen readers.

import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Dialog } from '../../components/dialog/dialog';
import { useFormat, useT } from '../../i18n';
import { setPreview } from '../../store';
import styles from './assign.module.css';
import { ModeChoice } from './board/mode-choice';
import { type Outcome, useOutcomes } from './board/use-outcomes';
import { dropCard } from './changes';
import { EffectFigures } from './effect-figures';
import { useNames } from './names';
import { type Card, type DropMode, type Lane, laneKey } from './placement';
import type { Situation } from './situation';

export function MoveDialog(props: { situation: Situation; card: Card; onClose: () => void }) {
  const { situation, card } = props;
  const t = useT();
  const names = useNames();
  const [mode, setMode] = useState<DropMode>(card.from ? 'move' : 'second');
  const [over, setOver] = useState<string>();
  const lanes = useMemo<readonly Lane[]>(() => [...situation.holders, { kind: 'none' }], [situation]);
  const carried = useMemo(() => ({ card, mode, over }), [card, mode, over]);
  const outcomes = useOutcomes(situation, carried, lanes);
  useEffect(() => () => setPreview(undefined), []);
  const role = situation.role.get(card.roleId);
  if (!role) return null;

  function choose(lane: Lane, outcome: Outcome) {
    if (!role) return;
    const holder = lane.kind === 'none' ? t('assign.noHolder') : lane.name;
    props.onClose();
    dropCard(situation, card, outcome.placement, { role: names.short(role), holder });
  }

  return (
    <Dialog title={t('assign.move.title', { role: names.role(role) })} onClose={props.onClose} wide>
      <div>
        <ModeChoice value={mode} onChange={setMode} moving={card.from !== undefined} />
      </div>
      <ul className={styles.targets}>
        {lanes.map((lane) => {
          const outcome = outcomes.get(laneKey(lane));
          if (!outcome || outcome.placement.kind === 'refused') return null;
          return (
            <li key={laneKey(lane)}>
              <Button
                className={styles.target ?? ''}
                onPress={() => choose(lane, outcome)}
                onHoverStart={() => setOver(laneKey(lane))}
                onFocus={() => setOver(laneKey(lane))}
              >
                <TargetWords lane={lane} outcome={outcome} />
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

function TargetWords({ lane, outcome }: { lane: Lane; outcome: Outcome }) {
  const t = useT();
  const f = useFormat();
  const { placement, effect } = outcome;
  return (
    <>
      <b>{lane.kind === 'none' ? t('assign.noHolder') : lane.name}</b>
      <span className="unit">
        {placement.kind === 'place'
          ? t(`assign.drop.${placement.as}`, { share: f.percent(placement.share, 0) })
          : t('assign.drop.release')}
      </span>
      {effect ? (
        <EffectFigures effect={effect} />
      ) : (
        <span className="note">
          {outcome.skillMissing ? t('assign.lane.noSkill') : t('assign.lane.measuring')}
        </span>
      )}
    </>
  );
}
