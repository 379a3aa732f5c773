// The only door of the model: the application and the command line come in here. Sorted by folder.

export type { AssumptionText } from './catalogue/assumption-texts';
export {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  type Assume,
  type Assumption,
  type AssumptionId,
  type AssumptionKind,
  type AssumptionStatus,
  isAssumptionId,
  makeAssumptions,
  ROLE_PARAMETERS,
  type RoleParameter,
  rangeOf,
  type SourceId,
} from './catalogue/assumptions';
export {
  FREQUENCY_ENTRIES,
  type FrequencyEntry,
  type MemoFrequencyId,
  type SourcingMode,
} from './catalogue/frequencies';
export * from './catalogue/ids';
export type { CodeStatus, JobCode } from './catalogue/role-nomenclature';
export type { RoleText } from './catalogue/role-texts';
export { CATALOGUE, type RoleEntry, type RoleFamily, type Synonym } from './catalogue/roles';
export { type FoundRole, findRoles } from './catalogue/search';
export type { Source } from './catalogue/sources';
export {
  type ContractTerms,
  draftContract,
  SOURCING_MODES,
  type SourcingModeEntry,
} from './catalogue/sourcing-modes';
export { type EffectiveLevel, effectiveLevel } from './catalogue/substitution';
export type { Bilingual, Language } from './catalogue/text';
export { loadAssumptionTexts, loadRoleNomenclature, loadRoleTexts } from './catalogue/texts';
export { type Advice, adviseRole, type Flip, type Reason, type Verdict } from './decision/advice';
export {
  type EstimatedRole,
  type EstimateOptions,
  estimateRoles,
  type NeedEstimate,
  type ServiceHours,
} from './demand/estimate';
export { type EstimatedSize, estimateSizes, type KnownSizes } from './demand/estimate-sizes';
export { type Pseudonym, type SuggestedTeam, suggestTeam } from './demand/estimate-team';
export * from './figure/figure';
export * from './figure/units';
export {
  assign,
  defaultShare,
  freeTime,
  type Holder,
  moveAssignment,
  shareMoved,
  unassign,
} from './scenario/edits/assignments';
export { resetAssumption, setAssumption } from './scenario/edits/assumptions';
export { freshId, takenIds, uniqueName } from './scenario/edits/fresh';
export { clearRoleLevers, setLever } from './scenario/edits/levers';
export { addNote, removeNote } from './scenario/edits/notes';
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
export { addRole, duplicateRole, type NewRole, removeRole, updateRole } from './scenario/edits/roles';
export { addScenario, removeScenario, renameScenario, setBaseline } from './scenario/edits/scenarios';
export { findScenario, listScenarios, type Scope } from './scenario/edits/shared';
export { EXAMPLES, type Example } from './scenario/examples/index';
export { studyJsonSchema } from './scenario/json-schema';
export {
  STUDY_ERROR_CODES,
  STUDY_WARNING_CODES,
  type StudyError,
  type StudyErrorCode,
  type StudyWarning,
  type StudyWarningCode,
} from './scenario/parse/errors';
export {
  MAX_TEXT_LENGTH,
  type ParseOptions,
  type ParseResult,
  parseStudy,
  readStudy,
} from './scenario/parse/parse-study';
export {
  type Assignment,
  type AssumptionOverride,
  type Contract,
  type ContractAssignment,
  type Levers,
  type Need,
  type Note,
  OFFICE_HOURS_PER_YEAR,
  type Organization,
  type Person,
  type PersonAssignment,
  type Provider,
  type Role,
  type Scenario,
  STUDY_VERSION,
  type Study,
} from './scenario/schema';
export { serializeStudy } from './scenario/serialize-study';
export * from './score/index';
