// Words for the places a figure comes from: ids of the score, fields of the document, constants.

import {
  COST_NATURES,
  type CostNature,
  FREQUENCIES,
  type Frequency,
  LOSS_CAUSES,
  type LossCause,
} from '../../../model';
import type { Translate } from '../../i18n';

/** Figures of the score by the end of their id; those that are parts of another are worded from both. */
const IDS = [
  'cost',
  'idle',
  'oneOff',
  'onTime',
  'loss',
  'need',
  'uncoveredHours',
  'requiredFte',
  'availableFte',
  'rolesWithoutRelief',
  'rolesLostByTwo',
  'busFactor',
  'effectiveHolders',
  'load',
  'externalizability',
  'delegated',
  'meanWait',
  'response.free.chance',
  'response.free.wait',
  'response.busy.chance',
  'response.busy.wait',
  'response.nobody.chance',
  'response.nobody.wait',
  'hours.onTime',
  'hours.late',
  'hours.unserved',
  'assigned',
  'capacity',
  'blast.hours',
  'blast.lossPerWeek',
  'hours',
  'capUse',
] as const;

/** Fields of the document by the end of their path, as short as tells them apart. */
const FIELDS = [
  'share',
  'incident.mix.p1',
  'incident.mix.p2',
  'incident.mix.p3',
  'incident.responseHours.p1',
  'incident.responseHours.p2',
  'incident.responseHours.p3',
  'incident.effortHours',
  'incident.effortVariation',
  'incident.perYear',
  'problem.perYear',
  'problem.effortHours',
  'problem.durationDays',
  'project.daysPerYear',
  'run.hoursPerYear',
  'lossPerHour',
  'majorEvents.perYear',
  'majorEvents.durationHours',
  'majorEvents.lossPerHour',
  'offHours.incidentShare',
  'hoursPerYear',
  'incidentShare',
  'breakGlass.delayHours',
  'breakGlass.feePerCall',
  'industrialization.integration',
  'industrialization.automation',
  'industrialization.runbooks',
  'industrialization.serviceContract',
  'levers.integration',
  'levers.automation',
  'levers.runbooks',
  'levers.serviceContract',
  'employerCost.accidentRate',
  'employerCost.mobilityRate',
  'employerCost.rate',
  'headcount',
  'users',
  'sites',
  'servers',
  'applications',
  'databases',
  'networkDevices',
  'workstations',
  'projectsPerYear',
  'executive',
  'fte',
  'grossSalary',
  'dayRate',
  'sicknessRate',
  'attritionRate',
  'replaceWeeks',
  'rampUpMonths',
  'committedLevel',
  'indexation',
  'penaltyCap',
  'penaltyRate',
  'price.fixedPerYear',
  'price.perHour',
  'price.perUser',
  'priceBeyondCap',
  'reversibility',
  'termYears',
  'volumeCapHours',
] as const;

const CONSTANTS = [
  'all-arrivals',
  'all-own',
  'already-delegated',
  'autonomous',
  'common-holders',
  'full-speed',
  'no-skill',
  'further-roles',
  'holders',
  'no-cap',
  'none',
  'overlap',
  'people-able',
  'providers-able',
  'reference-level',
  'someone-returns',
  'nobody-returns',
  'hours-per-35h-day',
  'time-scale',
  'need-scale',
  'off-hours-gap',
  'people-on-call',
  'weeks-per-year',
  'roles-on-rota',
] as const;

const pick = <K extends string>(keys: readonly K[], key: string): K | undefined =>
  keys.find((one) => one === key);

const isNature = (key: string): key is CostNature => COST_NATURES.some((nature) => nature === key);
const isCause = (key: string): key is LossCause => LOSS_CAUSES.some((cause) => cause === key);
const isFrequency = (key: string): key is Frequency => FREQUENCIES.some((frequency) => frequency === key);

/** The words for a figure's id without its owner: `roles.dba.lossBy.waiting` → « Perte : attente ». */
export function wordFigureId(id: string, t: Translate): string | undefined {
  const steps = id.split('.');
  const tail = steps.slice(steps[0] === 'total' ? 1 : 2);
  const [first = '', second = ''] = tail;
  if (first === 'costBy' && isNature(second))
    return t('explain.part', { whole: t('common.cost'), part: t(`common.costNature.${second}`) });
  if (first === 'lossBy' && isCause(second))
    return t('explain.part', { whole: t('common.loss'), part: t(`common.lossCause.${second}`) });
  if ((first === 'onTimeBy' || first === 'needBy') && isFrequency(second))
    return t('explain.part', {
      whole: t(first === 'onTimeBy' ? 'common.onTime' : 'explain.id.need'),
      part: t(`common.frequency.${second}`),
    });
  const key = pick(IDS, first === 'capUseBy' ? 'capUse' : tail.join('.'));
  return key && t(`explain.id.${key}`);
}

/** The words for a field of the document, from the end of its path. */
export function wordField(path: readonly (string | number)[], t: Translate): string {
  const names = path.filter((step) => typeof step === 'string').slice(path[0] === 'today' ? 1 : 0);
  for (let length = 3; length > 0; length--) {
    const key = pick(FIELDS, names.slice(-length).join('.'));
    if (key) return t(`explain.field.${key}`);
  }
  return names.at(-1) ?? '';
}

export function wordConstant(id: string, t: Translate): string {
  const key = pick(CONSTANTS, id);
  return key ? t(`explain.constant.${key}`) : t('explain.constant');
}

/** The screen where a field can be changed, as a word of the address. */
export function screenOf(
  path: readonly (string | number)[],
): 'assign' | 'needs' | 'people' | 'industrialization' {
  const group = path[0] === 'today' ? path[1] : path[0];
  if (group === 'assignments') return 'assign';
  if (group === 'people' || group === 'providers') return 'people';
  return group === 'industrialization' || path.includes('levers') ? 'industrialization' : 'needs';
}
