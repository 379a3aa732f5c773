// The colleague whose naming as backup takes the most off the expected loss: those able or nearly able are
// tried one by one, by scoring the study with them, after the panel is drawn.

import { useEffect, useState } from 'react';
import { assign, effectiveLevel, type Person, type Role, updatePerson } from '../../../../model';
import { type Effect, measureEffect } from '../effect';
import type { Situation } from '../situation';

export interface BestBackup {
  readonly person: Person;
  /** They must first become autonomous. */
  readonly trained: boolean;
  readonly effect: Effect;
}

/** Trying everyone would cost seconds on a large study: the best placed are enough. */
const MOST_TRIED = 6;

/** Part of a gain that counts when it needs training first. */
const TRAINING_HANDICAP = 0.8;

export function useBestBackup(situation: Situation, role: Role, wanted: boolean): BestBackup | undefined {
  const [found, setFound] = useState<{ situation: Situation; best: BestBackup | undefined }>();
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => setFound({ situation, best: findBest(situation, role) }), 0);
    return () => clearTimeout(timer);
  }, [situation, role, wanted]);
  return wanted && found?.situation === situation ? found.best : undefined;
}

function findBest(situation: Situation, role: Role): BestBackup | undefined {
  const { study, scenario, score } = situation;
  const taken = new Set(
    (situation.ofRole.get(role.id) ?? []).flatMap((a) => ('person' in a ? a.person : [])),
  );
  const level = (person: Person) => effectiveLevel(person.skills, role.kind).level;
  const candidates = scenario.people
    .filter((person) => !taken.has(person.id) && level(person) >= 1)
    .toSorted((a, b) => level(b) - level(a))
    .slice(0, MOST_TRIED);
  let best: BestBackup | undefined;
  for (const person of candidates) {
    const trained = level(person) < 2;
    const able = trained
      ? updatePerson(study, { scenarioId: scenario.id, everywhere: false }, person.id, {
          skills: { ...person.skills, [role.kind]: 2 },
        })
      : study;
    const after = assign(able, scenario.id, role.id, { person: person.id }, 0);
    const effect = measureEffect(after, scenario.id, score);
    if (effect && effect.loss < -1 && isBetter({ person, trained, effect }, best))
      best = { person, trained, effect };
  }
  return best;
}

/** Training someone takes months and is not in the figures: it must gain clearly more than naming someone able. */
function isBetter(candidate: BestBackup, best: BestBackup | undefined): boolean {
  if (!best) return true;
  const handicap =
    candidate.trained === best.trained ? 1 : candidate.trained ? TRAINING_HANDICAP : 1 / TRAINING_HANDICAP;
  return candidate.effect.loss * handicap < best.effect.loss;
}
