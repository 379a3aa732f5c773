// The head of a lane: who, and how loaded against the 100 % line.

import type { CSSProperties } from 'react';
import { useFormat, useT } from '../../../i18n';
import { select } from '../../../store';
import { join } from '../marks';
import type { Lane } from '../placement';
import { isMeasured, loadOf, type Situation } from '../situation';
import styles from './board.module.css';

export function LaneHead(props: { situation: Situation; lane: Lane; name: string; selected: boolean }) {
  const { situation, lane, name } = props;
  const t = useT();
  const f = useFormat();
  if (lane.kind === 'none')
    return (
      <header>
        <h2>{name}</h2>
      </header>
    );
  const load = loadOf(situation, lane);
  const hot = load > 1;
  const words = f.percent(load, 0);
  const uncapped = !isMeasured(lane);
  return (
    <header>
      <h2>
        <button
          type="button"
          aria-pressed={props.selected}
          className={styles.who}
          onClick={() =>
            select({
              role: undefined,
              person: undefined,
              provider: undefined,
              [lane.kind]: props.selected ? undefined : lane.id,
            })
          }
        >
          {name}
        </button>
        <span className={hot ? 'warn' : undefined}>
          {lane.kind === 'person'
            ? words
            : uncapped
              ? t('assign.lane.uncapped')
              : t('assign.lane.cap', { use: words })}
        </span>
      </h2>
      {!uncapped && (
        <div
          className={join(styles.load, hot && styles.hot)}
          style={{ '--v': Math.min(120, load * 100) } as CSSProperties}
          aria-hidden="true"
        />
      )}
    </header>
  );
}
