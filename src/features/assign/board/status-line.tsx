// The line above the lanes: what is in hand and what letting go would do, with its keys; at rest, what a drop
// will mean. It speaks to screen readers too, also while a keyboard drag hides the rest of the page from them.

import { useFormat, useT } from '../../../i18n';
import { useNames } from '../names';
import type { DropMode } from '../placement';
import type { Situation } from '../situation';
import styles from './board.module.css';
import { useOutcomeWords } from './lane-foot';
import { ModeChoice } from './mode-choice';
import type { CardDrag } from './use-card-drag';
import type { Outcome } from './use-outcomes';

export function StatusLine(props: {
  situation: Situation;
  drag: CardDrag;
  outcomes: ReadonlyMap<string, Outcome>;
  chosen: DropMode;
  onChoose: (mode: DropMode) => void;
}) {
  const { situation, drag, outcomes } = props;
  const t = useT();
  const names = useNames();
  const role = drag.card && situation.role.get(drag.card.roleId);
  return (
    <div className={styles.how}>
      {role ? (
        <>
          <b>{t('assign.status.moving', { role: names.short(role) })}</b>
          <span>{t(`assign.status.${drag.mode}`)}</span>
          <i>
            <span className="key">{t('assign.key.shift')}</span> {t('assign.status.keyBackup')}
          </i>
          <i>
            <span className="key">{t('assign.key.ctrl')}</span> {t('assign.status.keySecond')}
          </i>
          {drag.byKeys && (
            <>
              <i>
                <span className="key">← →</span> {t('assign.status.keyLane')}
              </i>
              <i>
                <span className="key">{t('assign.key.enter')}</span> {t('assign.status.keyDrop')}
              </i>
              <i>
                <span className="key">{t('assign.key.escape')}</span> {t('assign.status.keyCancel')}
              </i>
            </>
          )}
        </>
      ) : (
        <>
          <span className={styles.hint}>{t('assign.status.rest')}</span>
          <span>{t('assign.status.drop')}</span>
          <ModeChoice value={props.chosen} onChange={props.onChoose} moving />
        </>
      )}
      {!drag.byKeys && <Legend />}
      <Announcer situation={situation} drag={drag} outcomes={outcomes} />
    </div>
  );
}

function Legend() {
  const t = useT();
  const f = useFormat();
  return (
    <span className={`legend ${styles.legend}`}>
      <b>{t('assign.effect.title')}</b>
      <span>
        <span className="g cost" />
        {t('assign.effect.costUnit', { currency: f.currency })}
      </span>
      <span>
        <span className="g perf" />
        {t('assign.effect.onTimeUnit')}
      </span>
      <span>
        <span className="g risk" />
        {t('assign.effect.lossUnit', { currency: f.currency })}
      </span>
    </span>
  );
}

/** Marked as an announcer so that React Aria leaves it in place while it hides what is no drop target. */
function Announcer(props: { situation: Situation; drag: CardDrag; outcomes: ReadonlyMap<string, Outcome> }) {
  const { situation, drag, outcomes } = props;
  const t = useT();
  const say = useOutcomeWords();
  const outcome = drag.over === undefined ? undefined : outcomes.get(drag.over);
  const holder = situation.holders.find((h) => `${h.kind}:${h.id}` === drag.over);
  const words = outcome ? `${holder?.name ?? t('assign.noHolder')}. ${say(outcome)}` : '';
  return (
    <span className="sr" role="status" data-live-announcer="true">
      {words}
    </span>
  );
}
