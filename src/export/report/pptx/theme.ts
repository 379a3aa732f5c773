// The theme: our colours and Arial, which every office program has or replaces by letters of the same width.

import { ACCENT, FAMILIES, INK, INK_3, WELL, WHITE } from './palette';
import { tagName, type Xml, xml } from './xml';

const SERIES = [
  FAMILIES.cost.shades[1],
  FAMILIES.onTime.plain,
  FAMILIES.loss.plain,
  '7A4FA8',
  '4F7A28',
  '2C8086',
];

/** @param name told in the program's list of themes */
export function writeTheme(name: string): Xml {
  const color = (slot: string, value: string) =>
    xml`<a:${tagName(slot)}><a:srgbClr val="${value}"/></a:${tagName(slot)}>`;
  const font = xml`<a:latin typeface="Arial" panose="020B0604020202020204"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = (width: number) =>
    xml`<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`;
  return xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">
    <a:themeElements>
      <a:clrScheme name="${name}">
        ${color('dk1', INK)}${color('lt1', WHITE)}${color('dk2', ACCENT)}${color('lt2', WELL)}
        ${SERIES.map((value, index) => color(`accent${index + 1}`, value))}
        ${color('hlink', ACCENT)}${color('folHlink', INK_3)}
      </a:clrScheme>
      <a:fontScheme name="${name}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>
      <a:fmtScheme name="${name}">
        <a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst>
        <a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>
        <a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst>
        <a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst>
      </a:fmtScheme>
    </a:themeElements>
  </a:theme>`;
}
