import { FIRST_SCHEMES } from './scheme.js';
import { checkMarks, type PanelMark, sheetTotal } from './sheet.js';

const { criteria, grades } = FIRST_SCHEMES.APPRAISAL;
const marks = (...given: string[]): PanelMark[] =>
  given.map((grade, at) => ({ criterion: criteria[at]?.code ?? 'NONE', grade }));
const faults = (given: PanelMark[], submit: boolean) =>
  checkMarks(given, criteria, grades, submit).map(({ code, path }) => [code, path.join('.')]);

describe('a sheet', () => {
  it('may be kept half filled in, and is handed in whole', () => {
    expect(faults(marks('수', '우'), false)).toEqual([]);
    expect(faults(marks('수', '우'), true)).toEqual([['bsc.panel.marks-each', 'marks']]);
    expect(faults(marks('수', '우', '미', '가'), true)).toEqual([]);
  });

  it('refuses unknown criteria and grades, and a criterion twice, at their places', () => {
    expect(faults(marks('수', 'A'), false)).toEqual([['bsc.panel.grade', 'marks.1.grade']]);
    expect(faults([{ criterion: 'STYLE', grade: '수' }], false)).toEqual([
      ['bsc.panel.criterion', 'marks.0.criterion'],
    ]);
    const twice = [...marks('수'), ...marks('우')];
    expect(faults(twice, false)).toEqual([['bsc.panel.criterion', 'marks.1.criterion']]);
  });

  it('gives the mean of its criteria: 5, 4, 3, 1 make 3.25', () => {
    expect(sheetTotal(marks('수', '우', '미', '가'), grades)).toBe('3.25');
  });
});
