// How far an assumption can be trusted, in a word: measured, published, an opinion, or the reader's own value.

import { ASSUMPTIONS, type AssumptionId, type Study } from '../../../model';
import { useT } from '../../i18n';

export function StatusTag({ id, study }: { id: AssumptionId; study: Study }) {
  const t = useT();
  const isYours = study.assumptions.some((override) => override.id === id);
  return <span className="tag">{t(isYours ? 'explain.yours' : `explain.${ASSUMPTIONS[id].status}`)}</span>;
}
