import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const LINES = 'kind points cappedFrom cap occurredOn postedOn expiresOn';
const SHOWN = 'id version status reason lateReason rule { points } confirmedBy { login }';

describeOnBoth('innovation mileage', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 240_000);
  afterAll(() => platform?.stop());

  const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const lines = async (login: string, as = 'innovation') =>
    (
      await calls.read(
        `{ mileageEntries(first: 100, where: {person: {login: {eq: "${login}"}}}) { nodes { ${LINES} activity { title } } } }`,
        as,
      )
    ).mileageEntries.nodes;
  const standing = async (login: string, more = '', as = 'innovation') =>
    (
      await calls.read(
        `{ people(where: {login: {eq: "${login}"}}) { nodes { id mileage${more} { balance expired ofYear } } } }`,
        as,
      )
    ).people.nodes[0];
  const activity = async (title: string) =>
    (await calls.read(`{ innovationActivities(where: {title: {eq: "${title}"}}) { nodes { ${SHOWN} } } }`))
      .innovationActivities.nodes[0];
  const act = (name: string, at: object, more: object = {}) =>
    [
      `${name}InnovationActivity`,
      { confirm: 'ActivityConfirmation', approve: 'ActivityApproval' }[name] ?? 'ActivityRefusal',
      ...[SHOWN, { ...at, ...more }],
    ] as unknown as readonly [string, string, string, object];
  const submission = (more: object = {}) => ({
    ...{ titleKo: '교육 한 번', rule: 'TRAINING', occurredOn: '2006-06-14', evidence: 'T-1' },
    ...more,
  });
  const submit = (more: object, as = 'staff') =>
    calls.done('submitInnovationActivity', 'InnovationActivityInput', SHOWN, submission(more), as);
  const refused = (more: object, as = 'staff') =>
    calls.refused('submitInnovationActivity', 'InnovationActivityInput', 'id', submission(more), as);

  it('[IN-09] keeps a ledger: 15 and 5 within the cap of 20, what lies beyond with 0 points, 5 of a joint activity', async () => {
    const shown = (await lines('staff')).map((line: Record<string, unknown>) => [
      line.kind,
      line.points,
      line.cappedFrom,
      line.cap,
    ]);
    expect(shown).toEqual([
      ['EARNED', '15', null, null],
      ['EARNED', '5', null, null],
      ['CAPPED', '0', '5', 'YEAR'],
      ['EARNED', '5', null, null],
    ]);
    expect(
      (await lines('evaluator')).map(({ points, cappedFrom, cap }: Record<string, unknown>) => [
        points,
        cappedFrom,
        cap,
      ]),
    ).toEqual([
      ['3', null, null],
      ['0', '0.4', 'EVENT'],
    ]);
    expect(
      (await lines('auditor')).map(({ kind, points, postedOn }: Record<string, unknown>) => [kind, points, postedOn]),
    ).toEqual([
      ['EARNED', '3', '2006-03-13'],
      ['REVERSED', '-3', '2006-04-10'],
    ]);
  });

  it('[IN-09] has a balance on each day, and its points are good until the end of the year after next', async () => {
    const balance = async (day: string) => (await standing('staff', `(asOf: "${day}")`)).mileage.balance;
    expect(await balance('2006-02-19')).toBe('0');
    expect(await balance('2006-02-20')).toBe('15');
    expect(await balance('2006-04-03')).toBe('25');
    expect(await balance('2008-12-31')).toBe('25');
    expect((await standing('staff', '(asOf: "2009-01-01")')).mileage).toMatchObject({ balance: '0', expired: '25' });
  });

  it('ranks people within the group of their post, equal ones together, and leaves the next rank out', async () => {
    const { mileageRanking } = await calls.read(
      '{ mileageRanking(year: 2006, group: "담당") { rank points percentile person { login } } }',
      'analyst',
    );
    const shown = mileageRanking.map(
      ({ rank, points, person }: { rank: number; points: string; person: { login: string } }) =>
        [rank, points, person.login].join(' '),
    );
    expect(shown.slice(0, 2)).toEqual(['1 25 staff', '2 10 bsc']);
    expect(shown.slice(2).sort()).toEqual([
      '3 6 planner',
      '3 6 policy',
      '5 3 analyst',
      '5 3 statistician',
      '7 0 auditor',
    ]);
  });

  it('[IN-04] tells how many of the staff take part: 8 of the 12 on the roll, everybody of 복지정책과', async () => {
    const { all, welfare, planning, empty } = await calls.read(
      `{ all: innovationParticipation(year: 2006) { value inputs { name value } }
        welfare: department(code: "WELFARE_POLICY") { innovationParticipation(year: 2006) { value } }
        planning: department(code: "POLICY_PLANNING") { innovationParticipation(year: 2006) { value } }
        empty: department(code: "ROADS") { innovationParticipation(year: 2006) { value status } } }`,
      'analyst',
    );
    expect(all).toEqual({
      value: '66.666667',
      inputs: [
        { name: 'participants', value: '8' },
        { name: 'roll', value: '12' },
      ],
    });
    expect([welfare, planning].map((each) => each.innovationParticipation.value)).toEqual(['100', '80']);
    expect(empty.innovationParticipation).toEqual({ value: null, status: 'UNDEFINED' });
  });

  it('of a department is its points by its headcount, and none where it has nobody', async () => {
    const { welfare, planning, empty } = await calls.read(
      `{ welfare: department(code: "WELFARE_POLICY") { mileage(year: 2006) { value inputs { name value } } }
        planning: department(code: "POLICY_PLANNING") { mileage(year: 2006) { value } }
        empty: department(code: "ROADS") { mileage(year: 2006) { value status } } }`,
    );
    expect(welfare.mileage).toEqual({
      value: '15',
      inputs: [
        { name: 'points', value: '30' },
        { name: 'headcount', value: '2' },
      ],
    });
    expect(planning.mileage.value).toBe('5');
    expect(empty.mileage).toEqual({ value: null, status: 'UNDEFINED' });
  });

  it('shows a ledger to its person, to the head and to the office alone', async () => {
    expect(await lines('staff', 'staff')).toHaveLength(4);
    expect(await lines('staff', 'head')).toHaveLength(4);
    expect(await lines('head', 'staff')).toHaveLength(0);
    expect(await lines('staff', 'analyst')).toHaveLength(0);
    expect((await standing('staff', '', 'analyst')).mileage).toBeNull();
    expect((await standing('staff', '', 'head')).mileage.balance).toBe('25');
  });

  it('[IN-10] posts points once the head has confirmed and the office approved, nobody their own', async () => {
    const put = await submit({ occurredOn: '2006-05-10', titleKo: '늦은 교육' });
    expect(put).toMatchObject({ status: 'SUBMITTED', rule: { points: '3' } });
    expect(await calls.codes(...act('confirm', ref(put)), 'staff')).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...act('approve', ref(put)))).toEqual([['innovation.activity.status', 'input.id']]);
    expect(await calls.refused(...act('confirm', ref(put)), 'head')).toEqual([['text.empty', 'input.lateReason']]);
    const confirmed = await calls.done(...act('confirm', ref(put), { lateReason: '증빙이 늦음' }), 'head');
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', lateReason: '증빙이 늦음', confirmedBy: { login: 'head' } });
    const before = (await standing('staff')).mileage.balance;
    expect(await calls.codes(...act('approve', ref(confirmed)), 'head')).toEqual(['FORBIDDEN']);
    expect(await calls.done(...act('approve', ref(confirmed)))).toMatchObject({ status: 'APPROVED' });
    expect([before, (await standing('staff')).mileage.balance]).toEqual(['25', '28']);
    const own = await submit({ titleKo: '부서장의 교육', evidence: 'T-2' }, 'head');
    expect(await calls.refused(...act('confirm', ref(own)), 'head')).toEqual([
      ['innovation.separation-of-duty', 'input.id'],
    ]);
    const joint = await submit({
      ...{ titleKo: '함께한 교육', evidence: 'T-3' },
      participants: [
        { person: (await standing('staff')).id, share: '50' },
        { person: (await standing('head')).id, share: '50' },
      ],
    });
    expect(await calls.refused(...act('confirm', ref(joint)), 'head')).toEqual([
      ['innovation.separation-of-duty', 'input.id'],
    ]);
    const byOffice = await calls.done(...act('confirm', ref(joint)));
    expect(await calls.refused(...act('approve', ref(byOffice)))).toEqual([
      ['innovation.separation-of-duty', 'input.id'],
    ]);
    expect(await calls.done(...act('return', ref(byOffice), { reason: '증빙 없음' }))).toMatchObject({
      status: 'RETURNED',
    });
  });

  it('takes points back by lines of their own, once, and gives the room to what the cap held back', async () => {
    const first = await activity('창구 개선 제안 세 건');
    const before = (await lines('staff')).length;
    const cancelled = await calls.done(...act('cancel', ref(first), { reason: '중복 제안' }));
    expect(cancelled).toMatchObject({ status: 'CANCELLED', reason: '중복 제안' });
    const after = await lines('staff');
    expect(after).toHaveLength(before + 2);
    expect(after.filter(({ kind }: { kind: string }) => kind === 'REVERSED')).toMatchObject([
      { points: '-15', postedOn: '2006-06-15' },
    ]);
    expect(after.filter(({ kind }: { kind: string }) => kind === 'FILLED')).toMatchObject([
      { points: '5', occurredOn: '2006-03-10', activity: { title: '서식 개선 제안 두 건' } },
    ]);
    expect((await standing('staff')).mileage).toMatchObject({ balance: '18', ofYear: '18' });
    expect(await calls.refused(...act('cancel', ref(cancelled), { reason: '다시' }))).toEqual([
      ['innovation.activity.status', 'input.id'],
    ]);
  });

  it('goes by the rule of the day, which none set later can change', async () => {
    const rule = { code: 'TRAINING', titleKo: '혁신교육 이수', points: '4', unit: '회', fromDate: '2006-07-01' };
    const set = (more: object) => calls.refused('setMileageRule', 'MileageRuleInput', 'id', { ...rule, ...more });
    expect(await set({ fromDate: '2006-06-15' })).toEqual([['innovation.rule.retroactive', 'input.fromDate']]);
    expect(await set({ points: '0' })).toEqual([['innovation.rule.points', 'input.points']]);
    expect(await set({ points: '-1' })).toEqual([['innovation.rule.points', 'input.points']]);
    await calls.done('setMileageRule', 'MileageRuleInput', 'id', rule);
    const { mileageRules } = await calls.read(
      '{ mileageRules(where: {code: {eq: "TRAINING"}}) { nodes { points fromDate toDate } } }',
    );
    expect(mileageRules.nodes).toEqual([
      { points: '3', fromDate: '2006-01-02', toDate: '2006-06-30' },
      { points: '4', fromDate: '2006-07-01', toDate: null },
    ]);
    expect(await submit({ titleKo: '지금의 교육', evidence: 'T-9' })).toMatchObject({ rule: { points: '3' } });
  });

  it('refuses what would make a number wrong', async () => {
    const external = (await calls.read('{ people(where: {login: {eq: "advisor"}}) { nodes { id } } }')).people.nodes[0]
      .id;
    const own = (await standing('staff')).id;
    const sharing = (...shares: string[]) => ({
      participants: shares.map((share) => ({ person: own, share })),
      evidence: 'T-8',
    });
    expect(await refused({ evidence: '예시 증빙 2006-09' })).toEqual([['innovation.activity.twice', 'input.evidence']]);
    expect(await refused({ titleKo: '신규 직원 교육', occurredOn: '2006-06-02', evidence: 'T-8' }, 'head')).toEqual([
      ['innovation.activity.twice', 'input.titleKo'],
    ]);
    expect(await refused({ occurredOn: '2006-06-16', evidence: 'T-8' })).toEqual([
      ['innovation.activity.to-come', 'input.occurredOn'],
    ]);
    expect(await refused({ occurredOn: '2006-01-01', evidence: 'T-8' })).toEqual([
      ['innovation.activity.no-rule', 'input.rule'],
    ]);
    expect(await refused({ units: 0, evidence: 'T-8' })).toEqual([['innovation.activity.units', 'input.units']]);
    expect(await refused(sharing('99.9'))).toEqual([['weights.sum', 'input.participants']]);
    expect(await refused(sharing('50', '50'))).toEqual([['record.duplicate', 'input.participants.1.person']]);
    expect(await refused({ leader: external, evidence: 'T-8' })).toEqual([
      ['innovation.activity.person', 'input.leader'],
    ]);
    expect(
      await calls.codes('submitInnovationActivity', 'InnovationActivityInput', 'id', submission(), 'analyst'),
    ).toEqual(['FORBIDDEN']);
  });
});
