// One lever: a slider with the mark of today, the number, the names of the scale, and what it does with the
// assumption behind it. While it slides the scoreboard shows the effect; letting go makes one step.

import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { type Assume, type Lever, type Levers, type Study, setLever } from '../../../model';
import { Field } from '../../components/table/field';
import type { NumberColumn } from '../../components/table/types';
import { useAssumptionTexts } from '../../components/use-assumption-texts';
import { useFormat, useLocale, useT } from '../../i18n';
import { edit, setPreview } from '../../store';
import styles from './industrialization.module.css';
import { EFFECTS, nearestLevel, SCALE, type ScaleLevel } from './levers';

interface Props {
  readonly lever: Lever;
  /** Level now, while sliding included. */
  readonly value: number;
  readonly today: number;
  readonly study: Study;
  readonly scenarioId: string;
  readonly assume: Assume;
  /** Called before the first change of a move, to remember what it is compared with. */
  readonly onMove: () => void;
}

export function LeverCard({ lever, value, today, study, scenarioId, assume, onMove }: Props) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const texts = useAssumptionTexts();
  const name = t(`common.lever.${lever}`);

  const commit = (level: number) => {
    setPreview(undefined);
    edit(
      { id: 'industrialization.edited', values: { lever: name, level: format.percent(level, 0) } },
      (before) => setLever(before, scenarioId, lever, level),
      `lever-${scenarioId}-${lever}`,
    );
  };
  const column: NumberColumn<Levers> = {
    kind: 'number',
    id: lever,
    label: t('industrialization.level'),
    unit: '%',
    percent: true,
    min: 0,
    max: 1,
    digits: 1,
    read: (levers) => levers[lever],
    write: (_, level) => ({ [lever]: level }),
  };
  const toNumber = (level: number | number[]) => (Array.isArray(level) ? (level[0] ?? 0) : level) / 100;

  return (
    <section className={`card ${styles.lever}`} aria-label={name}>
      <Slider
        className={styles.slider ?? ''}
        minValue={0}
        maxValue={100}
        step={1}
        value={Math.round(value * 100)}
        onChange={(level) => {
          onMove();
          setPreview(setLever(study, scenarioId, lever, toNumber(level)));
        }}
        onChangeEnd={(level) => commit(toNumber(level))}
      >
        <Label className={styles.name ?? ''}>{name}</Label>
        <SliderTrack className={styles.track ?? ''}>
          <span className={styles.fill} style={{ inlineSize: `calc(${value * 100}% + 0.625rem)` }} />
          <span className={styles.today} style={{ insetInlineStart: `${today * 100}%` }} aria-hidden="true">
            <span>{t('industrialization.today')}</span>
          </span>
          <SliderThumb className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <div className={styles.number}>
        <Field
          row={{ integration: value, automation: value, runbooks: value, serviceContract: value }}
          column={column}
          onEdit={(level) => {
            if (typeof level !== 'number') return;
            onMove();
            commit(level);
          }}
        />
      </div>
      <div className={styles.scale}>
        {SCALE.map((level, i) => (
          <button
            key={level}
            type="button"
            aria-pressed={nearestLevel(value) === i}
            onClick={() => {
              onMove();
              commit(level);
            }}
          >
            {t(`industrialization.scale.${i as ScaleLevel}`)}
          </button>
        ))}
      </div>
      <p className="sr">
        {t('industrialization.todayIs', {
          level: format.percent(today, 0),
          name: t(`industrialization.scale.${nearestLevel(today)}`),
        })}
      </p>
      <p>{t(`industrialization.does.${lever}`)}</p>
      <ul className={styles.effects}>
        {EFFECTS[lever].map((id) => {
          const leaf = assume(id);
          return (
            <li key={id}>
              <a className="link" href={`#/assumptions?id=${id}`}>
                {texts?.describeAssumption(id).name[locale] ?? t('industrialization.effect')}
              </a>
              {t('industrialization.atFull', { value: format.percent(leaf.value, 0) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
