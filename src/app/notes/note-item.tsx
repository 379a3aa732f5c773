// One note as it was taken, to be corrected or removed.

import { useState } from 'react';
import type { Note } from '../../../model';
import { useFormat, useT } from '../../i18n';
import looks from './notes.module.css';

export function NoteItem(props: {
  note: Note;
  /** Name of the scenario it is about. */
  scenario: string | undefined;
  onChange: (patch: { text?: string; kind?: 'decision' | undefined }) => void;
  onRemove: () => void;
}) {
  const t = useT();
  const format = useFormat();
  const { note } = props;
  const [draft, setDraft] = useState<string | undefined>();
  const at = note.at.includes('T') ? format.dateTime(note.at) : format.date(note.at);
  const save = () => {
    if (draft !== undefined && draft.trim() !== '') props.onChange({ text: draft.trim() });
    setDraft(undefined);
  };
  return (
    <li className={looks.note} aria-label={t('notes.actions', { at })}>
      <p className={looks.head}>
        <time dateTime={note.at}>{at}</time>
        <span>{props.scenario ?? t('notes.whole')}</span>
        {note.kind === 'decision' && <b className={looks.badge}>{t('notes.isDecision')}</b>}
      </p>
      {draft === undefined ? (
        <p className={looks.text}>{note.text}</p>
      ) : (
        <div className={looks.form}>
          <textarea
            value={draft}
            rows={3}
            maxLength={4000}
            aria-label={t('notes.text')}
            // biome-ignore lint/a11y/noAutofocus: editing is asked for to type
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
          />
          <label className={looks.inline}>
            <input
              type="checkbox"
              checked={note.kind === 'decision'}
              onChange={(event) => props.onChange({ kind: event.target.checked ? 'decision' : undefined })}
            />
            {t('notes.decision')}
          </label>
        </div>
      )}
      <div className={looks.end}>
        {draft === undefined ? (
          <button type="button" className="btn bare" onClick={() => setDraft(note.text)}>
            {t('notes.edit')}
          </button>
        ) : (
          <button type="button" className="btn" onClick={save}>
            {t('notes.save')}
          </button>
        )}
        <button type="button" className="btn bare" onClick={props.onRemove}>
          {t('notes.remove')}
        </button>
      </div>
    </li>
  );
}
