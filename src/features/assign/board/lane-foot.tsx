// The foot of a lane: while a card is in hand, what dropping it here would change, or in words why nothing
// would; at rest, nothing to say.

import { type Translate, useFormat, useT } from '../../../i18n';
import { join } from '../marks';
import styles from './board.module.css';
import type { Outcome } from './use-outcomes';

const REFUSAL = {
  'current-holder': 'assign.lane.current',
  'outside-contract': 'assign.lane.outsideContract',
  'provider-no-backup': 'assign.lane.noBackup',
  'already-free': 'assign.lane.alreadyFree',
  'not-a-copy': 'assign.lane.notACopy',
} as const;

export function LaneFoot(props: { outcome: Outcome | undefined; over: boolean }) {
  const t = useT();
  const f = useFormat();
  const { outcome } = props;
  if (!outcome) return <p className={styles.eff} data-rest />;
  const effect = outcome.skillMissing && !props.over ? undefined : outcome.effect;
  if (!effect)
    return (
      <p className={join(styles.eff, styles.nil)}>{sayWhyNot(t, outcome) ?? t('assign.lane.measuring')}</p>
    );
  return (
    <p className={styles.eff}>
      <span>
        <span className="g cost" /> <b>{f.signedNumber(effect.cost / 1000, 0)}</b>
        <span className="sr">{t('assign.effect.costUnit', { currency: f.currency })}</span>
      </span>
      <span>
        <span className="g perf" /> <b>{f.signedNumber(effect.onTime * 100)}</b>
        <span className="sr">{t('assign.effect.onTimeUnit')}</span>
      </span>
      <span>
        <span className="g risk" /> <b>{f.signedNumber(effect.loss / 1000, 0)}</b>
        <span className="sr">{t('assign.effect.lossUnit', { currency: f.currency })}</span>
      </span>
    </p>
  );
}

function sayWhyNot(t: Translate, outcome: Outcome): string | undefined {
  if (outcome.placement.kind === 'refused') return t(REFUSAL[outcome.placement.why]);
  return outcome.skillMissing ? t('assign.lane.noSkill') : undefined;
}

/** The outcome as one sentence, for labels and announcements. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const t = useT();
  const f = useFormat();
  return ({ placement, effect, skillMissing }) => {
    if (placement.kind === 'refused') return t(REFUSAL[placement.why]);
    const what =
      placement.kind === 'release'
        ? t('assign.drop.release')
        : t(`assign.drop.${placement.as}`, { share: f.percent(placement.share, 0) });
    const skill = skillMissing ? ` ${t('assign.lane.noSkill')}.` : '';
    if (!effect) return `${what}.${skill}`;
    return `${what}.${skill} ${t('assign.effect.said', {
      cost: f.signedMoney(effect.cost),
      onTime: f.points(effect.onTime),
      loss: f.signedMoney(effect.loss),
    })}`;
  };
}
