// What stands in place of the matrix while there is nothing to assign, or nobody to assign it to.

import { useT } from '../../i18n';
import { addHolder } from './add-holder';
import styles from './assign.module.css';
import type { Situation } from './situation';

export function EmptyState({ situation }: { situation: Situation }) {
  const t = useT();
  const noRoles = situation.scenario.roles.length === 0;
  return (
    <section className={`card ${styles.empty}`}>
      <h2>{t(noRoles ? 'assign.empty.roles' : 'assign.empty.people')}</h2>
      <p>{t(noRoles ? 'assign.empty.rolesHint' : 'assign.empty.peopleHint')}</p>
      {noRoles ? (
        <a className="btn main" href="#/needs">
          {t('assign.empty.toNeeds')}
        </a>
      ) : (
        <>
          <button
            type="button"
            className="btn main"
            onClick={() => addHolder(situation, 'employee', t('assign.add.employeeName'))}
          >
            <span className="i i-plus" />
            {t('assign.add.employee')}
          </button>
          <a className="link" href="#/people">
            {t('assign.empty.toPeople')}
          </a>
        </>
      )}
    </section>
  );
}
