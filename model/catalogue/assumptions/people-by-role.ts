// Pay, day rates and the time it takes to replace people, by role kind, before they become assumptions.
// Ranges are low / most likely / high for France outside any regional weighting, 2026, in EUR excluding VAT.

import type { RoleKind } from '../ids';
import type { Range } from './define';
import type { SourceId } from './source-ids';

/** Junior, confirmed, senior. */
type ByLevel = readonly [junior: Range, confirmed: Range, senior: Range];

interface PeopleRow {
  readonly salary: ByLevel;
  readonly salarySources: readonly SourceId[];
  readonly dayRate: ByLevel;
  readonly dayRateSources: readonly SourceId[];
  /** From the decision to hire to the first day; from the order to the first day of a contractor. */
  readonly replaceWeeks: Range;
  readonly staffWeeks: Range;
  readonly rampUpMonths: Range;
  /** Departures per person and year. */
  readonly departures: Range;
  /** How much of the work is knowledge of this company alone, 0…1. */
  readonly specificity: number;
}

export const PEOPLE_BY_ROLE: Readonly<Record<RoleKind, PeopleRow>> = {
  'operations-technician': {
    salary: [
      [23500, 25500, 28000],
      [27000, 30000, 34000],
      [31000, 35000, 40000],
    ],
    salarySources: ['ciow', 'ftad', 'soghaan'],
    dayRate: [
      [210, 240, 280],
      [250, 290, 330],
      [300, 340, 390],
    ],
    dayRateSources: [],
    replaceWeeks: [8, 13, 20],
    staffWeeks: [1, 2, 4],
    rampUpMonths: [1, 2, 4],
    departures: [0.05, 0.09, 0.16],
    specificity: 0.35,
  },
  'operations-pilot': {
    salary: [
      [24000, 27000, 30000],
      [29000, 33000, 38000],
      [34000, 39000, 44000],
    ],
    salarySources: ['soghaan'],
    dayRate: [
      [220, 260, 300],
      [280, 320, 370],
      [330, 380, 440],
    ],
    dayRateSources: [],
    replaceWeeks: [8, 14, 22],
    staffWeeks: [1, 3, 5],
    rampUpMonths: [2, 3, 6],
    departures: [0.04, 0.08, 0.14],
    specificity: 0.55,
  },
  'desktop-technician': {
    salary: [
      [23500, 25500, 28000],
      [27000, 29500, 33000],
      [31000, 34000, 38000],
    ],
    salarySources: ['ciow'],
    dayRate: [
      [200, 235, 270],
      [240, 280, 320],
      [290, 330, 380],
    ],
    dayRateSources: [],
    replaceWeeks: [6, 11, 18],
    staffWeeks: [1, 2, 4],
    rampUpMonths: [0.5, 1, 3],
    departures: [0.06, 0.11, 0.2],
    specificity: 0.25,
  },
  'network-technician': {
    salary: [
      [24000, 27000, 30000],
      [29000, 32000, 36000],
      [34000, 38000, 43000],
    ],
    salarySources: ['ciow', 'expectra2022'],
    dayRate: [
      [220, 260, 300],
      [280, 320, 370],
      [330, 380, 440],
    ],
    dayRateSources: [],
    replaceWeeks: [8, 14, 22],
    staffWeeks: [1, 3, 5],
    rampUpMonths: [1, 2, 4],
    departures: [0.05, 0.09, 0.16],
    specificity: 0.35,
  },
  administrator: {
    salary: [
      [31000, 35000, 39000],
      [38000, 42000, 48000],
      [46000, 52000, 60000],
    ],
    salarySources: ['fedit2024', 'apec2022'],
    dayRate: [
      [310, 350, 400],
      [380, 430, 490],
      [460, 530, 620],
    ],
    dayRateSources: [],
    replaceWeeks: [12, 20, 30],
    staffWeeks: [2, 4, 7],
    rampUpMonths: [3, 5, 9],
    departures: [0.05, 0.09, 0.15],
    specificity: 0.55,
  },
  'database-administrator': {
    salary: [
      [34000, 38000, 42000],
      [42000, 47000, 54000],
      [50000, 58000, 70000],
    ],
    salarySources: ['apec2022', 'hopwork2014'],
    dayRate: [
      [350, 400, 450],
      [430, 490, 560],
      [520, 600, 700],
    ],
    dayRateSources: ['hopwork2014'],
    replaceWeeks: [14, 22, 34],
    staffWeeks: [2, 5, 9],
    rampUpMonths: [3, 6, 10],
    departures: [0.04, 0.08, 0.14],
    specificity: 0.55,
  },
  'production-integrator': {
    salary: [
      [32000, 36000, 40000],
      [39000, 44000, 50000],
      [47000, 54000, 62000],
    ],
    salarySources: ['apec2022'],
    dayRate: [
      [320, 370, 420],
      [400, 460, 530],
      [490, 560, 650],
    ],
    dayRateSources: [],
    replaceWeeks: [14, 22, 34],
    staffWeeks: [2, 5, 8],
    rampUpMonths: [3, 6, 10],
    departures: [0.04, 0.08, 0.14],
    specificity: 0.7,
  },
  'functional-assistant': {
    salary: [
      [27000, 30000, 34000],
      [32000, 36000, 42000],
      [38000, 44000, 50000],
    ],
    salarySources: [],
    dayRate: [
      [260, 310, 370],
      [330, 380, 450],
      [400, 460, 540],
    ],
    dayRateSources: [],
    replaceWeeks: [10, 16, 26],
    staffWeeks: [2, 4, 7],
    rampUpMonths: [3, 5, 9],
    departures: [0.04, 0.08, 0.14],
    specificity: 0.75,
  },
  'service-desk-technician': {
    salary: [
      [22500, 24000, 26000],
      [25000, 27500, 30000],
      [28000, 31500, 35000],
    ],
    salarySources: ['ciow'],
    dayRate: [
      [180, 210, 245],
      [215, 250, 290],
      [255, 295, 340],
    ],
    dayRateSources: [],
    replaceWeeks: [5, 9, 16],
    staffWeeks: [1, 2, 4],
    rampUpMonths: [0.75, 1.5, 3],
    departures: [0.08, 0.15, 0.3],
    specificity: 0.25,
  },
  'internal-account-manager': {
    salary: [
      [36000, 40000, 45000],
      [44000, 50000, 58000],
      [54000, 63000, 75000],
    ],
    salarySources: ['apec2022'],
    dayRate: [
      [370, 430, 500],
      [470, 540, 630],
      [580, 680, 800],
    ],
    dayRateSources: [],
    replaceWeeks: [14, 22, 32],
    staffWeeks: [3, 6, 10],
    rampUpMonths: [4, 7, 12],
    departures: [0.04, 0.08, 0.13],
    specificity: 0.9,
  },
  'application-expert': {
    salary: [
      [34000, 38000, 43000],
      [42000, 48000, 55000],
      [52000, 60000, 72000],
    ],
    salarySources: ['apec2022', 'iaecours'],
    dayRate: [
      [360, 420, 490],
      [450, 530, 620],
      [570, 680, 800],
    ],
    dayRateSources: [],
    replaceWeeks: [14, 24, 36],
    staffWeeks: [2, 5, 10],
    rampUpMonths: [4, 8, 12],
    departures: [0.05, 0.09, 0.15],
    specificity: 0.8,
  },
};
