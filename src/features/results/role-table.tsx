// Role by role: what the memo says of its need and usual sourcing, and whether there are enough people.

import { useState } from 'react';
import { CATALOGUE, type RoleScore } from '../../../model';
import type { Words } from '../../components/charts/words';
import { FigureButton } from '../../components/figure-button';
import report from '../../components/report.module.css';
import { ShowAll } from '../../components/show-all';
import { type RoleTexts, useRoleTexts } from '../../components/use-role-texts';
import { useLocale } from '../../i18n';
import type { ChartProps } from './chart-props';
import { FteBar } from './fte-bar';
import styles from './results.module.css';

const SHOWN = 12;

interface LineProps {
  readonly role: RoleScore;
  readonly memoId: string;
  readonly text: RoleTexts[keyof RoleTexts] | undefined;
  readonly largest: number;
  readonly words: Words;
}

function RoleLine({ role, memoId, text, largest, words }: LineProps) {
  const { t, format, names } = words;
  const locale = useLocale();
  const say = (said: { readonly fr: string; readonly en: string } | undefined) =>
    said ? said[locale] : <span className="note">{text ? t('results.roles.silent') : ''}</span>;
  return (
    <tr>
      <th scope="row">
        {names.role(role.id)} <span className="ref">{memoId}</span>
      </th>
      <td className={styles.said} data-label={t('results.roles.need')}>
        {say(text?.rhythm)}
      </td>
      <td className={styles.said} data-label={t('results.roles.sourcing')}>
        {say(text?.sourcing)}
      </td>
      <td data-label={t('results.roles.fte')}>
        <FteBar role={role} largest={largest} words={words} />
      </td>
      <td className={report.amount} data-label={t('results.roles.load')}>
        <FigureButton figure={`roles.${role.id}.load`}>{format.percent(role.load.value, 0)}</FigureButton>
        {role.saturated && <span className={`warn ${styles.small}`}>{t('results.roles.saturated')}</span>}
      </td>
      <td className={report.amount} data-label={t('results.roles.busFactor')}>
        <FigureButton figure={`roles.${role.id}.busFactor`}>
          {t('results.roles.holders', { n: role.busFactor.value })}
        </FigureButton>
      </td>
      <td className={report.amount} data-label={t('results.roles.uncovered')}>
        <FigureButton figure={`roles.${role.id}.uncoveredHours`}>
          {format.unit(role.uncoveredHours.value, 'hours/year')}
        </FigureButton>
      </td>
    </tr>
  );
}

export function RoleTable({ scenario, score, words }: ChartProps) {
  const { t } = words;
  const [all, setAll] = useState(false);
  const texts = useRoleTexts();
  const kinds = new Map(scenario.roles.map((role) => [role.id, role.kind]));
  const largest = Math.max(
    ...score.roles.map((role) => Math.max(role.requiredFte.value, role.availableFte.value)),
    0,
  );
  const shown = all ? score.roles : score.roles.slice(0, SHOWN);
  return (
    <section className={`card ${report.block} ${report.wide}`} aria-labelledby="by-role">
      <h2 id="by-role">{t('results.roles.title')}</h2>
      <div className={report.scroll}>
        <table className={`${report.table} ${report.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t('results.role')}</th>
              <th scope="col">{t('results.roles.need')}</th>
              <th scope="col">{t('results.roles.sourcing')}</th>
              <th scope="col">{t('results.roles.fte')}</th>
              <th scope="col" className={report.amount}>
                {t('results.roles.load')}
              </th>
              <th scope="col" className={report.amount} title={t('results.roles.busFactorTitle')}>
                {t('results.roles.busFactor')}
              </th>
              <th scope="col" className={report.amount}>
                {t('results.roles.uncovered')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((role) => {
              const kind = kinds.get(role.id);
              return (
                <RoleLine
                  key={role.id}
                  role={role}
                  memoId={kind ? CATALOGUE[kind].memoId : ''}
                  text={kind && texts?.[kind]}
                  largest={largest}
                  words={words}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <ShowAll hidden={all ? 0 : score.roles.length - shown.length} all={all} onChange={setAll} />
    </section>
  );
}
