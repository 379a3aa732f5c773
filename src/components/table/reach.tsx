// Where an edit of a fact goes: needs and people are the same in every scenario unless the reader says
// otherwise. The choice is made in words, before the edit.

import { useT } from '../../i18n';

export type Reach = 'everywhere' | 'here';

interface Props {
  readonly reach: Reach;
  readonly onChange: (reach: Reach) => void;
  /** Name of the scenario on screen. */
  readonly scenario: string;
}

export function ReachControl({ reach, onChange, scenario }: Props) {
  const t = useT();
  return (
    <fieldset className="seg">
      <legend className="sr">{t('table.reach')}</legend>
      <button type="button" aria-pressed={reach === 'everywhere'} onClick={() => onChange('everywhere')}>
        {t('table.reachEverywhere')}
      </button>
      <button
        type="button"
        aria-pressed={reach === 'here'}
        title={t('table.reachHere', { scenario })}
        onClick={() => onChange('here')}
      >
        {t('table.reachHere', { scenario })}
      </button>
    </fieldset>
  );
}
