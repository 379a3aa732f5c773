// Says in words what an estimate rests on: a size of the organisation, or an assumption that can be changed.

import { isAssumptionId, type Leaf } from '../../../model';
import { useAssumptionTexts } from '../../components/use-assumption-texts';
import { type MessageId, useFormat, useLocale, useT } from '../../i18n';

export interface LeafWords {
  readonly text: string;
  /** Address of the assumption, where it can be changed. */
  readonly href: string | undefined;
}

export function useLeafWords(): (leaf: Leaf) => LeafWords {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const texts = useAssumptionTexts();
  return (leaf) => {
    const { origin } = leaf;
    const value = format.unit(leaf.value, leaf.unit);
    if (origin.kind === 'input') {
      const name = t(`needs.size.${String(origin.path.at(-1))}` as MessageId);
      return { text: t('needs.leaf', { name, value }), href: undefined };
    }
    const id = origin.id;
    const name = texts && isAssumptionId(id) ? texts.describeAssumption(id).name[locale] : id;
    return { text: t('needs.leaf', { name, value }), href: `#/assumptions?id=${id}` };
  };
}
