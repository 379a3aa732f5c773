// The risk-transfer ledger (memo T3): for each role handed to a contract, what was promised, at what price,
// how far penalties reach, and what loss stays with us all the same.

import { useState } from 'react';
import type { LedgerLine } from '../../../model';
import type { Words } from '../../components/charts/words';
import { FigureButton } from '../../components/figure-button';
import report from '../../components/report.module.css';
import { ShowAll } from '../../components/show-all';
import type { ChartProps } from './chart-props';

const SHOWN = 12;

/** A line under a contract, and its path in the score. */
interface Transfer {
  readonly path: string;
  readonly line: LedgerLine & { readonly contract: NonNullable<LedgerLine['contract']> };
}

function listTransfers(roles: ChartProps['score']['roles']): Transfer[] {
  return roles.flatMap((role) =>
    role.ledger.flatMap((line, at) =>
      line.contract
        ? [{ path: `roles.${role.id}.ledger.${at}`, line: { ...line, contract: line.contract } }]
        : [],
    ),
  );
}

function TransferRow({ path, line, words }: Transfer & { words: Words }) {
  const { t, format, names } = words;
  const { contract } = line;
  const cell = (label: string, figure: string, text: string) => (
    <td className={report.amount} data-label={label}>
      <FigureButton figure={`${path}.${figure}`}>{text}</FigureButton>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {names.role(line.roleId)} <span className="note">{names.provider(contract.providerId)}</span>
      </th>
      {cell(t('results.ledger.share'), 'share', format.percent(line.share.value, 0))}
      {cell(t('results.ledger.promised'), 'contract.promised', format.percent(contract.promised.value))}
      {cell(t('results.ledger.expected'), 'contract.expected', format.percent(contract.expected.value))}
      {cell(t('results.ledger.price'), 'contract.price', format.unit(contract.price.value, 'EUR/year'))}
      {cell(t('results.ledger.cap'), 'contract.cap', format.unit(contract.cap.value, 'EUR/year'))}
      {cell(
        t('results.ledger.penalties'),
        'contract.penalties',
        format.unit(contract.penalties.value, 'EUR/year'),
      )}
      {cell(t('results.ledger.stays'), 'stays', format.unit(line.stays.value, 'EUR/year'))}
    </tr>
  );
}

export function Ledger({ score, words }: ChartProps) {
  const { t } = words;
  const [all, setAll] = useState(false);
  const transfers = listTransfers(score.roles);
  if (transfers.length === 0) return null;
  const shown = all ? transfers : transfers.slice(0, SHOWN);
  const columns = ['share', 'promised', 'expected', 'price', 'cap', 'penalties', 'stays'] as const;
  return (
    <section className={`card ${report.block} ${report.wide}`} aria-labelledby="ledger">
      <h2 id="ledger">{t('results.ledger.title')}</h2>
      <p className="note">{t('results.ledger.note')}</p>
      <div className={report.scroll}>
        <table className={`${report.table} ${report.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t('results.ledger.who')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={report.amount}>
                  {t(`results.ledger.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((transfer) => (
              <TransferRow key={transfer.path} {...transfer} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      <ShowAll hidden={transfers.length - shown.length} all={all} onChange={setAll} />
    </section>
  );
}
