// A figure that opens its explanation: what it is made of, down to inputs and memo facts.

import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { select } from '../../store';
import { figureClass, join } from './marks';

export function FigureButton(props: {
  /** The figure's path in the score: `roles.<id>.onTime`. */
  id: string;
  /** What a screen reader says instead of the bare number. */
  label?: string;
  className?: string | undefined;
  tabIndex?: number;
  'data-r'?: number;
  'data-c'?: number;
  children: ReactNode;
}) {
  const t = useT();
  const { id, label, className, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={join(figureClass, className)}
      title={t('assign.explain')}
      aria-label={label}
      onClick={() => select({ figure: id })}
    >
      {children}
    </button>
  );
}
