// The class names of a holder's mark, the same in the matrix, on the cards and in the legend.

import type { SkillLevel } from '../../../model';
import styles from './marks.module.css';
import type { Cell } from './situation';

/** Shade and bar of a skill. */
export function shadeClass(skill: SkillLevel): string {
  return skill === 0 ? '' : (styles[`s${skill}`] ?? '');
}

/** Whether the holder cannot carry the role alone. Backups too: they must be able to stand in. */
export function isWeak(cell: Cell): boolean {
  return cell.state !== 'none' && cell.skill < 2;
}

/** Frame of who holds. */
export function frameClass(cell: Cell): string {
  if (cell.state === 'none') return '';
  const frame = cell.state === 'holder' ? styles.holder : styles.backup;
  return isWeak(cell) ? `${frame} ${styles.weak}` : (frame ?? '');
}

export const figureClass = styles.figure ?? '';

/** Joins class names, skipping what is not there. */
export function join(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
