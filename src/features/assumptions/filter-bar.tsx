// Search, status and theme of the assumptions shown.

import { useT } from '../../i18n';
import styles from './assumptions.module.css';
import { GROUPS, type Group } from './groups';
import type { Counts, Filters } from './list-shown';

const STATUSES = ['all', 'measured', 'published', 'opinion', 'changed'] as const;

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly counts: Counts;
  readonly shown: number;
  readonly nameOf: (group: Group) => string;
}

export function FilterBar({ filters, onChange, counts, shown, nameOf }: Props) {
  const t = useT();
  const count = (status: (typeof STATUSES)[number]) =>
    status === 'all' ? counts.total : status === 'changed' ? counts.changed : counts.byStatus[status];
  return (
    <div className={styles.filters}>
      <label className={styles.find}>
        <span className="i i-find" />
        <span className="sr">{t('assumptions.search')}</span>
        <input
          type="search"
          value={filters.text}
          placeholder={t('assumptions.search')}
          onChange={(event) => onChange({ ...filters, text: event.target.value })}
        />
      </label>
      <fieldset className={`seg ${styles.statuses}`}>
        <legend className="sr">{t('assumptions.statusLegend')}</legend>
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={filters.status === status}
            onClick={() => onChange({ ...filters, status })}
          >
            {t(`assumptions.filter.${status}`)} {count(status)}
          </button>
        ))}
      </fieldset>
      <label className={styles.theme}>
        <span className="sr">{t('assumptions.theme')}</span>
        <select
          value={filters.group}
          onChange={(event) =>
            onChange({ ...filters, group: GROUPS.find((group) => group === event.target.value) ?? 'all' })
          }
        >
          <option value="all">{t('assumptions.allThemes')}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {nameOf(group)}
            </option>
          ))}
        </select>
      </label>
      <span className="note" role="status">
        {t('assumptions.shown', { n: shown })}
      </span>
    </div>
  );
}
