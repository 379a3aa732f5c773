// The figures of the design's pictures, drawn by our charts.

import type { BarRow, Series } from '../../src/components/charts/chart-types';
import type { StripRow } from '../../src/components/charts/dot-strips';
import type { HolderColumn, HolderRow } from '../../src/components/charts/holder-map';
import type { PlanePoint } from '../../src/components/charts/trade-off-plane';

export const SERIES: readonly Series[] = [
  { key: 'staff', name: 'salaires', tone: 'c1' },
  { key: 'contracts', name: 'contrats', tone: 'c2', texture: 'diag' },
  { key: 'contractors', name: 'régie', tone: 'c3' },
  { key: 'rest', name: 'astreinte, transition, pilotage', tone: 'c4', texture: 'dots' },
];

const bar = (id: string, label: string, parts: readonly number[]): BarRow => {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return {
    id,
    label,
    values: Object.fromEntries(SERIES.map((part, at) => [part.key, (parts[at] ?? 0) * 1000])),
    total: total * 1000,
    text: String(total),
    words: `${label} : ${total} k€`,
    figure: `roles.${id}.cost`,
  };
};

export const BARS: readonly BarRow[] = [
  bar('admin', 'Administrateur', [115, 0, 10, 7]),
  bar('svp', 'Technicien support SVP', [116, 0, 0, 2]),
  bar('pilot', 'Pilote d’exploitation', [38, 54, 0, 7]),
  bar('operations', 'Technicien d’exploitation', [15, 64, 0, 8]),
  bar('desktop', 'Technicien poste de travail', [73, 0, 0, 1]),
  { ...bar('idle', 'Temps non affecté', [51, 0, 0, 0]), quiet: true },
];

const strip = (id: string, label: string, values: readonly (number | undefined)[]): StripRow => ({
  id,
  label,
  cells: values.map((value, at) =>
    value === undefined
      ? undefined
      : {
          id: `${id}-${at}`,
          value: value / 100,
          base: Math.min(1, value / 100 + 0.05),
          text: String(value),
          words: `${label} : ${value} %`,
          figure: `roles.${id}.onTime`,
          low: value < 75,
        },
  ),
});

export const STRIPS: readonly StripRow[] = [
  strip('dba', 'Admin. base de données', [88, 61, 70, 82]),
  strip('integrator', 'Intégrateur d’exploitation', [undefined, undefined, 80, 89]),
  strip('admin', 'Administrateur', [93, 87, 82, 90]),
];
export const FREQUENCY_NAMES = ['Régulier', 'Incident', 'Problème', 'Projet'] as const;

export const HOLDERS: readonly HolderColumn[] = [
  {
    id: 'p1',
    label: 'Administratrice systèmes 1',
    loss: 5200,
    text: '5,2',
    words: 'p1',
    figure: 'people.p1.blast.lossPerWeek',
  },
  { id: 'p2', label: 'Administrateur bases 1', loss: 3100, text: '3,1', words: 'p2' },
  { id: 'p3', label: 'Infogérant A', loss: 400, text: '0,4', words: 'p3' },
];
export const MAP: readonly HolderRow[] = [
  {
    id: 'dba',
    label: 'Admin. base de données',
    cells: [undefined, { id: 'dba-p2', share: 1, text: '100', words: 'seul', alone: true }, undefined],
  },
  {
    id: 'admin',
    label: 'Administrateur',
    cells: [
      { id: 'admin-p1', share: 0.6, text: '60', words: '60 %', alone: false },
      { id: 'admin-p2', share: 0, text: 'S', words: 'remplaçant', alone: false },
      { id: 'admin-p3', share: 0.4, text: '40', words: '40 %', alone: false },
    ],
  },
];

const point = (
  id: string,
  letter: string,
  label: string,
  cost: number,
  loss: number,
  onTime: number,
): PlanePoint => ({
  id,
  letter,
  label,
  detail: `${cost} k€, ${onTime} % à l’heure`,
  cost: cost * 1000,
  loss: loss * 1000,
  onTime: onTime / 100,
  words: label,
  figure: `${id} total.loss`,
  active: letter === 'A',
});
export const POINTS: readonly PlanePoint[] = [
  point('today', '0', 'Situation actuelle', 839, 214, 86.4),
  point('a', 'A', 'Pilotage infogéré', 897, 141, 93.1),
  point('b', 'B', 'Industrialiser d’abord', 832, 128, 90.4),
];
