import { idOf } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform } from '../src/index.js';

const OF_YEAR = 'query($year: Int) { holidays(year: $year) { id day title(lang: ko) } }';
const ADD = 'mutation($input: HolidayInput!) { added: addHoliday(input: $input) { id day title(lang: en) } }';
const REMOVE = 'mutation($id: ID!) { removeHoliday(id: $id) }';
const DUE =
  'query($department: ID!) { resultEntries(department: $department, period: "2006-09") { due { enter confirm evaluate publish } } }';

interface Day {
  id: string;
  day: string;
  title: string;
}

describeOnBoth('holidays', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const ofYear = async (year?: number) =>
    (await platform.data<{ holidays: Day[] }>(OF_YEAR, { year }, { as: 'staff' })).holidays;
  const add = (day: string, as = 'planner') =>
    platform.gql<{ added: Day }>(ADD, { input: { day, titleKo: '임시공휴일', titleEn: 'Temporary holiday' } }, { as });
  /** Of the first KPI of 복지정책과, for September 2006. */
  const dueDays = async () => {
    const department = await idOf(platform, 'department', 'WELFARE_POLICY');
    const { resultEntries } = await platform.data<{ resultEntries: { due: Record<string, string> }[] }>(
      DUE,
      { department },
      { as: 'staff' },
    );
    return Object.values(resultEntries[0]?.due ?? {});
  };

  it('of 2006 are 15 days, 추석 from 5 to 7 October; the year is that of the business date', async () => {
    const days = await ofYear();
    expect(days).toEqual(await ofYear(2006));
    expect(days).toHaveLength(15);
    expect(days.filter(({ day }) => day.startsWith('2006-10')).map(({ day, title }) => [day, title])).toEqual([
      ['2006-10-03', '개천절'],
      ['2006-10-05', '추석 연휴'],
      ['2006-10-06', '추석'],
      ['2006-10-07', '추석 연휴'],
    ]);
    expect(await ofYear(1999)).toEqual([]);
  });

  it('move the due days of results, which keep their order', async () => {
    expect(await dueDays()).toEqual(['2006-10-09', '2006-10-10', '2006-10-11', '2006-10-12']);
    const added = await add('2006-10-09');
    expect(added.data?.added).toMatchObject({ day: '2006-10-09', title: 'Temporary holiday' });
    expect(await dueDays()).toEqual(['2006-10-10', '2006-10-11', '2006-10-12', '2006-10-13']);
    await platform.data(REMOVE, { id: added.data?.added.id }, { as: 'planner' });
    expect(await dueDays()).toEqual(['2006-10-09', '2006-10-10', '2006-10-11', '2006-10-12']);
  });

  it('are kept by the planner alone, each day once, and stay removed', async () => {
    expect((await add('2006-11-01', 'staff')).codes).toEqual(['FORBIDDEN']);
    expect((await add('2006-11-01', 'head')).codes).toEqual(['FORBIDDEN']);
    const twice = await add('2006-06-06');
    expect(twice.errors[0]?.extensions.issues).toMatchObject([{ path: ['input', 'day'], code: 'record.duplicate' }]);
    const { id } = (await ofYear()).find(({ day }) => day === '2006-07-17') as Day;
    expect((await platform.gql(REMOVE, { id }, { as: 'head' })).codes).toEqual(['FORBIDDEN']);
    await platform.data(REMOVE, { id }, { as: 'planner' });
    expect((await platform.gql(REMOVE, { id }, { as: 'planner' })).codes).toEqual(['NOT_FOUND']);
    await platform.restart();
    expect((await ofYear()).map(({ day }) => day)).not.toContain('2006-07-17');
    expect(await ofYear()).toHaveLength(14);
  });
});
