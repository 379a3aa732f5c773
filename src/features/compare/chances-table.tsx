// For each scenario beside the baseline, in how many simulated years it does better, and how far the two lie apart.

import type { Difference, Study } from '../../../model';
import type { Words } from '../../components/charts/words';
import { letterOf } from '../../components/letter';
import report from '../../components/report.module.css';
import { differenceOf } from '../../store/simulation/tell';
import type { Simulated } from './simulated';

interface ChancesTableProps {
  readonly study: Study;
  readonly baseline: Simulated;
  readonly told: readonly Simulated[];
  readonly words: Pick<Words, 't' | 'format'>;
}

export function ChancesTable({ study, baseline, told, words: { t, format } }: ChancesTableProps) {
  const range = ({ p10, p90 }: Difference) =>
    t('compare.years.range', { low: format.signedMoney(p10), high: format.signedMoney(p90) });
  const columns = [
    t('compare.years.cheaper'),
    t('compare.years.costRange'),
    t('compare.years.losesLess'),
    t('compare.years.lossRange'),
  ];
  return (
    <section className={`card ${report.block}`} aria-labelledby="compare-chances">
      <h3 id="compare-chances">{t('compare.years.chances', { baseline: baseline.scenario.name })}</h3>
      <p className="note">{t('compare.years.chancesNote')}</p>
      <div className={report.scroll}>
        <table className={`${report.table} ${report.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t('compare.years.scenario')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={report.amount}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told
              .filter(({ scenario }) => scenario !== baseline.scenario)
              .map(({ scenario, result }) => {
                const { cost, loss } = differenceOf(baseline.result, result);
                const cells = [
                  format.percent(cost.better.value, 0),
                  range(cost),
                  format.percent(loss.better.value, 0),
                  range(loss),
                ];
                return (
                  <tr key={scenario.id}>
                    <th scope="row">
                      {t('compare.option', { letter: letterOf(study, scenario.id), name: scenario.name })}
                    </th>
                    {cells.map((cell, at) => (
                      <td key={columns[at]} className={report.amount} data-label={columns[at]}>
                        {cell}
                      </td>
                    ))}
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
