// Who holds a role in two scenarios, as a sentence that says only what changes: who comes, who goes, whose share moves.

import type { HolderOf, Ref, ScenarioDifference } from '../../model';
import type { Words } from './words';

interface Names {
  readonly name: (ref: Ref) => string;
}
type HoldersDifference = Extract<ScenarioDifference, { kind: 'holders' }>;

export function wordHolders(difference: HoldersDifference, names: Names, words: Words): string {
  const { t, format } = words;
  const { roleId, from, to, fromScenarioId, toScenarioId } = difference;
  const write = (holders: readonly HolderOf[], scenarioId: string) =>
    format.list(
      holders.map((holder) =>
        t('difference.holder', {
          name: names.name(refOf(holder, scenarioId)),
          share: wordShare(holder, words),
        }),
      ),
    );
  const added = to.filter((holder) => !from.some((other) => isSame(holder, other)));
  const removed = from.filter((holder) => !to.some((other) => isSame(holder, other)));
  const moved = to.flatMap((holder) => {
    const before = from.find((other) => isSame(holder, other));
    if (before === undefined || before.share === holder.share) return [];
    const name = names.name(refOf(holder, toScenarioId));
    return [t('difference.holder', { name, share: wordMove(before, holder, words) })];
  });
  const parts: string[] = [];
  if (removed.length > 0 && (added.length > 0 || to.length === 0))
    parts.push(
      t('difference.replaced', {
        added: added.length === 0 ? t('difference.nobody') : write(added, toScenarioId),
        removed: write(removed, fromScenarioId),
      }),
    );
  else if (removed.length > 0)
    parts.push(t('difference.without', { removed: write(removed, fromScenarioId) }));
  else if (added.length > 0)
    parts.push(
      from.length === 0
        ? t('difference.replaced', { added: write(added, toScenarioId), removed: t('difference.nobody') })
        : t('difference.alsoHeld', { added: write(added, toScenarioId) }),
    );
  if (moved.length > 0) parts.push(format.list(moved));
  return t('difference.holders', {
    role: names.name({ kind: 'role', scenarioId: toScenarioId, id: roleId }),
    change: parts.join(t('difference.separator')),
  });
}

function refOf(holder: HolderOf, scenarioId: string): Ref {
  return holder.kind === 'person'
    ? { kind: 'person', scenarioId, id: holder.id }
    : { kind: 'contract', scenarioId, providerId: holder.providerId, id: holder.id };
}

function isSame(a: HolderOf, b: HolderOf): boolean {
  if (a.kind === 'person') return b.kind === 'person' && a.id === b.id;
  return b.kind === 'contract' && a.id === b.id && a.providerId === b.providerId;
}

/** `Camille (50 %)`; a backup has no share. */
export function nameHolder(holder: HolderOf, scenarioId: string, names: Names, { t, format }: Words): string {
  const name = names.name(refOf(holder, scenarioId));
  return holder.share > 0 ? t('difference.holder', { name, share: format.percent(holder.share) }) : name;
}

/** `50 % de son temps`, `suppléant`, `80 % du besoin`. */
function wordShare(holder: HolderOf, { t, format }: Words): string {
  const share = format.percent(holder.share);
  if (holder.kind === 'contract') return t('difference.ofNeed', { share });
  return holder.share > 0 ? t('difference.ofTime', { share }) : t('difference.backup');
}

function wordMove(before: HolderOf, after: HolderOf, words: Words): string {
  const { t, format } = words;
  const [from, to] = [format.percent(before.share), format.percent(after.share)];
  if (after.kind === 'contract') return t('difference.needMoved', { from, to });
  if (before.share > 0 && after.share > 0) return t('difference.timeMoved', { from, to });
  return after.share > 0 ? t('difference.madeHolder', { to }) : t('difference.madeBackup', { from });
}
