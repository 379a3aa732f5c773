// French employer contributions in force on 1 July 2026: metropolitan France, private sector, general scheme.
// Source of every figure: the rules published by URSSAF in the npm package modele-social 11.1.0 (MIT), read at that
// date. Rates are ratios of the slice of pay named in the comment; PASS is the yearly social security ceiling.

/** The day these figures are read at; a later change of the law needs a new file, not an edit of this one. */
export const CONTRIBUTIONS_DATE = '2026-07-01';

/** Legal minimum pay for full time (EUR/month): 12.31 EUR/h × 35 h × 52 weeks ÷ 12. */
export const MINIMUM_MONTHLY_PAY = (12.31 * 35 * 52) / 12;

/** Social security ceiling, PMSS (EUR/month); PASS is twelve times that. */
export const MONTHLY_CEILING = 4005;

/** On the whole pay: maladie, maternité, invalidité, décès. */
export const HEALTH = 0.13;
/** On the whole pay: contribution de solidarité pour l'autonomie. */
export const AUTONOMY = 0.003;
/** On the whole pay: allocations familiales. */
export const FAMILY = 0.0525;
/** On the whole pay: vieillesse déplafonnée. */
export const STATE_PENSION_WHOLE = 0.0211;
/** Up to 1 PASS: vieillesse plafonnée. */
export const STATE_PENSION_CAPPED = 0.0855;

/** Complementary pension AGIRC-ARRCO up to 1 PASS: retraite complémentaire T1 + CEG T1. */
export const PENSION_SLICE_1 = 0.0472 + 0.0129;
/** Complementary pension from 1 to 8 PASS: retraite complémentaire T2 + CEG T2. */
export const PENSION_SLICE_2 = 0.1295 + 0.0162;
/** Contribution d'équilibre technique: on the pay up to 8 PASS, only when it exceeds 1 PASS. */
export const PENSION_BALANCE = 0.0021;

/** Up to 4 PASS: assurance chômage. */
export const UNEMPLOYMENT = 0.04;
/** Up to 4 PASS: garantie des salaires (AGS). */
export const WAGE_GUARANTEE = 0.0025;
/** Up to 4 PASS, managerial staff only: APEC. */
export const MANAGERS_EMPLOYMENT = 0.00036;

/** On the whole pay: contribution au dialogue social. */
export const SOCIAL_DIALOGUE = 0.00016;

/** On the whole pay: taxe d'apprentissage, main part and balance. */
export const APPRENTICESHIP = 0.0068;
/** On the whole pay: formation professionnelle, below and from 11 staff. */
export const TRAINING = { small: 0.0055, large: 0.01 } as const;
/** On the whole pay: contribution supplémentaire à l'apprentissage, from 250 and from 2,000 staff. */
export const APPRENTICESHIP_EXTRA = { large: 0.004, veryLarge: 0.006 } as const;

/** FNAL housing fund: up to 1 PASS below 50 staff, on the whole pay from 50. */
export const HOUSING_FUND = { small: 0.001, large: 0.005 } as const;
/** On the whole pay, from 50 staff: participation à l'effort de construction. */
export const CONSTRUCTION = 0.0045;

/** Up to 1 PASS, managerial staff only: compulsory death-and-disability cover. */
export const MANAGERS_COVER = 0.015;
/** On the employer's share of extra cover, from 11 staff: forfait social. */
export const LEVY_ON_COVER = 0.08;

/** Réduction générale dégressive unique on pay below `ceiling` times the minimum pay. */
export const GENERAL_REDUCTION = {
  ceiling: 3,
  minimum: 0.02,
  range: { small: 0.3781, large: 0.3821 },
  exponent: 1.75,
  /** The coefficient is rounded to this many parts of one, by law four decimals. */
  rounding: 10_000,
} as const;
