import { tableLines } from '@yeondong/schema/rules';
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
    expect(table('REF_AREA.code,REF_AREA.title,TIME_PERIOD,OBS_VALUE').columns.get('region')).toBe(0);
  });

  it('is refused where the table does not say region, period and value, or says one twice', () => {
    expect(() => table('지역,값\n부천시,1')).toThrow('social-indicators.import.header');
    expect(() => table('지역,시점,값,수치\n부천시,2005,1,2')).toThrow('social-indicators.import.header-twice');
  });

  it('has the sexes side by side where KOSIS prints them so; columns that are no values are passed over', () => {
    const found = table(
      '"총조사인구"\n\n"C행정구역별","행정구역별","연령별","시점","인구 (명)","남자 (명)","여자 (명)","성비(명) (%)"\n\'31050," 부천시","계",2010,842482,418314,424168,98.60',
    );
    expect(found.values).toEqual([
      { at: 4, sex: 'T' },
      { at: 5, sex: 'M' },
      { at: 6, sex: 'F' },
    ]);
    expect(found.columns.get('regionCode')).toBe(0);
    expect(table('지역,시점,성별,값,남자\n').values).toEqual([{ at: 3, sex: null }]);
    expect(() => table('지역,시점,성별,남자,여자\n')).toThrow('social-indicators.import.header');
    expect(() => table('지역,시점,남자,남자 (명)\n')).toThrow('social-indicators.import.header-twice');
  });
});
