// What an employee costs the employer, from gross pay: in France by the contributions in force, elsewhere by a rate.
// A flat rate would be dishonest for France: 1.23 at 28 k€ of gross pay, 1.45 at 80 k€.

import * as rate from './contributions-fr-2026-07';

/** What, beside gross pay, the cost depends on. */
export interface EmployerCostOptions {
  /** Managerial status (« cadre »). */
  readonly managerial?: boolean;
  /** Staff of the company (count). */
  readonly headcount?: number;
  /** Work accident rate, AT/MP (ratio of gross pay). */
  readonly accidentRate?: number;
  /** Local transport levy, versement mobilité, due from 11 staff (ratio of gross pay). */
  readonly transportRate?: number;
  /** Employer's share of the compulsory health insurance (EUR/year). */
  readonly healthInsurance?: number;
}

/** The parts of an employer cost (EUR/year). They add up to the total; `reduction` is negative or zero. */
interface EmployerCostParts {
  readonly gross: number;
  readonly health: number;
  readonly family: number;
  readonly accident: number;
  readonly statePension: number;
  readonly complementaryPension: number;
  readonly unemployment: number;
  readonly trainingAndApprenticeship: number;
  readonly housing: number;
  readonly transport: number;
  readonly socialDialogue: number;
  readonly extraCover: number;
  readonly reduction: number;
}

export interface EmployerCost {
  /** EUR/year */
  readonly total: number;
  readonly parts: EmployerCostParts;
}

/** Gross pay cut at the ceilings that contributions refer to (EUR/year). */
interface PaySlices {
  readonly whole: number;
  readonly upTo1: number;
  readonly from1To8: number;
  readonly upTo4: number;
  readonly upTo8: number;
}

function slicePay(gross: number): PaySlices {
  const ceiling = 12 * rate.MONTHLY_CEILING;
  const upTo1 = Math.min(gross, ceiling);
  const upTo8 = Math.min(gross, 8 * ceiling);
  return { whole: gross, upTo1, from1To8: upTo8 - upTo1, upTo4: Math.min(gross, 4 * ceiling), upTo8 };
}

function complementaryPension(pay: PaySlices): number {
  const balance = pay.whole > pay.upTo1 ? rate.PENSION_BALANCE * pay.upTo8 : 0;
  return rate.PENSION_SLICE_1 * pay.upTo1 + rate.PENSION_SLICE_2 * pay.from1To8 + balance;
}

function unemployment(pay: PaySlices, managerial: boolean): number {
  const managers = managerial ? rate.MANAGERS_EMPLOYMENT : 0;
  return (rate.UNEMPLOYMENT + rate.WAGE_GUARANTEE + managers) * pay.upTo4;
}

function trainingAndApprenticeship(pay: PaySlices, headcount: number): number {
  const training = headcount >= 11 ? rate.TRAINING.large : rate.TRAINING.small;
  let extra = 0;
  if (headcount >= 2000) extra = rate.APPRENTICESHIP_EXTRA.veryLarge;
  else if (headcount >= 250) extra = rate.APPRENTICESHIP_EXTRA.large;
  return (rate.APPRENTICESHIP + training + extra) * pay.whole;
}

function housing(pay: PaySlices, headcount: number): number {
  if (headcount < 50) return rate.HOUSING_FUND.small * pay.upTo1;
  return (rate.HOUSING_FUND.large + rate.CONSTRUCTION) * pay.whole;
}

function extraCover(pay: PaySlices, managerial: boolean, headcount: number, healthInsurance: number): number {
  const cover = healthInsurance + (managerial ? rate.MANAGERS_COVER * pay.upTo1 : 0);
  return cover * (1 + (headcount >= 11 ? rate.LEVY_ON_COVER : 0));
}

