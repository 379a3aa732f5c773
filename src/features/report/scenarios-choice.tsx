// Which scenarios the report compares, and which of them it tells role by role.

import { findScenario, type ReportSettings, type Study } from '../../../model';
import { Letter } from '../../components/letter';
import { useT } from '../../i18n';
import { listScenarios } from '../../store';
import styles from './report.module.css';
import { setSetting } from './set-setting';

/** The scenarios that a report of `study` compares, in their order: at least the baseline. */
export function listCompared(study: Study): readonly string[] {
  const all = listScenarios(study).map(({ id }) => id);
  const chosen = (study.report?.scenarios ?? all).filter((id) => findScenario(study, id) !== undefined);
  return chosen.length > 0 ? chosen : [study.baselineId];
}

interface Props {
  readonly study: Study;
  readonly settings: ReportSettings;
  readonly activeId: string;
  readonly isReadOnly: boolean;
}

export function ScenariosChoice({ study, settings, activeId, isReadOnly }: Props) {
  const t = useT();
  const scenarios = listScenarios(study);
  const all = scenarios.map(({ id }) => id);
  const compared = listCompared(study);
  const details = settings.details ?? [study.baselineId, activeId];
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);
  const compare = (id: string, isIn: boolean) => {
    const chosen = isIn ? all.filter((one) => one === id || compared.includes(one)) : without(compared, id);
    setSetting('scenarios', chosen.length === all.length ? undefined : chosen);
  };
  const detail = (id: string, isIn: boolean) =>
    setSetting(
      'details',
      isIn ? all.filter((one) => one === id || details.includes(one)) : without(details, id),
    );
  return (
    <>
      <table className={styles.scenarios}>
        <thead>
          <tr>
            <th scope="col">{t('app.scenario')}</th>
            <th scope="col">{t('reportScreen.scenarios.in')}</th>
            <th scope="col">{t('reportScreen.scenarios.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ id, name }) => {
            const isIn = compared.includes(id);
            return (
              <tr key={id}>
                <th scope="row">
                  <Letter study={study} id={id} /> {name}
                </th>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('reportScreen.scenarios.inOf', { name })}
                    checked={isIn}
                    disabled={isReadOnly || (isIn && compared.length === 1)}
                    onChange={(event) => compare(id, event.target.checked)}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('reportScreen.scenarios.detailOf', { name })}
                    checked={isIn && details.includes(id)}
                    disabled={isReadOnly || !isIn}
                    onChange={(event) => detail(id, event.target.checked)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="note">{t('reportScreen.scenarios.hint')}</p>
    </>
  );
}
