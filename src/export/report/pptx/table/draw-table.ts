// Part of a table as a native one: header on each slide, numbers at the right, totals bold under a line.

import type { WordedTable } from '../../../../report/worded';
import { type Box, toEmu } from '../geometry';
import { EDGE, INK, INK_2, INK_3, LINE, WELL } from '../palette';
import { paragraph, run, solidFill } from '../text';
import { type Xml, xml } from '../xml';
import { CELL, readCell, sizeOfTrend, type TrendWords } from './cells';
import type { TablePart } from './fit-table';

export interface TableDrawing {
  readonly id: number;
  readonly lang: string;
  readonly table: WordedTable;
  readonly part: TablePart;
  readonly box: Box;
  readonly words: TrendWords;
}

export function drawTable({ id, lang, table, part, box, words }: TableDrawing): Xml {
  const { columns, rows, size, widths, heights, headerHeight } = part;
  const isRight = (column: number) => table.columns[column]?.isNumeric ?? false;
  const header = columns.map((column) =>
    writeCell(
      lang,
      { trend: '', text: table.columns[column]?.text ?? '' },
      {
        size,
        isBold: true,
        isRight: isRight(column),
        color: INK,
        fill: WELL,
        bottom: EDGE,
      },
    ),
  );
  const body = rows.map((row, place) => {
    const { isTotal = false, level = 0 } = table.rows[row] ?? {};
    const cells = columns.map((column, index) =>
      writeCell(lang, readCell(table, row, column, words), {
        size,
        isBold: isTotal,
        isRight: isRight(column),
        color: level === 1 ? INK_2 : INK,
        indent: index === 0 ? level * CELL.indent : 0,
        bottom: LINE,
        ...(isTotal && { top: EDGE, fill: WELL }),
      }),
    );
    return xml`<a:tr h="${toEmu(heights[place] ?? 0)}">${cells}</a:tr>`;
  });
  const height = headerHeight + heights.reduce((total, one) => total + one, 0);
  const width = widths.reduce((total, one) => total + one, 0);
  return xml`<p:graphicFrame>
    <p:nvGraphicFramePr><p:cNvPr id="${id}" name="${table.title}" descr="${table.title}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>
    <p:xfrm><a:off x="${toEmu(box.x)}" y="${toEmu(box.y)}"/><a:ext cx="${toEmu(width)}" cy="${toEmu(height)}"/></p:xfrm>
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>
      <a:tblPr firstRow="1"/>
      <a:tblGrid>${widths.map((one) => xml`<a:gridCol w="${toEmu(one)}"/>`)}</a:tblGrid>
      <a:tr h="${toEmu(headerHeight)}">${header}</a:tr>${body}
    </a:tbl></a:graphicData></a:graphic>
  </p:graphicFrame>`;
}

interface CellStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly isRight: boolean;
  readonly color: string;
  readonly fill?: string;
  readonly top?: string;
  readonly bottom: string;
  readonly indent?: number;
}

function writeCell(lang: string, { trend, text }: ReturnType<typeof readCell>, style: CellStyle): Xml {
  const { size, isBold, isRight, color, fill, top, bottom, indent = 0 } = style;
  const runs = xml`${run(lang, trend, { size: sizeOfTrend(size), color: INK_3 })}${run(lang, text, { size, isBold, color })}`;
  // An empty cell has the size of its row's texts too, or it would make the row higher.
  const content =
    runs.markup === ''
      ? xml`<a:p><a:endParaRPr lang="${lang}" sz="${size * 100}"/></a:p>`
      : paragraph(runs, { align: isRight ? 'r' : 'l' });
  const border = (side: 'lnL' | 'lnR' | 'lnT' | 'lnB', ink?: string) => {
    const inside = ink === undefined ? '<a:noFill/>' : `${solidFill(ink).markup}<a:prstDash val="solid"/>`;
    return { markup: `<a:${side} w="${ink === undefined ? 0 : 9525}">${inside}</a:${side}>` };
  };
  return xml`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${content}</a:txBody><a:tcPr marL="${toEmu(CELL.side + indent)}" marR="${toEmu(CELL.side)}" marT="${toEmu(CELL.top)}" marB="${toEmu(CELL.top)}" anchor="ctr">${border('lnL')}${border('lnR')}${border('lnT', top)}${border('lnB', bottom)}${fill === undefined ? xml`<a:noFill/>` : solidFill(fill)}</a:tcPr></a:tc>`;
}
