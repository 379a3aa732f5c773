// The needs that the answers imply, role by role, each opening down to what it was made from.

import { Suspense, useState } from 'react';
import { CATALOGUE, type EstimatedRole, type Figure, FREQUENCIES, unitOf } from '../../../model';
import { FigureTree } from '../../components/explain/figure-tree';
import { useFormat, useLocale, useT } from '../../i18n';
import looks from './describe.module.css';

const HOURS_PER_DAY = 7.6;

/** Hours a year of each frequency of a role's need, for the width of the bars only. */
function hoursOf({ role: { need } }: EstimatedRole): Record<(typeof FREQUENCIES)[number], number> {
  return {
    run: need.run.hoursPerYear,
    incident: need.incident.perYear * need.incident.effortHours,
    problem: need.problem.perYear * need.problem.effortHours,
    project: need.project.daysPerYear * HOURS_PER_DAY,
  };
}

export function Estimates({ roles }: { roles: readonly EstimatedRole[] }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const [open, setOpen] = useState<string | undefined>();
  const totals = roles.map((role) => Object.values(hoursOf(role)).reduce((sum, hours) => sum + hours, 0));
  const largest = Math.max(...totals, 1);
  return (
    <section aria-labelledby="estimates">
      <h3 id="estimates">
        {t('start.estimates')}{' '}
        <span className="unit">
          {format.unit(
            totals.reduce((sum, hours) => sum + hours, 0),
            'hours/year',
          )}
        </span>
      </h3>
      <ul className={looks.roles}>
        {roles.map((estimated, i) => {
          const { kind, id } = estimated.role;
          const total = totals[i] ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                aria-expanded={open === id}
                onClick={() => setOpen(open === id ? undefined : id)}
              >
                <span>{CATALOGUE[kind].name[locale]}</span>
                <span className={looks.bar} aria-hidden="true">
                  {FREQUENCIES.map((frequency, place) => (
                    <i
                      key={frequency}
                      className={looks[`f${place + 1}`]}
                      style={{ inlineSize: `${(100 * hoursOf(estimated)[frequency]) / largest}%` }}
                    />
                  ))}
                </span>
                <b>{format.unit(total, 'hours/year')}</b>
              </button>
              {open === id && (
                <Suspense fallback={<p className="note">{t('common.loading')}</p>}>
                  <Making estimated={estimated} />
                </Suspense>
              )}
            </li>
          );
        })}
      </ul>
      <p className={`legend ${looks.legend}`}>
        {FREQUENCIES.map((frequency, place) => (
          <span key={frequency}>
            <i className={`${looks.key} ${looks[`f${place + 1}`]}`} />
            {t(`common.frequency.${frequency}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

function Making({ estimated }: { estimated: EstimatedRole }) {
  const t = useT();
  const format = useFormat();
  const { run, incidents, effort, problems, problemEffort, projectDays } = estimated.figures;
  const parts: readonly (readonly [string, Figure])[] = [
    [t('start.part.run'), run],
    [t('start.part.incidents'), incidents],
    [t('start.part.effort'), effort],
    [t('start.part.problems'), problems],
    [t('start.part.problemEffort'), problemEffort],
    [t('start.part.projectDays'), projectDays],
  ];
  return (
    <dl className={looks.making}>
      {parts
        .filter(([, figure]) => figure.value > 0)
        .map(([name, figure]) => (
          <div key={name}>
            <dt>
              {name} <b>{format.unit(figure.value, unitOf(figure))}</b>
            </dt>
            <dd>
              <FigureTree figure={figure} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
