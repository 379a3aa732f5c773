// What letting go means, chosen beforehand: fingers have no Shift key.

import { Group } from 'react-aria-components';
import { useT } from '../../../i18n';
import { DROP_MODES, type DropMode } from '../placement';

export function ModeChoice(props: { value: DropMode; onChange: (mode: DropMode) => void; moving: boolean }) {
  const t = useT();
  const modes = props.moving ? DROP_MODES : DROP_MODES.filter((mode) => mode !== 'move');
  return (
    <Group className="seg" aria-label={t('assign.mode.label')}>
      {modes.map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={props.value === mode}
          onClick={() => props.onChange(mode)}
        >
          {t(`assign.mode.${mode}`)}
        </button>
      ))}
    </Group>
  );
}
