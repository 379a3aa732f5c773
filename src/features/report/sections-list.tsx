// Which sections the report has, and in which order: ticks, arrows, and rows to drag with a mouse.

import { type DragEvent, useState } from 'react';
import { type MessageId, useT } from '../../i18n';
import styles from './report.module.css';
import { listSections, move, type SectionChoice, step, tick, wantedOf } from './sections';
import { setSetting } from './set-setting';

/** Rows take our own sections only, never text or files from elsewhere. */
const SECTION_TYPE = 'application/x-sourcier-section';

/** Where what is dragged would go. */
interface Place {
  readonly id: string;
  readonly side: 'before' | 'after';
}

interface Props {
  /** As the settings keep them. */
  readonly wanted: readonly string[] | undefined;
  /** Sections of the report made last; absent while there is none. */
  readonly told: readonly string[] | undefined;
  readonly isReadOnly: boolean;
}

export function SectionsList({ wanted, told, isReadOnly }: Props) {
  const t = useT();
  const [place, setPlace] = useState<Place>();
  const list = listSections(wanted);
  const wantedIds = list.filter(({ isWanted }) => isWanted).map(({ id }) => id);
  const keep = (next: readonly SectionChoice[]) => setSetting('sections', wantedOf(next));

  const over = (event: DragEvent<HTMLElement>, id: string) => {
    if (!event.dataTransfer.types.includes(SECTION_TYPE)) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const side = event.clientY < top + height / 2 ? 'before' : 'after';
    if (place?.id !== id || place.side !== side) setPlace({ id, side });
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    const id = event.dataTransfer.getData(SECTION_TYPE);
    if (id === '' || !place) return;
    event.preventDefault();
    keep(move(list, id, place.id, place.side));
    setPlace(undefined);
  };

  return (
    <>
      <ol className={styles.sections} aria-label={t('reportScreen.sections.list')}>
        {list.map(({ id, isWanted }) => (
          <li
            key={id}
            className={styles.section}
            draggable={isWanted && !isReadOnly}
            data-place={place?.id === id ? place.side : undefined}
            onDragStart={(event) => {
              event.dataTransfer.setData(SECTION_TYPE, id);
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(event) => over(event, id)}
            onDrop={drop}
            onDragEnd={() => setPlace(undefined)}
          >
            <SectionRow
              id={id}
              isWanted={isWanted}
              isEmpty={isWanted && told !== undefined && !told.includes(id)}
              isFirst={wantedIds[0] === id}
              isLast={wantedIds.at(-1) === id}
              isReadOnly={isReadOnly}
              onTick={(now) => keep(tick(list, id, now))}
              onStep={(by) => keep(step(list, id, by))}
            />
          </li>
        ))}
      </ol>
      {wanted !== undefined && !isReadOnly && (
        <button type="button" className="btn bare" onClick={() => setSetting('sections', undefined)}>
          {t('reportScreen.sections.reset')}
        </button>
      )}
    </>
  );
}

function SectionRow(props: {
  id: string;
  isWanted: boolean;
  /** Whether it has nothing to tell. */
  isEmpty: boolean;
  /** Among those wanted. */
  isFirst: boolean;
  isLast: boolean;
  isReadOnly: boolean;
  onTick: (isWanted: boolean) => void;
  onStep: (by: -1 | 1) => void;
}) {
  const { id, isWanted, isEmpty, isFirst, isLast, isReadOnly, onTick, onStep } = props;
  const t = useT();
  const name = t(`report.section.${id}` as MessageId);
  return (
    <>
      <span className={styles.grip} data-still={!isWanted || isReadOnly || undefined} aria-hidden="true" />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isWanted}
          disabled={isReadOnly}
          onChange={(event) => onTick(event.target.checked)}
        />
        <span>
          {name}
          {isEmpty && <span className="note"> · {t('reportScreen.sections.nothing')}</span>}
        </span>
      </label>
      {isWanted && (
        <span className={styles.steps}>
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              className="btn bare"
              aria-label={t(by < 0 ? 'reportScreen.sections.up' : 'reportScreen.sections.down', { name })}
              // Not disabled at the ends: the focus would be lost on the way.
              aria-disabled={isReadOnly || (by < 0 ? isFirst : isLast)}
              onClick={() => {
                if (!isReadOnly) onStep(by);
              }}
            >
              <span className={`i i-down ${by < 0 ? styles.up : ''}`} />
            </button>
          ))}
        </span>
      )}
    </>
  );
}
