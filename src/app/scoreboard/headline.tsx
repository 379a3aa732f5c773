// One headline figure: large value, small unit, its change against the baseline in words, and a strip. It is
// a button: pressing it explains the figure.

import type { ReactNode } from 'react';
import type { Parts } from '../../i18n';
import { useLocale, useT } from '../../i18n';
import { select } from '../../store';
import { type Range, RangeWords } from './range';
import { Strip } from './strip';

/** How a figure compares with the baseline's: in words, with the amount apart so that it can be set in bold. */
export interface Change {
  readonly amount?: string;
  readonly words: string;
}

export function Headline(props: {
  figure: string;
  hue: 'cost' | 'perf' | 'risk';
  name: string;
  unit: string;
  value: Parts;
  change: Change;
  strip: { now: number; base: number; all: readonly number[]; leastSpan: number };
  /** Where the figure falls eight years in ten, once simulated. */
  range: Range | undefined;
}) {
  // French sets a unit apart; English writes €1.6M and 89.4% in one go.
  const gap = useLocale() === 'fr' ? ' ' : '';
  return (
    <FigureButton figure={props.figure} hue={props.hue}>
      <span className="name">
        <span className="g" />
        {props.name} <span className="unit">{props.unit}</span>
      </span>
      <b className="value">
        {props.value.value}
        {gap}
        <small>{props.value.unit}</small>
      </b>
      <ChangeWords change={props.change} />
      <span className="foot">
        <Strip {...props.strip} range={props.range} />
        {props.range && <RangeWords range={props.range} kind={props.hue === 'perf' ? 'share' : 'money'} />}
      </span>
    </FigureButton>
  );
}

function ChangeWords({ change }: { change: Change }) {
  return (
    <span className="delta">
      {change.amount && <b>{change.amount}</b>} {change.words}
    </span>
  );
}

/** The frame of a headline: a button that opens the explanation of `figure`. */
export function FigureButton(props: { figure: string; hue?: string; children: ReactNode }) {
  const t = useT();
  return (
    <button
      type="button"
      className={props.hue ? `fig ${props.hue}` : 'fig'}
      title={t('app.explainThis')}
      onClick={() => select({ figure: props.figure, scenario: undefined })}
    >
      {props.children}
    </button>
  );
}
