import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import {
  AppealDesk,
  awardsGiven,
  type Change,
  type Edition,
  type Filed,
  giveBonus,
  noticesTo,
  places,
  rowCounts,
  seed,
  sha256,
} from './appeal-desk.js';
import { type Calls, callsOn, departmentId } from './fixtures.js';

const KPI = 'sample.WELFARE_POLICY-1';

describeOnBoth('appeals', (database) => {
  let platform: Platform;
  let calls: Calls;
  let desk: AppealDesk;
  let appeal: Filed;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    desk = new AppealDesk(platform, calls, (await calls.read(`{ kpi(code: "${KPI}") { id } }`)).kpi.id);
    await giveBonus(platform, calls, 'ROADS');
    await desk.move('IN_OPERATION');
    await calls.moveToday('2007-01-20');
    for (const to of ['CLOSED', 'SCORED', 'NOTIFIED']) await desk.move(to);
  }, 120_000);
  afterAll(() => platform?.stop());

  it('are taken from the head of the department, inside the window, once for a KPI', async () => {
    expect(issuesOf((await desk.file()).errors)).toEqual([['bsc.appeal.closed', 'input.kpi']]);
    expect(await desk.move('APPEAL')).toEqual([]);
    const { scorecards } = await calls.read('{ scorecards(year: 2006) { nodes { appealUntil } } }');
    expect(scorecards.nodes[0].appealUntil).toBe('2007-01-30');
    for (const as of ['staff', 'bsc']) expect((await desk.file(as)).codes).toEqual(['FORBIDDEN']);
    const roads = await calls.read('{ kpi(code: "sample.ROADS-1") { id } }');
    expect((await desk.file('head', roads.kpi.id)).codes).toEqual(['FORBIDDEN']);
    const { data } = await desk.file();
    expect(data?.it).toMatchObject({ state: 'FILED', filedOn: '2007-01-20', filedBy: { login: 'head' } });
    const filed = data?.it as unknown as Filed | undefined;
    appeal = { id: filed?.id ?? '', version: filed?.version ?? 0 };
    expect(issuesOf((await desk.file()).errors)).toEqual([['bsc.appeal.twice', 'input.kpi']]);
  });

  it('show every rank and grade that would change before the decision, and write nothing', async () => {
    const before = await desk.rows();
    const changes = await desk.effect(appeal, '100');
    const own = changes.find(({ department }) => department.code === 'WELFARE_POLICY') as Change;
    expect(Number(own.after.total)).toBeGreaterThan(Number(own.before.total));
    const known = places(before);
    for (const change of changes) expect(change.before).toEqual(known.get(change.department.code));
    expect(await desk.rows()).toEqual(before);
  });

  it('are decided by another than who verified, with a score, and scored again beside the earlier score', async () => {
    const before = await desk.rows();
    const effect = await desk.effect(appeal, '10');
    expect(issuesOf((await desk.decide(appeal, { state: 'ACCEPTED', score: '10' }, 'bsc')).errors)).toEqual([
      ['bsc.appeal.reviewer', 'input.id'],
    ]);
    expect(issuesOf((await desk.decide(appeal, { state: 'PARTIAL' })).errors)).toEqual([
      ['bsc.appeal.score', 'input.score'],
    ]);
    expect((await desk.decide(appeal, { state: 'ACCEPTED', score: '10' }, 'head')).codes).toEqual(['FORBIDDEN']);
    await calls.moveToday('2007-02-06');
    const { committees } = await calls.read(
      '{ committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } } }',
    );
    const meeting = committees.nodes[0].meetings[0].id;
    expect(await desk.move('RESULTS_ADVISED', { meeting })).toEqual([['bsc.life.appeals-undecided', 'input.to']]);
    expect((await desk.decide(appeal, { state: 'PARTIAL', score: '10' })).data?.it).toEqual({
      ...{ state: 'PARTIAL', score: '10', decidedOn: '2007-02-06' },
    });
    expect(issuesOf((await desk.decide(appeal, { version: 2, state: 'REJECTED' })).errors)).toEqual([
      ['bsc.appeal.state', 'input.id'],
    ]);
    const after = places(await desk.rows());
    const changed = new Map(effect.map((change) => [change.department.code, change.after]));
    for (const [code, place] of places(before)) expect(after.get(code)).toEqual(changed.get(code) ?? place);
    const { department } = await calls.read(`{ department(code: "WELFARE_POLICY") { scorecard(period: "2006") {
      finalScores { revision base reason } } } }`);
    const [first, second] = department.scorecard.finalScores;
    expect([first.revision, first.reason, second.revision, second.reason]).toEqual([1, null, 2, '계산을 바로잡음']);
    expect(Number(second.base)).toBeGreaterThan(Number(first.base));
    const { notices } = await calls.read('{ notices(first: 50) { nodes { title path } } }', 'head');
    expect(notices.nodes).toContainEqual({ title: '복지정책과 이의신청이 결정되었습니다', path: '/m/bsc/appeals' });
    expect(await desk.move('RESULTS_ADVISED', { meeting })).toEqual([]);
  });

  it('are seen by those who take part, and by nobody else', async () => {
    const { appeals } = await calls.read(
      '{ appeals(year: 2006) { nodes { id state kpi { code } department { code } } } }',
      'head',
    );
    const { id } = appeals.nodes[0];
    expect((await calls.read(`{ node(id: "${id}") { id } }`, 'head')).node).toEqual({ id });
    expect((await calls.read(`{ node(id: "${id}") { id } }`, 'staff')).node).toBeNull();
    expect(appeals.nodes).toEqual([
      { id, state: 'PARTIAL', kpi: { code: KPI }, department: { code: 'WELFARE_POLICY' } },
    ]);
    expect((await platform.gql('{ appeals { totalCount } }', {}, { as: 'staff' })).codes).toEqual(['FORBIDDEN']);
  });

  describe('once results are final', () => {
    let late: Filed;
    let first: Edition;

    it('are of errors of fact alone, one for a KPI, and the office is told', async () => {
      expect(issuesOf((await desk.fileLate('CALCULATION')).errors)).toEqual([['bsc.appeal.closed', 'input.kpi']]);
      expect(await desk.move('FINAL')).toEqual([]);
      expect(await desk.published()).toBeUndefined();
      await calls.moveToday('2007-03-05');
      const { errors } = await calls.run('publishYear', 'YearPublicationInput', 'published', { year: 2006 });
      expect(errors).toEqual([]);
      first = (await desk.published()) as Edition;
      expect(first).toMatchObject({ sequence: 1, reason: null, corrects: null, former: [] });
      const { awardSchemes } = await calls.read(
        '{ awardSchemes(year: 2006) { nodes { proposal { grade { id } departments { id code } } } } }',
      );
      const [best] = awardSchemes.nodes[0].proposal;
      expect(best.departments.map(({ code }: { code: string }) => code)).toEqual(['ROADS']);
      const award = { grade: best.grade.id, department: best.departments[0].id };
      expect((await calls.run('decideAward', 'AwardDecisionInput', 'needsReview', award)).data?.it).toEqual({
        needsReview: false,
      });
      await calls.moveToday('2007-04-02');
      expect(issuesOf((await desk.fileLate('EXTERNAL')).errors)).toEqual([['bsc.appeal.late-ground', 'input.ground']]);
      const { data } = await desk.fileLate('CALCULATION');
      expect(data?.it).toMatchObject({ afterFinal: true, published: true, correction: null });
      const filed = data?.it as unknown as Filed;
      late = { id: filed.id, version: filed.version };
      expect(issuesOf((await desk.fileLate('EVIDENCE')).errors)).toEqual([['bsc.appeal.twice', 'input.kpi']]);
      for (const as of ['planner', 'bsc'])
        expect(await noticesTo(calls, as)).toContain('복지정책과 이의신청이 접수되었습니다');
      const talent = { year: 2006, kind: 'TALENT', version: 1 };
      expect((await calls.run('exportReward', 'RewardExportAct', 'state', talent)).codes).toEqual([]);
      expect(await desk.move('REFLECTED')).toEqual([['bsc.life.none', 'input.to']]);
      expect(await desk.move('ARCHIVED')).toEqual([['bsc.life.appeals-undecided', 'input.to']]);
    });

    it('take files of evidence from the own department', async () => {
      const file = await platform.upload('산출근거.pdf', '분모 산출 근거', 'head');
      const input = { file, record: late.id, disclosure: 'OPEN' };
      expect((await calls.run('attachFile', 'AttachmentInput', 'fileName', input, 'head')).codes).toEqual([]);
      const { appeals } = await calls.read(
        '{ appeals(year: 2006, where: { state: { eq: FILED } }) { nodes { attachments { fileName } } } }',
      );
      expect(appeals.nodes).toEqual([{ attachments: [{ fileName: '산출근거.pdf' }] }]);
    });

    it('are decided by another than before, never below what was given, with awards that would be questioned', async () => {
      expect(issuesOf((await desk.decideLate(late, { score: '95' }, 'planner')).errors)).toEqual([
        ['bsc.appeal.reviewer', 'input.id'],
      ]);
      expect(issuesOf((await desk.decideLate(late, { score: '9.99' })).errors)).toEqual([
        ['bsc.appeal.lowered', 'input.score'],
      ]);
      const { appealEffect } = await calls.read(
        `{ appealEffect(appeal: "${late.id}", score: "95") { department { code } before { cityRank } after { cityRank }
          awards { grade { title(lang: ko) } } } }`,
        'evaluator',
      );
      const effects = new Map(
        appealEffect.map(({ department, ...change }: Change) => [department.code, change] as const),
      );
      expect(effects.get('ROADS')).toEqual({
        ...{ before: { cityRank: 1 }, after: { cityRank: 2 } },
        awards: [{ grade: { title: '우수' } }],
      });
      expect(await desk.published()).toEqual(first);
    });

    it('correct what was published, keep what it was, rank anew, and leave awards to be reviewed', async () => {
      const { data, codes } = await desk.decideLate(late, { score: '95' });
      expect(codes).toEqual([]);
      const second = (await desk.published()) as Edition;
      expect(data?.it).toMatchObject({
        ...{ state: 'ACCEPTED', score: '95' },
        correction: { sequence: 2, publishedOn: '2007-04-02', hash: second.hash, corrects: first.hash },
      });
      const { former, ...corrected } = second;
      const { former: _none, ...kept } = first;
      expect(corrected).toMatchObject({ sequence: 2, reason: '분모 오류를 바로잡음', corrects: first.hash });
      expect(former).toEqual([kept]);
      for (const { content, hash } of [corrected, ...former]) expect(sha256(content)).toBe(hash);
      expect([kept.score, corrected.score]).toEqual(['1.6', '15.2']);
      const now = new Map((await desk.rows()).map((row) => [row.department.code, row]));
      expect(now.get('WELFARE_POLICY')).toMatchObject({ base: '15.2', cityRank: 1, revision: 3 });
      expect(now.get('ROADS')).toMatchObject({ cityRank: 2, revision: 2 });
      expect(await awardsGiven(calls)).toEqual([
        {
          ...{ department: { code: 'ROADS' }, grade: { title: '우수' } },
          ...{ cityRank: 1, currentRank: 2, needsReview: true },
        },
      ]);
      const { ranking } = await calls.read(
        '{ ranking(year: 2006) { rows { department { code } awards { needsReview } } } }',
      );
      expect(ranking.rows.filter(({ awards }: { awards: object[] }) => awards.length > 0)).toEqual([
        { department: { code: 'ROADS' }, awards: [{ needsReview: true }] },
      ]);
      expect(await noticesTo(calls, 'head')).toEqual(
        expect.arrayContaining([
          '복지정책과 이의신청이 결정되었습니다',
          '복지정책과 2006년 평가결과 정정: 총점 2.6 → 16.2, 시 순위 2 → 1, 등급 C',
        ]),
      );
    });

    it('are taken back by nobody, and no more are taken once the year is archived', async () => {
      const again = await desk.decideLate(late, { version: 2, state: 'REJECTED', score: null });
      expect(issuesOf(again.errors)).toEqual([['bsc.appeal.state', 'input.id']]);
      expect(await desk.move('ARCHIVED')).toEqual([]);
      expect(issuesOf((await desk.fileLate('CALCULATION')).errors)).toEqual([['bsc.appeal.closed', 'input.kpi']]);
      const audited =
        '{ auditEntries(first: 1, where: { act: { eq: "bsc.appeal.decide" } }, orderBy: [{ field: AT, direction: DESC }]) { nodes { reason } } }';
      const { auditEntries } = await calls.read(audited, 'auditor');
      expect(auditEntries.nodes[0]).toEqual({ reason: '분모 오류를 바로잡음' });
    });

    it('go with the sample, files and what was published of it too; it loads again, and then writes nothing', async () => {
      const department = await departmentId(platform, 'WELFARE_POLICY');
      const finding = {
        year: 2006,
        department,
        source: 'APPEAL',
        kpi: desk.kpi,
        finding: '분모를 정함',
        dueOn: '2007-05-31',
      };
      expect((await calls.run('createFeedback', 'FeedbackInput', 'id', finding)).codes).toEqual([]);
      expect(await seed(platform, '--remove-sample')).toBe(0);
      const { bsc_appeal, bsc_year_publication, bsc_feedback, bsc_kpi, core_attachment } = await rowCounts(platform);
      expect({ bsc_appeal, bsc_year_publication, core_attachment }).toEqual({
        ...{ bsc_appeal: 0, bsc_year_publication: 0, core_attachment: 0 },
      });
      // The feedback of the office's own stays, and so does its KPI.
      expect({ bsc_feedback, bsc_kpi }).toEqual({ bsc_feedback: 1, bsc_kpi: 1 });
      expect(await seed(platform, 'bucheon-2006')).toBe(0);
      const loaded = await rowCounts(platform);
      expect(loaded).toMatchObject({ bsc_appeal: 0, bsc_feedback: 1, bsc_scorecard: 9 });
      expect(await seed(platform, 'bucheon-2006')).toBe(0);
      expect(await rowCounts(platform)).toEqual(loaded);
    });
  });
});
