// Industrialization (memo facts T4 and T5): four levers that say how far production is industrialized, what
// they change in cost, service and risk, and how easily work can be handed over.

import { useMemo, useRef, useState } from 'react';
import { findScenario, LEVERS, type Lever, makeAssumptions, type RoleScore } from '../../../model';
import { useT } from '../../i18n';
import { scoreOf, useActiveId, usePreview, useStudy } from '../../store';
import { type Situation, summarize, withLevers } from './compare';
import { EffectCard } from './effect-card';
import styles from './industrialization.module.css';
import { LeverCard } from './lever-card';
import { RoleLevers } from './role-levers';

/** Presses of a key closer than this are one move, as they are one step of the history. */
const SAME_MOVE_MS = 1500;

export default function Industrialization() {
  const t = useT();
  const study = useStudy();
  const preview = usePreview();
  const scenarioId = useActiveId();
  const [before, setBefore] = useState<Situation>();
  const lastMove = useRef<{ lever?: Lever; at: number }>({ at: 0 });

  const scenario = study && findScenario(study, scenarioId);
  const shownStudy = preview ?? study;
  const shown = shownStudy && findScenario(shownStudy, scenarioId);
  const score = shownStudy && scoreOf(shownStudy, scenarioId);
  const scores = useMemo(
    () => new Map<string, RoleScore>(score?.roles.map((role) => [role.id, role])),
    [score],
  );
  const atToday = useMemo(() => {
    if (study === undefined) return undefined;
    const made = scoreOf(withLevers(study, scenarioId, study.today.industrialization), scenarioId);
    return made && summarize(made);
  }, [study, scenarioId]);
  if (!study || !scenario || !shown || !score || !atToday) return null;

  const assume = makeAssumptions(study.assumptions);
  /** The study is still the one before the move until the lever is let go; presses in a row are one move. */
  const remember = (lever: Lever) => {
    const now = Date.now();
    const isSame = lastMove.current.lever === lever && now - lastMove.current.at < SAME_MOVE_MS;
    lastMove.current = { lever, at: now };
    const committed = scoreOf(study, scenarioId);
    if (!isSame && committed && preview === undefined) setBefore(summarize(committed));
  };
  return (
    <>
      <div className="head">
        <h1>{t('industrialization.title')}</h1>
        <p className={styles.scope}>{t('industrialization.scope', { scenario: scenario.name })}</p>
      </div>
      <div className={styles.work}>
        <div className={styles.levers}>
          {LEVERS.map((lever) => (
            <LeverCard
              key={lever}
              lever={lever}
              value={shown.industrialization[lever]}
              today={study.today.industrialization[lever]}
              study={study}
              scenarioId={scenarioId}
              assume={assume}
              onMove={() => remember(lever)}
            />
          ))}
        </div>
        <div className={styles.aside}>
          <EffectCard now={summarize(score)} atToday={atToday} before={before} />
          <section className={`card ${styles.facts}`} aria-labelledby="both-ways">
            <h2 id="both-ways">{t('industrialization.bothWays')}</h2>
            <p>
              {t('industrialization.t4')} <span className="ref">T4</span>
            </p>
            <p>
              {t('industrialization.t5')} <span className="ref">T5</span>
            </p>
          </section>
        </div>
      </div>
      <RoleLevers scenario={shown} scores={scores} />
    </>
  );
}
