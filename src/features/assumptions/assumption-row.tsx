// One assumption: its value and range, its status, what it does; opened, its sources and the form to change it.

import { memo } from 'react';
import { ASSUMPTIONS, type AssumptionId, type AssumptionOverride, isForInformation } from '../../../model';
import type { AssumptionTexts } from '../../components/use-assumption-texts';
import { useFormat, useLocale, useT } from '../../i18n';
import styles from './assumptions.module.css';
import { OverrideForm } from './override-form';
import { RangeBar } from './range-bar';

interface Props {
  readonly id: AssumptionId;
  readonly override: AssumptionOverride | undefined;
  readonly texts: AssumptionTexts | undefined;
  readonly isOpen: boolean;
  /** Reached by a link: shown with a frame. */
  readonly isLinked: boolean;
  readonly onToggle: (id: AssumptionId) => void;
}

function DrawRow({ id, override, texts, isOpen, isLinked, onToggle }: Props) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const assumption = ASSUMPTIONS[id];
  const { unit } = assumption;
  const text = texts?.describeAssumption(id);
  const name = text?.name[locale] ?? id;
  const { low, mode, high } = override ?? assumption;
  /** The unit stands once, beside the most likely value. */
  const bare = (value: number) => (unit === 'ratio' ? format.percent(value) : format.number(value, 3));
  return (
    <li id={`assumption-${id}`} className={isLinked ? `${styles.row} ${styles.linked}` : styles.row}>
      <button type="button" className={styles.open} aria-expanded={isOpen} onClick={() => onToggle(id)}>
        <span className={styles.name}>
          <b>{name}</b>
          <span className={styles.does}>{text?.does[locale]}</span>
        </span>
        <span className={styles.value}>
          <b>{format.unit(mode, unit)}</b>
          <span className="note">{t('assumptions.range', { low: bare(low), high: bare(high) })}</span>
        </span>
        <RangeBar low={low} mode={mode} high={high} byDefault={override ? assumption.mode : undefined} />
        <span className={styles.tags}>
          <span className="tag">{t(`assumptions.status.${assumption.status}`)}</span>
          {isForInformation(id) && <span className="tag">{t('assumptions.forInformation')}</span>}
          {override && <span className={`tag ${styles.changed}`}>{t('assumptions.changedByYou')}</span>}
        </span>
      </button>
      {isOpen && (
        <div className={styles.more}>
          <p>
            {t(`explain.kind.${assumption.kind}`)} · {t(`assumptions.confidence.${assumption.confidence}`)}
            {override && (
              <>
                {' · '}
                {t('assumptions.default', {
                  mode: format.unit(assumption.mode, unit),
                  low: format.unit(assumption.low, unit),
                  high: format.unit(assumption.high, unit),
                })}
              </>
            )}
          </p>
          {assumption.sources.length === 0 ? (
            <p className="note">{t('assumptions.noSource')}</p>
          ) : (
            <ul className={styles.sources}>
              {assumption.sources.map((sourceId) => {
                const source = texts?.sources[sourceId];
                if (source === undefined) return null;
                return (
                  <li key={sourceId}>
                    {source.url === undefined ? (
                      source.title[locale]
                    ) : (
                      <a className="link" href={source.url} target="_blank" rel="noreferrer">
                        {source.title[locale]}
                      </a>
                    )}{' '}
                    <span className={styles.read}>{source.read[locale]}</span>
                  </li>
                );
              })}
            </ul>
          )}
          <OverrideForm assumption={assumption} override={override} name={name} />
        </div>
      )}
    </li>
  );
}
export const AssumptionRow = memo(DrawRow);
