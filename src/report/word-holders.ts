// Who holds a role in two scenarios, as a sentence that says only what changes: who comes, who goes, whose share moves.
// Those of whom the same is said are named together.

import type { HolderOf, Ref, ScenarioDifference } from '../../model';
import { gatherBy, nameSome } from './name-some';
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
      gatherHolders(holders).map(([first, ...others]) =>
        t('difference.holder', {
          name: nameSome(
            [first, ...others].map((holder) => names.name(refOf(holder, scenarioId))),
            words,
          ),
          share: wordShare(first, 1 + others.length, words),
        }),
      ),
    );
  const added = to.filter((holder) => !from.some((other) => isSame(holder, other)));
  const removed = from.filter((holder) => !to.some((other) => isSame(holder, other)));
  const moves = to.flatMap((after) => {
    const before = from.find((other) => isSame(after, other));
    return before === undefined || before.share === after.share ? [] : [{ before, after }];
  });
  const moved = gatherBy(moves, ({ before, after }) => [after.kind, before.share, after.share].join(' ')).map(
    (group) =>
      t('difference.holder', {
        name: nameSome(
          group.map(({ after }) => names.name(refOf(after, toScenarioId))),
          words,
        ),
        share: wordMove(group, words),
      }),
  );
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

type Some<T> = [T, ...T[]];

function gatherHolders(holders: readonly HolderOf[]): Some<HolderOf>[] {
  return gatherBy(holders, ({ kind, share }) => `${kind} ${share}`) as Some<HolderOf>[];
}

/** `Camille (50 %)`; a backup has no share. */
export function nameHolder(holder: HolderOf, scenarioId: string, names: Names, words: Words): string {
  return nameHolders([{ holder, scenarioId }], names, words);
}

/** `Camille et Dominique (50 % chacun), Sacha (20 %)`. */
export function nameHolders(
  holders: readonly { readonly holder: HolderOf; readonly scenarioId: string }[],
  names: Names,
  words: Words,
): string {
  const { t, format } = words;
  return format.list(
    gatherBy(holders, ({ holder: { kind, share } }) => `${kind} ${share}`).map((group) => {
      const name = nameSome(
        group.map(({ holder, scenarioId }) => names.name(refOf(holder, scenarioId))),
        words,
      );
      const share = group[0]?.holder.share ?? 0;
      if (share === 0) return name;
      return t('difference.holder', {
        name,
        share: t('difference.each', { share: format.percent(share), count: group.length }),
      });
    }),
  );
}

/** `50 % de son temps`, `suppléant`, `80 % du besoin`. */
function wordShare(holder: HolderOf, count: number, { t, format }: Words): string {
  const share = format.percent(holder.share);
  if (holder.kind === 'contract') return t('difference.ofNeed', { share });
  return holder.share > 0 ? t('difference.ofTime', { share, count }) : t('difference.backup', { count });
}

/** What all of a group move from and to. */
function wordMove(
  group: readonly { readonly before: HolderOf; readonly after: HolderOf }[],
  { t, format }: Words,
): string {
  const [{ before, after }] = group as Some<(typeof group)[number]>;
  const count = group.length;
  const [from, to] = [format.percent(before.share), format.percent(after.share)];
  if (after.kind === 'contract') return t('difference.needMoved', { from, to });
  if (before.share > 0 && after.share > 0) return t('difference.timeMoved', { from, to, count });
  return after.share > 0
    ? t('difference.madeHolder', { to, count })
    : t('difference.madeBackup', { from, count });
}
