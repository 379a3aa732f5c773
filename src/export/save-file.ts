// Hands a file to the reader: the browser's own download, nothing leaves the machine.

/** Saves `content` under `name`; the browser asks where, or uses its download folder. */
export function saveFile(name: string, content: Blob | string, type = 'text/plain;charset=utf-8'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download starts after this turn; revoked at once, some browsers save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * A file name every system takes, made from words.
 * @example nameFile(['Coût par rôle', 'Scénario A'], 'csv') // 'cout-par-role-scenario-a.csv'
 */
export function nameFile(words: readonly string[], extension: string): string {
  const stem = words
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  return `${stem || 'sourcier'}.${extension}`;
}
