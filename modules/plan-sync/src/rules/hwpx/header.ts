import { namespaces, xml } from './package.js';

const SCRIPTS = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const;
const FONT = '함초롬돋움';

/** Letters by id: text, heading, title, head of a table. Heights are hundredths of a point. */
export const LETTERS = { text: 0, heading: 1, title: 2, head: 3 } as const;
const HEIGHTS: readonly (readonly [height: number, bold: boolean])[] = [
  [1000, false],
  [1300, true],
  [2200, true],
  [1000, true],
];

/** Paragraphs by id: as written, in the middle, to the right. */
export const ALIGNS = { left: 0, center: 1, right: 2 } as const;
const ALIGN_NAMES = ['LEFT', 'CENTER', 'RIGHT'] as const;

/** Borders by id; 0 is none in the format, so they count from 1. */
export const BORDERS = { none: 1, line: 2, head: 3 } as const;

const each = (value: number): string => SCRIPTS.map((script) => `${script.toLowerCase()}="${value}"`).join(' ');

const fonts = SCRIPTS.map(
  (script) =>
    `<hh:fontface lang="${script}" fontCnt="1"><hh:font id="0" face="${FONT}" type="TTF" isEmbedded="0"/></hh:fontface>`,
).join('');

const border = (id: number, type: string, fill: string): string => {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<hh:${side}Border type="${type}" width="0.12 mm" color="#000000"/>`,
  );
  return `<hh:borderFill id="${id}" threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0"><hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>${sides.join('')}<hh:diagonal type="NONE" width="0.1 mm" color="#000000"/>${fill}</hh:borderFill>`;
};

const SHADE = '<hc:fillBrush><hc:winBrush faceColor="#EEF2F7" hatchColor="#000000" alpha="0"/></hc:fillBrush>';
const borders = [border(1, 'NONE', ''), border(2, 'SOLID', ''), border(3, 'SOLID', SHADE)];

const letters = HEIGHTS.map(
  ([height, bold], id) =>
    `<hh:charPr id="${id}" height="${height}" textColor="#000000" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1"><hh:fontRef ${each(0)}/><hh:ratio ${each(100)}/><hh:spacing ${each(0)}/><hh:relSz ${each(100)}/><hh:offset ${each(0)}/>${bold ? '<hh:bold/>' : ''}<hh:underline type="NONE" shape="SOLID" color="#000000"/><hh:strikeout shape="NONE" color="#000000"/><hh:outline type="NONE"/><hh:shadow type="NONE" color="#B2B2B2" offsetX="10" offsetY="10"/></hh:charPr>`,
);

const margin = (name: string): string => `<hc:${name} value="0" unit="HWPUNIT"/>`;

const paragraphs = ALIGN_NAMES.map(
  (align, id) =>
    `<hh:paraPr id="${id}" tabPrIDRef="0" condense="0" fontLineHeight="0" snapToGrid="1" suppressLineNumbers="0" checked="0"><hh:align horizontal="${align}" vertical="BASELINE"/><hh:heading type="NONE" idRef="0" level="0"/><hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="KEEP_WORD" widowOrphan="0" keepWithNext="0" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/><hh:autoSpacing eAsianEng="0" eAsianNum="0"/><hh:margin>${['intent', 'left', 'right', 'prev', 'next'].map(margin).join('')}</hh:margin><hh:lineSpacing type="PERCENT" value="150" unit="HWPUNIT"/><hh:border borderFillIDRef="1" offsetLeft="0" offsetRight="0" offsetTop="0" offsetBottom="0" connect="0" ignoreMargin="0"/></hh:paraPr>`,
);

const list = (name: string, items: readonly string[]): string =>
  `<hh:${name} itemCnt="${items.length}">${items.join('')}</hh:${name}>`;

/** Fonts, borders, letters and paragraphs that the section refers to by number. */
export const headerPart = xml(
  `<hh:head ${namespaces('hh', 'hc')} version="1.4" secCnt="1"><hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList><hh:fontfaces itemCnt="${SCRIPTS.length}">${fonts}</hh:fontfaces>${list('borderFills', borders)}${list('charProperties', letters)}${list('tabProperties', ['<hh:tabPr id="0" autoTabLeft="0" autoTabRight="0"/>'])}${list('paraProperties', paragraphs)}${list('styles', ['<hh:style id="0" type="PARA" name="바탕글" engName="Normal" paraPrIDRef="0" charPrIDRef="0" nextStyleIDRef="0" langID="1042" lockForm="0"/>'])}</hh:refList><hh:compatibleDocument targetProgram="HWP201X"><hh:layoutCompatibility/></hh:compatibleDocument><hh:docOption><hh:linkinfo path="" pageInherit="0" footnoteInherit="0"/></hh:docOption></hh:head>`,
);
