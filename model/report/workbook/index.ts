// The door of the workbook.

export { makeWorkbook, type WorkbookInput } from './make-workbook';
export type {
  CellPosition,
  Sheet,
  SheetCell,
  SheetChart,
  SheetColumn,
  SheetFormula,
  SheetHeading,
  SheetOperation,
  SheetRow,
  Workbook,
} from './types';
