// The logo on the cover and the slides: chosen, shown, replaced, removed.

import { useRef, useState } from 'react';
import { useT } from '../../i18n';
import { type LogoRefusal, MOST_MEGABYTES, readLogo } from './read-logo';
import styles from './report.module.css';
import { setSetting } from './set-setting';

export function LogoField({ logo, isReadOnly }: { logo: string | undefined; isReadOnly: boolean }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<{ reason: LogoRefusal; name: string }>();
  const take = async (file: File) => {
    const result = await readLogo(file);
    setRefusal(result.ok ? undefined : { reason: result.reason, name: file.name });
    if (result.ok) setSetting('logo', result.logo);
  };
  return (
    <div className={styles.logo}>
      <span>{t('reportScreen.logo')}</span>
      {logo !== undefined && <img src={logo} alt={t('reportScreen.logo.alt')} />}
      <span className={styles.buttons}>
        <button type="button" className="btn" disabled={isReadOnly} onClick={() => input.current?.click()}>
          {t(logo === undefined ? 'reportScreen.logo.choose' : 'reportScreen.logo.replace')}
        </button>
        {logo !== undefined && (
          <button
            type="button"
            className="btn bare"
            disabled={isReadOnly}
            onClick={() => setSetting('logo', undefined)}
          >
            {t('reportScreen.logo.remove')}
          </button>
        )}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('reportScreen.logo')}
        accept="image/png,image/jpeg"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      {refusal ? (
        <p role="alert" className="warn">
          {t(`reportScreen.logo.${refusal.reason}`, { name: refusal.name, most: MOST_MEGABYTES })}
        </p>
      ) : (
        <p className="note">{t('reportScreen.logo.hint')}</p>
      )}
    </div>
  );
}
