// A study that arrives by a link: shown to be looked at, beside the reader's own work. A link that was
// cut on its way says so.

import { isLink } from '../../share/is-link';
import { notify, visitStudy } from '../../store';

/** Shows the study of an address, and leaves the address to the screen that shows it. */
export async function openLink(hash: string): Promise<void> {
  const { readLink } = await import('../../share/link');
  const result = await readLink(hash);
  if (result.ok) await visitStudy(result.study);
  else notify({ id: 'reason' in result && result.reason === 'newer' ? 'share.newer' : 'share.broken' });
  // Replaced, so that going back does not open it again over what was done since.
  window.history.replaceState(null, '', result.ok ? '#/assign' : '#/');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Opens the links that are followed while the page is open; returns how to stop. */
export function followLinks(): () => void {
  const follow = () => {
    if (isLink(window.location.hash)) void openLink(window.location.hash);
  };
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}
