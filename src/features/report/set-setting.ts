// One setting of the report changed, undoably. What is typed in one go makes one step.

import { type ReportSettings, setReport } from '../../../model';
import { edit } from '../../store';

/** `undefined` returns to the default. */
export function setSetting<K extends keyof ReportSettings>(
  key: K,
  value: ReportSettings[K] | undefined,
  isTyped = false,
): void {
  edit(
    { id: `reportScreen.edited.${key}` },
    (study) => setReport(study, { [key]: value }),
    isTyped ? `report-${key}` : undefined,
  );
}
