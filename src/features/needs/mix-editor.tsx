// The severity mix of a role's incidents: three shares that always add up to 100 %. Moving one takes from, or
// gives to, the two others in proportion.

import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { PRIORITIES, type Priority, type Role } from '../../../model';
import { useFormat, useT } from '../../i18n';
import styles from './needs.module.css';

type Mix = Role['need']['incident']['mix'];

/** `mix` with one share set; the others keep their proportion and the sum is 1 exactly. */
export function setShare(mix: Mix, priority: Priority, share: number): Mix {
  const [a, b] = PRIORITIES.filter((other) => other !== priority) as [Priority, Priority];
  const rest = 1 - share;
  const known = mix[a] + mix[b];
  const first = known > 0 ? (rest * mix[a]) / known : rest / 2;
  return { ...mix, [priority]: share, [a]: first, [b]: rest - first };
}

interface Props {
  readonly mix: Mix;
  readonly onChange: (mix: Mix) => void;
}

export function MixEditor({ mix, onChange }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <section className={styles.mix} aria-label={t('needs.mix')}>
      <h3>{t('needs.mix')}</h3>
      <p className="note">{t('needs.mix.help')}</p>
      {PRIORITIES.map((priority) => (
        <Slider
          key={priority}
          className={styles.slider ?? ''}
          aria-label={t(`needs.priority.${priority}.long`)}
          minValue={0}
          maxValue={100}
          value={Math.round(mix[priority] * 100)}
          onChange={(value) =>
            onChange(setShare(mix, priority, (Array.isArray(value) ? (value[0] ?? 0) : value) / 100))
          }
        >
          <span>{t(`needs.priority.${priority}.long`)}</span>
          <SliderTrack className={styles.track ?? ''}>
            <span className={styles.fill} style={{ inlineSize: `${mix[priority] * 100}%` }} />
            <SliderThumb className={styles.thumb ?? ''} />
          </SliderTrack>
          <b>{format.percent(mix[priority], 0)}</b>
        </Slider>
      ))}
    </section>
  );
}
