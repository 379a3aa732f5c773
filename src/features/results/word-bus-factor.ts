// The bus factor of the organisation in words: how many departures, whose, and how much then stops.

import type { OrganizationBusFactor } from '../../../model';
import type { Words } from '../../components/charts/words';

/** Names of ids written `person:<id>` or `provider:<id>`. */
function nameLost(lost: readonly string[], { names }: Pick<Words, 'names'>): string[] {
  return lost.map((entry) => {
    const [kind, id = ''] = entry.split(':');
    return kind === 'person' ? names.person(id) : names.provider(id);
  });
}

export function wordBusFactor(bus: OrganizationBusFactor, words: Words): string {
  const { t, format } = words;
  const target = format.percent(bus.share.value, 0);
  // No set at all: nobody holds roles that weigh as much, or there is no work.
  if (bus.lost.length === 0) {
    return bus.stopped > 0
      ? t('results.structure.busAlready', { share: format.percent(bus.stopped, 0) })
      : t('results.structure.busNone');
  }
  const values = {
    n: bus.size,
    atLeast: bus.atLeast,
    target,
    names: format.list(nameLost(bus.lost, words)),
    share: format.percent(bus.stopped, 0),
  };
  return t(bus.exact ? 'results.structure.bus' : 'results.structure.busAtLeast', values);
}
