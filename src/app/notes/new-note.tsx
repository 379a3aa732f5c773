// The field of a new note: about the scenario on screen unless said otherwise. Ctrl + Enter adds it.

import { type FormEvent, useRef, useState } from 'react';
import { addNote, listScenarios, type Study } from '../../../model';
import { letterOf } from '../../components/letter';
import { useT } from '../../i18n';
import { edit, useActiveId } from '../../store';
import looks from './notes.module.css';

export function NewNote({ study }: { study: Study }) {
  const t = useT();
  const activeId = useActiveId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [about, setAbout] = useState(activeId);
  const [isDecision, setDecision] = useState(false);
  const [isRefused, setRefused] = useState(false);

  const add = () => {
    const note = {
      at: new Date().toISOString(),
      text: text.trim(),
      ...(about !== '' && { scenario: about }),
      ...(isDecision && { kind: 'decision' as const }),
    };
    if (note.text === '') return;
    const step = edit({ id: 'notes.added' }, (current) => addNote(current, note));
    setRefused(step === undefined);
    if (!step) return;
    setText('');
    setDecision(false);
    // The next note; and the button, disabled from now on, could not keep the focus.
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  return (
    <form className={looks.form} onSubmit={submit}>
      <label className={looks.field}>
        {t('notes.new')}
        <textarea
          ref={field}
          value={text}
          rows={3}
          maxLength={4000}
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type
          autoFocus
          placeholder={t('notes.placeholder')}
          aria-keyshortcuts="Control+Enter"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            // Elsewhere these keys simulate.
            event.preventDefault();
            event.stopPropagation();
            add();
          }}
        />
      </label>
      <div className={looks.line}>
        <label className={looks.inline}>
          {t('notes.about')}
          <select value={about} onChange={(event) => setAbout(event.target.value)}>
            <option value="">{t('notes.whole')}</option>
            {listScenarios(study).map(({ id, name }) => (
              <option key={id} value={id}>
                {t('app.scenarioOption', { letter: letterOf(study, id), name })}
              </option>
            ))}
          </select>
        </label>
        <label className={looks.inline}>
          <input
            type="checkbox"
            checked={isDecision}
            onChange={(event) => setDecision(event.target.checked)}
          />
          {t('notes.decision')}
        </label>
        <button type="submit" className="btn main" disabled={text.trim() === ''} title={t('notes.addKeys')}>
          {t('notes.add')}
        </button>
      </div>
      {isRefused && (
        <p className="warn" role="alert">
          {t('notes.full')}
        </p>
      )}
    </form>
  );
}
