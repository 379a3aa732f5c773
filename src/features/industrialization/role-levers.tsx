// Roles whose levers differ from the whole: empty means "as the whole". Externalizability beside.

import { useMemo } from 'react';
import { CATALOGUE, LEVERS, type Role, type RoleScore, type Scenario, updateRole } from '../../../model';
import { EditableTable } from '../../components/table/editable-table';
import { type CellEdit, type Column, writeCell } from '../../components/table/types';
import { useFormat, useLocale, useT } from '../../i18n';
import { edit, select } from '../../store';
import styles from './industrialization.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly scores: ReadonlyMap<string, RoleScore>;
}

const readId = (role: Role) => role.id;

export function RoleLevers({ scenario, scores }: Props) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const whole = scenario.industrialization;
  const columns = useMemo(() => {
    const list: Column<Role>[] = [
      {
        kind: 'shown',
        id: 'role',
        label: t('industrialization.role'),
        align: 'start',
        width: 13,
        read: (role) => role.label ?? CATALOGUE[role.kind].short[locale],
        render: (role) => role.label ?? CATALOGUE[role.kind].short[locale],
      },
      ...LEVERS.map(
        (lever): Column<Role> => ({
          kind: 'number',
          id: lever,
          label: t(`common.lever.${lever}`),
          unit: '%',
          width: 8,
          percent: true,
          optional: true,
          min: 0,
          max: 1,
          digits: 1,
          placeholder: () => whole[lever],
          read: (role) => role.levers?.[lever],
          write: (role, value) => {
            const { [lever]: _, ...others } = role.levers ?? {};
            const levers = value === undefined ? others : { ...others, [lever]: value };
            return { levers: Object.keys(levers).length === 0 ? undefined : levers };
          },
        }),
      ),
      {
        kind: 'shown',
        id: 'externalizability',
        label: t('industrialization.line.externalizability'),
        unit: '%',
        width: 8,
        read: (role) => scores.get(role.id)?.externalizability.value,
        onAct: (role) => select({ figure: `roles.${role.id}.externalizability` }),
        render: (role) => {
          const value = scores.get(role.id)?.externalizability.value;
          return value === undefined ? null : (
            <span className={styles.meter}>
              <span aria-hidden="true">
                <span style={{ inlineSize: `${value * 100}%` }} />
              </span>
              {format.percentParts(value, 0).value}
            </span>
          );
        },
      },
    ];
    return list;
  }, [t, format, locale, whole, scores]);

  const change = (cells: readonly CellEdit[]) =>
    edit({ id: 'industrialization.editedRoles', values: { n: cells.length } }, (study) =>
      cells.reduce((before, cell) => {
        const column = columns.find((candidate) => candidate.id === cell.column);
        const here =
          before.today.id === scenario.id
            ? before.today
            : before.scenarios.find((one) => one.id === scenario.id);
        const role = here?.roles.find((candidate) => candidate.id === cell.row);
        if (column === undefined || role === undefined) return before;
        const patch = writeCell(column, role, cell.value);
        return updateRole(before, { scenarioId: scenario.id, everywhere: false }, role.id, patch);
      }, study),
    );
  return (
    <>
      <div className="head">
        <h2 className={styles.title}>{t('industrialization.rolesTitle')}</h2>
        <p className="note">{t('industrialization.rolesHint')}</p>
      </div>
      <EditableTable
        name={t('industrialization.rolesTitle')}
        rows={scenario.roles}
        rowId={readId}
        columns={columns}
        onEdit={change}
        onPaste={(cells) => change(cells)}
        empty={<p>{t('industrialization.noRole')}</p>}
      />
    </>
  );
}
