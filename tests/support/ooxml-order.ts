// The order in which children must stand, for the elements we write most: ECMA-376 part 1 (5th edition), annex A,
// schemas pml, dml-main, dml-chart and sml. Office refuses, or repairs, a file that breaks it.

const words = (text: string): readonly string[] => text.split(' ');

const SHARED_SERIES = 'c:idx c:order c:tx c:spPr';
const LABEL_FLAGS =
  'c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator';
const AXIS =
  'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt';
const PARAGRAPH =
  'a:lnSpc a:spcBef a:spcAft a:buClrTx a:buClr a:buSzTx a:buSzPct a:buSzPts a:buFontTx a:buFont a:buNone a:buAutoNum a:buChar a:buBlip a:tabLst a:defRPr a:extLst';
const RUN =
  'a:ln a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:effectLst a:effectDag a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst';

/** By the name of the element; of a series, with that of its parent. */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': words(
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst',
  ),
  'p:sldMaster': words('p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst'),
  'p:sldLayout': words('p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst'),
  'p:sld': words('p:cSld p:clrMapOvr p:transition p:timing p:extLst'),
  'p:notes': words('p:cSld p:clrMapOvr p:extLst'),
  'p:notesMaster': words('p:cSld p:clrMap p:hf p:notesStyle p:extLst'),
  'p:cSld': words('p:bg p:spTree p:custDataLst p:controls p:extLst'),
  'p:sp': words('p:nvSpPr p:spPr p:style p:txBody p:extLst'),
  'p:pic': words('p:nvPicPr p:blipFill p:spPr p:style p:extLst'),
  'p:graphicFrame': words('p:nvGraphicFramePr p:xfrm a:graphic p:extLst'),
  'p:spPr': words(
    'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst',
  ),
  'p:txBody': words('a:bodyPr a:lstStyle a:p'),
  'a:txBody': words('a:bodyPr a:lstStyle a:p'),
  'a:tbl': words('a:tblPr a:tblGrid a:tr'),
  'a:tc': words('a:txBody a:tcPr a:extLst'),
  'a:tcPr': words(
    'a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:headers a:extLst',
  ),
  'a:pPr': words(PARAGRAPH),
  'a:rPr': words(RUN),
  'a:defRPr': words(RUN),
  'a:endParaRPr': words(RUN),
  'c:chartSpace': words(
    'c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  ),
  'c:chart': words(
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  ),
  'c:plotArea': words(
    'c:layout c:barChart c:lineChart c:areaChart c:scatterChart c:pieChart c:valAx c:catAx c:valAx c:dateAx c:serAx c:dTable c:spPr c:extLst',
  ),
  'c:barChart': words(
    'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
  ),
  'c:lineChart': words(
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
  ),
  'c:scatterChart': words('c:scatterStyle c:varyColors c:ser c:dLbls c:axId c:extLst'),
  'c:barChart/c:ser': words(
    `${SHARED_SERIES} c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape c:extLst`,
  ),
  'c:lineChart/c:ser': words(
    `${SHARED_SERIES} c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth c:extLst`,
  ),
  'c:scatterChart/c:ser': words(
    `${SHARED_SERIES} c:marker c:dPt c:dLbls c:trendline c:errBars c:xVal c:yVal c:smooth c:extLst`,
  ),
  'c:dPt': words('c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst'),
  'c:dLbls': words(
    `c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos ${LABEL_FLAGS} c:showLeaderLines c:leaderLines c:extLst`,
  ),
  'c:dLbl': words(`c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos ${LABEL_FLAGS} c:extLst`),
  'c:catAx': words(
    `${AXIS} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst`,
  ),
  'c:valAx': words(`${AXIS} c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst`),
  'c:scaling': words('c:logBase c:orientation c:max c:min c:extLst'),
  'c:legend': words('c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst'),
  'c:title': words('c:tx c:layout c:overlay c:spPr c:txPr c:extLst'),
  'c:manualLayout': words('c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h c:extLst'),
  workbook: words(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing extLst',
  ),
  worksheet: words(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  ),
  styleSheet: words(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
};
