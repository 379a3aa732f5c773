// What the needs screen does to the study: each function is one labelled, undoable step.

import {
  addRole,
  duplicateRole,
  findRefusal,
  findScenario,
  listScenarios,
  type Need,
  type Role,
  type RoleKind,
  removeRole,
  type Scope,
  type Study,
  type StudyErrorCode,
  updateRole,
} from '../../../model';
import { addReached, editReached, findAdded } from '../../components/table/everywhere';
import {
  type CellEdit,
  type Column,
  type Patch,
  type RowValues,
  writeCell,
} from '../../components/table/types';
import type { Wording } from '../../i18n';
import { edit, editWithUndo, notify } from '../../store';
import { makeEstimates, readEstimate } from './estimates';
import { makeRole } from './new-role';

/** Why a change was not taken: a rule of its own words, or any other. */
function wordRefusal(code: StudyErrorCode): Wording['id'] {
  switch (code) {
    case 'arrivals-above-one':
    case 'peaks-too-long':
      return `needs.refused.${code}`;
    default:
      return 'needs.refused.other';
  }
}

/** The edits of a scope. `nameOf` words a role in the reader's language, for the history. */
export function makeEdits(scope: Scope, nameOf: (role: Role) => string) {
  /** The rule that stood in the way of the edit under way. */
  let refusal: StudyErrorCode | undefined;
  /** Edits the study, and says why where a rule left a role as it was. */
  const attempt: typeof edit = (label, change, group) => {
    refusal = undefined;
    const step = edit(label, change, group);
    if (refusal !== undefined) notify({ id: wordRefusal(refusal) });
    return step;
  };
  /** Changes a role in each scenario of the scope, from what it is there. */
  const patchRole = (study: Study, id: string, patch: (role: Role, study: Study) => Patch<Role>): Study =>
    editReached(study, scope, (before, scenario) => {
      const role = scenario.roles.find((candidate) => candidate.id === id);
      if (role === undefined) return before;
      const here = { scenarioId: scenario.id, everywhere: false };
      const wanted = patch(role, before);
      refusal ??= findRefusal(role, wanted);
      return updateRole(before, here, id, wanted);
    });
  const patchNeed = (study: Study, id: string, change: (need: Need) => Need): Study =>
    patchRole(study, id, (role) => ({ need: change(role.need) }));

  const applyCells = (study: Study, cells: readonly CellEdit[], columns: readonly Column<Role>[]): Study =>
    cells.reduce((before, cell) => {
      const column = columns.find((candidate) => candidate.id === cell.column);
      if (column === undefined) return before;
      return patchRole(before, cell.row, (role) => writeCell(column, role, cell.value));
    }, study);

  const add = (study: Study, kind: RoleKind): Study =>
    addReached(study, scope, 'roles', (before) => addRole(before, scope.scenarioId, makeRole(before, kind)));

  const newest = (before: Study | undefined, after: Study | undefined) =>
    findAdded(before, after, scope.scenarioId, 'roles');

  return {
    setMix: (role: Role, mix: Need['incident']['mix']) =>
      attempt(
        { id: 'needs.edited.mix', values: { name: nameOf(role) } },
        (study) => patchNeed(study, role.id, (need) => ({ ...need, incident: { ...need.incident, mix } })),
        `needs-mix-${role.id}`,
      ),
    setPeaks: (role: Role, peaks: Role['peaks']) =>
      attempt({ id: 'needs.edited.peaks', values: { name: nameOf(role) } }, (study) =>
        patchRole(study, role.id, () => ({ peaks })),
      ),
    change: (cells: readonly CellEdit[], columns: readonly Column<Role>[]) => {
      const field = columns.find((column) => column.id === cells[0]?.column)?.label ?? '';
      attempt(
        cells.length === 1
          ? { id: 'needs.edited.cell', values: { field } }
          : { id: 'needs.edited.cells', values: { n: cells.length } },
        (study) => applyCells(study, cells, columns),
      );
    },
    add: (kind: RoleKind): string | undefined => {
      const step = edit({ id: 'needs.edited.added' }, (study) => add(study, kind));
      return newest(step?.before, step?.after);
    },
    paste: (cells: readonly CellEdit[], rows: readonly RowValues[], columns: readonly Column<Role>[]) =>
      attempt(
        { id: 'needs.edited.pasted', values: { n: rows.length + new Set(cells.map((c) => c.row)).size } },
        (study) =>
          rows.reduce(
            (before, values) => {
              const kind = values.get('kind');
              const added = add(before, (typeof kind === 'string' ? kind : 'administrator') as RoleKind);
              const id = newest(before, added);
              if (id === undefined) return before;
              return applyCells(
                added,
                [...values].map(([column, value]) => ({ row: id, column, value })),
                columns,
              );
            },
            applyCells(study, cells, columns),
          ),
      ),
    duplicate: (ids: readonly string[], copyOf: (name: string) => string) =>
      edit({ id: 'needs.edited.duplicated', values: { n: ids.length } }, (study) =>
        ids.reduce((before, id) => {
          const role = findScenario(before, scope.scenarioId)?.roles.find((candidate) => candidate.id === id);
          if (role === undefined) return before;
          return addReached(before, scope, 'roles', (inner) =>
            duplicateRole(inner, scope.scenarioId, id, copyOf(nameOf(role)).slice(0, 120)),
          );
        }, study),
      ),
    remove: (ids: readonly string[]) =>
      editWithUndo({ id: 'needs.edited.removed', values: { n: ids.length } }, (study) =>
        ids.reduce(
          (before, id) => editReached(before, scope, (inner, scenario) => removeRole(inner, scenario.id, id)),
          study,
        ),
      ),
    takeEstimate: (role: Role) =>
      attempt({ id: 'needs.edited.estimate', values: { name: nameOf(role) } }, (study) => {
        const roles = findScenario(study, scope.scenarioId)?.roles ?? listScenarios(study)[0]?.roles ?? [];
        const estimate = readEstimate(makeEstimates(study, roles), role);
        if (estimate === undefined) return study;
        const { run, incident, problem, project } = estimate.need;
        return patchNeed(study, role.id, (need) => ({
          run,
          incident: { ...need.incident, perYear: incident.perYear, effortHours: incident.effortHours },
          problem,
          project,
        }));
      }),
  };
}
