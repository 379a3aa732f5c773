// Computes the formulas of a workbook from its other cells, as a spreadsheet would: what their values are checked by.

import type { CellPosition, SheetCell, SheetFormula, Workbook } from '../../model';

export interface FormulaAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: SheetFormula;
}

const isFormula = (cell: SheetCell | undefined): cell is SheetFormula =>
  typeof cell === 'object' && cell?.kind === 'formula';

export function listFormulas({ sheets }: Workbook): FormulaAt[] {
  return sheets.flatMap(({ id, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((formula, column) => (isFormula(formula) ? [{ sheetId: id, row, column, formula }] : [])),
    ),
  );
}

/** The value of a cell by what it says to do, never by the value it gives. */
export function evaluate(workbook: Workbook, sheetId: string, row: number, column: number): number {
  const cell = workbook.sheets.find(({ id }) => id === sheetId)?.rows[row]?.cells[column];
  if (typeof cell === 'number') return cell;
  if (cell === undefined || cell === null) throw new Error(`empty cell: ${sheetId} ${row} ${column}`);
  if (cell.kind === 'quantity') return cell.value;
  if (!isFormula(cell)) throw new Error(`not a number: ${sheetId} ${row} ${column}`);
  const read = (at: CellPosition) => evaluate(workbook, at.sheetId ?? sheetId, at.row, at.column);
  const { operation } = cell;
  switch (operation.kind) {
    case 'sum': {
      const { from, to } = operation;
      let sum = 0;
      for (let r = from.row; r <= to.row; r++)
        for (let c = from.column; c <= to.column; c++) sum += read({ ...from, row: r, column: c });
      return sum;
    }
    case 'ratio':
      return read(operation.of) / read(operation.over);
    case 'difference':
      return read(operation.of) - read(operation.less);
    case 'growth':
      return read(operation.of) / read(operation.from) - 1;
    case 'same':
      return read(operation.as);
  }
}
