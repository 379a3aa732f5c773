// The door to the state: hooks to read it, plain functions to change it.

export {
  dismiss,
  edit,
  editWithUndo,
  listScenarios,
  notify,
  redo,
  select,
  setActive,
  setPreferences,
  setPreview,
  showStudy,
  undo,
} from './actions';
export {
  useActiveId,
  useBaselineScore,
  useNotices,
  usePreferences,
  usePreview,
  usePreviewScore,
  useRedoLabel,
  useScenario,
  useScore,
  useSelection,
  useStorageStatus,
  useStudy,
  useUndoLabel,
} from './hooks';
export type { Preferences } from './preferences';
export { scoreOf } from './scores';
export type { Notice, Selection, StorageStatus } from './state';
