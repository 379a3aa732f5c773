// What dropping the card in hand would change, lane by lane, before it is let go: the lane under the pointer
// at once, the others in the browser's idle moments, so that dragging never stutters.

import { useEffect, useMemo, useRef, useState } from 'react';
import { setPreview } from '../../../store';
import { type Effect, measureEffect } from '../effect';
import { applyPlacement, type Lane, laneKey, type Placement, planDrop } from '../placement';
import { cellAt, type Situation } from '../situation';
import type { Carried } from './use-card-drag';

export interface Outcome {
  readonly placement: Placement;
  /** The holder could not do the work: said in words, measured only when the card is over the lane. */
  readonly skillMissing: boolean;
  readonly effect?: Effect;
}

/** The outcome on each lane, by lane key; empty when no card is in hand. */
export function useOutcomes(
  situation: Situation,
  carried: Carried,
  lanes: readonly Lane[],
): ReadonlyMap<string, Outcome> {
  const { card, mode, over } = carried;
  const plans = useMemo(() => planAll(situation, card, mode, lanes), [situation, card, mode, lanes]);
  const [drawn, setDrawn] = useState<{ plans: Plans; effects: ReadonlyMap<string, Effect> }>();
  const measured = useRef<{ plans: Plans; effects: Map<string, Effect> }>(undefined);

  useEffect(() => {
    if (plans.size === 0) return;
    if (measured.current?.plans !== plans) measured.current = { plans, effects: new Map() };
    const { effects } = measured.current;
    const measure = (key: string) => {
      const plan = plans.get(key);
      if (!card || !plan || plan.placement.kind === 'refused') return;
      const known = effects.get(key);
      if (known) return known;
      const { id } = situation.scenario;
      const after = applyPlacement(situation.study, id, card.roleId, plan.placement);
      const effect = measureEffect(after, id, situation.score);
      if (effect) effects.set(key, effect);
      return effect;
    };
    const draw = () => setDrawn({ plans, effects: new Map(effects) });

    setPreview(over === undefined ? undefined : measure(over)?.study);
    draw();
    const waiting = [...plans]
      .filter(([key, plan]) => !plan.skillMissing && !effects.has(key))
      .map(([key]) => key);
    return whenIdle((hasTime) => {
      do {
        const key = waiting.shift();
        if (key === undefined) break;
        measure(key);
      } while (hasTime());
      draw();
      return waiting.length > 0;
    });
  }, [plans, over, card, situation]);

  // An outcome keeps its identity from one drawing to the next: lanes redraw only for their own.
  const made = useRef(new WeakMap<Effect, Outcome>());
  return useMemo(() => {
    const effects = drawn?.plans === plans ? drawn.effects : undefined;
    const conclude = (plan: Outcome, effect: Effect | undefined): Outcome => {
      if (!effect) return plan;
      const known = made.current.get(effect) ?? { ...plan, effect };
      made.current.set(effect, known);
      return known;
    };
    return new Map([...plans].map(([key, plan]) => [key, conclude(plan, effects?.get(key))]));
  }, [plans, drawn]);
}

type Plans = ReadonlyMap<string, Outcome>;

function planAll(
  situation: Situation,
  card: Carried['card'],
  mode: Carried['mode'],
  lanes: readonly Lane[],
): Plans {
  const role = card && situation.role.get(card.roleId);
  if (!card || !role) return new Map();
  return new Map(
    lanes.map((lane) => [
      laneKey(lane),
      {
        placement: planDrop(situation, card, lane, mode),
        skillMissing: lane.kind === 'person' && cellAt(situation, role, lane).skill === 0,
      },
    ]),
  );
}

/** Runs `work` in idle slices while it returns true. Returns what stops it. */
function whenIdle(work: (hasTime: () => boolean) => boolean): () => void {
  if (typeof requestIdleCallback === 'function') {
    let handle = requestIdleCallback(function slice(deadline) {
      if (work(() => deadline.timeRemaining() > 4)) handle = requestIdleCallback(slice, { timeout: 500 });
    });
    return () => cancelIdleCallback(handle);
  }
  // Safari has no idle callback: one lane per task leaves room for the pointer between them.
  let handle = setTimeout(function slice() {
    if (work(() => false)) handle = setTimeout(slice, 0);
  }, 0);
  return () => clearTimeout(handle);
}
