// What the browser kept and could no longer be read: a file to download, then forget.

import { download } from '../../components/files/save-file';
import { useT } from '../../i18n';
import { type Aside, dropAside } from '../../store';
import looks from './start.module.css';

export function AsideList({ aside }: { aside: readonly Aside[] }) {
  const t = useT();
  return (
    <section aria-labelledby="aside">
      <h2 id="aside" className={`${looks.heading} warn`}>
        {t('start.aside')}
      </h2>
      <p className={looks.text}>{t('start.asideHint')}</p>
      <ul className={`card ${looks.rows}`}>
        {aside.map((item, place) => (
          <li key={item.key}>
            <span className={looks.row}>{t('start.asideItem', { n: place + 1 })}</span>
            <button
              type="button"
              className="btn"
              onClick={() => download(`sourcier-${place + 1}.json`, item.text)}
            >
              <span className="i i-save" />
              {t('start.asideDownload')}
            </button>
            <button type="button" className="btn bare" onClick={() => void dropAside(item.key)}>
              {t('start.asideForget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
