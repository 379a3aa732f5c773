// The panel of a role, in the order of the questions one asks: what is it, how does its need come, what to do
// and why, what is its loss made of, what does an incident meet, who holds it.

import type { ReactNode } from 'react';
import { CATALOGUE, type Role } from '../../../../model';
import { useFormat, useLocale, useT } from '../../../i18n';
import { FigureButton } from '../figure-button';
import { useNames } from '../names';
import type { Situation } from '../situation';
import { AboutRole } from './about-role';
import { AdviceSection } from './advice-section';
import { HoldersSection } from './holders-section';
import { LossSection } from './loss-section';
import { NeedSection } from './need-section';
import styles from './panel.module.css';
import { ResponseSection } from './response-section';

export function RolePanel(props: { situation: Situation; role: Role; shut: ReactNode }) {
  const { situation, role } = props;
  const t = useT();
  const f = useFormat();
  const locale = useLocale();
  const names = useNames();
  const entry = CATALOGUE[role.kind];
  const score = situation.roleScore.get(role.id);
  // The memo mixes languages: its own synonyms are all shown, ours only where it gives none.
  const given = entry.synonyms.filter((synonym) => !synonym.ours);
  const shown = given.length > 0 ? given : entry.synonyms.filter((synonym) => synonym.language === locale);
  const synonyms = shown.map((synonym) => synonym.text);
  return (
    <>
      <header>
        <span className="ref">
          {t('assign.panel.memo', { family: t(`assign.group.${entry.family}`), id: entry.memoId })}
        </span>
        {props.shut}
        <h2>{names.role(role)}</h2>
        {role.label && <p className="note">{entry.name[locale]}</p>}
        {synonyms.length > 0 && <p className="note">{synonyms.join(', ')}</p>}
        {score && (
          <p className={styles.headline}>
            <span className="perf">
              <span className="g" aria-hidden="true" />{' '}
              <FigureButton id={`roles.${role.id}.onTime`}>
                <b>{f.percent(score.onTime.value)}</b>
              </FigureButton>{' '}
              <span className="unit">{t('assign.panel.onTimeUnit')}</span>
            </span>
            <span className="cost">
              <span className="g" aria-hidden="true" />{' '}
              <FigureButton id={`roles.${role.id}.cost`}>
                <b>{f.money(score.cost.value)}</b>
              </FigureButton>{' '}
              <span className="unit">{t('assign.panel.costUnit')}</span>
            </span>
          </p>
        )}
      </header>
      <AboutRole kind={role.kind} />
      {score && (
        <>
          <NeedSection role={role} score={score} />
          <AdviceSection situation={situation} role={role} score={score} />
          <LossSection role={role} score={score} total={situation.score.total.loss.value} />
          <ResponseSection role={role} score={score} />
        </>
      )}
      <HoldersSection situation={situation} role={role} />
    </>
  );
}

/** The folded panel: the name and what is worst. */
export function RolePeek({ situation, role }: { situation: Situation; role: Role }) {
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const score = situation.roleScore.get(role.id);
  return (
    <>
      <h2>{names.role(role)}</h2>
      {score && score.need.value > 0 && (
        <>
          {score.busFactor.value <= 1 && (
            <span className="warn">
              {t(score.busFactor.value === 1 ? 'assign.peek.single' : 'assign.peek.none')}
            </span>
          )}
          <span>
            {t('assign.peek.uncovered', {
              hours: f.unit(Math.round(score.uncoveredHours.value), 'hours/year'),
            })}
          </span>
          <span>{t('assign.peek.loss', { loss: f.unit(score.loss.value, 'EUR/year') })}</span>
        </>
      )}
    </>
  );
}
