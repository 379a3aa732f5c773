// Whether an address is that of a shared study: asked at every start, so it stands apart from what reads it.

export function isLink(hash: string): boolean {
  return hash.startsWith('#/shared/');
}
