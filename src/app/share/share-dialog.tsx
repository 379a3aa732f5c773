// A link that holds the whole study: to be copied into a message. Without names, and never sent anywhere by the page.

import { useEffect, useId, useMemo, useState } from 'react';
import { pseudonymize } from '../../../model';
import { Dialog } from '../../components/dialog/dialog';
import { saveFile } from '../../components/files/save-file';
import { useFormat, useLocale, useT } from '../../i18n';
import { MAX_LINK_LENGTH, writeLink } from '../../share/link';
import { namePseudonym } from '../../share/name-pseudonym';
import { useStudy } from '../../store';
import looks from './share-dialog.module.css';

export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const study = useStudy();
  const field = useId();
  const [link, setLink] = useState('');
  const [outcome, setOutcome] = useState<'copied' | 'refused' | undefined>();
  const shared = useMemo(
    () => study && pseudonymize(study, (pseudonym) => namePseudonym(pseudonym, t, locale)),
    [study, t, locale],
  );
  useEffect(() => {
    let isCurrent = true;
    if (shared)
      void writeLink(window.location.href, shared).then((written) => {
        if (isCurrent) setLink(written);
      });
    return () => {
      isCurrent = false;
    };
  }, [shared]);
  if (!study) return null;

  const isTooLong = link.length > MAX_LINK_LENGTH;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      // Refused, or not a secure page: the link is there to be selected.
      setOutcome('refused');
    }
  };
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <p>{t('share.what')}</p>
      <ul className={looks.list}>
        <li>{t('share.names')}</li>
        <li>{t('share.nowhere')}</li>
        <li>{t('share.readOnly')}</li>
      </ul>
      {link === '' ? (
        <p className="note" role="status">
          {t('common.loading')}
        </p>
      ) : isTooLong ? (
        <>
          <p className="warn" role="alert">
            {t('share.tooLong', {
              length: format.number(link.length, 0),
              most: format.number(MAX_LINK_LENGTH, 0),
            })}
          </p>
          <button type="button" className="btn main" onClick={() => shared && saveFile(shared)}>
            <span className="i i-save" />
            {t('share.saveInstead')}
          </button>
        </>
      ) : (
        <>
          <label className={looks.field} htmlFor={field}>
            {t('share.link', { length: format.number(link.length, 0) })}
            <textarea
              id={field}
              readOnly
              rows={4}
              value={link}
              spellCheck={false}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <div className={looks.end}>
            <span className="note" role="status">
              {outcome && t(outcome === 'copied' ? 'share.copied' : 'share.copyRefused')}
            </span>
            <button type="button" className="btn main" onClick={() => void copy()}>
              {t('share.copy')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
