// What a phone's bottom bar has no room for: the other screens, undo, files, appearance, scenarios.

import { useState } from 'react';
import { Dialog } from '../components/dialog/dialog';
import { pickFile } from '../components/files/open-file';
import { saveFile } from '../components/files/save-file';
import { useT } from '../i18n';
import { redo, undo, useRedoLabel, useScenario, useStudy, useUndoLabel } from '../store';
import type { Frame } from './frame';
import looks from './more-dialog.module.css';
import { ROUTES, START } from './routes';
import { RenameDialog } from './top-bar/rename-dialog';
import { createScenario, duplicate, makeBaseline, remove } from './top-bar/scenario-actions';

export default function MoreDialog({ frame, onClose }: { frame: Frame; onClose: () => void }) {
  const t = useT();
  const study = useStudy();
  const scenario = useScenario();
  const past = useUndoLabel();
  const future = useRedoLabel();
  const [isRenaming, setRenaming] = useState(false);
  const and = (act: () => void) => () => {
    act();
    onClose();
  };
  if (scenario && isRenaming) return <RenameDialog scenario={scenario} onClose={onClose} />;
  return (
    <Dialog title={t('app.more')} onClose={onClose}>
      <nav className={looks.list} aria-label={t('app.screens')}>
        {[...ROUTES.filter((route) => !route.phone), START].map((route) => (
          <a key={route.id} className="btn" href={`#/${route.id}`} onClick={onClose}>
            <span className={`i ${route.icon}`} />
            {t(route.title)}
          </a>
        ))}
      </nav>
      <div className={looks.list}>
        <button type="button" className="btn" disabled={!past} onClick={undo}>
          <span className="i i-undo" />
          {past ? t('app.undoStep', { step: t(past.id, past.values) }) : t('common.undo')}
        </button>
        <button type="button" className="btn" disabled={!future} onClick={redo}>
          <span className="i i-redo" />
          {future ? t('app.redoStep', { step: t(future.id, future.values) }) : t('common.redo')}
        </button>
        <button type="button" className="btn" onClick={() => frame.show('palette')}>
          <span className="i i-find" />
          {t('app.find')}
        </button>
      </div>
      {study && scenario && (
        <div className={looks.list}>
          <button type="button" className="btn" onClick={and(() => createScenario(study, scenario.id, t))}>
            <span className="i i-plus" />
            {t('app.newScenario')}
          </button>
          <button type="button" className="btn" onClick={() => setRenaming(true)}>
            {t('app.renameScenario', { name: scenario.name })}
          </button>
          <button type="button" className="btn" onClick={and(() => duplicate(scenario, t))}>
            {t('app.duplicateScenario', { name: scenario.name })}
          </button>
          <button
            type="button"
            className="btn"
            disabled={scenario.id === study.baselineId}
            onClick={and(() => makeBaseline(scenario))}
          >
            {t('app.setBaseline')}
          </button>
          <button
            type="button"
            className="btn"
            disabled={scenario.id === study.today.id}
            onClick={and(() => remove(scenario))}
          >
            {t('app.deleteScenario', { name: scenario.name })}
          </button>
        </div>
      )}
      <div className={looks.list}>
        {study && (
          <button type="button" className="btn" onClick={and(() => saveFile(study))}>
            <span className="i i-save" />
            {t('app.saveFile')}
          </button>
        )}
        {study && (
          <button type="button" className="btn" onClick={() => frame.show('share')}>
            {t('app.share')}
          </button>
        )}
        {study && (
          <button type="button" className="btn" onClick={() => frame.show('notes')}>
            {t('app.notes')}
          </button>
        )}
        <button type="button" className="btn" onClick={and(pickFile)}>
          {t('app.openFile')}
        </button>
      </div>
    </Dialog>
  );
}
