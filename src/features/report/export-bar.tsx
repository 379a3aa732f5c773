// The ways to leave with the report: slides, workbook, PDF, text, data; how far the file is, and how it went.

import { givePseudonyms } from '../../../model';
import { type MessageId, useT } from '../../i18n';
import type { ReportRequest } from '../../report/compose';
import { edit, useIsVisiting } from '../../store';
import styles from './report.module.css';
import { useExport } from './use-export';
import { usePrint } from './use-print';
import type { ReportState } from './use-report';

const FORMATS = ['pptx', 'xlsx', 'pdf', 'md', 'json'] as const;

export function ExportBar({ request, state }: { request: ReportRequest; state: ReportState }) {
  const t = useT();
  const isVisiting = useIsVisiting();
  const { made, isComplete, measuring } = state;
  const printing = usePrint(made?.worded, isComplete);
  const exporting = useExport();
  const { running, outcome } = exporting;
  const nameOf = (format: string) => t(`reportScreen.export.${format}` as MessageId);

  const take = (format: (typeof FORMATS)[number]) => {
    if (!made) return;
    const { study } = request;
    // Kept from the first file on, so that the next ones say the same of everyone.
    if (study.report?.names !== true && !isVisiting)
      edit({ id: 'reportScreen.edited.pseudonyms' }, givePseudonyms);
    if (format === 'pdf') return printing.print();
    const measures = made.request === request ? made.measures : undefined;
    exporting.start(
      format,
      { request: { ...request, study: givePseudonyms(study) }, ...(measures && { measures }) },
      study.report?.title ?? made.name,
    );
  };

  return (
    <div className={styles.exports}>
      <fieldset className={styles.buttons}>
        <legend className="sr">{t('reportScreen.export')}</legend>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={format === 'pptx' ? 'btn main' : 'btn'}
            disabled={!made}
            title={format === 'pdf' ? t('reportScreen.export.pdfHint') : undefined}
            onClick={() => take(format)}
          >
            {nameOf(format)}
          </button>
        ))}
      </fieldset>
      {(running || printing.isWaiting) && (
        <p className={styles.running}>
          <label>
            <span className="note">
              {running
                ? t('reportScreen.export.writing', { format: nameOf(running.format) })
                : t('reportScreen.export.printing')}
            </span>
            <progress max={1} value={running ? running.done : (measuring ?? 0)} />
          </label>
          <button type="button" className="btn" onClick={running ? exporting.cancel : printing.cancel}>
            {t('reportScreen.export.cancel')}
          </button>
        </p>
      )}
      <p role="status" className={outcome?.kind === 'failed' ? 'warn' : outcome ? 'note' : 'sr'}>
        {outcome?.kind === 'done' && t('reportScreen.export.done', { name: outcome.name })}
        {outcome?.kind === 'cancelled' && t('reportScreen.export.cancelled')}
        {outcome?.kind === 'failed' &&
          t('reportScreen.export.failed', { format: nameOf(outcome.format), message: outcome.message })}
      </p>
    </div>
  );
}
