// What differs between the baseline and the scenario explained, in sentences under headings; each leads to the place
// where it can be seen and changed.

import { useMemo, useState } from 'react';
import { listDifferences, type Scenario, type Study } from '../../../model';
import { ShowAll } from '../../components/show-all';
import type { Namer } from '../../report/namer';
import type { Words } from '../../report/words';
import styles from './compare.module.css';
import { findPlace, openPlace } from './find-place';

/** Sentences shown before the rest is folded. */
const SHOWN = 10;

interface DifferencesCardProps {
  readonly study: Study;
  readonly baseline: Scenario;
  readonly detail: Scenario;
  readonly words: Words;
  readonly namer: Namer;
}

export function DifferencesCard({ study, baseline, detail, words, namer }: DifferencesCardProps) {
  const { t } = words;
  const [all, setAll] = useState(false);
  const groups = useMemo(
    () => listDifferences(study, baseline.id, detail.id),
    [study, baseline.id, detail.id],
  );
  const lines = groups.flatMap(({ group, differences }) =>
    differences.map((difference) => ({ group, difference })),
  );
  const shown = all || lines.length <= SHOWN + 1 ? lines : lines.slice(0, SHOWN);
  return (
    <section className={`card ${styles.differences}`} aria-labelledby="compare-differs">
      <h3 id="compare-differs">{t('compare.differs.title', { n: lines.length })}</h3>
      {lines.length === 0 && (
        <>
          <p>{t('compare.differs.nothing', { name: detail.name, baseline: baseline.name })}</p>
          <button
            type="button"
            className="btn"
            onClick={() => openPlace({ scenarioId: detail.id, screen: 'assign', selection: {} })}
          >
            {t('compare.differs.go')}
          </button>
        </>
      )}
      {groups.map(({ group }) => {
        const own = shown.filter((line) => line.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <h4>{namer.label({ kind: 'word', id: `differs.${group}` })}</h4>
            <ul>
              {own.map(({ difference }) => {
                const sentence = namer.label({ kind: 'difference', difference });
                return (
                  <li key={sentence}>
                    <button
                      type="button"
                      className={styles.place}
                      title={t('compare.differs.open')}
                      onClick={() => openPlace(findPlace(difference, detail.id))}
                    >
                      {sentence}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      <ShowAll hidden={lines.length - shown.length} all={all} onChange={setAll} />
    </section>
  );
}
