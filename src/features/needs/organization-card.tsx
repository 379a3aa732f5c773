// The size of the organisation: what estimates are made from, and some contribution rates. Shared by all
// scenarios. Folded into one line of words once it is known.

import { type Organization, updateOrganization } from '../../../model';
import { Field } from '../../components/table/field';
import { type NumberColumn, writeCell } from '../../components/table/types';
import { useFormat, useT } from '../../i18n';
import { edit } from '../../store';
import styles from './needs.module.css';

/** Sizes named in the folded line. */
const MAIN_SIZES = [
  'users',
  'workstations',
  'servers',
  'databases',
  'networkDevices',
  'applications',
  'sites',
] as const satisfies readonly (keyof Organization)[];
const SIZES = [...MAIN_SIZES, 'projectsPerYear', 'headcount'] as const;

/** Largest values of the document's schema. */
const MOST: Record<(typeof SIZES)[number], number> = {
  users: 1e7,
  workstations: 1e7,
  servers: 1e6,
  databases: 1e6,
  networkDevices: 1e6,
  applications: 1e5,
  sites: 1e5,
  projectsPerYear: 1e5,
  headcount: 1e7,
};

export function OrganizationCard({ organization }: { organization: Organization }) {
  const t = useT();
  const format = useFormat();
  const summary = format.list(
    MAIN_SIZES.filter((size) => organization[size] > 0).map((size) =>
      t(`needs.size.${size}.n`, { n: organization[size] }),
    ),
  );
  return (
    <details className={`card ${styles.organization}`}>
      <summary>
        <b>{t('needs.organization')}</b> <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.sizes}>
        {SIZES.map((size) => {
          const column: NumberColumn<Organization> = {
            kind: 'number',
            id: size,
            label: t(`needs.size.${size}`),
            ...(size === 'projectsPerYear' ? { unit: format.unitName('per year') } : {}),
            min: 0,
            max: MOST[size],
            read: (row) => row[size],
            write: (_, value = 0) => ({ [size]: value }),
          };
          return (
            <Field
              key={size}
              row={organization}
              column={column}
              onEdit={(value) =>
                edit(
                  { id: 'needs.edited.organization', values: { field: t(`needs.size.${size}`) } },
                  (study) => updateOrganization(study, writeCell(column, study.organization, value)),
                )
              }
            />
          );
        })}
      </div>
      <p className={`note ${styles.sizesNote}`}>{t('needs.organizationNote')}</p>
    </details>
  );
}
