// Placeholder of the screen, replaced by the screen itself.
import { useT } from '../../i18n';

export default function Screen() {
  const t = useT();
  return (
    <div className="head">
      <h1>{t('needs.title')}</h1>
    </div>
  );
}