/** The general reduction, as a positive amount: largest at the minimum pay, nil from three times that. */
function generalReduction(gross: number, headcount: number): number {
  const { ceiling, minimum, range, exponent, rounding } = rate.GENERAL_REDUCTION;
  const limit = ceiling * 12 * rate.MINIMUM_MONTHLY_PAY;
  if (gross === 0 || gross >= limit) return 0;
  const spread = headcount >= 50 ? range.large : range.small;
  const degression = ((limit / gross - 1) / (ceiling - 1)) ** exponent;
  const coefficient = Math.round((minimum + spread * degression) * rounding) / rounding;
  return gross * Math.min(minimum + spread, coefficient);
}

/**
 * Yearly cost of a full-time employee in France, from gross pay, part by part.
 *
 * Method: the contributions in force on 1 July 2026 in closed form; equal to URSSAF's own rules (modele-social 11.1.0,
 * « salarié . coût total employeur ») to a millionth of a euro for gross pay from 22.5 to 187.5 k€.
 * Scope: metropolitan France outside Alsace-Moselle's local scheme, private sector, full-time permanent contract.
 * Left out: meal vouchers, profit sharing, works council, training above the legal minimum, premises and equipment.
 *
 * Part time: multiply the cost of full time, at full-time pay, by the FTE. The general reduction scales with the hours,
 * so this is exact but for two things, both small: the health insurance is a sum per head (130 EUR/year too little at
 * half time with the default), and above the ceiling of 1 PASS, which URSSAF's rules do not scale, the result is too low
 * by less than 1 %.
 *
 * @param gross gross pay (EUR/year), ≥ 0
 * @returns total and parts (EUR/year)
 * @throws RangeError when the pay or an option is negative, infinite or not a number
 * @example employerCostInFrance(45_000, { managerial: true, headcount: 300 }).total // 63 688 €
 */
export function employerCostInFrance(gross: number, options: EmployerCostOptions = {}): EmployerCost {
  const {
    managerial = false,
    headcount = 300,
    accidentRate = 0.0208,
    transportRate = 0,
    healthInsurance = 240,
  } = options;
  for (const [name, value] of Object.entries({
    gross,
    headcount,
    accidentRate,
    transportRate,
    healthInsurance,
  })) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid ${name}: ${value}`);
  }
  const pay = slicePay(gross);
  const parts: EmployerCostParts = {
    gross,
    health: (rate.HEALTH + rate.AUTONOMY) * pay.whole,
    family: rate.FAMILY * pay.whole,
    accident: accidentRate * pay.whole,
    statePension: rate.STATE_PENSION_WHOLE * pay.whole + rate.STATE_PENSION_CAPPED * pay.upTo1,
    complementaryPension: complementaryPension(pay),
    unemployment: unemployment(pay, managerial),
    trainingAndApprenticeship: trainingAndApprenticeship(pay, headcount),
    housing: housing(pay, headcount),
    transport: headcount >= 11 ? transportRate * pay.whole : 0,
    socialDialogue: rate.SOCIAL_DIALOGUE * pay.whole,
    extraCover: extraCover(pay, managerial, headcount, healthInsurance),
    reduction: 0 - generalReduction(gross, headcount),
  };
  let total = 0;
  for (const part of Object.values(parts)) total += part;
  return { total, parts };
}

/**
 * Yearly cost of a full-time employee where the contributions are known only as a rate.
 *
 * @param gross gross pay (EUR/year), ≥ 0
 * @param chargeRate employer contributions ÷ gross pay, ≥ 0 (ratio)
 * @returns EUR/year
 * @throws RangeError when an argument is negative, infinite or not a number
 * @example employerCostAtRate(40_000, 0.3) // 52 000 €
 */
export function employerCostAtRate(gross: number, chargeRate: number): number {
  if (!(gross >= 0 && gross < Infinity)) throw new RangeError(`invalid gross: ${gross}`);
  if (!(chargeRate >= 0 && chargeRate < Infinity)) throw new RangeError(`invalid chargeRate: ${chargeRate}`);
  return gross * (1 + chargeRate);
}
