import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

describeOnBoth('study clubs and best practices', (database) => {
  let platform: Platform;
  let calls: Calls;
  let ids: Record<string, string>;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    const { people } = await calls.read('{ people(first: 50) { nodes { id login } } }');
    ids = Object.fromEntries(people.nodes.map(({ id, login }: Asked) => [login, id]));
  }, 240_000);
  afterAll(() => platform?.stop());

  const CLUB =
    'id version status support spent score rank award startedOn members { person { login } } meetings { heldOn }';
  const club = async (code: string, as = 'analyst'): Promise<Asked> =>
    (await calls.read(`{ studyClub(code: "${code}") { ${CLUB} months } }`, as)).studyClub;
  const at = ({ id, version }: Asked) => ({ id, version });
  const of = (...logins: string[]) => logins.map((login) => ids[login]);

  it('[IN-23] a club has members, a plan, its support and what it spent of it, and reports its meetings month by month', async () => {
    const { studyClubs } = await calls.read(
      `{ studyClubs(year: 2006) { nodes { code title plan leader { login } department { code } } } }`,
      'analyst',
    );
    expect(studyClubs.nodes.map(({ code, leader }: Asked) => [code, leader.login])).toEqual([
      ['sample.CLUB2006-01', 'staff'],
      ['sample.CLUB2006-02', 'statistician'],
      ['sample.CLUB2006-03', 'innovation'],
    ]);
    const first = await club('sample.CLUB2006-01');
    expect(first).toMatchObject({ status: 'ACTIVE', support: 1_000_000, spent: 270_000 });
    expect(first.members.map(({ person }: Asked) => person.login)).toEqual([
      'staff',
      'head',
      'evaluator',
      'analyst',
      'planner',
    ]);
    expect(first.months).toEqual(['ABSENT', 'HELD', 'HELD', 'HELD', 'HELD', ...Array(7).fill('OPEN')]);
    const second = await club('sample.CLUB2006-02');
    expect(second.months.slice(0, 6)).toEqual(['ABSENT', 'ABSENT', 'HELD', 'MISSED', 'HELD', 'OPEN']);
    expect((await club('sample.CLUB2006-03')).months).toEqual(Array(12).fill('ABSENT'));
  });

  it('[IN-23] a club is proposed by five people who are in two at most, and begins with its support', async () => {
    const input = (more: object) => ({
      code: 'T-1',
      titleKo: '시험 모임',
      plan: '시험',
      members: of('head', 'staff', 'evaluator', 'auditor', 'admin'),
      ...more,
    });
    const propose = (more: object, as = 'head') =>
      ['proposeStudyClub', 'StudyClubInput', CLUB, input(more), as] as const;
    expect(await calls.refused(...propose({ members: of('head', 'staff', 'evaluator', 'auditor') }))).toEqual([
      ['innovation.club.members', 'input.members'],
    ]);
    expect(await calls.refused(...propose({ members: of('head', 'staff', 'evaluator', 'bsc', 'policy') }))).toEqual([
      ['innovation.club.too-many', 'input.members.3'],
      ['innovation.club.too-many', 'input.members.4'],
    ]);
    expect(
      await calls.refused(...propose({ members: of('head', 'staff', 'evaluator', 'auditor', 'advisor') })),
    ).toEqual([['innovation.activity.person', 'input.members.4']]);
    const proposed = await calls.done(...propose({}));
    expect(proposed).toMatchObject({ status: 'PROPOSED', rank: null });
    const decide = (input: object, as?: string) =>
      ['decideStudyClub', 'StudyClubDecision', CLUB, { ...at(proposed), ...input }, as] as const;
    expect(await calls.codes(...decide({ confirms: true }, 'head'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...decide({ confirms: false }))).toEqual([['text.empty', 'input.reason']]);
    expect(await calls.refused(...decide({ confirms: true, support: -1 }))).toEqual([
      ['number.negative', 'input.support'],
    ]);
    const active = await calls.done(...decide({ confirms: true, support: 500_000 }));
    expect(active).toMatchObject({ status: 'ACTIVE', support: 500_000, startedOn: '2006-06-15' });
    const own = await club('sample.CLUB2006-03');
    expect(await calls.refused('decideStudyClub', 'StudyClubDecision', 'id', { ...at(own), confirms: true })).toEqual([
      ['innovation.separation-of-duty', 'input.id'],
    ]);
    const meeting = (more: object, as = 'staff') =>
      [
        'reportClubMeeting',
        'StudyClubMeetingInput',
        CLUB,
        {
          id: active.id,
          heldOn: '2006-06-15',
          topic: '처음',
          report: '무엇을 할지 정함',
          present: 5,
          spent: 30_000,
          ...more,
        },
        as,
      ] as const;
    expect(await calls.codes(...meeting({}, 'analyst'))).toEqual(['FORBIDDEN']);
    expect(await calls.codes(...meeting({}, 'bsc'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...meeting({ heldOn: '2006-06-14' }))).toEqual([
      ['innovation.club.before-start', 'input.heldOn'],
    ]);
    expect(await calls.refused(...meeting({ present: 6 }))).toEqual([['innovation.club.present', 'input.present']]);
    expect(await calls.done(...meeting({}))).toMatchObject({ spent: 30_000, meetings: [{ heldOn: '2006-06-15' }] });
    expect(await calls.refused(...meeting({}))).toEqual([['innovation.club.meeting-twice', 'input.heldOn']]);
  });

  it('[IN-23] a third club of a member is refused, and so is leaving the last four behind', async () => {
    const first = await club('sample.CLUB2006-01');
    const member = (name: string, login: string, as = 'staff', now = first) =>
      [`${name}StudyClub`, 'StudyClubMemberInput', CLUB, { ...at(now), person: ids[login] }, as] as const;
    expect(await calls.refused(...member('join', 'policy'))).toEqual([['innovation.club.too-many', 'input.person']]);
    expect(await calls.refused(...member('join', 'head'))).toEqual([['innovation.club.member-twice', 'input.person']]);
    expect(await calls.refused(...member('leave', 'head'))).toEqual([['innovation.club.members', 'input.person']]);
    const joined = await calls.done(...member('join', 'executive'));
    expect(joined.members).toHaveLength(6);
    expect(await calls.refused(...member('leave', 'staff', 'staff', joined))).toEqual([
      ['innovation.club.leader-leaves', 'input.person'],
    ]);
    const left = await calls.done(...member('leave', 'evaluator', 'staff', joined));
    expect(left.members.map(({ person }: Asked) => person.login)).toEqual([
      'staff',
      'head',
      'analyst',
      'planner',
      'executive',
    ]);
  });

  it('[IN-24] the best club is that with the committee’s highest score, and is rewarded before the others', async () => {
    const [first, second] = [await club('sample.CLUB2006-01'), await club('sample.CLUB2006-02')];
    expect([first, second].map(({ score, rank }) => [score, rank])).toEqual([
      ['92.5', 1],
      ['88', 2],
    ]);
    const award = (of: Asked, award: string) =>
      ['awardStudyClub', 'StudyClubAward', CLUB, { ...at(of), award }] as const;
    expect(await calls.refused(...award(second, '도서상품권'))).toEqual([['innovation.club.award-order', 'input.id']]);
    const evaluate = (score: string, as?: string) =>
      ['evaluateStudyClub', 'StudyClubEvaluation', CLUB, { ...at(second), score, opinion: '다시 봄' }, as] as const;
    expect(await calls.refused(...evaluate('100.5'))).toEqual([['innovation.club.score', 'input.score']]);
    expect(await calls.codes(...evaluate('95', 'statistician'))).toEqual(['FORBIDDEN']);
    const better = await calls.done(...evaluate('95'));
    expect(better).toMatchObject({ score: '95', rank: 1 });
    expect(await calls.refused(...award(first, '해외벤치마킹'))).toEqual([['innovation.club.award-order', 'input.id']]);
    expect(await calls.done(...award(better, '해외벤치마킹'))).toMatchObject({ award: '해외벤치마킹' });
    expect(await calls.done(...award(first, '시장 표창'))).toMatchObject({ award: '시장 표창', rank: 2 });
  });

  const PRACTICE =
    'id version code status publishedOn reason adoptionCount adoptions { id version state changed department { code } }';
  const practice = async (code: string, as = 'innovation'): Promise<Asked> =>
    (await calls.read(`{ bestPractice(code: "${code}") { ${PRACTICE} } }`, as)).bestPractice;

  it('[IN-25] answers which best practices were adopted elsewhere and what has changed there', async () => {
    const { bestPractices } = await calls.read(
      `{ bestPractices(year: 2006, where: {adoptions: {some: {}}}, orderBy: [{field: ADOPTIONS, direction: DESC}]) {
        nodes { code department { code } adoptionCount adoptions { department { code } adoptedOn state changed } } } }`,
      'analyst',
    );
    expect(bestPractices.nodes.map(({ code, adoptionCount }: Asked) => [code, adoptionCount])).toEqual([
      ['sample.BP2006-01', 2],
      ['sample.BP2006-03', 1],
    ]);
    expect(bestPractices.nodes[0].adoptions[0]).toEqual({
      ...{ department: { code: 'SENIOR_WELFARE' }, adoptedOn: '2006-04-20', state: 'APPLIED' },
      changed: '경로당 신청도 쪽지로 이어 주어 되돌아오는 사람이 한 달에 서른 명에서 열두 명으로 줄어듦',
    });
  });

  it('[IN-25] is searched by its words; drafts are seen by their department and the office alone', async () => {
    const codes = async (as: string, where = '') =>
      (await calls.read(`{ bestPractices(year: 2006${where}) { nodes { code } } }`, as)).bestPractices.nodes.map(
        ({ code }: Asked) => code.slice(-2),
      );
    expect(await codes('analyst')).toEqual(['01', '02', '03']);
    expect(await codes('staff')).toEqual(['01', '02', '03', '05']);
    expect(await codes('innovation')).toEqual(['01', '02', '03', '04', '05']);
    expect(
      await codes('innovation', ', where: {or: [{title: {contains: "문자"}}, {idea: {contains: "문자"}}]}'),
    ).toEqual(['02']);
    expect(await practice('sample.BP2006-04', 'analyst')).toBeNull();
  });

  it('[IN-25] is written, submitted and published by somebody else, then adopted by others, once each', async () => {
    const texts = { problem: '줄이 김', idea: '번호표', process: '한 달', result: '자리 잡음', effect: '짧아짐' };
    const made = await calls.done(
      'createBestPractice',
      'BestPracticeInput',
      PRACTICE,
      { code: 'T-1', titleKo: '번호표', ...texts },
      'staff',
    );
    const move = (now: Asked, to: string, as?: string, reason?: string) =>
      ['moveBestPractice', 'BestPracticeMove', PRACTICE, { ...at(now), to, reason }, as] as const;
    const adopt = (now: Asked, more: object = {}, as = 'staff') =>
      [
        'adoptBestPractice',
        'PracticeAdoptionInput',
        PRACTICE,
        { practice: now.id, changed: '줄을 줄임', ...more },
        as,
      ] as const;
    const revised = await calls.done(
      'updateBestPractice',
      'BestPracticeUpdate',
      PRACTICE,
      { ...at(made), effect: '줄이 반으로' },
      'staff',
    );
    const submitted = await calls.done(...move(revised, 'SUBMITTED', 'staff'));
    expect(
      await calls.refused(
        'updateBestPractice',
        'BestPracticeUpdate',
        'id',
        { ...at(submitted), idea: '다른 것' },
        'staff',
      ),
    ).toEqual([['innovation.task.closed', 'input.id']]);
    expect(await calls.codes(...move(submitted, 'PUBLISHED', 'head'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...adopt(submitted, {}, 'innovation'))).toEqual([
      ['innovation.practice.not-public', 'input.practice'],
    ]);
    const published = await calls.done(...move(submitted, 'PUBLISHED'));
    expect(published).toMatchObject({ status: 'PUBLISHED', publishedOn: '2006-06-15', adoptionCount: 0 });
    expect(await calls.refused(...adopt(published))).toEqual([['innovation.practice.own', 'input.department']]);
    const roads = await calls.idOf('department', 'ROADS');
    expect(await calls.codes(...adopt(published, { department: roads }))).toEqual(['FORBIDDEN']);
    expect(
      await calls.refused(...adopt(published, { department: roads, adoptedOn: '2006-06-16' }, 'innovation')),
    ).toEqual([['innovation.activity.to-come', 'input.adoptedOn']]);
    const adopted = await calls.done(...adopt(published, { department: roads }, 'innovation'));
    expect(adopted).toMatchObject({
      adoptionCount: 1,
      adoptions: [{ state: 'ADOPTED', department: { code: 'ROADS' } }],
    });
    expect(await calls.refused(...adopt(published, { department: roads }, 'innovation'))).toEqual([
      ['innovation.practice.adopted', 'input.department'],
    ]);
    const [line] = adopted.adoptions;
    const tell = (to: string, now: Asked) =>
      [
        'moveAdoption',
        'PracticeAdoptionMove',
        'id version state changed',
        { ...at(now), to, changed: '기다림이 반으로 줄어듦' },
        'innovation',
      ] as const;
    const applied = await calls.done(...tell('APPLIED', line));
    expect(applied).toMatchObject({ state: 'APPLIED', changed: '기다림이 반으로 줄어듦' });
    expect(await calls.refused(...tell('ADOPTED', applied))).toEqual([['innovation.practice.move', 'input.to']]);
    expect(await calls.codes(...move(published, 'WITHDRAWN', 'staff', '고칠 것이 있음'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...move(published, 'WITHDRAWN'))).toEqual([['text.empty', 'input.reason']]);
    expect(await calls.done(...move(published, 'WITHDRAWN', 'innovation', '고칠 것이 있음'))).toMatchObject({
      ...{ status: 'WITHDRAWN', reason: '고칠 것이 있음' },
    });
  });
});
