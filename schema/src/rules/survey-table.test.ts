import { writtenQuestions } from './survey-question.js';
import { answerTable } from './survey-table.js';
import { tableLines } from './table-file.js';

const option = (code: string, titleKo: string) => ({ code, titleKo });
const QUESTIONS = writtenQuestions([
  {
    ...{ code: 'USE', kind: 'SINGLE', titleKo: '쓰십니까?', required: true },
    options: [option('YES', '예'), option('NO', '아니요')],
  },
  {
    ...{ code: 'WHAT', kind: 'MULTIPLE', titleKo: '무엇을?' },
    options: [option('BUS', '버스'), option('PARK', '공원'), option('LIB', '도서관')],
  },
  { ...{ code: 'FIVE', kind: 'SCALE_5', titleKo: '만족', dontKnow: true } },
  { ...{ code: 'AGE', kind: 'NUMBER', titleKo: '나이', minimum: '0', maximum: '120' } },
]);
const STRATA = [{ code: 'WONMI' }, { code: 'SOSA' }];
const read = (text: string) => answerTable(tableLines(text), QUESTIONS, STRATA);

describe('a table of answers', () => {
  it('is read by codes, words and places of choices', () =>
    expect(read('층,USE,무엇을?,FIVE,AGE,초\nWONMI,예,버스|LIB,4,"1,00",65\nSOSA,2,3,모름,,\n,NO,,,,\n').rows).toEqual([
      { row: 2, stratum: 'WONMI', seconds: 65, answers: { USE: 'YES', WHAT: ['BUS', 'LIB'], FIVE: '4', AGE: '100' } },
      { row: 3, stratum: 'SOSA', seconds: null, answers: { USE: 'NO', WHAT: ['LIB'], FIVE: [] } },
      { row: 4, stratum: null, seconds: null, answers: { USE: 'NO' } },
    ]));

  it('tells each fault at its cell, and how many lines have one', () => {
    const { rows, issues, faulty } = read(
      '층,USE,FIVE,AGE,초\nBUPYEONG,예,4,40,10\nWONMI,,6,마흔,-1\nWONMI,예,3,40,10\nWONMI,4,3,40,10\n',
    );
    expect(rows.map(({ row }) => row)).toEqual([4]);
    expect(faulty).toBe(3);
    expect(issues.map(({ row, column, text, code }) => [row, column, text, code])).toEqual([
      [2, '층', 'BUPYEONG', 'record.unknown'],
      [3, '초', '-1', 'survey.seconds'],
      [3, 'FIVE', '6', 'survey.answer.scale'],
      [3, 'AGE', '마흔', 'survey.answer.kind'],
      [3, 'USE', '', 'survey.answer.missing'],
      [5, 'USE', '4', 'survey.answer.option'],
    ]);
  });

  it('has no columns that the survey does not know, and none twice', () =>
    expect(read('USE,USE,X\n예,예,1\n').issues.map(({ column, code }) => [column, code])).toEqual([
      ['USE', 'survey.answer.twice'],
      ['X', 'survey.answer.unknown'],
    ]));
});
