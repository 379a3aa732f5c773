// Known peaks inside office hours (Monday morning, start of term): their length and their share of incidents.

import type { Role } from '../../../model';
import { Field } from '../../components/table/field';
import type { EditableColumn } from '../../components/table/types';
import { useFormat, useT } from '../../i18n';
import styles from './needs.module.css';

type Peak = Role['peaks'][number];
const MOST_PEAKS = 12;

interface Props {
  readonly peaks: readonly Peak[];
  readonly onChange: (peaks: Peak[]) => void;
}

export function PeaksEditor({ peaks, onChange }: Props) {
  const t = useT();
  const format = useFormat();
  const columns: EditableColumn<Peak>[] = [
    {
      kind: 'text',
      id: 'label',
      label: t('needs.peak.label'),
      required: true,
      maxLength: 120,
      read: (peak) => peak.label,
      write: (_, label) => ({ label }),
    },
    {
      kind: 'number',
      id: 'hours',
      label: t('needs.peak.hours'),
      unit: format.unitName('hours/year'),
      min: 1,
      max: 2016,
      read: (peak) => peak.hoursPerYear,
      write: (_, hoursPerYear) => ({ hoursPerYear }),
    },
    {
      kind: 'number',
      id: 'share',
      label: t('needs.peak.share'),
      unit: '%',
      percent: true,
      min: 0,
      max: 1,
      digits: 1,
      read: (peak) => peak.incidentShare,
      write: (_, incidentShare) => ({ incidentShare }),
    },
  ];
  const change = (at: number, patch: Partial<Peak>) =>
    onChange(peaks.map((peak, i) => (i === at ? { ...peak, ...patch } : peak)));
  return (
    <section className={styles.mix} aria-label={t('needs.peaks')}>
      <h3>{t('needs.peaks')}</h3>
      <p className="note">{t('needs.peaks.help')}</p>
      {peaks.map((peak, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a peak has no identity but its place
        <div key={at} className={styles.peak}>
          {columns.map((column) => (
            <Field
              key={column.id}
              row={peak}
              column={column}
              onEdit={(value) => {
                if (column.id === 'label' && typeof value === 'string') change(at, { label: value });
                if (column.id === 'hours' && typeof value === 'number') change(at, { hoursPerYear: value });
                if (column.id === 'share' && typeof value === 'number') change(at, { incidentShare: value });
              }}
            />
          ))}
          <button
            type="button"
            className="btn bare"
            aria-label={t('needs.peak.remove', { name: peak.label })}
            onClick={() => onChange(peaks.filter((_, i) => i !== at))}
          >
            <span className="i i-close" />
          </button>
        </div>
      ))}
      {peaks.length < MOST_PEAKS && (
        <button
          type="button"
          className="btn"
          onClick={() =>
            onChange([...peaks, { label: t('needs.peak.new'), hoursPerYear: 200, incidentShare: 0.1 }])
          }
        >
          <span className="i i-plus" />
          {t('needs.peak.add')}
        </button>
      )}
    </section>
  );
}
