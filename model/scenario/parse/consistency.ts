// Figures that must agree with one another inside one item: shares of arrivals that share one whole, peaks
// that fit in a year of office hours, and a low value that is not above the high one.

import { ASSUMPTIONS, isAssumptionId } from '../../catalogue/assumptions/index';
import { OFFICE_HOURS_PER_YEAR } from '../limits';
import type { AssumptionOverride, Contract, Role, Study } from '../schema';
import type { StudyError } from './errors';

/** How far from 1 a sum of shares may fall: shares are often written with three decimals. */
const SHARE_TOLERANCE = 1e-3;

type Path = readonly (string | number)[];

/** Faults of consistency in a study that satisfies the schema. */
export function checkConsistency(study: Study): StudyError[] {
  const scenarios = [study.today, ...study.scenarios];
  return [
    ...study.assumptions.flatMap((assumption, i) => within(['assumptions', i], checkOverride(assumption))),
    ...scenarios.flatMap((scenario, i) => {
      const path: Path = i === 0 ? ['today'] : ['scenarios', i - 1];
      return [
        ...scenario.roles.flatMap((role, j) => within([...path, 'roles', j], checkRole(role))),
        ...scenario.providers.flatMap(({ contracts }, j) =>
          contracts.flatMap((contract, k) =>
            within([...path, 'providers', j, 'contracts', k], checkContract(contract)),
          ),
        ),
      ];
    }),
  ];
}

/** Faults of one role; paths start at the role. */
export function checkRole(role: Role): StudyError[] {
  const errors: StudyError[] = [];
  const { mix } = role.need.incident;
  const mixSum = mix.p1 + mix.p2 + mix.p3;
  if (Math.abs(mixSum - 1) > SHARE_TOLERANCE) {
    errors.push({
      code: 'mix-not-one',
      path: ['need', 'incident', 'mix'],
      expected: '1',
      found: show(mixSum),
    });
  }
  const arrivals = role.peaks.reduce((sum, peak) => sum + peak.incidentShare, role.offHours.incidentShare);
  if (arrivals > 1 + SHARE_TOLERANCE) {
    errors.push({ code: 'arrivals-above-one', path: ['peaks'], expected: '<= 1', found: show(arrivals) });
  }
  const peakHours = role.peaks.reduce((sum, peak) => sum + peak.hoursPerYear, 0);
  if (peakHours > OFFICE_HOURS_PER_YEAR) {
    const expected = `<= ${OFFICE_HOURS_PER_YEAR}`;
    errors.push({ code: 'peaks-too-long', path: ['peaks'], expected, found: show(peakHours) });
  }
  return errors;
}

/** Faults of one contract; paths start at the contract. */
export function checkContract(contract: Contract): StudyError[] {
  return contract.frequencies.flatMap((frequency, i) =>
    contract.frequencies.indexOf(frequency) < i
      ? [{ code: 'duplicate-frequency', path: ['frequencies', i], found: frequency }]
      : [],
  );
}

/** Faults of one assumption replaced; paths start at the override. */
export function checkOverride(override: AssumptionOverride): StudyError[] {
  const { id, low, mode, high } = override;
  if (!(low <= mode && mode <= high)) {
    const found = `${low}, ${mode}, ${high}`;
    return [{ code: 'range-order', path: ['mode'], expected: 'low <= mode <= high', found }];
  }
  // What is never negative by default (a rate, a duration, a price) is never negative at all.
  if (low < 0 && isAssumptionId(id) && ASSUMPTIONS[id].low >= 0) {
    return [{ code: 'out-of-range', path: ['low'], expected: '>= 0', found: String(low) }];
  }
  return [];
}

function within(prefix: Path, errors: readonly StudyError[]): StudyError[] {
  return errors.map((error) => ({ ...error, path: [...prefix, ...error.path] }));
}

/** A sum without the noise of binary fractions. */
function show(sum: number): string {
  return String(Number(sum.toPrecision(6)));
}
