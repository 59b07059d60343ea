import { csvText, ndjsonText, rowsOf } from './result-rows.js';

const data = {
  initiatives: {
    totalCount: 2,
    nodes: [
      { code: 'A1', title: '도서관 "새 책", 정비', goal: { code: 'G1' }, score: null, tags: ['x'] },
      { code: 'A2', title: '=SUM(A1)', goal: { code: 'G2' }, score: '-3.5', tags: [] },
    ],
  },
};

test('the first list of records becomes rows with dotted columns', () => {
  expect(rowsOf(data)).toEqual([
    { code: 'A1', title: '도서관 "새 책", 정비', 'goal.code': 'G1', score: null, tags: '["x"]' },
    { code: 'A2', title: '=SUM(A1)', 'goal.code': 'G2', score: '-3.5', tags: '[]' },
  ]);
});

test('edges are unwrapped, and a single record is one row', () => {
  expect(rowsOf({ goals: { edges: [{ cursor: 'c', node: { code: 'G1' } }] } })).toEqual([{ code: 'G1' }]);
  expect(rowsOf({ goal: { code: 'G1' } })).toEqual([{ 'goal.code': 'G1' }]);
});

test('CSV is what spreadsheets take: BOM, CRLF, quotes, no formulas, empty for no value', () => {
  expect(csvText(data)).toBe(
    '\uFEFFcode,title,goal.code,score,tags\r\nA1,"도서관 ""새 책"", 정비",G1,,"[""x""]"\r\nA2,\'=SUM(A1),G2,-3.5,[]',
  );
});

test('NDJSON is one record a line', () => {
  expect(
    ndjsonText(data)
      .split('\n')
      .map((line) => JSON.parse(line).code),
  ).toEqual(['A1', 'A2']);
});
