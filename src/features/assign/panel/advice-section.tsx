// What to do with the role and why, each reason with its memo fact; what would turn the advice; and the best
// next action found, with its three effects, one click away.

import { type Advice, adviseRole, type Reason, type Role, type RoleScore } from '../../../../model';
import { type Format, type Translate, useFormat, useT } from '../../../i18n';
import { nameBackup } from '../changes';
import { EffectFigures } from '../effect-figures';
import { useNames } from '../names';
import type { Situation } from '../situation';
import { BreakEvenNotes } from './break-even-notes';
import styles from './panel.module.css';
import { useBestBackup } from './use-best-backup';

export function AdviceSection(props: { situation: Situation; role: Role; score: RoleScore }) {
  const { situation, role, score } = props;
  const t = useT();
  const f = useFormat();
  const advice = adviseRole(score, situation.scenario.industrialization, role.levers);
  if (advice.verdict === 'no-need') return null;
  return (
    <section>
      <h3>{t(`assign.advice.${advice.verdict}`)}</h3>
      <ul className={styles.reasons}>
        {advice.reasons.map((reason) => (
          <li key={'frequency' in reason ? reason.frequency : reason.code}>
            {wordReason(reason, t, f)} <span className="ref">{reason.fact}</span>
          </li>
        ))}
      </ul>
      {advice.flip && (
        <p className="note">
          {t(advice.flip.direction === 'above' ? 'assign.advice.flipAbove' : 'assign.advice.flipBelow', {
            lever: t(`common.lever.${advice.flip.lever}`),
            level: f.percent(advice.flip.level, 0),
          })}
        </p>
      )}
      <BreakEvenNotes situation={situation} role={role} />
      <NextAction situation={situation} role={role} advice={advice} />
    </section>
  );
}

function NextAction({ situation, role, advice }: { situation: Situation; role: Role; advice: Advice }) {
  const t = useT();
  const names = useNames();
  const fragile = advice.reasons.some(
    (reason) => reason.code === 'single-holder' || reason.code === 'no-holder',
  );
  const best = useBestBackup(situation, role, fragile);
  if (!best) return null;
  const told = { role: names.short(role), holder: best.person.name };
  return (
    <button
      type="button"
      className={styles.act}
      onClick={() => nameBackup(situation, role, best.person, told, best.trained)}
    >
      <b>{t(best.trained ? 'assign.advice.train' : 'assign.advice.name', told)}</b>
      <br />
      <EffectFigures effect={best.effect} />
      {best.trained && <span className="note">{t('assign.advice.trainCost')}</span>}
    </button>
  );
}

function wordReason(reason: Reason, t: Translate, f: Format): string {
  switch (reason.code) {
    case 'no-holder':
      return t('assign.reason.noHolder');
    case 'single-holder':
      return t('assign.reason.single', { hours: f.unit(Math.round(reason.uncoveredHours), 'hours/year') });
    case 'overloaded':
      return t('assign.reason.overloaded', { load: f.percent(reason.load, 0) });
    case 'frequency':
      return t(`assign.reason.${reason.frequency}`, { share: f.percent(reason.share, 0) });
    case 'delegated':
      return t('assign.reason.delegated', { share: f.percent(reason.share, 0) });
    case 'low-lever':
      return t('assign.reason.lowLever', {
        lever: t(`common.lever.${reason.lever}`),
        level: f.percent(reason.level, 0),
      });
    case 'high-levers':
      return t('assign.reason.highLevers', { ease: f.percent(reason.externalizability, 0) });
    default:
      return reason satisfies never;
  }
}
