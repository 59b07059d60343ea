import { strToU8, zipSync } from 'fflate';
import { RuleError } from '../kernel/errors.js';
import { tableFile } from './table-file.js';
import { workbookLines } from './workbook.js';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Made {
  readonly rows?: string;
  readonly merged?: string;
  readonly sheets?: string;
  readonly properties?: string;
}

const workbook = ({
  rows = '',
  merged = '',
  sheets = '<sheet name="실적" sheetId="1" r:id="r1"/>',
  properties = '',
}: Made) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}">${properties}<sheets>${sheets}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst xmlns="${SHEET}"><si><t>지표</t></si><si><r><t>복</t></r><r><t>지</t></r><rPh sb="0" eb="1"><t>ふく</t></rPh></si></sst>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${SHEET}"><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="&quot;day&quot;0.0"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`,
    ),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet xmlns="${SHEET}"><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>`,
    ),
    'xl/vbaProject.bin': new Uint8Array(10),
  });

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleError) return error.issues[0]?.code;
    throw error;
  }
  return undefined;
};

describe('the first sheet of a workbook', () => {
  it('gives the texts that its cells show', () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
      <row r="3"><c r="A3"><v>0.30000000000000004</v></c><c r="B3" s="1"><v>0.985</v></c><c r="C3" s="2"><v>38790</v></c>
      <c r="D3" s="3"><v>12.5</v></c><c r="E3" t="inlineStr"><is><t>가 나</t></is></c><c r="F3" t="b"><v>1</v></c>
      <c r="G3" t="e"><v>#DIV/0!</v></c><c r="H3" t="str"><f>A1</f><v>셈</v></c><c r="I3" s="4"><v>1</v></c><c r="J3"><v>1.2E+3</v></c></row>
      <row r="9"><c r="A9"/></row>`;
    expect(workbookLines(workbook({ rows }))).toEqual([
      { number: 1, cells: ['지표', '', '복지'] },
      { number: 3, cells: ['0.3', '98.5%', '2006-03-14', '12.5', '가 나', 'TRUE', '#DIV/0!', '셈', '100%', '1200'] },
    ]);
  });

  it('says in each part of a merged cell what stands in the first', () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>`;
    expect(workbookLines(workbook({ rows, merged: '<mergeCell ref="A1:A1048576"/>' }))).toEqual([
      { number: 1, cells: ['지표', '1'], merged: [0] },
      { number: 2, cells: ['지표', '2'], merged: [0] },
    ]);
  });

  it('is the first that is not hidden', () => {
    const sheets = '<sheet name="a" sheetId="1" state="hidden" r:id="r1"/><sheet name="b" sheetId="2" r:id="r2"/>';
    expect(workbookLines(workbook({ sheets }))).toEqual([{ number: 1, cells: ['2'] }]);
  });

  it('counts the days of the workbooks that begin in 1904', () => {
    const rows = '<row r="1"><c r="A1" s="2"><v>37328</v></c></row>';
    const properties = '<workbookPr date1904="1"/>';
    expect(workbookLines(workbook({ rows, properties }))[0]?.cells).toEqual(['2006-03-14']);
  });

  it('is known by its bytes, whatever the name of the file', () => {
    const bytes = Buffer.from(workbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    expect(tableFile('실적.csv', bytes)).toMatchObject({ encoding: 'XLSX', lines: [{ number: 1, cells: ['1'] }] });
  });

  it.each([
    ['a ZIP archive that is none', zipSync({ 'a.txt': strToU8('a') })],
    ['a broken archive', workbook({}).slice(0, 200)],
    ['a document type', workbook({ rows: '<!DOCTYPE a [<!ENTITY b "c">]>' })],
    ['XML that does not close', workbook({ rows: '<row><c r="A1">' })],
    ['a cell without a place', workbook({ rows: '<row><c><v>1</v></c></row>' })],
  ])('refuses %s', (_name, bytes) => expect(codeOf(() => workbookLines(bytes))).toBe('import.workbook'));
});
