// Makes the application work offline, and offers a new version when there is one: never behind the reader's
// back, since a reload in the middle of a meeting would be worse than an old version.

import { registerSW } from 'virtual:pwa-register';
import { notify } from '../store';

export function watchForUpdates(): void {
  if (!('serviceWorker' in navigator) || !window.location.protocol.startsWith('http')) return;
  const update = registerSW({
    onNeedRefresh: () =>
      notify(
        { id: 'app.updateReady' },
        { offer: { wording: { id: 'app.update' }, act: () => void update(true) } },
      ),
  });
}
