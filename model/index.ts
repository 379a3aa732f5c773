// The only door of the model: the application and the command line come in here. Sorted by folder.

export {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  type Assume,
  type Assumption,
  type AssumptionId,
  type AssumptionStatus,
  isAssumptionId,
  makeAssumptions,
  rangeOf,
} from './catalogue/assumptions';
export { isForInformation } from './catalogue/assumptions/for-information';
export { FREQUENCY_ENTRIES } from './catalogue/frequencies';
export * from './catalogue/ids';
export type { JobCode } from './catalogue/role-nomenclature';
export { CATALOGUE, type RoleFamily } from './catalogue/roles';
export { findRoles } from './catalogue/search';
export {
  draftContract,
  SOURCING_MODES,
} from './catalogue/sourcing-modes';
export { effectiveLevel } from './catalogue/substitution';
export { loadAssumptionTexts, loadRoleNomenclature, loadRoleTexts } from './catalogue/texts';
export { type Advice, adviseRole, type Reason } from './decision/advice';
export {
  type BridgeOptions,
  type BridgeWork,
  bridgeScenarios,
  startBridge,
} from './decision/compare/bridge-scenarios';
export { type CompareOptions, compareScenarios } from './decision/compare/compare-scenarios';
export { compareResults, dominates, findBest } from './decision/compare/find-best';
export { listDifferences } from './decision/compare/list-differences';
export {
  type Bridge,
  type BridgeStep,
  type ComparedFigure,
  type ComparedValue,
  type Difference as ScenarioDifference,
  type DifferenceGroup,
  type FieldChange,
  type GroupedDifferences,
  type HolderOf,
  RESULTS,
  type Result,
  type Results,
} from './decision/compare/types';
export { breakEvenOfRole, type RoleBreakEven } from './decision/role-break-even';
export {
  type EstimatedRole,
  estimateRoles,
  type ServiceHours,
} from './demand/estimate';
export { estimateSizes } from './demand/estimate-sizes';
export { type Pseudonym, suggestTeam } from './demand/estimate-team';
export * from './figure/figure';
export * from './figure/units';
export * from './report/index';
export { pseudonymize } from './report/pseudonymize';
export * from './report/workbook/index';
export {
  assign,
  defaultShare,
  type Holder,
  moveAssignment,
  shareMoved,
  unassign,
} from './scenario/edits/assignments';
export { resetAssumption, setAssumption } from './scenario/edits/assumptions';
export { freshId, uniqueName } from './scenario/edits/fresh';
export { clearRoleLevers, setLever } from './scenario/edits/levers';
export { addNote, removeNote, updateNote } from './scenario/edits/notes';
export { renameStudy, updateOrganization } from './scenario/edits/organization';
export {
  addPerson,
  duplicatePerson,
  type NewPerson,
  removePerson,
  updatePerson,
} from './scenario/edits/people';
export {
  addContract,
  addProvider,
  duplicateProvider,
  type NewContract,
  removeContract,
  removeProvider,
  renameProvider,
  updateContract,
} from './scenario/edits/providers';
export { givePseudonyms } from './scenario/edits/pseudonyms';
export { setReport } from './scenario/edits/report';
export {
  addRole,
  duplicateRole,
  findRefusal,
  type NewRole,
  removeRole,
  updateRole,
} from './scenario/edits/roles';
export { addScenario, removeScenario, renameScenario, setBaseline } from './scenario/edits/scenarios';
export { findScenario, listScenarios, type Scope } from './scenario/edits/shared';
export { EXAMPLES, type Example } from './scenario/examples/index';
export { studyJsonSchema } from './scenario/json-schema';
export type {
  StudyError,
  StudyErrorCode,
  StudyWarning,
  StudyWarningCode,
} from './scenario/parse/errors';
export {
  type ParseResult,
  parseStudy,
  readStudy,
} from './scenario/parse/parse-study';
export {
  type Assignment,
  type AssumptionOverride,
  type Contract,
  type Levers,
  type Need,
  type Note,
  type Organization,
  type Person,
  type PersonPseudonym,
  type Provider,
  type ReportSettings,
  type Role,
  type Scenario,
  STUDY_VERSION,
  type Study,
} from './scenario/schema';
export { serializeStudy } from './scenario/serialize-study';
export * from './score/index';
export { compareRuns } from './simulation/estimate/compare';
export { findStop, type StopRule } from './simulation/estimate/stop';
export { summarize } from './simulation/estimate/summarize';
export { type PickedYear, pickYear, YEAR_PICKS, type YearPick } from './simulation/estimate/timeline-pick';
export * from './simulation/result';
export * from './simulation/settings';
export { createSimulator, type Simulator } from './simulation/simulator';
export * from './simulation/timeline';
export { MODEL_VERSION } from './version';
