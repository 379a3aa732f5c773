// The keys that work everywhere, and the switch for those without a modifier.

import { Dialog } from '../components/dialog/dialog';
import { type MessageId, useT } from '../i18n';
import { setPreferences, usePreferences } from '../store';
import looks from './shortcuts-dialog.module.css';

const KEYS: readonly (readonly [MessageId, readonly MessageId[]])[] = [
  ['app.find', ['app.keys.find']],
  ['app.keys.undoWhat', ['app.keys.undo']],
  ['app.keys.redoWhat', ['app.keys.redo']],
  ['app.keys.simulateWhat', ['app.keys.simulate']],
  ['app.notes', ['app.keys.notes']],
  ['app.keys.scenarioWhat', ['app.keys.scenario']],
  ['app.shortcuts', ['app.keys.help']],
  ['app.keys.leaveWhat', ['app.keys.leave']],
  ['app.keys.dragWhat', ['app.keys.drag']],
];

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { keys } = usePreferences();
  return (
    <Dialog title={t('app.shortcuts')} onClose={onClose}>
      <dl className={looks.list}>
        {KEYS.map(([what, names]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            {names.map((name) => (
              <dd key={name}>
                <kbd className="key">{t(name)}</kbd>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <label className={looks.switch}>
        <input
          type="checkbox"
          checked={keys}
          onChange={(event) => setPreferences({ keys: event.target.checked })}
        />
        {t('app.keys.plain')}
      </label>
    </Dialog>
  );
}
