// Whether people go by their names in the report, and who is behind each pseudonym: shown here, exported nowhere.

import { useMemo } from 'react';
import { givePseudonyms, type Study } from '../../../model';
import { useLocale, useT } from '../../i18n';
import { namePseudonym } from '../../share/name-pseudonym';
import { listScenarios } from '../../store';
import styles from './report.module.css';
import { setSetting } from './set-setting';

export function NamesChoice({ study, isReadOnly }: { study: Study; isReadOnly: boolean }) {
  const t = useT();
  const isShown = study.report?.names === true;
  return (
    <>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isShown}
          disabled={isReadOnly}
          onChange={(event) => setSetting('names', event.target.checked ? true : undefined)}
        />
        <span>{t('reportScreen.names.show')}</span>
      </label>
      {isShown ? (
        <p role="status" className="warn">
          {t('reportScreen.names.warning')}
        </p>
      ) : (
        <>
          <p className="note">{t('reportScreen.names.hidden')}</p>
          <WhoIsWho study={study} />
        </>
      )}
    </>
  );
}

function WhoIsWho({ study }: { study: Study }) {
  const t = useT();
  const screen = useLocale();
  const locale = study.report?.language ?? screen;
  const rows = useMemo(() => {
    const names = new Map(
      listScenarios(study).flatMap(({ people }) => people.map(({ id, name }) => [id, name])),
    );
    return (givePseudonyms(study).pseudonyms ?? []).map((one) => ({ one, name: names.get(one.person) }));
  }, [study]);
  if (rows.length === 0) return null;
  return (
    <details className={styles.who}>
      <summary>{t('reportScreen.names.table')}</summary>
      <p className="note">{t('reportScreen.names.tableHint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('reportScreen.names.person')}</th>
            <th scope="col">{t('reportScreen.names.pseudonym')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ one, name }) => (
            <tr key={one.person}>
              <th scope="row">{name ?? <span className="note">{t('reportScreen.names.gone')}</span>}</th>
              <td>{namePseudonym(one, t, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
