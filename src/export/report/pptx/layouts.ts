// The master and its layouts: where titles, running section, footer and numbers stand, and how text looks. Someone
// who changes a colour or a place here changes it on every slide.

import type { Locale } from '../../../i18n/messages';
import {
  BODY,
  CLOSING,
  COVER,
  DATE,
  FOOT_LINE,
  FOOTER,
  fitInside,
  LOGO,
  NUMBER,
  SECTION,
  TITLE,
} from './geometry';
import type { OfficePackage } from './package';
import { ACCENT, INK, INK_2, INK_3, LINE } from './palette';
import type { Picture } from './read-picture';
import { layoutPlace, paragraph, picture, rule, run, shapeTree, solidFill } from './text';
import { writeTheme } from './theme';
import { NAMESPACES, type Piece, tagName, writeLevels, type Xml, xml } from './xml';

export type LayoutId = 'cover' | 'contents' | 'finding' | 'text' | 'closing';
const LAYOUT_IDS: readonly LayoutId[] = ['cover', 'contents', 'finding', 'text', 'closing'];

/** As the program lists them to someone who adds a slide. */
const NAMES: Readonly<Record<Locale, Readonly<Record<LayoutId | 'theme', string>>>> = {
  fr: {
    theme: 'Sourcier',
    cover: 'Couverture',
    contents: 'Sommaire',
    finding: 'Constat',
    text: 'Constat et texte',
    closing: 'Dernière page',
  },
  en: {
    theme: 'Sourcier',
    cover: 'Cover',
    contents: 'Contents',
    finding: 'Finding',
    text: 'Finding and text',
    closing: 'Last page',
  },
};

/** Placeholders that slides fill, by index. */
export const SECTION_PLACE = { type: 'body', idx: 13 } as const;
export const TEXT_PLACE = { type: 'body', idx: 1 } as const;
export const DETAILS_PLACE = { type: 'body', idx: 14 } as const;
export const FOOTER_PLACE = { type: 'ftr', idx: 11 } as const;
export const DATE_PLACE = { type: 'dt', idx: 10 } as const;
export const FOOTER_SIZE = 10;
export const NUMBER_PLACE = { type: 'sldNum', idx: 12 } as const;

export const MASTER_PART = 'ppt/slideMasters/slideMaster1.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';

export function nameLayoutPart(id: LayoutId): string {
  return `ppt/slideLayouts/slideLayout${LAYOUT_IDS.indexOf(id) + 1}.xml`;
}

/** Ids of masters and layouts share one range (ECMA-376 part 1, 19.7.5 and 19.7.14). */
const FIRST_ID = 2_147_483_648;
export const MASTER_ID = FIRST_ID;

/** @param logo the part that holds it */
export function addLayouts(
  pack: OfficePackage,
  locale: Locale,
  lang: string,
  logo?: { readonly part: string; readonly picture: Picture },
): void {
  const names = NAMES[locale];
  pack.addXml('ppt/theme/theme1.xml', THEME_TYPE, writeTheme(names.theme));
  const layoutIds = LAYOUT_IDS.map((id, index) => {
    const part = nameLayoutPart(id);
    const hasLogo = logo !== undefined && !isFraming(id);
    const image =
      hasLogo &&
      picture(20, 'Logo', '', pack.relate(part, 'image', logo.part), fitInside(LOGO, logo.picture, 'right'));
    pack.relate(part, 'slideMaster', MASTER_PART);
    pack.addXml(part, `${TYPE}slideLayout+xml`, writeLayout(id, names[id], lang, image));
    const relationship = pack.relate(MASTER_PART, 'slideLayout', part);
    return xml`<p:sldLayoutId id="${FIRST_ID + 1 + index}" r:id="${relationship}"/>`;
  });
  pack.relate(MASTER_PART, 'theme', 'ppt/theme/theme1.xml');
  pack.addXml(MASTER_PART, `${TYPE}slideMaster+xml`, writeMaster(lang, layoutIds));
}

function level(
  name: 'lvl1pPr',
  size: number,
  color: string,
  options: { bold?: boolean; bullet?: boolean; align?: 'r' | 'l' } = {},
): Xml {
  const { bold = false, bullet = false, align = 'l' } = options;
  const tag = tagName(name);
  return xml`<a:${tag}${bullet ? xml` marL="177800" indent="-177800"` : xml` marL="0" indent="0"`} algn="${align}">${bullet ? xml`<a:buFont typeface="Arial"/><a:buChar char="•"/>` : xml`<a:buNone/>`}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solidFill(color)}</a:defRPr></a:${tag}>`;
}

const number = (lang: string) =>
  xml`<a:fld id="{7A0D3F52-3B0B-4E6C-9C6A-0A4E4F1B2C3D}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld>`;

export function writeNumber(lang: string, value: number): Xml {
  return xml`<a:p><a:fld id="{7A0D3F52-3B0B-4E6C-9C6A-0A4E4F1B2C3D}" type="slidenum"><a:rPr lang="${lang}"/><a:t>${value}</a:t></a:fld></a:p>`;
}

