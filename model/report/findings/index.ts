// The rules behind the sentences above charts, shared by every reader of a score.

export { findCarrier } from './carrier';
export { findConcentration, findCostConcentration } from './concentration';
export { findWorstService, listServices } from './service';
export { findTradeOff, type Outcome } from './trade-off';
