// A place to type what is said and decided, from any screen. Each note keeps its time and the scenario it is about.

import type { Note, Study } from '../../../model';
import { listScenarios, removeNote, updateNote } from '../../../model';
import { Dialog } from '../../components/dialog/dialog';
import { useT } from '../../i18n';
import { edit, editWithUndo, useStudy } from '../../store';
import { NewNote } from './new-note';
import { NoteItem } from './note-item';
import looks from './notes.module.css';

function nameScenario(study: Study, note: Note): string | undefined {
  return listScenarios(study).find(({ id }) => id === note.scenario)?.name;
}

export default function NotesDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const study = useStudy();
  if (!study) return null;
  const latestFirst = study.notes.toReversed();
  return (
    <Dialog title={t('notes.title')} onClose={onClose} wide>
      <p className="note">{t('notes.hint')}</p>
      <NewNote study={study} />
      {latestFirst.length === 0 ? (
        <p className="note">{t('notes.none')}</p>
      ) : (
        <ol className={looks.list} aria-label={t('notes.list')}>
          {latestFirst.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              scenario={nameScenario(study, note)}
              onChange={(patch) =>
                edit({ id: 'notes.changed' }, (current) => updateNote(current, note.id, patch))
              }
              onRemove={() =>
                editWithUndo({ id: 'notes.removed' }, (current) => removeNote(current, note.id))
              }
            />
          ))}
        </ol>
      )}
    </Dialog>
  );
}