function footPlaces(lang: string): Xml[] {
  const empty = xml`<a:p><a:endParaRPr lang="${lang}"/></a:p>`;
  return [
    layoutPlace({
      id: 4,
      name: 'Date',
      placeholder: DATE_PLACE,
      paragraphs: empty,
      box: DATE,
      anchor: 'ctr',
      style: level('lvl1pPr', FOOTER_SIZE, INK_3, { align: 'r' }),
    }),
    layoutPlace({
      id: 5,
      name: 'Footer',
      placeholder: FOOTER_PLACE,
      paragraphs: empty,
      box: FOOTER,
      anchor: 'ctr',
      style: level('lvl1pPr', FOOTER_SIZE, INK_3),
    }),
    layoutPlace({
      id: 6,
      name: 'Number',
      placeholder: NUMBER_PLACE,
      paragraphs: xml`<a:p>${number(lang)}</a:p>`,
      box: NUMBER,
      anchor: 'ctr',
      style: level('lvl1pPr', FOOTER_SIZE, INK_3, { align: 'r' }),
    }),
  ];
}

function writeMaster(lang: string, layoutIds: Piece): Xml {
  const text = paragraph(run(lang, '•'), {});
  const shapes = [
    layoutPlace({
      id: 2,
      name: 'Title',
      placeholder: { type: 'title' },
      paragraphs: text,
      box: TITLE,
      anchor: 't',
    }),
    layoutPlace({
      id: 3,
      name: 'Text',
      placeholder: { type: 'body', idx: 1 },
      paragraphs: text,
      box: BODY,
      anchor: 't',
    }),
    ...footPlaces(lang),
  ];
  const levels = writeLevels(
    (tag, one) =>
      xml`<a:${tag} marL="${177_800 * one}" indent="-177800" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${one === 1 ? 1600 : 1400}" kern="1200">${solidFill(INK)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:${tag}>`,
  );
  return xml`<p:sldMaster ${NAMESPACES}>
    <p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${shapeTree(shapes)}</p:cSld>
    <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
    <p:sldLayoutIdLst>${layoutIds}</p:sldLayoutIdLst>
    <p:hf hdr="0"/>
    <p:txStyles>
      <p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="2400" b="1" kern="1200">${solidFill(INK)}<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>
      <p:bodyStyle>${levels}</p:bodyStyle>
      <p:otherStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr></p:otherStyle>
    </p:txStyles>
  </p:sldMaster>`;
}

/** First and last page: a band at the left, neither section nor footer. */
function isFraming(id: LayoutId): boolean {
  return id === 'cover' || id === 'closing';
}

const KINDS: Readonly<Record<LayoutId, string>> = {
  cover: 'title',
  contents: 'obj',
  finding: 'titleOnly',
  text: 'obj',
  closing: 'obj',
};

function writeLayout(id: LayoutId, name: string, lang: string, logo: Piece): Xml {
  return xml`<p:sldLayout ${NAMESPACES} type="${KINDS[id]}" preserve="1" userDrawn="1"${isFraming(id) && xml` showMasterSp="0"`}>
    <p:cSld name="${name}">${shapeTree(listShapes(id, lang, logo))}</p:cSld>
    <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
  </p:sldLayout>`;
}

function listShapes(id: LayoutId, lang: string, logo: Piece): Piece[] {
  const text = paragraph(run(lang, '•'), {});
  if (id === 'cover') {
    return [
      rule(10, COVER.band, ACCENT),
      layoutPlace({
        id: 2,
        name: 'Title',
        placeholder: { type: 'ctrTitle' },
        paragraphs: text,
        box: COVER.title,
        anchor: 'b',
        style: level('lvl1pPr', 40, INK, { bold: true }),
      }),
      layoutPlace({
        id: 3,
        name: 'Subtitle',
        placeholder: { type: 'subTitle', idx: 1 },
        paragraphs: text,
        box: COVER.subtitle,
        anchor: 't',
        style: level('lvl1pPr', 20, ACCENT),
      }),
      layoutPlace({
        id: 4,
        name: 'Details',
        placeholder: DETAILS_PLACE,
        paragraphs: text,
        box: COVER.details,
        anchor: 't',
        style: level('lvl1pPr', 14, INK_2),
      }),
    ];
  }
  if (id === 'closing') {
    return [
      rule(10, COVER.band, ACCENT),
      layoutPlace({
        id: 2,
        name: 'Title',
        placeholder: { type: 'title' },
        paragraphs: text,
        box: CLOSING.title,
        anchor: 'b',
        style: level('lvl1pPr', 32, INK, { bold: true }),
      }),
      layoutPlace({
        id: 3,
        name: 'Text',
        placeholder: TEXT_PLACE,
        paragraphs: text,
        box: CLOSING.text,
        anchor: 't',
        style: level('lvl1pPr', 18, INK),
      }),
      layoutPlace({
        id: 4,
        name: 'Details',
        placeholder: DETAILS_PLACE,
        paragraphs: text,
        box: CLOSING.details,
        anchor: 't',
        style: level('lvl1pPr', 14, INK_2),
      }),
    ];
  }
  return [
    rule(10, FOOT_LINE, LINE),
    logo,
    layoutPlace({
      id: 2,
      name: 'Title',
      placeholder: { type: 'title' },
      paragraphs: text,
      box: TITLE,
      anchor: 't',
    }),
    layoutPlace({
      id: 7,
      name: 'Section',
      placeholder: SECTION_PLACE,
      paragraphs: text,
      box: SECTION,
      anchor: 'ctr',
      style: level('lvl1pPr', 12, ACCENT, { bold: true }),
    }),
    id !== 'finding' &&
      layoutPlace({
        id: 3,
        name: 'Text',
        placeholder: TEXT_PLACE,
        paragraphs: text,
        box: BODY,
        anchor: 't',
        style: level('lvl1pPr', 16, INK, { bullet: id === 'text' }),
      }),
    ...footPlaces(lang),
  ];
}
