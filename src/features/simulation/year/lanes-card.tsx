// Who was away during the year: lanes over the months, or a list where there is no room for them.

import { useState } from 'react';
import type { Timeline } from '../../../../model';
import { ChartCard } from '../../../components/charts/chart-card';
import { YearLanes } from '../../../components/charts/year-lanes';
import { ShowAll } from '../../../components/show-all';
import { useNarrow } from '../../../components/table/use-narrow';
import type { Calendar } from '../../../i18n/calendar';
import type { PartProps } from '../chart-props';
import styles from '../simulation.module.css';
import { type Away, buildLanes, listAway, listSpellSeries, wordLeaves, wordSpell } from './build-lanes';

const SHOWN = 15;

interface LanesCardProps extends PartProps {
  readonly timeline: Timeline;
  readonly calendar: Calendar;
}

export function LanesCard({ timeline, calendar, source, words }: LanesCardProps) {
  const { t, format } = words;
  const isNarrow = useNarrow();
  const [all, setAll] = useState(false);
  const away = listAway(timeline, words);
  const shown = all ? away : away.slice(0, SHOWN);
  const lanes = buildLanes(shown, calendar, words);
  const gone = timeline.spells.filter(({ kind }) => kind === 'vacant').length;
  const failed = timeline.spells.filter(({ kind }) => kind === 'failed').length;
  const sick = timeline.spells.reduce(
    (sum, { kind, from, to }) => (kind === 'sick' ? sum + to - from : sum),
    0,
  );
  const title = t('simulation.lanes.finding', { gone, failed, sick: format.number(sick, 0) });
  const more = <ShowAll hidden={all ? 0 : away.length - shown.length} all={all} onChange={setAll} />;
  if (isNarrow)
    return (
      <section className={`card ${styles.list}`} aria-labelledby="away">
        <h3 id="away">{title}</h3>
        <AwayList away={shown} calendar={calendar} words={words} />
        {more}
      </section>
    );
  return (
    <ChartCard
      title={title}
      subtitle={t('simulation.lanes.sub')}
      draw={(box) => <YearLanes box={box} lanes={lanes} months={calendar} />}
      marks={lanes.map(({ spells }) => spells.toSorted((a, b) => a.from - b.from).map(({ id }) => id))}
      series={listSpellSeries(timeline, words)}
      table={{
        columns: [
          t('simulation.lanes.who'),
          t('simulation.lanes.what'),
          t('simulation.lanes.when'),
          t('simulation.lanes.days'),
        ],
        rows: away.flatMap(({ name, spells }) =>
          spells.map((spell) => {
            const kind = t(`simulation.spell.${spell.kind}`);
            const days = calendar.days(spell.from, spell.to);
            const length = Math.round(10 * (spell.to - spell.from)) / 10;
            return [
              { text: name, value: name },
              { text: kind, value: kind },
              { text: days, value: days },
              { text: format.number(length), value: length },
            ];
          }),
        ),
      }}
      source={source}
      wide
      more={more}
    />
  );
}

interface AwayListProps {
  readonly away: readonly Away[];
  readonly calendar: Calendar;
  readonly words: PartProps['words'];
}

/** Leave is summed up: it is the rule, and what else kept somebody away should stand out. */
function AwayList({ away, calendar, words }: AwayListProps) {
  return (
    <ul>
      {away.map(({ id, name, spells }) => {
        const leaves = spells.filter(({ kind }) => kind === 'leave');
        return (
          <li key={id}>
            <b>{name}</b>
            <ul>
              {spells
                .filter(({ kind }) => kind !== 'leave')
                .map((spell) => (
                  <li key={`${spell.kind} ${spell.from}`}>{wordSpell(spell, calendar, words)}</li>
                ))}
              {leaves.length > 0 && <li>{wordLeaves(leaves, words)}</li>}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
