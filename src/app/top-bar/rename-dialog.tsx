// Asks for a scenario's name.

import { type FormEvent, useState } from 'react';
import type { Scenario } from '../../../model';
import { Dialog } from '../../components/dialog/dialog';
import { useT } from '../../i18n';
import looks from './rename-dialog.module.css';
import { rename } from './scenario-actions';

export function RenameDialog({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const t = useT();
  const [name, setName] = useState(scenario.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') rename(scenario, name.trim());
    onClose();
  };
  return (
    <Dialog title={t('common.rename')} onClose={onClose}>
      <form className={looks.form} onSubmit={submit}>
        <label>
          {t('app.scenarioName')}
          <input
            value={name}
            maxLength={120}
            required
            autoFocus
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className={looks.end}>
          <button type="button" className="btn" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="btn main">
            {t('common.rename')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
