// The study as a file the reader keeps.

import { type Study, serializeStudy } from '../../../model';

/** A file name any system accepts: the study's name without what they refuse. */
export function fileNameOf(study: Study, extension: string): string {
  const plain = study.name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${plain || 'sourcier'}.${extension}`;
}

/** Hands a text to the browser as a download. */
export function download(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click returns, but some browsers read the address a little later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveFile(study: Study): void {
  download(fileNameOf(study, 'json'), serializeStudy(study));
}
