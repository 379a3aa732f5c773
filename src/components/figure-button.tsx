// A number that opens its explanation.

import type { ReactNode } from 'react';
import { select } from '../store';
import styles from './figure-button.module.css';

/** `figure` is its path in the score of the scenario on screen. */
export function FigureButton({ figure, children }: { figure: string; children: ReactNode }) {
  return (
    <button type="button" className={styles.number} onClick={() => select({ figure, scenario: undefined })}>
      {children}
    </button>
  );
}
