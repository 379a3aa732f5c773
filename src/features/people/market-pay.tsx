// In a person's details: what the market pays for their main role, from junior to senior, beside what they are
// paid. Marks only: nothing follows from them.

import type { Assume, AssumptionId, Person, RoleKind } from '../../../model';
import { useFormat, useT } from '../../i18n';
import styles from './people.module.css';

const SENIORITIES = ['junior', 'confirmed', 'senior'] as const;
type Seniority = (typeof SENIORITIES)[number];

/** The assumption of a seniority: a salary, or a day rate for contractors. */
function idOf(person: Person, kind: RoleKind, seniority: Seniority): AssumptionId {
  return person.status === 'contractor' ? `${kind}.day-rate-${seniority}` : `${kind}.salary-${seniority}`;
}

export function MarketPay(props: { person: Person; kind: RoleKind; kindName: string; assume: Assume }) {
  const { person, kind, kindName, assume } = props;
  const t = useT();
  const format = useFormat();
  const title = t('people.market', { kind: kindName });
  return (
    <section className={styles.sources} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {SENIORITIES.map((seniority) => {
          const id = idOf(person, kind, seniority);
          const { value, unit } = assume(id);
          return (
            <li key={seniority}>
              {t(`people.market.${seniority}`)}{' '}
              <a className="link" href={`#/assumptions?id=${id}`}>
                {format.unit(value, unit)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
