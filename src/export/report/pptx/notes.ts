// Speaker notes: their master, which programs want before any note, and one page of notes per slide.

import { SLIDE } from './geometry';
import type { OfficePackage } from './package';
import { paragraph, placedText, run, shapeTree, transform } from './text';
import { writeTheme } from './theme';
import { NAMESPACES, writeLevels, xml } from './xml';

const MASTER_PART = 'ppt/notesMasters/notesMaster1.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.';
/** A page of notes: A4 upright would do; this is what PowerPoint makes (inches). */
export const NOTES_PAGE = { w: 7.5, h: 10 };

/** @returns the part, for the presentation to lead to */
export function addNotesMaster(pack: OfficePackage, lang: string): string {
  pack.addXml('ppt/theme/theme2.xml', `${TYPE}theme+xml`, writeTheme('Sourcier'));
  pack.relate(MASTER_PART, 'theme', 'ppt/theme/theme2.xml');
  const image = { x: 0.75, y: 0.75, w: 6, h: (6 * SLIDE.h) / SLIDE.w };
  const text = { x: 0.75, y: 4.6, w: 6, h: 4.8 };
  const levels = writeLevels(
    (tag) =>
      xml`<a:${tag} marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:${tag}>`,
  );
  pack.addXml(
    MASTER_PART,
    `${TYPE}presentationml.notesMaster+xml`,
    xml`<p:notesMaster ${NAMESPACES}>
      <p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${shapeTree([
        xml`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${transform(image)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`,
        xml`<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>${transform(text)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/><a:lstStyle/>${paragraph(run(lang, '•'))}</p:txBody></p:sp>`,
      ])}</p:cSld>
      <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
      <p:notesStyle>${levels}</p:notesStyle>
    </p:notesMaster>`,
  );
  return MASTER_PART;
}

export function addNotes(
  pack: OfficePackage,
  lang: string,
  slidePart: string,
  number: number,
  lines: readonly string[],
): void {
  const part = `ppt/notesSlides/notesSlide${number}.xml`;
  pack.relate(part, 'notesMaster', MASTER_PART);
  pack.relate(part, 'slide', slidePart);
  pack.relate(slidePart, 'notesSlide', part);
  const paragraphs = lines.length > 0 ? lines.map((line) => paragraph(run(lang, line))) : xml`<a:p/>`;
  pack.addXml(
    part,
    `${TYPE}presentationml.notesSlide+xml`,
    xml`<p:notes ${NAMESPACES}><p:cSld>${shapeTree([
      xml`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`,
      placedText({ id: 3, name: 'Notes', placeholder: { type: 'body', idx: 3 }, paragraphs }),
    ])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  );
}
