// What can be done with a scenario. Today can be renamed and copied, not removed: it is what the others are
// measured from.

import type { ReactNode } from 'react';
import type { Scenario, Study } from '../../../model';
import { Menu, MenuItem, MenuLine } from '../../components/menu/menu';
import { useT } from '../../i18n';
import { duplicate, makeBaseline, remove } from './scenario-actions';

export function ScenarioMenu(props: {
  study: Study;
  scenario: Scenario;
  trigger: ReactNode;
  onRename: () => void;
}) {
  const { study, scenario } = props;
  const t = useT();
  return (
    <Menu label={t('app.scenarioMenu', { name: scenario.name })} trigger={props.trigger}>
      <MenuItem text={t('common.rename')} onAction={props.onRename} />
      <MenuItem text={t('common.duplicate')} onAction={() => duplicate(scenario, t)} />
      <MenuItem
        text={t('app.setBaseline')}
        isDisabled={scenario.id === study.baselineId}
        onAction={() => makeBaseline(scenario)}
      />
      <MenuLine />
      <MenuItem
        text={t('common.delete')}
        danger
        isDisabled={scenario.id === study.today.id}
        onAction={() => remove(scenario)}
      />
    </Menu>
  );
}
