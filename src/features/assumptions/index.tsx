// Assumptions: every default of the model with its range, unit, status and sources, and a way to put one's own
// value in its place. Nothing in the results rests on a number that cannot be found here.

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import {
  type AssumptionId,
  type AssumptionOverride,
  CATALOGUE,
  isAssumptionId,
  ROLE_KINDS,
} from '../../../model';
import { useAssumptionTexts } from '../../components/use-assumption-texts';
import { useLink } from '../../components/use-link';
import { useLocale, useT } from '../../i18n';
import { useStudy } from '../../store';
import { AssumptionRow } from './assumption-row';
import styles from './assumptions.module.css';
import { FilterBar } from './filter-bar';
import { type Group, THEMES } from './groups';
import { countAssumptions, type Filters, indexOverrides, listShown, NO_FILTER } from './list-shown';

const NONE: readonly AssumptionOverride[] = [];

export default function Assumptions() {
  const t = useT();
  const locale = useLocale();
  const texts = useAssumptionTexts();
  const overrides = useStudy()?.assumptions ?? NONE;
  const link = useLink();
  const linked = link !== undefined && isAssumptionId(link) ? link : undefined;
  const [filters, setFilters] = useState<Filters>(NO_FILTER);
  const [opened, setOpened] = useState<ReadonlySet<AssumptionId>>(new Set());

  // typing stays ahead of drawing several hundred rows
  const sought = useDeferredValue(filters);

  const byId = useMemo(() => indexOverrides(overrides), [overrides]);
  const counts = useMemo(() => countAssumptions(byId), [byId]);
  const groups = useMemo(
    () =>
      listShown(sought, byId, (id) => {
        const text = texts?.describeAssumption(id);
        return `${text?.name[locale] ?? ''} ${text?.does[locale] ?? ''}`;
      }),
    [sought, byId, texts, locale],
  );
  const toggle = useCallback((id: AssumptionId) => {
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);

  useEffect(() => {
    if (linked === undefined) return;
    setFilters(NO_FILTER);
    setOpened((before) => new Set(before).add(linked));
  }, [linked]);
  const isReady = texts !== undefined && linked !== undefined && opened.has(linked);
  useEffect(() => {
    if (!isReady) return;
    const row = document.getElementById(`assumption-${linked}`);
    row?.scrollIntoView?.({ block: 'center' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  }, [isReady, linked]);

  const nameOf = (group: Group) => {
    const kind = ROLE_KINDS.find((known) => known === group);
    if (kind !== undefined) return CATALOGUE[kind].name[locale];
    const theme = THEMES.find((known) => known === group) ?? 'size';
    return t(`assumptions.group.${theme}`);
  };
  return (
    <>
      <div className="head">
        <h1>{t('assumptions.title')}</h1>
        <p className={styles.counts}>
          {t('assumptions.counts', {
            total: counts.total,
            measured: counts.byStatus.measured,
            published: counts.byStatus.published,
            opinion: counts.byStatus.opinion,
            changed: counts.changed,
          })}
        </p>
      </div>
      <FilterBar
        filters={filters}
        onChange={setFilters}
        counts={counts}
        shown={groups.reduce((sum, group) => sum + group.ids.length, 0)}
        nameOf={nameOf}
      />
      {groups.length === 0 && (
        <p className={`card ${styles.empty}`}>
          {t('assumptions.noMatch')}{' '}
          <button type="button" className="btn" onClick={() => setFilters(NO_FILTER)}>
            {t('table.clearFilter')}
          </button>
        </p>
      )}
      {groups.map(({ group, ids }) => (
        <section key={group} className={`card ${styles.group}`} aria-label={nameOf(group)}>
          <h2>
            {nameOf(group)} <span className="unit">{ids.length}</span>
          </h2>
          <ul>
            {ids.map((id) => (
              <AssumptionRow
                key={id}
                id={id}
                override={byId.get(id)}
                texts={texts}
                isOpen={opened.has(id)}
                isLinked={linked === id}
                onToggle={toggle}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
