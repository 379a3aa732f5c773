// Whom and what a figure is about, read from the data at its leaves: two parts of a sum are told apart by the
// people, roles or providers that only one of them depends on.

import { type Figure, inputsOf, isLeaf } from '../../../model';

/** `role:dba`, `person:dba-1`, `provider:esn-b`: a thing of the document. */
export type Owner = `${'role' | 'person' | 'provider'}:${string}`;

const known = new WeakMap<Figure, ReadonlySet<Owner>>();

/** The owners named by a path in the document, `['people', 'dba-1', 'fte']`. */
export function ownersOfPath(path: readonly (string | number)[]): Owner[] {
  const [group, id, holder] = path[0] === 'today' ? path.slice(1) : path;
  if (group === 'roles') return [`role:${id}`];
  if (group === 'people') return [`person:${id}`];
  if (group === 'providers') return [`provider:${id}`];
  if (group !== 'assignments') return [];
  const [provider, contract] = String(holder).split('/');
  return [`role:${id}`, contract === undefined ? `person:${holder}` : `provider:${provider}`];
}

/** Everything of the document that a figure depends on. */
function ownersOf(figure: Figure): ReadonlySet<Owner> {
  const found = known.get(figure);
  if (found) return found;
  const owners = new Set<Owner>();
  if (isLeaf(figure)) {
    if (figure.origin.kind === 'input')
      for (const owner of ownersOfPath(figure.origin.path)) owners.add(owner);
  } else for (const [, input] of inputsOf(figure)) for (const owner of ownersOf(input)) owners.add(owner);
  known.set(figure, owners);
  return owners;
}

/** For each of several figures, the owners that not all of them share; nothing when that names too many. */
export function tellApart(figures: readonly Figure[], most = 2): readonly (readonly Owner[])[] {
  const all = figures.map(ownersOf);
  const common = (owner: Owner) => all.every((owners) => owners.has(owner));
  return all.map((owners) => {
    const own = [...owners].filter((owner) => !common(owner));
    return own.length <= most ? own : [];
  });
}
