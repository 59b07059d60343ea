import type { Briefing, BriefingTable } from '../briefing/briefing.js';
import { ALIGNS, BORDERS, LETTERS } from './header.js';
import { escaped, namespaces, xml } from './package.js';

/** A4 in HWPUNIT, 7,200 to the inch, with the margins of the print. */
const [PAGE_WIDTH, PAGE_HEIGHT, MARGIN] = [59_528, 84_186, 4_252];
const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
const ROW_HEIGHT = 1_800;
const [CELL_SIDE, CELL_TOP] = [510, 141];

interface Look {
  readonly letters?: number;
  readonly align?: number;
  /** Begins a page. */
  readonly onNewPage?: boolean;
}

const run = (letters: number, inner: string): string => `<hp:run charPrIDRef="${letters}">${inner}</hp:run>`;
const textOf = (text: string): string => (text === '' ? '<hp:t/>' : `<hp:t>${escaped(text)}</hp:t>`);

const paragraph = (inner: string, { align = ALIGNS.left, onNewPage = false }: Look): string =>
  `<hp:p id="0" paraPrIDRef="${align}" styleIDRef="0" pageBreak="${onNewPage ? 1 : 0}" columnBreak="0" merged="0">${inner}</hp:p>`;

const line = (text: string, look: Look = {}): string =>
  paragraph(run(look.letters ?? LETTERS.text, textOf(text)), look);

/** The page of the section; it stands in the first paragraph. */
const page = `<hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="8000" tabStopVal="4000" tabStopUnit="HWPUNIT" outlineShapeIDRef="0" memoShapeIDRef="0" textVerticalWidthHead="0" masterPageCnt="0"><hp:grid lineGrid="0" charGrid="0" wonggojiFormat="0"/><hp:startNum pageStartsOn="BOTH" page="0" pic="0" tbl="0" equation="0"/><hp:visibility hideFirstHeader="0" hideFirstFooter="0" hideFirstMasterPage="0" border="SHOW_ALL" fill="SHOW_ALL" hideFirstPageNum="1" hideFirstEmptyLine="0" showLineNumber="0"/><hp:pagePr landscape="WIDELY" width="${PAGE_WIDTH}" height="${PAGE_HEIGHT}" gutterType="LEFT_ONLY"><hp:margin header="2834" footer="2834" gutter="0" left="${MARGIN}" right="${MARGIN}" top="${MARGIN}" bottom="${MARGIN}"/></hp:pagePr></hp:secPr><hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl><hp:ctrl><hp:pageNum pos="BOTTOM_CENTER" formatType="DIGIT" sideChar="-"/></hp:ctrl>`;

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
  readonly numeric: boolean;
}

const cell = ({ text, isHead, numeric }: Cell, row: number, column: number, width: number): string => {
  const align = isHead ? ALIGNS.center : numeric ? ALIGNS.right : ALIGNS.left;
  const lines = text.split('\n').map((each) => line(each, { letters: isHead ? LETTERS.head : LETTERS.text, align }));
  return `<hp:tc name="" header="${isHead ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="${isHead ? BORDERS.head : BORDERS.line}"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">${lines.join('')}</hp:subList><hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="1" rowSpan="1"/><hp:cellSz width="${width}" height="${ROW_HEIGHT}"/><hp:cellMargin left="${CELL_SIDE}" right="${CELL_SIDE}" top="${CELL_TOP}" bottom="${CELL_TOP}"/></hp:tc>`;
};

/** In equal columns; a form of two has a narrow first one. */
const widths = (count: number): readonly number[] => {
  if (count === 2) return [Math.round(TEXT_WIDTH * 0.25), Math.round(TEXT_WIDTH * 0.75)];
  return Array.from({ length: count }, () => Math.floor(TEXT_WIDTH / count));
};

function table(cells: readonly (readonly Cell[])[], id: number): string {
  const width = widths(cells[0]?.length ?? 1);
  const rows = cells.map(
    (row, at) => `<hp:tr>${row.map((each, column) => cell(each, at, column, width[column] ?? 0)).join('')}</hp:tr>`,
  );
  const size = `<hp:sz width="${TEXT_WIDTH}" widthRelTo="ABSOLUTE" height="${ROW_HEIGHT * cells.length}" heightRelTo="ABSOLUTE" protect="0"/>`;
  const place =
    '<hp:pos treatAsChar="0" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>';
  const around = '<hp:outMargin left="0" right="0" top="283" bottom="283"/>';
  const inside = `<hp:inMargin left="${CELL_SIDE}" right="${CELL_SIDE}" top="${CELL_TOP}" bottom="${CELL_TOP}"/>`;
  const tbl = `<hp:tbl id="${id}" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" rowCnt="${cells.length}" colCnt="${width.length}" cellSpacing="0" borderFillIDRef="${BORDERS.line}" noAdjust="0">${size}${place}${around}${inside}${rows.join('')}</hp:tbl>`;
  return paragraph(run(LETTERS.text, `${tbl}<hp:t/>`), {});
}

/** A table with its heads as the first row. */
const cellsOf = ({ columns, rows }: BriefingTable): Cell[][] => [
  columns.map(({ title }) => ({ text: title, isHead: true, numeric: false })),
  ...rows.map((row) => row.map((text, at) => ({ text, isHead: false, numeric: columns[at]?.numeric ?? false }))),
];

const approvalCells = ({ approval }: Briefing): Cell[][] => [
  approval.map(({ role }) => ({ text: role, isHead: true, numeric: false })),
  approval.map(({ name, signedOn }) => ({
    text: [name, signedOn].filter((each) => each !== null).join('\n'),
    isHead: false,
    numeric: false,
  })),
];

/** The briefing as the one section of the document: cover, contents, then each chapter on a page of its own. */
export function sectionPart(briefing: Briefing, contentsTitle: string): string {
  let tables = 0;
  const tableOf = (cells: readonly (readonly Cell[])[]): string => {
    tables += 1;
    return table(cells, tables);
  };
  const middle = { align: ALIGNS.center };
  const cover = [
    paragraph(run(LETTERS.text, page), {}),
    ...(briefing.approval.length > 0 ? [tableOf(approvalCells(briefing))] : []),
    ...['', '', ''].map((empty) => line(empty)),
    line(briefing.title, { ...middle, letters: LETTERS.title }),
    line(briefing.subtitle, { ...middle, letters: LETTERS.heading }),
    line(briefing.day, middle),
    line(briefing.office, middle),
  ];
  const contents = [
    line(contentsTitle, { letters: LETTERS.heading, onNewPage: true }),
    ...briefing.sections.map(({ title }, at) => line(`${at + 1}. ${title}`)),
  ];
  const chapters = briefing.sections.flatMap((section, at) => [
    line(`${at + 1}. ${section.title}`, { letters: LETTERS.heading, onNewPage: true }),
    ...section.paragraphs.map((text) => line(text)),
    ...section.tables.flatMap((each) => [
      ...(each.caption === section.title ? [] : [line(each.caption, { letters: LETTERS.head })]),
      tableOf(cellsOf(each)),
    ]),
  ]);
  return xml(`<hs:sec ${namespaces('hs', 'hp', 'hc')}>${[...cover, ...contents, ...chapters].join('')}</hs:sec>`);
}
