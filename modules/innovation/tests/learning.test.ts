import { describeOnBoth, type Platform, startPlatform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

describeOnBoth('learning days', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await startPlatform({ database });
    calls = callsOn(platform);
  }, 240_000);
  afterAll(() => platform?.stop());

  const learning = async (code: string) =>
    (
      await calls.read(
        `{ department(code: "${code}") { learning(year: 2006) { department { code name } months missedStreak rate { value inputs { name value } } } } }`,
      )
    ).department.learning;
  const day = { heldOn: '2006-05-26', topic: '복지 상담', present: 5, roll: 10, minutes: 90 };
  const refused = (more: object, as = 'staff') =>
    calls.refused('recordLearningDay', 'LearningDayInput', 'id', { ...day, ...more }, as);

  it('[IN-19] are kept month by month, with what was missed running', async () => {
    expect(await learning('WELFARE_POLICY')).toEqual({
      department: { code: 'WELFARE_POLICY', name: '복지정책과' },
      months: ['HELD', 'HELD', 'MISSED', 'MISSED', 'MISSED', ...Array(7).fill('OPEN')],
      missedStreak: 3,
      rate: {
        value: '40',
        inputs: [
          { name: 'held', value: '2' },
          { name: 'months', value: '5' },
        ],
      },
    });
    expect(await learning('ROADS')).toMatchObject({ missedStreak: 0, rate: { value: '100' } });
    const { learningCompliance, all } = await calls.read(
      `{ learningCompliance(year: 2006, missedAtLeast: 2) { department { code mileage(year: 2006) { value } } missedStreak }
        all: learningCompliance(year: 2006) { department { code } } }`,
      'analyst',
    );
    expect(
      learningCompliance.map(({ department, missedStreak }: { department: { code: string }; missedStreak: number }) => [
        department.code,
        missedStreak,
      ]),
    ).toEqual([
      ['TAX_ADMIN', 2],
      ['WELFARE_POLICY', 3],
      ['SENIOR_WELFARE', 2],
      ['CHILD_YOUTH', 2],
      ['SPORTS', 2],
    ]);
    expect(learningCompliance[1].department.mileage.value).toBe('15');
    expect(all).toHaveLength(36);
  });

  it('[IN-19] are recorded by a department, confirmed by its head, and then keep the month', async () => {
    const SHOWN = 'id version status department { code } submittedBy { login }';
    const put = await calls.done('recordLearningDay', 'LearningDayInput', SHOWN, day, 'staff');
    expect(put).toMatchObject({
      status: 'SUBMITTED',
      department: { code: 'WELFARE_POLICY' },
      submittedBy: { login: 'staff' },
    });
    expect(await learning('WELFARE_POLICY')).toMatchObject({ missedStreak: 0, rate: { value: '40' } });
    const decide = (confirms: boolean, as: string, at = put) =>
      ['decideLearningDay', 'LearningDayDecision', SHOWN, { id: at.id, version: at.version, confirms }, as] as const;
    expect(await calls.codes(...decide(true, 'staff'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...decide(false, 'head'))).toEqual([['text.empty', 'input.reason']]);
    const confirmed = await calls.done(...decide(true, 'head'));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED' });
    expect(await learning('WELFARE_POLICY')).toMatchObject({ missedStreak: 0, rate: { value: '60' } });
    expect(await calls.refused(...decide(true, 'head', confirmed))).toEqual([
      ['innovation.activity.status', 'input.id'],
    ]);
    const own = await calls.done(
      'recordLearningDay',
      'LearningDayInput',
      SHOWN,
      { ...day, heldOn: '2006-04-28', present: 4 },
      'head',
    );
    expect(await calls.refused(...decide(true, 'head', own))).toEqual([['innovation.separation-of-duty', 'input.id']]);
    await calls.done(...decide(true, 'innovation', own));
    const { months } = await learning('WELFARE_POLICY');
    expect(months.slice(3, 5)).toEqual(['MISSED', 'HELD']);
  });

  it('are refused twice on a day, with more people than there are, to come, on a day that is none, and for others', async () => {
    expect(await refused({})).toEqual([['innovation.learning.twice', 'input.heldOn']]);
    expect(await refused({ heldOn: '2006-05-25', present: 11 })).toEqual([
      ['innovation.learning.present', 'input.present'],
    ]);
    expect(await refused({ heldOn: '2006-06-16' })).toEqual([['innovation.activity.to-come', 'input.heldOn']]);
    expect(await refused({ heldOn: '2006-05-25', minutes: 0 })).toEqual([
      ['innovation.learning.minutes', 'input.minutes'],
    ]);
    expect(await refused({ heldOn: '2006-05-25', topic: ' ' })).toEqual([['text.empty', 'input.topic']]);
    const record = (more: object) =>
      calls.codes('recordLearningDay', 'LearningDayInput', 'id', { ...day, ...more }, 'staff');
    expect(await record({ heldOn: '2005-11-31' })).toEqual(['BAD_USER_INPUT']);
    expect(await record({ department: await calls.idOf('department', 'ROADS') })).toEqual(['FORBIDDEN']);
  });
});
