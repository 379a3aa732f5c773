// Placeholder of the command palette.
import { Dialog } from '../../components/dialog/dialog';
import { useT } from '../../i18n';
import type { Frame } from '../frame';

export default function Palette({ onClose }: { frame: Frame; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <p />
    </Dialog>
  );
}
