// The scenarios on a phone: the platform's own list.

import { listScenarios, type Study } from '../../../model';
import { letterOf } from '../../components/letter';
import { useT } from '../../i18n';
import { setActive, useActiveId } from '../../store';
import looks from './top-bar.module.css';

export function ScenarioSelect({ study }: { study: Study }) {
  const t = useT();
  const activeId = useActiveId();
  return (
    <div className={looks.select}>
      <select
        aria-label={t('app.scenario')}
        value={activeId}
        onChange={(event) => setActive(event.target.value)}
      >
        {listScenarios(study).map((scenario) => (
          <option key={scenario.id} value={scenario.id}>
            {t('app.scenarioOption', { letter: letterOf(study, scenario.id), name: scenario.name })}
          </option>
        ))}
      </select>
    </div>
  );
}
