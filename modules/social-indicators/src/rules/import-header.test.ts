import { tableLines } from '@yeondong/schema';
import { importTable } from './import-header.js';

const table = (text: string) => importTable(tableLines(text));

describe('the header of a table', () => {
  it('is found under a title, in Korean or English, whatever the order', () => {
    const found = table('"사회지표 2005"\n\n시점,지역,값,메모\n2005,부천시,3.9,\n');
    expect([...found.columns]).toEqual([
      ['period', 0],
      ['region', 1],
      ['value', 2],
    ]);
    expect(found.lines.map(({ number }) => number)).toEqual([4]);
    expect(table('REF_AREA,TIME_PERIOD,OBS_VALUE,Sex').columns.get('sex')).toBe(3);
  });

  it('is refused where the table does not say region, period and value, or says one twice', () => {
    expect(() => table('지역,값\n부천시,1')).toThrow('social-indicators.import.header');
    expect(() => table('지역,시점,값,수치\n부천시,2005,1,2')).toThrow('social-indicators.import.header-twice');
  });
});
