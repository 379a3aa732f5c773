// What the cover says: title, for whom, by whom, when, in which language.

import { useState } from 'react';
import type { ReportSettings } from '../../../model';
import { useT } from '../../i18n';
import { setSetting } from './set-setting';

interface Props {
  readonly settings: ReportSettings;
  /** The title it has, given or not; absent until the report is made. */
  readonly title: string | undefined;
  readonly isReadOnly: boolean;
}

const MAX_LENGTH = 120;

export function CoverFields({ settings, title, isReadOnly }: Props) {
  const t = useT();
  return (
    <>
      <TextField setting="title" settings={settings} placeholder={title} isReadOnly={isReadOnly} />
      <TextField setting="client" settings={settings} isReadOnly={isReadOnly} />
      <TextField setting="author" settings={settings} isReadOnly={isReadOnly} />
      <label>
        <span>{t('reportScreen.field.date')}</span>
        <input
          type="date"
          value={settings.date ?? ''}
          readOnly={isReadOnly}
          onChange={(event) => setSetting('date', event.target.value || undefined, true)}
        />
        <span className="note">{t('reportScreen.dateHint')}</span>
      </label>
      <label>
        <span>{t('reportScreen.field.language')}</span>
        <select
          value={settings.language ?? ''}
          disabled={isReadOnly}
          onChange={({ target: { value } }) =>
            setSetting('language', value === 'fr' || value === 'en' ? value : undefined)
          }
        >
          <option value="">{t('reportScreen.languageSame')}</option>
          <option value="fr" lang="fr">
            {t('reportScreen.french')}
          </option>
          <option value="en" lang="en">
            {t('reportScreen.english')}
          </option>
        </select>
      </label>
    </>
  );
}

function TextField(props: {
  setting: 'title' | 'client' | 'author';
  settings: ReportSettings;
  placeholder?: string | undefined;
  isReadOnly: boolean;
}) {
  const { setting, settings, placeholder, isReadOnly } = props;
  const t = useT();
  /** What is being typed: spaces alone are typed before a word, and are not kept. */
  const [draft, setDraft] = useState<string>();
  return (
    <label>
      <span>{t(`reportScreen.field.${setting}`)}</span>
      <input
        type="text"
        autoComplete="off"
        maxLength={MAX_LENGTH}
        readOnly={isReadOnly}
        placeholder={placeholder}
        value={draft ?? settings[setting] ?? ''}
        onChange={({ target: { value } }) => {
          setDraft(value);
          setSetting(setting, value.trim() === '' ? undefined : value, true);
        }}
        onBlur={() => setDraft(undefined)}
      />
    </label>
  );
}
