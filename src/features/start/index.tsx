// The first minute: an example to open, five questions to answer, a list to paste, a file, or a study already
// here. Never a blank page.

import { useT } from '../../i18n';
import { useAside, useRecent } from '../../store';
import { AsideList } from './aside-list';
import { Examples } from './examples';
import { RecentList } from './recent-list';
import looks from './start.module.css';
import { WaysIn } from './ways-in';

export default function Start() {
  const t = useT();
  const recent = useRecent();
  const aside = useAside();
  return (
    <div className={looks.page}>
      <header className={looks.welcome}>
        <h1>{t('start.heading')}</h1>
        <p>{t('start.promise')}</p>
      </header>
      {recent.length > 0 && <RecentList recent={recent} />}
      {aside.length > 0 && <AsideList aside={aside} />}
      <Examples />
      <WaysIn />
      <p className={`note ${looks.privacy}`}>
        <span className="i i-lock" />
        {t('start.privacy')}
      </p>
    </div>
  );
}
