// Chart 2: on-time service by role and by frequency of need, with the scenario compared with.

import { FREQUENCIES, type Frequency, type Score } from '../../../model';
import type { ChartTable } from '../../components/charts/chart-types';
import type { StripCell, StripRow } from '../../components/charts/dot-strips';
import type { Words } from '../../components/charts/words';
import type { Service } from './findings';

/** Rows drawn before the rest is left to a button. */
const SHOWN = 12;
/** Under this share a number is set in bold, if it is also among the lowest. */
const LOW = 0.8;

export function countHiddenRoles(roles: number): number {
  return roles <= SHOWN ? 0 : roles - SHOWN;
}

/** Every service rendered, for the finding. */
export function listServices(score: Score, { names }: Pick<Words, 'names'>): Service[] {
  return score.roles.flatMap((role) =>
    FREQUENCIES.flatMap((frequency) => {
      const figure = role.onTimeBy[frequency];
      return figure ? [{ role: names.role(role.id), frequency, value: figure.value }] : [];
    }),
  );
}

/** The left end of the scale: a round share under the lowest value, so that nothing is cut off. */
export function findFloor(values: readonly number[]): number {
  const lowest = Math.min(1, ...values);
  return [0.5, 0.25].find((floor) => lowest >= floor) ?? 0;
}

/** Rows, the worst served first. `base` is absent when the score is its own comparison. */
export function buildStrips(score: Score, base: Score | undefined, all: boolean, words: Words): StripRow[] {
  const { t, format, names } = words;
  const baseRoles = new Map(base?.roles.map((role) => [role.id, role]));
  const lowest = new Set(
    score.roles
      .flatMap((role) => Object.values(role.onTimeBy))
      .map((figure) => figure.value)
      .filter((value) => value < LOW)
      .toSorted((a, b) => a - b)
      .slice(0, 3),
  );
  const rows = score.roles
    .map((role) => {
      const label = names.role(role.id);
      const cells = FREQUENCIES.map((frequency): StripCell | undefined => {
        const figure = role.onTimeBy[frequency];
        if (!figure) return undefined;
        const was = baseRoles.get(role.id)?.onTimeBy[frequency]?.value;
        const said = t('results.onTime.words', {
          role: label,
          frequency: t(`common.frequency.${frequency}`),
          share: format.percent(figure.value),
        });
        return {
          id: `${role.id}-${frequency}`,
          value: figure.value,
          base: was,
          text: format.number(figure.value * 100, 0),
          words:
            was === undefined ? said : `${said}\n${t('results.onTime.was', { share: format.percent(was) })}`,
          figure: `roles.${role.id}.onTimeBy.${frequency}`,
          low: lowest.has(figure.value),
        };
      });
      return { id: role.id, label, cells };
    })
    .filter((row) => row.cells.some((cell) => cell !== undefined))
    .toSorted((a, b) => lowestOf(a) - lowestOf(b));
  return all || rows.length <= SHOWN ? rows : rows.slice(0, SHOWN);
}

function lowestOf(row: StripRow): number {
  return Math.min(1, ...row.cells.map((cell) => cell?.value ?? 1));
}

export function buildOnTimeTable(
  score: Score,
  base: Score | undefined,
  baseName: string,
  words: Words,
): ChartTable {
  const { t, format, names } = words;
  const baseRoles = new Map(base?.roles.map((role) => [role.id, role]));
  const cell = (value: number | undefined, figure?: string) => ({
    text: value === undefined ? t('results.onTime.noNeed') : format.percent(value),
    value: value === undefined ? null : Math.round(value * 1e6) / 1e4,
    ...(figure !== undefined && value !== undefined && { figure }),
  });
  const title = (frequency: Frequency) => t(`common.frequency.${frequency}`);
  return {
    columns: [
      t('results.role'),
      t('results.onTime.allColumn'),
      ...FREQUENCIES.map((frequency) => `${title(frequency)} (%)`),
      ...(base ? FREQUENCIES.map((frequency) => `${title(frequency)}, ${baseName} (%)`) : []),
    ],
    rows: score.roles.map((role) => [
      { text: names.role(role.id), value: names.role(role.id) },
      cell(role.onTime.value, `roles.${role.id}.onTime`),
      ...FREQUENCIES.map((frequency) =>
        cell(role.onTimeBy[frequency]?.value, `roles.${role.id}.onTimeBy.${frequency}`),
      ),
      ...(base
        ? FREQUENCIES.map((frequency) => cell(baseRoles.get(role.id)?.onTimeBy[frequency]?.value))
        : []),
    ]),
  };
}
