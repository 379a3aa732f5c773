// Opening a study from a file: chosen in a dialog or dropped on the window. What is wrong with it goes to
// whoever listens (the errors dialog), with the good part where there is one.

import type { Study, StudyError } from '../../../model';
import { NOTHING_CARRIED, readStudyFile } from '../../import/read-study-file';
import { notify, openStudy } from '../../store';
import { navigate } from '../navigate';

/** A file that could not be opened as it is. */
export interface Refusal {
  readonly name: string;
  /** What is wrong with the study; empty when there is none in the file. */
  readonly errors: readonly StudyError[];
  /** The study without its faulty items, when that leaves one. */
  readonly salvaged?: Study;
}

type Listener = (refusal: Refusal) => void;
let listener: Listener | undefined;

/** Registers who shows refusals; returns how to stop. */
export function onRefusal(show: Listener): () => void {
  listener = show;
  return () => {
    if (listener === show) listener = undefined;
  };
}

/** Files a browser should not even read into memory: a study is never near this size (bytes). */
const MAX_BYTES = 50 * 1024 * 1024;

/** Opens a file that holds a study: saved as such, or a report made from it. A faulty one is explained. */
export async function openFile(file: File): Promise<void> {
  if (file.size > MAX_BYTES) {
    listener?.({ name: file.name, errors: [{ code: 'too-large', path: [], found: String(file.size) }] });
    return;
  }
  const result = await readStudyFile(new Uint8Array(await file.arrayBuffer()));
  if (result === NOTHING_CARRIED) {
    listener?.({ name: file.name, errors: [] });
    return;
  }
  if (!result.ok) {
    listener?.({ name: file.name, ...result });
    return;
  }
  await take(result.study);
  if (result.warnings.length > 0)
    notify({ id: 'app.openedWithWarnings', values: { name: result.study.name, n: result.warnings.length } });
}

/** Shows a study that comes from outside and keeps it. */
export async function take(study: Study): Promise<void> {
  await openStudy(study);
  navigate('assign');
}

/** Lets the reader choose a file. */
export function pickFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,.xlsx,.pptx';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
  });
  input.click();
}
