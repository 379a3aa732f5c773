// The door of the score: what the rest of the model and the applications may use.

export { figureAt, inputsOf, listFigures, recompute } from './figures';
export { scoreScenario } from './score';
export { type OrganizationBusFactor, organizationBusFactor } from './structure';
export { DOUBTS, type Doubt, listDoubts } from './trust';
export * from './types';
export * from './warnings';
