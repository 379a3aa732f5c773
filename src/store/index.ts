// The door to the state: hooks to read it, plain functions to change it.

export { listScenarios } from '../../model';
export {
  dismiss,
  edit,
  editWithUndo,
  notify,
  redo,
  select,
  setActive,
  setComparison,
  setPreferences,
  setPreview,
  showStudy,
  undo,
} from './actions';
export {
  useActiveId,
  useAside,
  useBaselineScore,
  useComparison,
  useIsVisiting,
  useLastStep,
  useNotices,
  usePreferences,
  usePreview,
  useRecent,
  useRedoLabel,
  useScenario,
  useScore,
  useSelection,
  useStorageStatus,
  useStudy,
  useUndoLabel,
} from './hooks';
export {
  dropAside,
  duplicateRecent,
  getPreferences,
  keepVisited,
  leaveVisited,
  openRecent,
  openStudy,
  removeRecent,
  startLibrary,
  visitStudy,
} from './library';
export type { Preferences } from './preferences';
export { scoreOf } from './scores';
export { prepareSimulation, simulate, stopSimulation } from './simulation/actions';
export {
  useIsRunning,
  useIsStale,
  useRun,
  useRunFailure,
  useSimulation,
  useSimulations,
} from './simulation/hooks';
export { areTwins, isFresh, type SimulationResult } from './simulation/result';
export { PRECISIONS, type SimulationPreferences, YEARS } from './simulation/settings';
export type { Comparison, Notice, Selection } from './state';
export { openBrowserPorts } from './storage/browser-ports';
export type { Aside, Recent } from './storage/record';
