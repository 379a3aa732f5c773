// Role by role, what was simulated beside what the score says, with how far apart they are; where the score is known
// to fall short, the row says why.

import { useState } from 'react';
import { listDoubts, type RoleScore, type RoleSummary } from '../../../model';
import type { Words } from '../../components/charts/words';
import { FigureButton } from '../../components/figure-button';
import report from '../../components/report.module.css';
import { ShowAll } from '../../components/show-all';
import { buildRoleCells, ROLE_FIGURES, type RoleCell } from './build-roles';
import type { PartProps } from './chart-props';
import styles from './simulation.module.css';

const SHOWN = 12;

function FigureCell({
  cell,
  roleId,
  isSame,
  words,
}: {
  cell: RoleCell;
  roleId: string;
  isSame: boolean;
  words: Words;
}) {
  const { t } = words;
  return (
    <td className={`${report.amount} ${styles.pair}`} data-label={t(`simulation.roles.${cell.key}`)}>
      <span title={cell.interval}>{cell.simulated}</span>
      <span className="note">
        <span className={styles.scoreWord}>{t('simulation.roles.score')} </span>
        {isSame ? (
          <FigureButton figure={`roles.${roleId}.${cell.figure}`}>{cell.score}</FigureButton>
        ) : (
          cell.score
        )}{' '}
        {cell.gap}
      </span>
    </td>
  );
}

function RoleRow(props: { role: RoleSummary; scored: RoleScore; isSame: boolean; words: Words }) {
  const { role, scored, isSame, words } = props;
  const { t, names } = words;
  const doubts = listDoubts(scored);
  return (
    <tr>
      <th scope="row">
        {names.role(role.id)}
        {doubts.map((doubt) => (
          <span key={doubt} className={`warn ${styles.doubt}`}>
            {t(`common.doubt.${doubt}`)}
          </span>
        ))}
      </th>
      {buildRoleCells(role, scored, words).map((cell) => (
        <FigureCell key={cell.key} cell={cell} roleId={role.id} isSame={isSame} words={words} />
      ))}
    </tr>
  );
}

/** `isSame`: the score is that of the scenario on screen, so that its figures can be opened. */
export function RoleTable({ result, score, words, isSame }: PartProps & { isSame: boolean }) {
  const { t } = words;
  const [all, setAll] = useState(false);
  const scores = new Map(score.roles.map((role) => [role.id, role]));
  const rows = result.summary.roles
    .flatMap((role) => {
      const scored = scores.get(role.id);
      return scored ? [{ role, scored }] : [];
    })
    .toSorted((a, b) => b.role.loss.value - a.role.loss.value);
  const shown = all ? rows : rows.slice(0, SHOWN);
  if (rows.length === 0) return null;
  return (
    <section className={`card ${report.block} ${report.wide}`} aria-labelledby="simulated-roles">
      <h2 id="simulated-roles">{t('simulation.roles.title')}</h2>
      <p className="note">{t('simulation.roles.note')}</p>
      <div className={report.scroll}>
        <table className={`${report.table} ${report.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t('simulation.roles.role')}</th>
              {ROLE_FIGURES.map((key) => (
                <th key={key} scope="col" className={report.amount}>
                  {t(`simulation.roles.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RoleRow key={row.role.id} {...row} isSame={isSame} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      <ShowAll hidden={all ? 0 : rows.length - shown.length} all={all} onChange={setAll} />
    </section>
  );
}
