// What the people table does to the study: each function is one labelled, undoable step.

import {
  addPerson,
  duplicatePerson,
  makeAssumptions,
  type NewPerson,
  type Person,
  type RoleKind,
  removePerson,
  type Scope,
  type SkillLevel,
  type Study,
  updatePerson,
} from '../../../model';
import { addReached, editReached, findAdded } from '../../components/table/everywhere';
import {
  type CellEdit,
  type Column,
  type Patch,
  type RowValues,
  writeCell,
} from '../../components/table/types';
import { edit, editWithUndo } from '../../store';

/** Someone of whom only the name is known: a confirmed technician's pay, office hours, no skill yet. */
function makePerson(study: Study, name: string): NewPerson {
  const assume = makeAssumptions(study.assumptions);
  return {
    name,
    status: 'employee',
    fte: 1,
    workingTime: 'days-218',
    executive: false,
    grossSalary: assume('operations-technician.salary-confirmed').value,
    dayRate: assume('operations-technician.day-rate-confirmed').value,
    skills: {},
    schedule: 'office',
    onCall: false,
  };
}

export function makePeopleEdits(scope: Scope) {
  const patchPerson = (study: Study, id: string, patch: (person: Person) => Patch<Person>): Study =>
    editReached(study, scope, (before, scenario) => {
      const person = scenario.people.find((candidate) => candidate.id === id);
      if (person === undefined) return before;
      const here = { scenarioId: scenario.id, everywhere: false };
      return updatePerson(before, here, id, patch(person));
    });
  const applyCells = (study: Study, cells: readonly CellEdit[], columns: readonly Column<Person>[]): Study =>
    cells.reduce((before, cell) => {
      const column = columns.find((candidate) => candidate.id === cell.column);
      if (column === undefined) return before;
      return patchPerson(before, cell.row, (person) => writeCell(column, person, cell.value));
    }, study);
  const add = (study: Study, name: string): Study =>
    addReached(study, scope, 'people', (before) =>
      addPerson(before, scope.scenarioId, makePerson(before, name)),
    );
  const newest = (before: Study | undefined, after: Study | undefined) =>
    findAdded(before, after, scope.scenarioId, 'people');

  return {
    change: (cells: readonly CellEdit[], columns: readonly Column<Person>[]) => {
      const field = columns.find((column) => column.id === cells[0]?.column)?.label ?? '';
      edit(
        cells.length === 1
          ? { id: 'people.edited.cell', values: { field } }
          : { id: 'people.edited.cells', values: { n: cells.length } },
        (study) => applyCells(study, cells, columns),
      );
    },
    add: (name: string): string | undefined => {
      const step = edit({ id: 'people.edited.added' }, (study) => add(study, name));
      return newest(step?.before, step?.after);
    },
    paste: (cells: readonly CellEdit[], rows: readonly RowValues[], columns: readonly Column<Person>[]) =>
      edit(
        { id: 'people.edited.pasted', values: { n: rows.length + new Set(cells.map((c) => c.row)).size } },
        (study) =>
          rows.reduce(
            (before, values) => {
              const added = add(before, String(values.get('name') ?? ''));
              const id = newest(before, added);
              if (id === undefined) return before;
              const rest = [...values].filter(([column]) => column !== 'name');
              return applyCells(
                added,
                rest.map(([column, value]) => ({ row: id, column, value })),
                columns,
              );
            },
            applyCells(study, cells, columns),
          ),
      ),
    duplicate: (ids: readonly string[]) =>
      edit({ id: 'people.edited.duplicated', values: { n: ids.length } }, (study) =>
        ids.reduce(
          (before, id) =>
            addReached(before, scope, 'people', (inner) => duplicatePerson(inner, scope.scenarioId, id)),
          study,
        ),
      ),
    remove: (ids: readonly string[]) =>
      editWithUndo({ id: 'people.edited.removed', values: { n: ids.length } }, (study) =>
        ids.reduce(
          (before, id) =>
            editReached(before, scope, (inner, scenario) => removePerson(inner, scenario.id, id)),
          study,
        ),
      ),
    setSkill: (person: Person, kind: RoleKind, level: SkillLevel, kindName: string) =>
      edit({ id: 'people.edited.skill', values: { name: person.name, kind: kindName } }, (study) =>
        patchPerson(study, person.id, ({ skills }) => {
          const { [kind]: _, ...others } = skills;
          return { skills: level === 0 ? others : { ...others, [kind]: level } };
        }),
      ),
  };
}
