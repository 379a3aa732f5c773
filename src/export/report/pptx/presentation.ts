// The presentation itself: the list of its slides and how they are grouped, and the properties that a file manager
// shows.

import { SLIDE, toEmu } from './geometry';
import { MASTER_ID, MASTER_PART } from './layouts';
import { NOTES_PAGE } from './notes';
import type { OfficePackage } from './package';
import { NAMESPACES, writeLevels, type Xml, xml } from './xml';

const PART = 'ppt/presentation.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
/** Slide ids begin here (ECMA-376 part 1, 19.7.13). */
const FIRST_SLIDE_ID = 256;

export interface SlideGroup {
  readonly name: string;
  readonly count: number;
}

export function nameSlidePart(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

export function addPresentation(
  pack: OfficePackage,
  lang: string,
  groups: readonly SlideGroup[],
  notesMasterPart: string,
): void {
  const slides = groups.reduce((count, group) => count + group.count, 0);
  const master = pack.relate(PART, 'slideMaster', MASTER_PART);
  const ids = Array.from({ length: slides }, (_, index) => {
    const relationship = pack.relate(PART, 'slide', nameSlidePart(index + 1));
    return xml`<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${relationship}"/>`;
  });
  const notesMaster = pack.relate(PART, 'notesMaster', notesMasterPart);
  pack.relate(PART, 'theme', 'ppt/theme/theme1.xml');
  for (const name of ['presProps', 'viewProps', 'tableStyles'] as const) {
    pack.addXml(`ppt/${name}.xml`, `${TYPE}presentationml.${name}+xml`, writeProperties(name));
    pack.relate(PART, name, `ppt/${name}.xml`);
  }
  const levels = writeLevels(
    (tag) =>
      xml`<a:${tag} marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1400" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:${tag}>`,
  );
  pack.addXml(
    PART,
    `${TYPE}presentationml.presentation.main+xml`,
    xml`<p:presentation ${NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">
      <p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="${master}"/></p:sldMasterIdLst>
      <p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>
      <p:sldIdLst>${ids}</p:sldIdLst>
      <p:sldSz cx="${toEmu(SLIDE.w)}" cy="${toEmu(SLIDE.h)}"/>
      <p:notesSz cx="${toEmu(NOTES_PAGE.w)}" cy="${toEmu(NOTES_PAGE.h)}"/>
      <p:defaultTextStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr>${levels}</p:defaultTextStyle>
      <p:extLst>${writeGroups(groups)}</p:extLst>
    </p:presentation>`,
  );
  pack.relate('', 'officeDocument', PART);
}

/** Sections of the slide sorter: an extension that PowerPoint has known since 2010 ([MS-PPTX] 2.2.4.1). */
function writeGroups(groups: readonly SlideGroup[]): Xml {
  let next = FIRST_SLIDE_ID;
  const sections = groups.map(({ name, count }, index) => {
    const ids = Array.from({ length: count }, () => xml`<p14:sldId id="${next++}"/>`);
    const guid = `{50C1E500-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;
    return xml`<p14:section name="${name}" id="${guid}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`;
  });
  return xml`<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sections}</p14:sectionLst></p:ext>`;
}

function writeProperties(name: 'presProps' | 'viewProps' | 'tableStyles'): Xml {
  if (name === 'presProps') return xml`<p:presentationPr ${NAMESPACES}/>`;
  if (name === 'viewProps') return xml`<p:viewPr ${NAMESPACES}/>`;
  return xml`<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly lang: string;
  /** ISO 8601 day. */
  readonly day: string;
  readonly slides: number;
}

export function addProperties(pack: OfficePackage, properties: DocumentProperties): void {
  const { title, subject, author, company, lang, day, slides } = properties;
  const at = `${day}T00:00:00Z`;
  pack.addXml(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    xml`<cp:coreProperties xmlns:cp="${PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${author}</dc:creator>
      <cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>
      <dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>
      <dc:language>${lang}</dc:language>
    </cp:coreProperties>`,
  );
  pack.relate('', `${PACKAGE}relationships/metadata/core-properties`, 'docProps/core.xml');
  pack.addXml(
    'docProps/app.xml',
    `${TYPE}extended-properties+xml`,
    xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
      <PresentationFormat>16:9</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes><Company>${company}</Company><Application>Sourcier</Application>
    </Properties>`,
  );
  pack.relate('', 'extended-properties', 'docProps/app.xml');
}
