// Opening a study from a file: chosen in a dialog or dropped on the window. What is wrong with it goes to
// whoever listens (the errors dialog), with the good part where there is one.

import { parseStudy, type Study, type StudyError } from '../../../model';
import { notify, openStudy } from '../../store';
import { navigate } from '../navigate';

/** A file that could not be opened as it is. */
export interface Refusal {
  readonly name: string;
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

async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Opens a study file; a faulty one is explained. */
export async function openFile(file: File): Promise<void> {
  if (file.size > MAX_BYTES) {
    listener?.({ name: file.name, errors: [{ code: 'too-large', path: [], found: String(file.size) }] });
    return;
  }
  const result = parseStudy(await readText(file), { salvage: true });
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
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
  });
  input.click();
}
