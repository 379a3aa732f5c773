// Where the estimate of a role comes from: each of its volumes, opened down to the sizes and the assumptions.

import { type Figure, isLeaf, type Leaf, type Role, unitOf } from '../../../model';
import { useFormat, useT } from '../../i18n';
import { countHours, type Estimates, readEstimate } from './estimates';
import { useLeafWords } from './leaf-words';
import styles from './needs.module.css';

interface Props {
  readonly role: Role;
  readonly estimates: Estimates;
  readonly onTake: () => void;
}

export function EstimateCard({ role, estimates, onTake }: Props) {
  const t = useT();
  const format = useFormat();
  const leafWords = useLeafWords();
  const estimate = readEstimate(estimates, role);
  if (estimate === undefined) return null;
  const now = countHours(role.need, estimates.hoursPerDay);
  const differs = Math.abs(estimate.hours - now) >= 1;
  const { run, incidents, problems, projectDays } = estimate.figures;
  const lines = [
    ['run', run],
    ['incident', incidents],
    ['problem', problems],
    ['project', projectDays],
  ] as const;
  return (
    <section className={styles.card} aria-label={t('needs.estimateTitle')}>
      <h3>{t('needs.estimateTitle')}</h3>
      <p>
        {t('needs.estimateSays', {
          hours: format.unit(estimate.hours, 'hours/year'),
          now: format.unit(now, 'hours/year'),
        })}
        {estimate.part < 0.999 && ` ${t('needs.estimatePart', { part: format.percent(estimate.part, 0) })}`}
      </p>
      {differs && (
        <button type="button" className="btn" onClick={onTake}>
          {t('needs.useEstimate', { hours: format.unit(estimate.hours, 'hours/year') })}
        </button>
      )}
      <details>
        <summary>{t('needs.estimateWhy')}</summary>
        <dl className={styles.why}>
          {lines.map(([frequency, figure]) =>
            figure.value > 0 ? (
              <div key={frequency}>
                <dt>
                  {t(`common.frequency.${frequency}`)} <b>{format.unit(figure.value, unitOf(figure))}</b>
                </dt>
                {listLeaves(figure).map((leaf) => {
                  const { text, href } = leafWords(leaf);
                  return (
                    <dd key={leafKey(leaf)}>
                      {href === undefined ? (
                        text
                      ) : (
                        <a className="link" href={href}>
                          {text}
                        </a>
                      )}
                    </dd>
                  );
                })}
              </div>
            ) : null,
          )}
        </dl>
      </details>
    </section>
  );
}

const leafKey = (leaf: Leaf) => `${leaf.origin.kind}-${JSON.stringify(leaf.origin)}`;

/** The inputs and assumptions a figure comes from, each once, in the order met. */
function listLeaves(figure: Figure, found: Map<string, Leaf> = new Map()): Leaf[] {
  if (isLeaf(figure)) {
    if (figure.origin.kind !== 'constant') found.set(leafKey(figure), figure);
  } else {
    for (const input of Object.values(figure.inputs)) {
      for (const one of Array.isArray(input) ? input : [input]) listLeaves(one as Figure, found);
    }
  }
  return [...found.values()];
}
