// Placeholder of the explanation panel.
import { useT } from '../../i18n';
import { select } from '../../store';
import { Dialog } from '../dialog/dialog';

export default function Explain() {
  const t = useT();
  return (
    <Dialog title={t('explain.title')} onClose={() => select({ figure: undefined })}>
      <p />
    </Dialog>
  );
}
