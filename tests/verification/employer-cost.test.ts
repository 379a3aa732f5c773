// The French employer cost against URSSAF's own rules, run by their own engine.

import rules from 'modele-social';
import Engine from 'publicodes';
import { describe, expect, it } from 'vitest';
import { CONTRIBUTIONS_DATE } from '../../model/supply/contributions-fr-2026-07';
import { employerCostInFrance } from '../../model/supply/employer-cost';

const SILENT = { log() {}, warn() {}, error() {} };
const engine = new Engine(rules, { logger: SILENT });

interface Situation {
  readonly gross: number;
  readonly managerial: boolean;
  readonly headcount: number;
  readonly accidentRate: number;
  readonly transportRate: number;
}

/** URSSAF's answer (EUR/year), with the given hours a week when part-time. */
function askUrssaf(situation: Situation, weeklyHours?: number): number {
  const { gross, managerial, headcount, accidentRate, transportRate } = situation;
  engine.setSituation({
    date: CONTRIBUTIONS_DATE.split('-').reverse().join('/'),
    'salarié . contrat . salaire brut': `${gross} €/an`,
    'salarié . contrat . statut cadre': managerial ? 'oui' : 'non',
    'entreprise . salariés . effectif': `${headcount} employé`,
    'établissement . taux ATMP': `${accidentRate * 100}%`,
    'établissement . commune . taux versement mobilité': `${transportRate * 100}%`,
    ...(weeklyHours === undefined
      ? {}
      : {
          'salarié . contrat . temps de travail . temps partiel': 'oui',
          'salarié . contrat . temps de travail . temps partiel . heures par semaine': `${weeklyHours} heure/semaine`,
        }),
  });
  return engine.evaluate({ valeur: 'salarié . coût total employeur', unité: '€/an' }).nodeValue as number;
}

describe('modele-social 11.1.0, « salarié . coût total employeur »', () => {
  it('gives the same cost on both sides of every threshold of size, for both statuses', {
    timeout: 120_000,
  }, () => {
    // Pay on both sides of the minimum pay × 3 (67.2 k€), of 1 PASS (48.06 k€); each size gets its own six amounts.
    const amounts = [
      22_500, 26_317, 31_000, 37_250, 45_000, 48_000, 48_100, 60_000, 67_200, 67_300, 96_000, 187_500,
    ];
    const sizes = [1, 10, 11, 20, 49, 50, 249, 250, 300, 1999, 2000, 12_000];
    let worst = 0;
    let asked = 0;
    sizes.forEach((headcount, i) => {
      for (const managerial of [false, true]) {
        for (const step of [0, 2, 4, 6, 8, 11]) {
          const gross = amounts[(i + step + (managerial ? 1 : 0)) % amounts.length] as number;
          const situation: Situation = {
            gross,
            managerial,
            headcount,
            accidentRate: [0.0208, 0.007, 0.03][(i + step) % 3] as number,
            transportRate: [0, 0.032, 0.0175][step % 3] as number,
          };
          const { total } = employerCostInFrance(gross, situation);
          worst = Math.max(worst, Math.abs(total - askUrssaf(situation)));
          asked++;
        }
      }
    });
    expect(asked).toBe(144);
    expect(worst).toBeLessThan(1e-6);
  });

  it('says the same of part time as multiplying by the FTE, within what is documented', {
    timeout: 60_000,
  }, () => {
    const situation = { managerial: true, headcount: 300, accidentRate: 0.0208, transportRate: 0 };
    for (const fte of [0.5, 0.8]) {
      const missingInsurance = (1 - fte) * 240 * 1.08;
      for (const gross of [26_000, 45_000]) {
        const multiplied = fte * employerCostInFrance(gross, situation).total;
        const asked = askUrssaf({ ...situation, gross: gross * fte }, 35 * fte);
        expect(asked - multiplied).toBeCloseTo(missingInsurance, 6);
      }
      for (const gross of [60_000, 90_000]) {
        const multiplied = fte * employerCostInFrance(gross, situation).total;
        const asked = askUrssaf({ ...situation, gross: gross * fte }, 35 * fte);
        expect(asked).toBeGreaterThan(multiplied);
        expect(asked / multiplied).toBeLessThan(1.01);
      }
    }
  });
});
