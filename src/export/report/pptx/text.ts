// Texts and shapes of a slide: runs, paragraphs, and the boxes and placeholders they stand in.

import { type Box, toEmu } from './geometry';
import { type Piece, type Xml, xml } from './xml';

export interface TextStyle {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
}

export interface ParagraphStyle {
  readonly align?: 'l' | 'ctr' | 'r';
  /** Space after (points). */
  readonly after?: number;
  /** The first line begins so far left of the others, which a tab reaches (inches). */
  readonly hang?: number;
}

export function solidFill(color: string): Xml {
  return xml`<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** Attributes and children of run properties, whatever their element's name. */
function runProperties(lang: string, style: TextStyle): { attributes: Xml; children: Xml } {
  return {
    attributes: xml`lang="${lang}"${style.size !== undefined && xml` sz="${Math.round(style.size * 100)}"`}${style.isBold !== undefined && xml` b="${style.isBold ? 1 : 0}"`}`,
    children: xml`${style.color !== undefined && solidFill(style.color)}`,
  };
}

/** @param link relationship to the slide that a click leads to */
export function run(lang: string, text: string, style: TextStyle = {}, link?: string): Xml {
  const { attributes, children } = runProperties(lang, style);
  // Lines that a user typed in a name stay one line.
  const flat = text.replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ');
  if (flat === '') return xml``;
  const jump = link !== undefined && xml`<a:hlinkClick r:id="${link}" action="ppaction://hlinksldjump"/>`;
  return xml`<a:r><a:rPr ${attributes} dirty="0">${children}${jump}</a:rPr><a:t>${flat}</a:t></a:r>`;
}

export function paragraph(runs: Piece, style: ParagraphStyle = {}): Xml {
  const { align, after, hang } = style;
  return xml`<a:p><a:pPr${hang !== undefined && xml` marL="${toEmu(hang)}" indent="${-toEmu(hang)}"`}${align !== undefined && xml` algn="${align}"`}>
    ${after !== undefined && xml`<a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`}
  </a:pPr>${runs}</a:p>`;
}

export function transform({ x, y, w, h }: Box): Xml {
  return xml`<a:xfrm><a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${toEmu(w)}" cy="${toEmu(h)}"/></a:xfrm>`;
}

export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'dt' | 'sldNum';
  readonly idx?: number;
}

function writePlaceholder({ type, idx }: Placeholder): Xml {
  const isSmall = type === 'ftr' || type === 'dt' || type === 'sldNum';
  return xml`<p:ph type="${type}"${isSmall && xml` sz="quarter"`}${idx !== undefined && xml` idx="${idx}"`}/>`;
}

interface ShapeBase {
  readonly id: number;
  readonly name: string;
  readonly paragraphs: Piece;
}

/** A text in a place that the layout gives, unless a box says otherwise. */
export function placedText({
  id,
  name,
  placeholder,
  paragraphs,
  box,
}: ShapeBase & { readonly placeholder: Placeholder; readonly box?: Box }): Xml {
  return xml`<p:sp>
    <p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${writePlaceholder(placeholder)}</p:nvPr></p:nvSpPr>
    <p:spPr>${box && transform(box)}</p:spPr>
    <p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>
  </p:sp>`;
}

/** A place that slides fill, with the style of its text. */
export function layoutPlace({
  id,
  name,
  placeholder,
  paragraphs,
  box,
  anchor,
  style,
}: ShapeBase & {
  readonly placeholder: Placeholder;
  readonly box?: Box;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly style?: Piece;
}): Xml {
  return xml`<p:sp>
    <p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${writePlaceholder(placeholder)}</p:nvPr></p:nvSpPr>
    <p:spPr>${box && xml`${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`}</p:spPr>
    <p:txBody><a:bodyPr${anchor !== undefined && xml` vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"`}><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle>${paragraphs}</p:txBody>
  </p:sp>`;
}

/** A box of text anywhere, on a ground of its own when it has one. */
export function textBox({
  id,
  name,
  paragraphs,
  box,
  fill,
  anchor = 't',
  inset = 0,
}: ShapeBase & {
  readonly box: Box;
  readonly fill?: string;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Inches. */
  readonly inset?: number;
}): Xml {
  const margin = toEmu(inset);
  return xml`<p:sp>
    <p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
    <p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill === undefined ? xml`<a:noFill/>` : solidFill(fill)}</p:spPr>
    <p:txBody><a:bodyPr wrap="square" lIns="${margin}" tIns="${margin}" rIns="${margin}" bIns="${margin}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody>
  </p:sp>`;
}

/** A plain rectangle or line that carries no meaning: for masters and layouts. */
export function rule(id: number, box: Box, color: string): Xml {
  return xml`<p:sp>
    <p:nvSpPr><p:cNvPr id="${id}" name="Rule ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
    <p:spPr>${transform(box)}<a:prstGeom prst="${box.h === 0 ? 'line' : 'rect'}"><a:avLst/></a:prstGeom>${box.h === 0 ? xml`<a:ln w="9525">${solidFill(color)}</a:ln>` : xml`${solidFill(color)}<a:ln><a:noFill/></a:ln>`}</p:spPr>
    <p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>
  </p:sp>`;
}

export function picture(id: number, name: string, alternative: string, relationship: string, box: Box): Xml {
  return xml`<p:pic>
    <p:nvPicPr><p:cNvPr id="${id}" name="${name}" descr="${alternative}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>
    <p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>
    <p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
  </p:pic>`;
}

/** The tree of shapes that slides, layouts and masters all have. */
export function shapeTree(shapes: Piece): Xml {
  return xml`<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
    ${shapes}</p:spTree>`;
}
