// The editor that takes a cell's place while it is typed into. Enter takes the value and goes down, Tab takes
// it and goes on, Escape gives up. What cannot be read stays in the cell with the reason.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './table.module.css';
import type { EditableColumn } from './types';

/** Where the reader goes after an edit. */
export type Leave = 'stay' | 'down' | 'up' | 'next' | 'previous' | 'away';

interface Props<R> {
  readonly column: EditableColumn<R>;
  readonly name: string;
  /** Text to start from; what was typed to open the editor replaces it. */
  readonly text: string;
  readonly isTyped: boolean;
  readonly problem: string | undefined;
  readonly onCommit: (text: string, leave: Leave) => void;
  readonly onCancel: () => void;
}

export function CellEditor<R>(props: Props<R>) {
  const { column, name, text, isTyped, problem, onCommit, onCancel } = props;
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isGivenUp = useRef(false);
  const isByKey = useRef(false);
  const describedBy = useId();

  useEffect(() => {
    const element = field.current;
    element?.focus();
    if (element instanceof HTMLInputElement && !isTyped) element.select();
    if (element instanceof HTMLSelectElement) {
      try {
        element.showPicker();
      } catch {
        // no recent gesture, or a browser without it: the closed list still answers to the arrows
      }
    }
  }, [isTyped]);

  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    isByKey.current = event.key.startsWith('Arrow');
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      isGivenUp.current = true;
      onCancel();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onCommit(draft, event.shiftKey ? 'up' : 'down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      onCommit(draft, event.shiftKey ? 'previous' : 'next');
    }
  };
  const handleBlur = () => {
    if (!isGivenUp.current) onCommit(draft, 'away');
  };

  if (column.kind === 'choice') {
    return (
      <select
        ref={field}
        className={styles.editor}
        aria-label={name}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          // arrows on a closed list try choices one after the other: only a pick ends the edit
          if (!isByKey.current) onCommit(event.target.value, 'stay');
        }}
        onPointerDown={() => {
          isByKey.current = false;
        }}
        onKeyDown={handleKey}
        onBlur={handleBlur}
      >
        {column.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        ref={field}
        className={styles.editor}
        aria-label={name}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : describedBy}
        type="text"
        inputMode={column.kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={handleKey}
        onBlur={handleBlur}
      />
      {problem !== undefined && (
        <span id={describedBy} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  );
}
