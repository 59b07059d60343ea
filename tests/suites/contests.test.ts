import { type Asked, type Calls, createPlatform, describeOnBoth, modulesOf, type Platform } from '../src/index.js';
import { ContestDesk, CRITERIA, prize } from './contests/contest-desk.js';

describeOnBoth('contests', (database) => {
  let platform: Platform;
  let calls: Calls;
  let desk: ContestDesk;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/policy-rnd', '@yeondong/innovation'] });
    desk = await ContestDesk.of(platform);
    calls = desk.calls;
  }, 240_000);
  afterAll(() => platform?.stop());

  it('[IN-26] hold the plan’s contest of best practices, and a judged one with its trimmed mean, n and tie', async () => {
    expect(
      await desk.read('sample.BEST-PRACTICE-2006', 'planner', 'kind stage activity { code line } prizes { grade }'),
    ).toEqual({
      ...{ kind: 'BEST_PRACTICE', stage: 'ANNOUNCED', activity: { code: 'planned.IN-08', line: 146 } },
      prizes: [{ grade: 'GOLD' }, { grade: 'SILVER' }, { grade: 'BRONZE' }],
    });
    const { standing, judges, agreement } = await desk.read(
      'sample.BEST-PRACTICE-2005',
      'staff',
      `judges { seat } agreement { value } standing { rank counted recused plainMean trimmedMean median result decidedBy prize
        entry { title department { code } } }`,
    );
    expect(judges).toHaveLength(7);
    // 92, 88, 95, 70, 90, 91, 89: plain 615 / 7, trimmed 450 / 5.
    expect(standing[0]).toEqual({
      ...{ rank: 1, counted: 7, recused: 0, plainMean: '87.86', trimmedMean: '90', median: '90', result: '90' },
      ...{ decidedBy: null, prize: 'GOLD' },
      entry: { title: '한 번에 끝내는 전입 민원', department: { code: 'CIVIL_SERVICE' } },
    });
    // The chair is of the department: 86, 90, 84, 88, 87, 85 → (86 + 88 + 87 + 85) / 4.
    expect(standing[1]).toMatchObject({ rank: 2, counted: 6, recused: 1, trimmedMean: '86.5', prize: 'SILVER' });
    expect(standing.slice(2)).toMatchObject([
      { rank: 3, trimmedMean: '81.6', median: '82', decidedBy: 'MEDIAN', prize: 'BRONZE' },
      { rank: 4, trimmedMean: '81.6', median: '81', decidedBy: 'MEDIAN', prize: null },
    ]);
    expect(agreement.value).toMatch(/^0\.\d{1,3}$/);
  });

  it('are judged blind by those who were seated, and told with places that stay', async () => {
    await desk.create('LIFE', { halfPoints: true, prizes: [prize('GOLD', 600_000), prize('SILVER', 400_000)] });
    expect(await desk.stopped('LIFE', 'CLOSED')).toEqual([['contest.stage', 'input.to']]);
    expect((await desk.enter('LIFE', '이르다', {}, 'staff')).errors[0]?.extensions.issues?.[0]?.code).toBe(
      'contest.not-open',
    );
    await desk.move('LIFE', 'OPEN');
    const own = await desk.enter('LIFE', '복지 한 장', {}, 'staff');
    expect(own.data?.it.receiptNo).toBe(1);
    expect((await desk.enter('LIFE', '남의 이름', { citizenName: '시민' }, 'staff')).codes).toEqual(['FORBIDDEN']);
    expect(
      (await desk.enter('LIFE', '시민의 생각', { citizenName: '김시민', submittedOn: '2006-06-03' })).codes,
    ).toEqual([]);
    for (const login of ['evaluator', 'advisor', 'executive', 'head'])
      await desk.seat('LIFE', { person: await desk.personId(login) });
    expect(
      await calls.refused('seatContestJudge', 'ContestJudgeInput', 'id', {
        ...{ contest: (await desk.at('LIFE')).id, seat: '위원', person: await desk.personId('advisor') },
      }),
    ).toEqual([['contest.judge-twice', 'input.person']]);
    for (const to of ['CLOSED', 'PRE_SCREEN', 'JUDGING']) await desk.move('LIFE', to);
    // A judge sees own sheets alone, without names; the head's for the own department is recused at once.
    const mine = await desk.sheets('LIFE', 'evaluator');
    expect(mine.map(({ state, entry: { namesHidden, department } }) => [state, namesHidden, department])).toEqual([
      ['DRAFT', true, null],
      ['DRAFT', true, null],
    ]);
    expect((await desk.sheets('LIFE', 'head')).map(({ state }) => state)).toEqual(['RECUSED', 'DRAFT']);
    expect(await desk.read('LIFE', 'evaluator', 'standing { rank } judges { name }')).toEqual({
      ...{ standing: [], judges: [{ name: '정책평가 연구회 회원' }] },
    });
    expect((await desk.score(mine[0], 90, 'advisor')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await desk.score(mine[0], 90, 'planner')).codes).toEqual(['FORBIDDEN']);
    const draft = (await desk.score(mine[0], 90, 'evaluator', false)).data?.it;
    expect([draft.state, draft.total]).toEqual(['DRAFT', null]);
    expect(await desk.stopped('LIFE', 'RESULT')).toEqual([['contest.unfinished', 'input.id']]);
    for (const [login, totals] of [
      ['evaluator', [90, 80]],
      ['advisor', [85, 80]],
      ['executive', [80, 83]],
    ] as const)
      for (const [index, sheet] of (await desk.sheets('LIFE', login)).entries())
        expect((await desk.score(sheet, totals[index] ?? 0, login)).errors).toEqual([]);
    expect(
      (await desk.score((await desk.sheets('LIFE', 'head'))[0], 99, 'head')).errors[0]?.extensions.issues?.[0]?.code,
    ).toBe('contest.recused');
    const [, absent] = await desk.sheets('LIFE', 'head');
    await calls.done('recuseFromEntry', 'JudgeRecusal', 'id', {
      id: absent.id,
      version: absent.version,
      reason: '출장',
    });
    expect((await desk.read('LIFE')).standing.map(({ result }: Asked) => result)).toEqual(['85', '81']);
    const { standing } = await desk.move('LIFE', 'RESULT');
    expect(standing).toMatchObject([
      { rank: 1, counted: 3, recused: 1, trimmedMean: '85', prize: 'GOLD', entry: { receiptNo: 1 } },
      { rank: 2, counted: 3, recused: 1, trimmedMean: '81', prize: 'SILVER', entry: { receiptNo: 2 } },
    ]);
    expect((await desk.read('LIFE', 'analyst')).standing).toEqual(standing);
    const [over] = await desk.sheets('LIFE', 'evaluator');
    expect((await desk.score(over, 10, 'evaluator')).errors[0]?.extensions.issues?.[0]?.code).toBe(
      'contest.judging-over',
    );
    expect((await desk.move('LIFE', 'AWARDED')).standing).toEqual(standing);
  });

  it('refuse points beyond a criterion, criteria that do not sum to 100, bounds that overlap and prizes beyond the budget', async () => {
    const refused = (more: object) => calls.refused('createContest', 'ContestInput', 'id', desk.input('BAD', more));
    expect(await refused({ criteria: [CRITERIA[0], { ...CRITERIA[1], most: 55 }] })).toEqual([
      ['panel.criteria-sum', 'input.criteria'],
    ]);
    const bounds = [prize('GOLD', 0, { from: '85' }), prize('SILVER', 0, { from: '85' })];
    expect(await refused({ prizes: bounds })).toEqual([['panel.bands', 'input.prizes']]);
    expect(await refused({ prizeBudget: 999_999 })).toEqual([['contest.prize-budget', 'input.prizes']]);
    expect(await refused({ closesOn: '2006-05-31' })).toEqual([['contest.reversed', 'input.closesOn']]);
    await desk.judged('POINTS', ['하나'], 3);
    const [sheet] = await desk.sheets('POINTS');
    const given = (first: string) =>
      calls.refused('scoreContestEntry', 'JudgeScoreInput', 'id', {
        ...{ id: sheet.id, version: sheet.version, submit: true },
        points: [
          { criterion: 'IDEA', points: first },
          { criterion: 'EFFECT', points: '50' },
        ],
      });
    expect(await given('45')).toEqual([['panel.points-range', 'input.points.0.points']]);
    expect(await given('30.5')).toEqual([['panel.points-step', 'input.points.0.points']]);
    expect(await desk.sheets('POINTS')).toEqual(expect.arrayContaining([{ ...sheet, state: 'DRAFT', total: null }]));
  });

  it('take the same entry once, nothing after closing but on paper with a reason, and are not extended then', async () => {
    await desk.create('ENTRY');
    await desk.move('ENTRY', 'OPEN');
    expect((await desk.enter('ENTRY', '시민 공원')).codes).toEqual([]);
    const codes = async (...[title, more, as]: [string, object?, string?]) =>
      (await desk.enter('ENTRY', title, more, as)).errors[0]?.extensions.issues?.map(({ code }) => code);
    // Other spaces, and as macOS composes it.
    expect(await codes('시민공원', { text: '시민 공원의 내용'.normalize('NFD') })).toEqual(['contest.entry-twice']);
    const subject = await calls.idOf('initiative', 'sample.WELFARE-3-3');
    expect((await desk.enter('ENTRY', '기록 하나', { subject })).codes).toEqual([]);
    expect(await codes('기록 둘', { subject })).toEqual(['contest.entry-twice']);
    expect(await codes('나중', { submittedOn: '2006-06-16' })).toEqual(['contest.future']);
    const longer = { closesOn: '2006-07-31' };
    await calls.done('updateContest', 'ContestUpdate', 'id', { ...(await desk.at('ENTRY')), ...longer });
    await desk.move('ENTRY', 'CLOSED');
    expect(
      await calls.refused('updateContest', 'ContestUpdate', 'id', { ...(await desk.at('ENTRY')), ...longer }),
    ).toEqual([['contest.closed', 'input.closesOn']]);
    expect(await codes('늦음', {}, 'staff')).toEqual(['contest.closed']);
    expect(await codes('우편', { citizenName: '시민' })).toEqual(['contest.closed']);
    const paper = { citizenName: '시민', submittedOn: '2006-06-14', basis: '소인이 접수 기간 안' };
    expect((await desk.enter('ENTRY', '우편', paper)).data?.it.receiptNo).toBe(3);
    expect(await codes('소인이 이름', { ...paper, submittedOn: '2006-05-31' })).toEqual(['contest.window']);
  });

  it('give no result where all judges are recused, and have none of 50 from a judge who gives all the same', async () => {
    await desk.judged('NONE', ['하나'], 3);
    for (const { id, version } of await desk.sheets('NONE'))
      await calls.done('recuseFromEntry', 'JudgeRecusal', 'id', { id, version, reason: '친족' });
    expect((await desk.read('NONE')).standing).toMatchObject([{ rank: null, counted: 0, recused: 3, result: null }]);
    expect(await desk.stopped('NONE', 'RESULT')).toEqual([['contest.quorum', 'input.id']]);
    await desk.judged('SAME', ['하나', '둘'], 3, { normalised: true });
    // Two judges: z 1 and −1; the third gives all the same, z 0. 60, 60, 50 and 40, 40, 50.
    await desk.give('SAME', 1, [90, 70, 77]);
    await desk.give('SAME', 2, [80, 60, 77]);
    expect((await desk.read('SAME')).standing.map(({ result, plainMean }: Asked) => [result, plainMean])).toEqual([
      ['56.67', '79'],
      ['43.33', '72.33'],
    ]);
  });

  it('decide two winners of one gold by a recorded vote, or withhold it: 해당자 없음', async () => {
    await desk.judged('TIE', ['하나', '둘'], 3);
    await desk.give('TIE', 1, [90, 85, 80]);
    await desk.give('TIE', 2, [80, 85, 90]);
    expect((await desk.read('TIE')).standing.map(({ rank }: Asked) => rank)).toEqual([1, 1]);
    expect(await desk.stopped('TIE', 'RESULT')).toEqual([['contest.tied', 'input.id']]);
    expect(await desk.stopped('TIE', 'RESULT', { withheld: ['PLATINUM'] })).toEqual([
      ['contest.grade-unknown', 'input.withheld.0'],
    ]);
    expect(await desk.stopped('TIE', 'RESULT', { withheld: ['GOLD'] })).toEqual([['text.empty', 'input.reason']]);
    const [first, second] = (await desk.read('TIE')).standing.map(({ entry: { id } }: Asked) => id);
    const vote = { ...(await desk.at('TIE')), entries: [second, first], reason: '심사위원회 표결 2 대 1' };
    await calls.done('decideContestTie', 'ContestTieInput', 'id', vote);
    const { standing } = await desk.move('TIE', 'RESULT');
    expect(
      standing.map(({ rank, decidedBy, prize: grade, entry: { id } }: Asked) => [rank, decidedBy, grade, id]),
    ).toEqual([
      [1, 'VOTE', 'GOLD', second],
      [2, 'VOTE', null, first],
    ]);
    await desk.judged('NOBODY', ['하나'], 3);
    await desk.give('NOBODY', 1, [95, 95, 95]);
    const told = await desk.move('NOBODY', 'RESULT', { withheld: ['GOLD'], reason: '수준이 모자람' });
    expect(told.standing).toMatchObject([{ rank: 1, result: '95', prize: null }]);
  });

  it('take the staff’s votes in, once each and never for the own department', async () => {
    await desk.judged('VOTE', ['하나', '둘'], 3, { staffVoteWeight: 20 });
    await desk.give('VOTE', 1, [90, 90, 90]);
    await desk.give('VOTE', 2, [88, 88, 88]);
    expect(await desk.stopped('VOTE', 'RESULT')).toEqual([['contest.no-votes', 'input.id']]);
    const [one, two] = (await desk.read('VOTE')).standing.map(({ entry: { id } }: Asked) => id);
    const vote = (id: string, as: string) => calls.codes('voteInContest', 'ContestVoteInput', 'id', { entry: id }, as);
    expect([await vote(two, 'staff'), await vote(two, 'bsc'), await vote(one, 'head')]).toEqual([[], [], []]);
    expect(await calls.refused('voteInContest', 'ContestVoteInput', 'id', { entry: one }, 'staff')).toEqual([
      ['contest.voted', 'input.entry'],
    ]);
    // 0.8 × 88 + 0.2 × 100 = 90.4; 0.8 × 90 + 0.2 × 50 = 82.
    expect((await desk.move('VOTE', 'RESULT')).standing).toMatchObject([
      { result: '90.4', votes: 2, trimmedMean: '88', prize: 'GOLD' },
      { result: '82', votes: 1, trimmedMean: '90', prize: null },
    ]);
  });

  it('belong to a module: its officer runs them, others do not, and with it off there are none', async () => {
    const ours = desk.input('OURS', { module: 'innovation', kind: 'BEST_PRACTICE' });
    expect(await calls.codes('createContest', 'ContestInput', 'id', ours, 'head')).toEqual(['FORBIDDEN']);
    expect(await calls.codes('createContest', 'ContestInput', 'id', ours, 'innovation')).toEqual([]);
    expect(await calls.codes('createContest', 'ContestInput', 'id', desk.input('X', { module: 'none' }))).toEqual([
      'BAD_USER_INPUT',
    ]);
    const welfare = await modulesOf(platform, 'WELFARE_POLICY');
    await welfare.without('innovation');
    expect(await desk.read('OURS', 'staff', 'id')).toBeNull();
    expect(await desk.read('sample.BEST-PRACTICE-2005', 'staff', 'id')).toBeNull();
    expect(await desk.read('sample.CONTEST-2006', 'staff', 'code mayRun')).toEqual({
      ...{ code: 'sample.CONTEST-2006', mayRun: false },
    });
    await welfare.keep(welfare.all);
    expect(await desk.read('OURS', 'staff', 'stage')).toEqual({ stage: 'ANNOUNCED' });
  });
});
