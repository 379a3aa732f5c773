// What the Assign screen does to a study, each step named so that undo can say what it takes back.

import {
  addScenario,
  assign,
  type Person,
  type Role,
  removePerson,
  removeProvider,
  unassign,
  updatePerson,
} from '../../../model';
import { edit } from '../../store';
import { applyPlacement, type Card, type Placement } from './placement';
import type { HolderRef, Situation } from './situation';

/** Names that a step is told with. */
export interface Told {
  readonly role: string;
  readonly holder: string;
}

export function setShare(
  situation: Situation,
  role: Role,
  ref: HolderRef,
  share: number,
  told: Told,
  group?: string,
): void {
  edit(
    share === 0
      ? { id: 'assign.step.backup', values: { ...told } }
      : { id: 'assign.step.share', values: { ...told, share: Math.round(share * 100) } },
    (study) => assign(study, situation.scenario.id, role.id, ref, share),
    group,
  );
}

export function clearHolder(situation: Situation, role: Role, ref: HolderRef, told: Told): void {
  edit({ id: 'assign.step.remove', values: { ...told } }, (study) =>
    unassign(study, situation.scenario.id, role.id, ref),
  );
}

export function dropCard(situation: Situation, card: Card, placement: Placement, told: Told): void {
  if (placement.kind === 'refused') return;
  const id =
    placement.kind === 'release'
      ? 'assign.step.remove'
      : placement.as === 'backup'
        ? 'assign.step.backup'
        : placement.as === 'second'
          ? 'assign.step.second'
          : 'assign.step.move';
  edit({ id, values: { ...told } }, (study) =>
    applyPlacement(study, situation.scenario.id, card.roleId, placement),
  );
}

/** Trains a person up to autonomy where needed, and names them backup of the role. */
export function nameBackup(
  situation: Situation,
  role: Role,
  person: Person,
  told: Told,
  trained: boolean,
): void {
  edit({ id: trained ? 'assign.step.train' : 'assign.step.backup', values: { ...told } }, (study) => {
    const scope = { scenarioId: situation.scenario.id, everywhere: false };
    const skilled = trained
      ? updatePerson(study, scope, person.id, { skills: { ...person.skills, [role.kind]: 2 } })
      : study;
    return assign(skilled, situation.scenario.id, role.id, { person: person.id }, 0);
  });
}

/** A new scenario in which the holder is gone; it becomes the active one. */
export function tryWithout(
  situation: Situation,
  holder: { readonly kind: 'person' | 'provider'; readonly id: string },
  name: string,
): void {
  edit({ id: 'assign.step.scenario', values: { name } }, (study) => {
    const known = new Set(study.scenarios.map((s) => s.id));
    const copied = addScenario(study, situation.scenario.id, name);
    const created = copied.scenarios.find((s) => !known.has(s.id));
    if (!created) return study;
    return holder.kind === 'person'
      ? removePerson(copied, created.id, holder.id)
      : removeProvider(copied, created.id, holder.id);
  });
}
