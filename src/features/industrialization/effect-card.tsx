// The effect of the levers, at once: against the levers of today with the same team, and against where they
// stood before the last move.

import { useFormat, useT } from '../../i18n';
import type { Situation } from './compare';
import styles from './industrialization.module.css';

interface Props {
  readonly now: Situation;
  /** The same team at today's levers. */
  readonly atToday: Situation;
  /** Before the last move of a lever; undefined until one is moved. */
  readonly before: Situation | undefined;
}

interface Line {
  readonly key: keyof Situation;
  readonly glyph?: string;
  readonly show: (value: number) => string;
  readonly change: (difference: number) => string;
  /** Whether more is better; undefined when it is neither. */
  readonly isMoreBetter?: boolean;
}

export function EffectCard({ now, atToday, before }: Props) {
  const t = useT();
  const format = useFormat();
  const hours = (value: number) => format.unit(value, 'hours/year');
  const lines: readonly Line[] = [
    { key: 'cost', glyph: 'cost', show: format.money, change: format.signedMoney, isMoreBetter: false },
    { key: 'programme', show: format.money, change: format.signedMoney },
    {
      key: 'onTime',
      glyph: 'perf',
      show: (v) => format.percent(v),
      change: (d) => format.points(d),
      isMoreBetter: true,
    },
    { key: 'loss', glyph: 'risk', show: format.money, change: format.signedMoney, isMoreBetter: false },
    { key: 'need', show: hours, change: (d) => format.signedNumber(d, 0) },
    { key: 'posts', show: (v) => format.unit(v, 'FTE'), change: (d) => format.signedNumber(d, 2) },
    { key: 'externalizability', show: (v) => format.percent(v, 0), change: (d) => format.points(d, 0) },
  ];
  const draw = (line: Line, from: Situation | undefined) => {
    if (from === undefined) return <span className="note">{t('industrialization.notMoved')}</span>;
    const difference = now[line.key] - from[line.key];
    const words = line.change(difference);
    if (!/[1-9]/.test(words)) return <span className="note">{t('industrialization.same')}</span>;
    if (line.isMoreBetter === undefined) return <b>{words}</b>;
    return (
      <>
        <b>{words}</b>{' '}
        {t(difference > 0 === line.isMoreBetter ? 'industrialization.better' : 'industrialization.worse')}
      </>
    );
  };
  const freed = atToday.need - now.need;
  return (
    <section className={`card ${styles.effect}`} aria-labelledby="effect-title">
      <h2 id="effect-title">{t('industrialization.effectTitle')}</h2>
      <p role="status">
        {freed >= 0.5
          ? t('industrialization.freed', {
              hours: hours(freed),
              posts: format.unit(atToday.posts - now.posts, 'FTE'),
            })
          : freed <= -0.5
            ? t('industrialization.added', { hours: hours(-freed) })
            : t('industrialization.noChange')}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('industrialization.now')}</th>
            <th scope="col">{t('industrialization.againstToday')}</th>
            <th scope="col">{t('industrialization.againstBefore')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                {line.glyph && <span className={`g ${line.glyph}`} aria-hidden="true" />}
                {t(`industrialization.line.${line.key}`)}
              </th>
              <td>{line.show(now[line.key])}</td>
              <td>{draw(line, atToday)}</td>
              <td>{draw(line, before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t('industrialization.freedNote')}</p>
    </section>
  );
}
