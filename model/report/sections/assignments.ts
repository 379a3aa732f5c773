// Who holds what in the scenarios told in detail: role by role, its holders and backups, what contracts take, and how
// many could carry on alone.

import { listHolders } from '../../decision/compare/list-differences';
import type { HolderOf } from '../../decision/compare/types';
import { count, finding, listOf, numbers, quantityOf, roleRef, row, scenarioRef, words } from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import type { Finding, Message, RefList, Row } from '../types';

export const assignments: SectionSource = {
  id: 'assignments',
  isBackground: true,
  make: (context) => {
    const told = context.detailIds.filter((id) => context.scenarioOf(id).roles.length > 0);
    if (told.length === 0) return undefined;
    return { id: 'assignments', messages: told.map((id) => tellScenario(id, context)) };
  },
};

function tellScenario(id: string, context: ReportContext): Message {
  return {
    id,
    finding: tellThinnest(id, context),
    exhibits: [
      {
        kind: 'table',
        id: 'assignments.matrix',
        columns: [
          words('role'),
          words('holders'),
          words('backups'),
          words('contracts'),
          numbers('load', 'ratio'),
          numbers('busFactor', 'count'),
        ],
        rows: listRows(id, context),
      },
    ],
    explanation: [finding('assignments.why')],
  };
}

function listRows(id: string, { scenarioOf, scoreOf }: ReportContext): readonly Row[] {
  const scenario = scenarioOf(id);
  const holders = listHolders(scenario);
  const scores = new Map(scoreOf(id).roles.map((score) => [score.id, score]));
  return scenario.roles.map((role) => {
    const held = holders.get(role.id) ?? [];
    const score = scores.get(role.id);
    const named = (keep: (holder: HolderOf) => boolean): RefList | null => {
      const kept = held.filter(keep);
      if (kept.length === 0) return null;
      return listOf(kept.map((holder) => ({ kind: 'holder', scenarioId: id, holder })));
    };
    return row(
      roleRef(id, role.id),
      named((holder) => holder.kind === 'person' && holder.share > 0),
      named((holder) => holder.kind === 'person' && holder.share === 0),
      named((holder) => holder.kind === 'contract'),
      score === undefined ? null : quantityOf(score.load),
      score === undefined ? null : quantityOf(score.busFactor),
    );
  });
}

/** Roles with a need that nobody, or one holder only, can carry on alone. */
function tellThinnest(id: string, { scoreOf }: ReportContext): Finding {
  const roles = scoreOf(id).roles.filter((role) => role.need.value > 0);
  const scenario = scenarioRef(id);
  const refs = (limit: number) =>
    listOf(roles.filter((role) => role.busFactor.value === limit).map((role) => roleRef(id, role.id)));
  const nobody = refs(0);
  if (nobody.items.length > 0) return finding('assignments.nobody', { scenario, roles: nobody });
  const one = refs(1);
  const all = count(roles.length);
  if (one.items.length === 0) return finding('assignments.relief', { scenario, all });
  return finding('assignments.one', { scenario, roles: one, all });
}
