// The door of the report: what the applications may use.

export {
  COST_GROUPS,
  type CostGroup,
  LOSS_GROUPS,
  type LossGroup,
  listCosts,
  listLosses,
} from './amounts';
export {
  findCarrier,
  findConcentration,
  findCostConcentration,
  findTradeOff,
  findWorstService,
  type Outcome,
} from './findings/index';
export { makeReport } from './make-report';
export { type MeasureWork, measureReport, type ReportMeasures, startMeasures } from './measures';
export { type Overlay, overlayHistograms } from './overlay-histograms';
export type { ReportDifference, ReportInput, ReportSimulation } from './report-input';
export { SECTION_IDS } from './sections/index';
export type * from './types';
