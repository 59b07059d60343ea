import { namedTable, readDay } from '@yeondong/schema/rules';
import { readNumber, readOrigin, TASK_TABLE } from './task-table.js';

const line = (number: number, ...cells: string[]) => ({ number, cells });

describe('a table of tasks', () => {
  it('has its line of names under a title', () => {
    const table = namedTable(
      [
        line(1, '혁신과제 목록'),
        line(2, '구분', '번호', '과제명', '담당 부서', '종료일'),
        line(3, '시정', '1', '가', '도로과', ''),
      ],
      TASK_TABLE,
    );
    expect([...table.columns]).toEqual([
      ['origin', 0],
      ['number', 1],
      ['title', 2],
      ['department', 3],
      ['endsOn', 4],
    ]);
    expect(table.lines).toHaveLength(1);
  });
});

describe('a cell of a table', () => {
  it.each([
    ['시정', 'CITY'],
    ['공통', 'COMMON'],
    ['common', 'COMMON'],
  ])('says the origin %s', (text, origin) => {
    expect(readOrigin(text)).toEqual({ read: origin });
  });

  it.each([
    ['2006-02-01', '2006-02-01'],
    ['2006. 2. 1.', '2006-02-01'],
    ['2006/11/30', '2006-11-30'],
    ['', null],
  ])('says the day %s', (text, day) => {
    expect(readDay(text)).toEqual({ read: day });
  });

  it.each(['2006-02-30', '31 Nov', '2006-11-31', '2월'])('refuses the day %s', (text) => {
    expect(readDay(text)).toEqual({ fault: 'date.invalid' });
  });

  it.each(['0', '-1', '1.5', '10000', '', '가'])('refuses the number %s', (text) => {
    expect(readNumber(text)).toEqual({ fault: 'innovation.task.number' });
  });

  it('takes a number from 1 to 9999, and no other origin', () => {
    expect(readNumber('148')).toEqual({ read: 148 });
    expect(readOrigin('국가')).toEqual({ fault: 'innovation.import.origin' });
  });
});
