// The door of the score: what the rest of the model and the applications may use.

export { figureAt, inputsOf, listFigures, recompute } from './figures';
export { scoreScenario } from './score';
export { type OrganizationBusFactor, organizationBusFactor } from './structure';
export * from './types';
export * from './warnings';
