// Opening the notes from a screen: the frame shows them, and registers how.

let open: (() => void) | undefined;

/** Registers what shows the notes; returns how to stop. */
export function onNotesWanted(show: () => void): () => void {
  open = show;
  return () => {
    if (open === show) open = undefined;
  };
}

/** Shows the notes over the screen. */
export function openNotes(): void {
  open?.();
}
