import { createPlatform, describeOnBoth, type Platform, runYeondong } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const SHOWN = 'id version status decision replyDue repliedOn reviewedBy { login } department { code } item { code }';

describeOnBoth('opinions of citizens', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const received = (more: object) => ({
    code: 'T-1',
    titleKo: '안내 전화',
    content: '안내 전화를 늘려 주십시오.',
    ...more,
  });
  const figures = async () =>
    (
      await calls.read(
        `{ opinionFigures(year: 2006) { received outOfScope due onTime overdue decided incorporated unfulfilled
          replyRate { value } incorporatedRate { value } } }`,
      )
    ).opinionFigures;

  it('[PS-39] are counted by replies in time and by what was taken up, overdue ones apart', async () => {
    expect(await figures()).toEqual({
      received: 14,
      outOfScope: 1,
      due: 8,
      onTime: 5,
      overdue: 2,
      decided: 6,
      incorporated: 4,
      unfulfilled: 0,
      replyRate: { value: '62.5' },
      incorporatedRate: { value: '66.666667' },
    });
    const rows = dataFile('opinions');
    expect(rows.filter(({ replied_on: on, reply_due: due }) => on === '' && (due ?? '') < '2006-06-15')).toHaveLength(
      2,
    );
  });

  it('[PS-08] stand on their initiative with the reply and whether a plan has changed', async () => {
    const { initiative } = await calls.read(
      `{ initiative(code: "sample.CULTURE-2-2") { citizenOpinions { totalCount nodes {
        code title status decision reply repliedOn item { code planVersion { plan { code } } } } } } }`,
    );
    expect(initiative.citizenOpinions).toEqual({
      totalCount: 1,
      nodes: [
        {
          code: 'sample.O2006.F1',
          title: '걸어서 갈 수 있는 작은 도서관',
          status: 'INCORPORATED',
          decision: 'INCORPORATED',
          reply: '올해 확충하는 작은 도서관의 위치를 정할 때 반영했습니다.',
          repliedOn: '2006-03-29',
          item: { code: 'sample.A2006.CULTURE-2-2', planVersion: { plan: { code: 'ANNUAL' } } },
        },
      ],
    });
  });

  it('are told to the department that answers before the reply is due, and on the day', async () => {
    expect((await runYeondong(['job', 'run', 'core.due-notices'], platform.environment)).code).toBe(0);
    const told = async (as: string) => {
      const { notices } = await calls.read('{ notices(first: 100) { nodes { kind dueOn title path } } }', as);
      return notices.nodes
        .filter(({ title }: { title: string }) => title.includes('시민 의견 회신'))
        .map(({ kind, dueOn, path }: Record<string, string>) => [kind, dueOn, path].join(' '))
        .sort();
    };
    const path = '/m/plan-sync/opinions';
    expect(await told('staff')).toEqual([`D3 2006-06-16 ${path}`, `DUE 2006-06-15 ${path}`]);
    expect(await told('head')).toEqual(await told('staff'));
    expect(await told('analyst')).toEqual([]);
  });

  it('[PS-21] go from receipt to assignment, review, decision, reply and into a plan, each by whom it is for', async () => {
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const initiative = await calls.idOf('initiative', 'sample.WELFARE-1-2');
    const input = received({ channel: 'CALL', receivedOn: '2006-06-01', initiative });
    const taken = await calls.done('receiveOpinion', 'CitizenOpinionInput', SHOWN, input, 'staff');
    expect(taken).toMatchObject({ status: 'RECEIVED', replyDue: '2006-06-15', department: null });
    const at = ({ id, version }: { id: string; version: number }) => ({ id, version });

    const assignment = ['assignOpinion', 'OpinionAssignment', SHOWN, { ...at(taken), department }] as const;
    expect(await calls.codes(...assignment, 'head')).toEqual(['FORBIDDEN']);
    const assigned = await calls.done(...assignment);
    expect(assigned).toMatchObject({ status: 'ASSIGNED', department: { code: 'WELFARE_POLICY' } });

    const early = { ...at(assigned), decision: 'INCORPORATED', reason: '먼저' };
    expect(await calls.refused('decideOpinion', 'OpinionDecisionInput', SHOWN, early)).toEqual([
      ['plan-sync.opinion.status', 'input.id'],
    ]);
    const review = { ...at(assigned), review: '한 회선을 더 둘 수 있음' };
    const reviewed = await calls.done('reviewOpinion', 'OpinionReview', SHOWN, review, 'head');
    expect(reviewed).toMatchObject({ status: 'REVIEWED', reviewedBy: { login: 'head' } });

    const decision = { ...at(reviewed), decision: 'INCORPORATED', reason: '하반기에 한 회선' };
    expect(await calls.refused('decideOpinion', 'OpinionDecisionInput', SHOWN, decision, 'head')).toEqual([
      ['plan-sync.separation-of-duty', 'input.id'],
    ]);
    const decided = await calls.done('decideOpinion', 'OpinionDecisionInput', SHOWN, decision);
    const reply = { ...at(decided), reply: '하반기에 전화를 한 회선 늘립니다.' };
    const replied = await calls.done('replyToOpinion', 'OpinionReply', SHOWN, reply, 'staff');
    expect(replied).toMatchObject({ status: 'REPLIED', repliedOn: '2006-06-15' });

    const item = (await calls.item('sample.A2006R.WELFARE-1-2')).id;
    const changed = { ...at(replied), item };
    const held = await calls.done('incorporateOpinion', 'OpinionIncorporation', SHOWN, changed, 'staff');
    expect(held).toMatchObject({ status: 'INCORPORATED', item: { code: 'sample.A2006R.WELFARE-1-2' } });
    expect(await figures()).toMatchObject({ received: 15, due: 9, onTime: 6, decided: 7, incorporated: 5 });
  });

  it('are refused online outside June and July, from days to come, twice, and without words', async () => {
    const refused = (more: object, as = 'staff') =>
      calls.refused(
        'receiveOpinion',
        'CitizenOpinionInput',
        'id',
        received({ code: 'T-2', channel: 'CALL', ...more }),
        as,
      );
    expect(await refused({ channel: 'ONLINE', receivedOn: '2006-05-31' })).toEqual([
      ['plan-sync.opinion.window', 'input.receivedOn'],
    ]);
    expect(await refused({ channel: 'ONLINE', receivedOn: '2005-06-10' })).toEqual([
      ['plan-sync.opinion.no-window', 'input.receivedOn'],
    ]);
    expect(await refused({ receivedOn: '2006-06-16' })).toEqual([['plan-sync.opinion.to-come', 'input.receivedOn']]);
    expect(await refused({ content: ' ' })).toEqual([['text.empty', 'input.content']]);
    expect(await refused({ code: 'sample.O2006.F1' })).toEqual([['record.duplicate', 'input.code']]);
    expect(await refused({ channel: 'ONLINE' })).toEqual([]);
  });

  it('of another department are not for its staff, and a promise is needed for a change of a plan', async () => {
    const opinion = async (code: string) =>
      (await calls.read(`{ citizenOpinions(where: {code: {eq: "${code}"}}) { nodes { id version } } }`)).citizenOpinions
        .nodes[0];
    const roads = { ...(await opinion('sample.O2006.C3')), review: '도로과의 일' };
    expect(await calls.codes('reviewOpinion', 'OpinionReview', 'id', roads, 'staff')).toEqual(['FORBIDDEN']);
    const item = (await calls.item('sample.A2006.URBAN_TRANSPORT-1-1')).id;
    const kept = { ...(await opinion('sample.O2006.F4')), item };
    expect(await calls.refused('incorporateOpinion', 'OpinionIncorporation', 'id', kept)).toEqual([
      ['plan-sync.opinion.no-promise', 'input.id'],
    ]);
  });

  it('[PS-21] are assigned together, or set aside as spam and out of scope, which the rates leave out', async () => {
    const before = await figures();
    const listed = async (...codes: string[]) => {
      const where = `where: {code: {in: ${JSON.stringify(codes)}}}, orderBy: [{field: CODE}]`;
      return (await calls.read(`{ citizenOpinions(${where}) { nodes { id version } } }`)).citizenOpinions.nodes;
    };
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const both = await listed('sample.O2006.N3', 'sample.O2006.N4');
    const assignment = { opinions: both, department };
    const all = ['assignOpinions', 'OpinionsAssignment', 'code status department { code }'] as const;
    expect(await calls.codes(...all, assignment, 'head')).toEqual(['FORBIDDEN']);
    expect(await calls.done(...all, assignment)).toEqual(
      ['N3', 'N4'].map((name) => ({
        ...{ code: `sample.O2006.${name}`, status: 'ASSIGNED', department: { code: 'WELFARE_POLICY' } },
      })),
    );
    const stale = [...(await listed('sample.O2006.N6')), both[0]];
    expect(await calls.codes(...all, { opinions: stale, department })).toEqual(['CONFLICT']);
    expect((await listed('sample.O2006.N6'))[0].version).toBe(1);

    const aside = ['setAsideOpinions', 'OpinionsAsideInput', 'code status decision reason'] as const;
    const reviewed = await listed('sample.O2006.N5', 'sample.O2006.N6');
    const asSpam = { as: 'SPAM', reason: '광고' };
    expect(await calls.refused(...aside, { opinions: reviewed, ...asSpam })).toEqual([
      ['plan-sync.opinion.status', 'input.opinions.0.id'],
    ]);
    expect(await calls.refused(...aside, { opinions: [], ...asSpam })).toEqual([['rows.none', 'input.opinions']]);
    const [spam] = await calls.done(...aside, { opinions: await listed('sample.O2006.N6'), ...asSpam });
    expect(spam).toEqual({ code: 'sample.O2006.N6', status: 'DECIDED', decision: 'SPAM', reason: '광고' });
    const reply = { ...(await listed('sample.O2006.N6'))[0], reply: '답' };
    expect(await calls.refused('replyToOpinion', 'OpinionReply', 'id', reply)).toEqual([
      ['plan-sync.opinion.spam', 'input.id'],
    ]);
    await calls.done(...aside, { opinions: await listed('sample.O2006.N4'), as: 'OUT_OF_SCOPE', reason: '도의 사무' });
    const { spam: count } = (await calls.read('{ opinionFigures(year: 2006) { spam } }')).opinionFigures;
    expect(count).toBe(1);
    expect(await figures()).toEqual({ ...before, outOfScope: before.outOfScope + 1 });
  });

  it('[PS-39] that were promised and are in no plan once the year is over are listed by name', async () => {
    const unkept = async () =>
      (await calls.read('{ unfulfilledOpinions { code decision decidedOn department { code } } }')).unfulfilledOpinions;
    expect(await unkept()).toEqual([]);
    await calls.read('mutation { setBusinessDate(date: "2007-01-02") { planYear } }');
    expect(await unkept()).toEqual([
      { code: 'sample.O2006.F2', decision: 'PARTLY', decidedOn: '2006-03-28', department: { code: 'ROADS' } },
      {
        code: 'sample.O2006.N1',
        decision: 'INCORPORATED',
        decidedOn: '2006-06-14',
        department: { code: 'WELFARE_POLICY' },
      },
    ]);
    expect(await figures()).toMatchObject({ unfulfilled: 2 });
    await calls.read('mutation { setBusinessDate(date: "2006-06-15") { planYear } }');
  });
});
