// "Leaves": the three figures without this person, or without this provider, beside today's, in one click;
// and a scenario to work on it.

import { useMemo, useState } from 'react';
import { removePerson, removeProvider } from '../../../../model';
import { useFormat, useT } from '../../../i18n';
import { tryWithout } from '../changes';
import { measureEffect } from '../effect';
import { useNames } from '../names';
import type { Holder, Situation } from '../situation';
import styles from './panel.module.css';

export function LeavesSection({ situation, holder }: { situation: Situation; holder: Holder }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const person = holder.kind === 'person';
  return (
    <section>
      <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(person ? 'assign.leaves.person' : 'assign.leaves.provider')}
      </button>
      {open && <Without situation={situation} holder={holder} />}
    </section>
  );
}

function Without({ situation, holder }: { situation: Situation; holder: Holder }) {
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const { study, scenario, score } = situation;
  const effect = useMemo(() => {
    const remove = holder.kind === 'person' ? removePerson : removeProvider;
    return measureEffect(remove(study, scenario.id, holder.id), scenario.id, score);
  }, [study, scenario.id, score, holder.kind, holder.id]);
  if (!effect) return null;
  const after = effect.score.total;
  const orphaned = effect.score.roles.filter((role) => {
    const before = situation.roleScore.get(role.id);
    return role.need.value > 0 && role.busFactor.value === 0 && (before?.busFactor.value ?? 0) > 0;
  });
  const rows = [
    {
      id: 'cost',
      name: t('common.cost'),
      before: f.money(score.total.cost.value),
      after: f.money(after.cost.value),
      change: f.signedMoney(effect.cost),
    },
    {
      id: 'perf',
      name: t('common.onTime'),
      before: f.percent(score.total.onTime.value),
      after: f.percent(after.onTime.value),
      change: f.points(effect.onTime),
    },
    {
      id: 'risk',
      name: t('common.loss'),
      before: f.money(score.total.loss.value),
      after: f.money(after.loss.value),
      change: f.signedMoney(effect.loss),
    },
  ];
  const name = t('assign.leaves.scenario', { holder: holder.name });
  return (
    <div role="status">
      <table className={styles.without}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('assign.leaves.with')}</th>
            <th scope="col">{t('assign.leaves.without')}</th>
            <th scope="col">{t('assign.leaves.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={row.id}>
                <span className="g" aria-hidden="true" /> {row.name}
              </th>
              <td>{row.before}</td>
              <td>
                <b>{row.after}</b>
              </td>
              <td>{row.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {orphaned.length > 0 && (
        <p className="warn">
          {t('assign.leaves.stops', {
            roles: f.list(
              orphaned.flatMap(({ id }) => {
                const role = situation.role.get(id);
                return role ? [names.short(role)] : [];
              }),
            ),
          })}
        </p>
      )}
      <button type="button" className="btn" onClick={() => tryWithout(situation, holder, name)}>
        {t('assign.leaves.try')}
      </button>
    </div>
  );
}
