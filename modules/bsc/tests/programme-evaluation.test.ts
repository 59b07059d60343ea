import { createHash } from 'node:crypto';
import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

describeOnBoth('publication and evaluation in a year', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const read: Calls['read'] = (...call) => calls.read(...call);
  const run: Calls['run'] = (...call) => calls.run(...call);
  const done: Calls['done'] = (...call) => calls.done(...call);
  const refused: Calls['refused'] = (...call) => calls.refused(...call);
  const moveToday: Calls['moveToday'] = (...call) => calls.moveToday(...call);

  it('[BS-13] publishes each month once, flags a late one, and corrects only with a reason', async () => {
    const all =
      'month sequence kind dueOn publishedOn late hash content corrects { month sequence hash } scores { code score }';
    const { monthlyPublications } = await read(`{ monthlyPublications(year: 2006) { nodes { ${all} } } }`);
    const [january] = monthlyPublications.nodes;
    const may = monthlyPublications.nodes.at(-1);
    expect(january).toMatchObject({ month: '2006-01', kind: 'PROVISIONAL', dueOn: '2006-02-13', late: false });
    expect(may).toMatchObject({ month: '2006-05', kind: 'CONFIRMED', publishedOn: '2006-06-12', late: false });
    const publish = (input: object) => done('publishMonth', 'PublicationInput', all, input);
    expect(await refused('publishMonth', 'PublicationInput', 'month', { month: '2006-05' })).toEqual([
      ['bsc.publication.reason', 'input.reason'],
    ]);
    expect(await refused('publishMonth', 'PublicationInput', 'month', { month: '2006-06' })).toEqual([
      ['bsc.publication.month-open', 'input.month'],
    ]);
    const corrected = await publish({ month: '2006-05', reason: '늦게 확인된 실적 반영' });
    expect(corrected).toMatchObject({ sequence: 2, corrects: { month: '2006-05', sequence: 1, hash: may.hash } });
    expect(createHash('sha256').update(corrected.content).digest('hex')).toBe(corrected.hash);
    const again = await read(
      `{ monthlyPublications(where: { month: { eq: "2006-05" } }) { nodes { sequence hash content } } }`,
    );
    expect(again.monthlyPublications.nodes[0]).toEqual({ sequence: 1, hash: may.hash, content: may.content });
    await moveToday('2006-07-13');
    expect(await publish({ month: '2006-06' })).toMatchObject({ sequence: 1, dueOn: '2006-07-12', late: true });
    await moveToday('2006-06-15');
    expect(
      (await run('publishMonth', 'PublicationInput', 'month', { month: '2006-04', reason: '-' }, 'head')).codes,
    ).toEqual(['FORBIDDEN']);
  });

  it('[BS-18] has an award scheme of 우수 1 and 장려 2 for the whole city that is confirmed and fixed', async () => {
    const { awardSchemes } = await read(
      '{ awardSchemes(year: 2006) { nodes { id version scope state grades { title(lang: ko) count } } } }',
    );
    const [scheme] = awardSchemes.nodes;
    expect(scheme).toMatchObject({
      scope: 'WHOLE_CITY',
      state: 'CONFIRMED',
      grades: [
        { title: '우수', count: 1 },
        { title: '장려', count: 2 },
      ],
    });
    const input = { year: 2007, titleKo: '2007년 시상', scope: 'WHOLE_CITY', dueOn: '2007-12-31' };
    const grades = [{ titleKo: '우수', count: 1 }];
    expect(await refused('saveAwardScheme', 'AwardSchemeInput', 'id', { ...input, grades: [] })).toEqual([
      ['bsc.award.no-grades', 'input.grades'],
    ]);
    const next = await done('saveAwardScheme', 'AwardSchemeInput', 'id version state', { ...input, grades });
    expect(next.state).toBe('DRAFT');
    const reference = { id: next.id, version: next.version };
    expect(await done('confirmAwardScheme', 'RecordAsRead', 'state', reference)).toEqual({ state: 'CONFIRMED' });
    expect(
      await refused('saveAwardScheme', 'AwardSchemeInput', 'id', { ...input, id: scheme.id, version: 1, grades }),
    ).toEqual([['bsc.award.confirmed', 'input.id']]);
  });

  it('[BS-17] proposes three departments by their totals of April, none of them the one that runs the evaluation', async () => {
    await moveToday('2006-05-20');
    const { awardSchemes, ranking } = await read(`{
      awardSchemes(year: 2006) { nodes { proposal { grade { title(lang: ko) } departments { code } tied { code } } } }
      ranking(year: 2006) { rows { department { code } total awardBar } } }`);
    await moveToday('2006-06-15');
    const best = ranking.rows
      .filter((row: Ranked) => row.awardBar === null)
      .sort((a: Ranked, b: Ranked) => Number(b.total) - Number(a.total))
      .map(({ department }: Ranked) => ({ code: department.code }));
    expect(best).not.toContainEqual({ code: 'POLICY_PLANNING' });
    const proposal = awardSchemes.nodes[0].proposal;
    expect(proposal).toEqual([
      { grade: { title: '우수' }, departments: [best[0]], tied: [] },
      { grade: { title: '장려' }, departments: [best[1], best[2]], tied: [] },
    ]);
  });

  it('begins the meta-evaluation, its criteria fixed from then on, and ends it only with reviews of two', async () => {
    const { metaEvaluations } = await read(
      '{ metaEvaluations(year: 2006) { nodes { id version state criteria { standard } } } }',
    );
    const [meta] = metaEvaluations.nodes;
    expect([meta.state, meta.criteria.length]).toEqual(['PLANNED', 20]);
    const at = { id: meta.id, version: meta.version };
    const begun = await done('moveMetaEvaluation', 'MetaEvaluationMove', 'version state', {
      ...at,
      state: 'UNDER_WAY',
    });
    const criteria = [{ standard: 'UTILITY', titleKo: '쓰였는가' }];
    const input = {
      id: meta.id,
      version: begun.version,
      year: 2006,
      titleKo: '메타평가',
      dueOn: '2006-11-30',
      criteria,
    };
    expect(await refused('saveMetaEvaluation', 'MetaEvaluationInput', 'id', input)).toEqual([
      ['bsc.meta.begun', 'input.id'],
    ]);
    const finish = { id: meta.id, version: begun.version, state: 'DONE' };
    expect(await refused('moveMetaEvaluation', 'MetaEvaluationMove', 'id', finish)).toEqual([
      ['bsc.meta.reviewers', 'input.state'],
    ]);
  });

  it('[BS-22] lets a member of the study group close the round of a month, with findings, after its end', async () => {
    const { activity, evaluationRounds } = await read(`{
      activity(code: "planned.BS-09") { plannedCount heldCount }
      evaluationRounds(year: 2006) { totalCount nodes { id version month state committee { code seats { person { login } } } } } }`);
    expect(activity).toEqual({ plannedCount: 2, heldCount: 1 });
    expect(evaluationRounds.totalCount).toBe(12);
    const june = evaluationRounds.nodes[5];
    expect(june).toMatchObject({
      month: '2006-06',
      state: 'PLANNED',
      committee: { code: 'sample.POLICY_EVALUATION_STUDY' },
    });
    const move = (version: number, state: string, findings?: string, as = 'evaluator') =>
      run(
        'moveEvaluationRound',
        'EvaluationRoundMove',
        'version state closedOn',
        { id: june.id, version, state, findings },
        as,
      );
    expect((await move(june.version, 'OPEN', undefined, 'staff')).codes).toEqual(['FORBIDDEN']);
    const open = (await move(june.version, 'OPEN')).data?.it as unknown as { version: number };
    expect(issuesOf((await move(open.version, 'CLOSED')).errors)).toEqual([['bsc.round.findings', 'input.findings']]);
    expect(issuesOf((await move(open.version, 'CLOSED', '보통')).errors)).toEqual([
      ['bsc.publication.month-open', 'input.state'],
    ]);
    await moveToday('2006-07-10');
    const closed = (await move(open.version, 'CLOSED', '보통')).data?.it;
    expect(closed).toMatchObject({ state: 'CLOSED', closedOn: '2006-07-10' });
    await moveToday('2006-06-15');
  });

  it('declares the rewards that results go into, and exports none before the year is final', async () => {
    const { rewardExports } = await read('{ rewardExports(year: 2006) { nodes { kind state version } } }');
    expect(rewardExports.nodes.map(({ kind, state }: { kind: string; state: string }) => [kind, state])).toEqual([
      ['BONUS', 'NOT_EXPORTED'],
      ['PERSONNEL_RATING', 'NOT_EXPORTED'],
      ['TALENT', 'NOT_EXPORTED'],
    ]);
    const early = { year: 2006, kind: 'BONUS', version: rewardExports.nodes[0].version };
    expect(await refused('exportReward', 'RewardExportAct', 'state', early)).toEqual([
      ['bsc.reward.not-final', 'input.year'],
    ]);
    const next = await done('declareRewardExport', 'RewardExportInput', 'state dueOn', {
      year: 2007,
      kind: 'BONUS',
      dueOn: '2008-03-31',
    });
    expect(next).toEqual({ state: 'NOT_EXPORTED', dueOn: '2008-03-31' });
  });
});

interface Ranked {
  readonly department: { readonly code: string };
  readonly total: string;
  readonly awardBar: string | null;
}
