// Needs: what each role has to do in a year, by frequency of need (memo fact T2), what waiting costs, and
// what the size of the organisation would have suggested.

import { useCallback, useMemo, useState } from 'react';
import { CATALOGUE, makeAssumptions, type Role, type RoleScore, type Study } from '../../../model';
import { EditableTable } from '../../components/table/editable-table';
import { MixLegend } from '../../components/table/mix-bar';
import { type Reach, ReachControl } from '../../components/table/reach';
import { useLink } from '../../components/use-link';
import { useLocale, useT } from '../../i18n';
import { useActiveId, useScenario, useScore, useStudy } from '../../store';
import { makeEdits } from './edits';
import { EstimateCard } from './estimate-card';
import { makeEstimates } from './estimates';
import { MixEditor } from './mix-editor';
import { OrganizationCard } from './organization-card';
import { PeaksEditor } from './peaks-editor';
import { useNeedColumns } from './use-need-columns';

const NO_ROLES: readonly Role[] = [];
const NO_OVERRIDES: Study['assumptions'] = [];
const readId = (role: Role) => role.id;

export default function Needs() {
  const t = useT();
  const locale = useLocale();
  const study = useStudy();
  const scenario = useScenario();
  const scenarioId = useActiveId();
  const score = useScore();
  const linked = useLink();
  const [reach, setReach] = useState<Reach>('everywhere');

  const roles = scenario?.roles ?? NO_ROLES;
  const scores = useMemo(
    () => new Map<string, RoleScore>(score?.roles.map((role) => [role.id, role])),
    [score],
  );
  const estimates = useMemo(() => (study ? makeEstimates(study, roles) : undefined), [study, roles]);
  const scope = useMemo(() => ({ scenarioId, everywhere: reach === 'everywhere' }), [scenarioId, reach]);
  const nameOf = useCallback((role: Role) => role.label ?? CATALOGUE[role.kind].short[locale], [locale]);
  const edits = useMemo(() => makeEdits(scope, nameOf), [scope, nameOf]);
  const assume = makeAssumptions(study?.assumptions ?? NO_OVERRIDES);
  const columns = useNeedColumns(scores, estimates, edits.takeEstimate, assume);
  if (study === undefined || scenario === undefined || estimates === undefined) return null;

  return (
    <>
      <div className="head">
        <h1>{t('needs.title')}</h1>
        <ReachControl reach={reach} onChange={setReach} scenario={scenario.name} />
        <span className="end">
          <MixLegend />
        </span>
      </div>
      <OrganizationCard organization={study.organization} />
      <EditableTable
        name={t('needs.table')}
        rows={roles}
        rowId={readId}
        startAt={linked}
        columns={columns}
        onEdit={(cells) => edits.change(cells, columns)}
        onAdd={() => edits.add('administrator')}
        onPaste={(cells, added) => edits.paste(cells, added, columns)}
        onDuplicate={(ids) => edits.duplicate(ids, (name) => t('common.copyOf', { name }))}
        onRemove={edits.remove}
        addLabel={t('needs.add')}
        empty={<p>{t('needs.empty')}</p>}
        details={(role) => (
          <>
            <EstimateCard role={role} estimates={estimates} onTake={() => edits.takeEstimate(role)} />
            <MixEditor mix={role.need.incident.mix} onChange={(mix) => edits.setMix(role, mix)} />
            <PeaksEditor peaks={role.peaks} onChange={(peaks) => edits.setPeaks(role, peaks)} />
          </>
        )}
      />
    </>
  );
}
