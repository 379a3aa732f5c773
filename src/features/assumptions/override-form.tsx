// Puts a value of the reader's own in place of a default: low, most likely, high, and where it comes from.

import { useId, useState } from 'react';
import {
  type Assumption,
  type AssumptionId,
  type AssumptionOverride,
  resetAssumption,
  setAssumption,
} from '../../../model';
import { writeValue } from '../../components/table/format-cell';
import { parseCell } from '../../components/table/parse-cell';
import type { NumberColumn } from '../../components/table/types';
import { describeProblem } from '../../components/table/words';
import { useFormat, useLocale, useT } from '../../i18n';
import { edit } from '../../store';
import styles from './assumptions.module.css';

const ENDS = ['low', 'mode', 'high'] as const;
type End = (typeof ENDS)[number];
type Range = Pick<Assumption, End>;

interface Props {
  readonly assumption: Assumption;
  readonly override: AssumptionOverride | undefined;
  readonly name: string;
}

export function OverrideForm({ assumption, override, name }: Props) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const messageId = useId();
  const { unit } = assumption;
  const id = assumption.id as AssumptionId;
  const known: Range = override ?? assumption;
  const [draft, setDraft] = useState<Partial<Record<End | 'note', string>>>({});
  const [problem, setProblem] = useState<string>();
  const words = { yes: t('common.yes'), no: t('common.no') };
  const columnOf = (end: End): NumberColumn<Range> => ({
    kind: 'number',
    id: end,
    label: t(`assumptions.${end}`),
    min: assumption.low >= 0 ? 0 : -1e9,
    max: 1e9,
    percent: unit === 'ratio',
    read: (range) => range[end],
    write: () => ({}),
  });

  const isChanged = Object.keys(draft).length > 0;

  const apply = () => {
    const values: Partial<Record<End, number>> = {};
    for (const end of ENDS) {
      const text = draft[end];
      const parsed =
        text === undefined
          ? { ok: true as const, value: known[end] }
          : parseCell(columnOf(end), text, locale);
      if (!parsed.ok)
        return setProblem(
          t('assumptions.problem', {
            end: t(`assumptions.${end}`),
            problem: describeProblem(parsed.problem, t, format),
          }),
        );
      if (typeof parsed.value === 'number') values[end] = parsed.value;
    }
    const { low = known.low, mode = known.mode, high = known.high } = values;
    // A new most likely value outside of the old range widens it, unless the ends were typed too.
    const range = {
      low: draft.low === undefined ? Math.min(low, mode) : low,
      mode,
      high: draft.high === undefined ? Math.max(high, mode) : high,
    };
    if (!(range.low <= mode && mode <= range.high)) return setProblem(t('assumptions.order'));
    const note = (draft.note ?? override?.note ?? '').trim();
    edit({ id: 'assumptions.edited', values: { name } }, (study) =>
      setAssumption(study, { id, ...range, ...(note === '' ? {} : { note: note.slice(0, 500) }) }),
    );
    setDraft({});
    setProblem(undefined);
  };
  const reset = () => {
    edit({ id: 'assumptions.editedReset', values: { name } }, (study) => resetAssumption(study, id));
    setDraft({});
    setProblem(undefined);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {ENDS.map((end) => (
        <label key={end}>
          <span>
            {t(`assumptions.${end}`)} <span className="unit">{format.unitName(unit)}</span>
          </span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={problem !== undefined}
            aria-describedby={messageId}
            value={draft[end] ?? writeValue(columnOf(end), known[end], locale, words)}
            onChange={(event) => setDraft({ ...draft, [end]: event.target.value })}
          />
        </label>
      ))}
      <label className={styles.note}>
        <span>{t('assumptions.note')}</span>
        <input
          type="text"
          maxLength={500}
          placeholder={t('assumptions.noteHint')}
          value={draft.note ?? override?.note ?? ''}
          onChange={(event) => setDraft({ ...draft, note: event.target.value })}
        />
      </label>
      <span className={styles.buttons}>
        <button type="submit" className={isChanged ? 'btn main' : 'btn'} disabled={!isChanged}>
          {t('common.apply')}
        </button>
        {override && (
          <button type="button" className="btn" onClick={reset}>
            {t('assumptions.reset', {
              value: format.unit(assumption.mode, unit),
            })}
          </button>
        )}
      </span>
      <p id={messageId} role="alert" className={problem === undefined ? 'sr' : 'warn'}>
        {problem}
      </p>
    </form>
  );
}
