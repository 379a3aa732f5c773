// One tab per scenario, today first; the active one carries the menu of what can be done with it.

import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { listScenarios, type Scenario, type Study } from '../../../model';
import { Letter } from '../../components/letter';
import { useT } from '../../i18n';
import { setActive, useActiveId } from '../../store';
import { RenameDialog } from './rename-dialog';
import { createScenario } from './scenario-actions';
import { ScenarioMenu } from './scenario-menu';
import looks from './top-bar.module.css';

export function ScenarioTabs({ study }: { study: Study }) {
  const t = useT();
  const activeId = useActiveId();
  const [renamed, setRenamed] = useState<Scenario | undefined>();
  return (
    <>
      <nav className={`tabs ${looks.tabs}`} aria-label={t('app.scenarios')}>
        {listScenarios(study).map((scenario) => (
          <Tab
            key={scenario.id}
            study={study}
            scenario={scenario}
            isActive={scenario.id === activeId}
            onRename={() => setRenamed(scenario)}
          />
        ))}
      </nav>
      <button
        type="button"
        className={`btn bare wide ${looks.add}`}
        aria-label={t('app.newScenario')}
        title={t('app.newScenario')}
        onClick={() => createScenario(study, activeId, t)}
      >
        <span className="i i-plus" />
      </button>
      {renamed && <RenameDialog scenario={renamed} onClose={() => setRenamed(undefined)} />}
    </>
  );
}

function Tab(props: { study: Study; scenario: Scenario; isActive: boolean; onRename: () => void }) {
  const { study, scenario, isActive } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) place.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [isActive]);
  const isBaseline = scenario.id === study.baselineId;
  return (
    <div ref={place} className={looks.tab} data-active={isActive || undefined}>
      <button
        type="button"
        className={looks.name}
        aria-current={isActive ? 'true' : undefined}
        title={isBaseline ? `${scenario.name} · ${t('app.isReference')}` : scenario.name}
        onClick={() => setActive(scenario.id)}
        onDoubleClick={props.onRename}
      >
        <Letter study={study} id={scenario.id} />
        <span>{scenario.name}</span>
      </button>
      {isActive && (
        <ScenarioMenu
          study={study}
          scenario={scenario}
          onRename={props.onRename}
          trigger={
            <Button
              className={looks.chevron ?? ''}
              aria-label={t('app.scenarioMenu', { name: scenario.name })}
            >
              <span className="i i-down" />
            </Button>
          }
        />
      )}
    </div>
  );
}
