// A share being typed into a cell, in per cent: Enter or leaving takes it, Escape gives it up.

import { useRef } from 'react';

export function ShareInput(props: {
  text: string;
  label: string;
  onChange: (text: string) => void;
  onCommit: (text: string) => void;
  onCancel: () => void;
}) {
  // Enter moves the focus away, which would otherwise commit a second time.
  const done = useRef(false);
  const finish = (act: () => void) => {
    if (done.current) return;
    done.current = true;
    act();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the reader has just typed the first digit into this very cell
      autoFocus
      inputMode="numeric"
      aria-label={props.label}
      value={props.text}
      maxLength={5}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={(event) => finish(() => props.onCommit(event.target.value))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(() => props.onCommit(event.currentTarget.value));
        if (event.key === 'Escape') finish(props.onCancel);
      }}
    />
  );
}
