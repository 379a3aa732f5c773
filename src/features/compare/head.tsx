// What is compared with what: the baseline, which is the study's own and undoable, and on a phone the one alternative
// that has room beside it.

import { listScenarios, type Scenario, type Study, setBaseline } from '../../../model';
import { useT } from '../../i18n';
import { edit, setComparison } from '../../store';
import { ScenarioSelect } from './scenario-select';

interface HeadProps {
  readonly study: Study;
  readonly shown: readonly Scenario[];
  /** Where only one alternative is shown. */
  readonly detail: Scenario | undefined;
}

function chooseBaseline(study: Study, id: string): void {
  const name = listScenarios(study).find((scenario) => scenario.id === id)?.name ?? '';
  edit({ id: 'app.edit.baseline', values: { name } }, (now) => setBaseline(now, id));
}

export function Head({ study, shown, detail }: HeadProps) {
  const t = useT();
  const baseline = shown.find(({ id }) => id === study.baselineId);
  return (
    <div className="head">
      <h1>{t('compare.title')}</h1>
      <ScenarioSelect
        study={study}
        scenarios={listScenarios(study)}
        value={study.baselineId}
        label={t('compare.baseline')}
        onChange={(id) => chooseBaseline(study, id)}
      />
      {detail ? (
        <ScenarioSelect
          study={study}
          scenarios={shown.filter((one) => one !== baseline)}
          value={detail.id}
          label={t('compare.detail')}
          onChange={(detailId) => setComparison({ detailId })}
        />
      ) : (
        <span className="note">
          {t('compare.against', { n: shown.length - 1, baseline: baseline?.name ?? '' })}
        </span>
      )}
      <div className="end">
        <a className="btn" href="#/method">
          {t('compare.method')}
        </a>
      </div>
    </div>
  );
}
