// A staff list pasted from a spreadsheet, read back at once: who was understood, and what was not.

import { useState } from 'react';
import { CATALOGUE } from '../../../model';
import { LARGEST_PASTE, readCells } from '../../components/table/clipboard';
import { useFormat, useLocale, useT } from '../../i18n';
import looks from './describe.module.css';
import { readStaff, type StaffLine } from './read-staff';

/** Rows shown back; the others are counted. */
const MAX_SHOWN = 12;

export function StaffPaste(props: {
  staff: readonly StaffLine[];
  onChange: (staff: readonly StaffLine[]) => void;
}) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const [text, setText] = useState('');
  const read = async (pasted: string) => {
    setText(pasted);
    props.onChange(readStaff(await readCells(pasted.slice(0, LARGEST_PASTE), locale), locale));
  };
  return (
    <section className={looks.staff}>
      <label>
        {t('start.staffPaste')}
        <textarea
          rows={5}
          placeholder={t('start.staffExample')}
          value={text}
          onChange={(event) => void read(event.target.value)}
        />
      </label>
      <p role="status">{t('start.staffRead', { n: props.staff.length })}</p>
      <ul>
        {props.staff.slice(0, MAX_SHOWN).map((line) => (
          <li key={line.name}>
            <b>{line.name}</b>{' '}
            {line.unknownRole === undefined ? (
              <span>
                {format.list(line.kinds.map((kind) => CATALOGUE[kind].short[locale])) ||
                  t('start.staffNoRole')}
              </span>
            ) : (
              <span className="warn">{t('start.staffUnknown', { role: line.unknownRole })}</span>
            )}{' '}
            <span className="note">
              {format.unit(line.fte, 'FTE')}
              {line.salary !== undefined && ` · ${format.unit(line.salary, 'EUR/year')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
