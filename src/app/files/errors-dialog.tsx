// What is wrong with a file, line by line in the reader's language, and the offer to take what is good.

import type { StudyError } from '../../../model';
import { Dialog } from '../../components/dialog/dialog';
import { type Refusal, take } from '../../components/files/open-file';
import { useFormat, useT } from '../../i18n';
import looks from './errors-dialog.module.css';

/** A file can be wrong in many places; the first ones are enough to understand. */
const MAX_SHOWN = 50;

export default function ErrorsDialog({ refusal, onClose }: { refusal: Refusal; onClose: () => void }) {
  const t = useT();
  const { errors, salvaged } = refusal;
  return (
    <Dialog
      title={t('app.refused', { name: refusal.name })}
      onClose={onClose}
      role="alertdialog"
      wide
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {t('common.close')}
          </button>
          {salvaged && (
            <button
              type="button"
              className="btn main"
              onClick={() => {
                void take(salvaged);
                onClose();
              }}
            >
              {t('app.takeGoodPart')}
            </button>
          )}
        </>
      }
    >
      {errors.length === 0 ? <p>{t('app.nothingCarried')}</p> : <ErrorList refusal={refusal} />}
    </Dialog>
  );
}

function ErrorList({ refusal: { errors, salvaged } }: { refusal: Refusal }) {
  const t = useT();
  return (
    <>
      <p>{t('app.refusedCount', { n: errors.length })}</p>
      <div className={looks.scroll}>
        <table className={looks.table}>
          <thead>
            <tr>
              <th scope="col">{t('app.errorLine')}</th>
              <th scope="col">{t('app.errorPlace')}</th>
              <th scope="col">{t('app.errorWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, MAX_SHOWN).map((error) => (
              <ErrorRow
                key={`${error.code} ${error.path.join('.')} ${error.line}:${error.column}`}
                error={error}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{t(salvaged ? 'app.goodPartIs' : 'app.noGoodPart')}</p>
    </>
  );
}

/** The few words by which the model names what should stand at a place; anything else is shown as it is. */
const WORDS = ['number', 'string', 'object', 'array', 'boolean', 'value', 'end', 'key'] as const;

function ErrorRow({ error }: { error: StudyError }) {
  const t = useT();
  const format = useFormat();
  const word = (text: string) => {
    const known = WORDS.find((one) => one === text);
    return known ? t(`app.errorWord.${known}`) : text;
  };
  return (
    <tr>
      <td>
        {error.line === undefined
          ? ''
          : t('app.errorAt', {
              line: format.number(error.line, 0),
              column: format.number(error.column ?? 1, 0),
            })}
      </td>
      <td>
        <code>{error.path.join(' › ')}</code>
      </td>
      <td>
        {t(`app.error.${error.code}`)}
        {error.expected !== undefined && ` ${t('app.errorExpected', { expected: word(error.expected) })}`}
        {error.found !== undefined && ` ${t('app.errorFound', { found: word(error.found) })}`}
      </td>
    </tr>
  );
}
