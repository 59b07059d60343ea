import { createPlatform, describeOnBoth, type Platform, runYeondong } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const MOVED = 'id version status doneOn dueOn result effect effectOn spreadNote dropReason';

describeOnBoth('innovation tasks', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 240_000);
  afterAll(() => platform?.stop());

  const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const counts = async () =>
    (await calls.read('{ innovationTaskCounts(year: 2006) { origin planned total open late done dropped } }'))
      .innovationTaskCounts;

  it('are told of before the initiative ends that they belong to', async () => {
    const query = '{ initiative(code: "sample.SELF_GOVERNANCE-1-1") { dependents { title(lang: en) count } } }';
    const { initiative } = await calls.read(query, 'planner');
    expect(initiative.dependents).toContainEqual({ title: 'Innovation tasks', count: 7 });
  });

  it('[IN-15] [IN-16] are 148 of the city and 21 in common as the plan says, each counted once', async () => {
    expect(await counts()).toEqual([
      { origin: 'CITY', planned: 148, total: 148, open: 131, late: 11, done: 13, dropped: 4 },
      { origin: 'COMMON', planned: 21, total: 21, open: 20, late: 4, done: 1, dropped: 0 },
    ]);
    const { all, common, parts } = await calls.read(
      `{ all: innovationTasks(year: 2006, first: 1) { totalCount }
        common: innovationTasks(where: {origin: {eq: COMMON}}, first: 1) { totalCount }
        parts: department(code: "WELFARE_POLICY") { innovationTasks { totalCount } innovationParts(first: 100) { totalCount } } }`,
    );
    expect([all.totalCount, common.totalCount]).toEqual([169, 21]);
    expect(parts.innovationParts.totalCount).toBeGreaterThan(parts.innovationTasks.totalCount);
    const { innovationFacts } = await calls.read(
      '{ innovationFacts(by: [ORIGIN], orderBy: [{field: TASKS, direction: DESC}]) { origin tasks { value } late { value } done { value } } }',
    );
    expect(innovationFacts).toEqual([
      { origin: 'CITY', tasks: { value: '148' }, late: { value: '11' }, done: { value: '13' } },
      { origin: 'COMMON', tasks: { value: '21' }, late: { value: '4' }, done: { value: '1' } },
    ]);
  });

  it('[IN-02] go from selection over plan, milestones and result to their effect and spread', async () => {
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const input = { origin: 'CITY', number: 149, titleKo: '상담 예약 줄이기', department };
    expect(await calls.codes('createInnovationTask', 'InnovationTaskInput', 'id', input, 'head')).toEqual([
      'FORBIDDEN',
    ]);
    const created = await calls.done('createInnovationTask', 'InnovationTaskInput', 'code id version status', input);
    expect(created).toMatchObject({ code: '2006-CITY-149', status: 'SELECTED' });
    const move = (at: object, to: string, note: string | null = null, as = 'staff') =>
      ['moveInnovationTask', 'InnovationTaskMove', MOVED, { ...at, to, note }, as] as const;
    expect(await calls.refused(...move(ref(created), 'PLANNED'))).toEqual([['innovation.task.no-period', 'input.to']]);

    const days = { ...ref(created), startsOn: '2006-02-01', endsOn: '2006-06-10' };
    const dated = await calls.done(
      'updateInnovationTask',
      'InnovationTaskUpdate',
      'id version dueOn late',
      days,
      'staff',
    );
    // 10 June is a Saturday.
    expect(dated).toMatchObject({ dueOn: '2006-06-12', late: true });
    const milestones = [
      { titleKo: '조사', weight: '40', dueOn: '2006-03-31' },
      { titleKo: '시행', weight: '60', dueOn: '2006-06-10' },
    ];
    const uneven = { ...ref(dated), milestones: milestones.slice(0, 1) };
    expect(await calls.refused('saveTaskMilestones', 'TaskMilestonesInput', 'id', uneven, 'staff')).toEqual([
      ['weights.sum', 'input.milestones'],
    ]);
    const SAVED = 'id version dueOn milestones { id } progress { planned actual ratio light }';
    const listed = { ...ref(dated), milestones };
    const planned = await calls.done('saveTaskMilestones', 'TaskMilestonesInput', SAVED, listed, 'staff');
    expect(planned.progress).toEqual({ planned: '100', actual: '0', ratio: '0', light: 'DELAYED' });
    const begun = await calls.done(...move(ref(await calls.done(...move(ref(planned), 'PLANNED'))), 'IN_PROGRESS'));
    const reach = (at: object, index: number, doneOn: string | null) =>
      [
        ...(['reportMilestone', 'MilestoneReach', SAVED] as const),
        { ...at, milestone: planned.milestones[index].id, doneOn },
        'staff',
      ] as const;
    const half = await calls.done(...reach(ref(begun), 0, '2006-03-30'));
    expect(half.progress).toEqual({ planned: '100', actual: '40', ratio: '40', light: 'DELAYED' });
    expect(await calls.refused(...move(ref(half), 'DONE', '끝'))).toEqual([
      ['innovation.task.open-milestones', 'input.to'],
    ]);
    const whole = await calls.done(...reach(ref(half), 1, '2006-06-09'));
    expect(whole.progress).toMatchObject({ actual: '100', light: 'NORMAL' });
    expect(await calls.refused(...move(ref(whole), 'DONE'))).toEqual([['text.empty', 'input.note']]);
    const done = await calls.done(...move(ref(whole), 'DONE', '예약 없이 상담'));
    expect(done).toMatchObject({ status: 'DONE', doneOn: '2006-06-15', dueOn: null, result: '예약 없이 상담' });
    expect(await calls.codes(...move(ref(done), 'EFFECT_CHECKED', '효과', 'head'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...move(ref(done), 'EFFECT_CHECKED', '효과', 'innovation'))).toEqual([
      ['innovation.task.effect-early', 'input.to'],
    ]);
    const old = await calls.task('sample.2006-CITY-049');
    const spread = await calls.done(...move(ref(old), 'SPREAD', '세 구청에 알림', 'innovation'));
    expect(spread).toMatchObject({
      status: 'SPREAD',
      effect: '처리 기간이 평균 이틀 줄어듦',
      spreadNote: '세 구청에 알림',
    });
    expect(await calls.refused(...move(ref(old), 'DROPPED', '까닭', 'innovation'))).toEqual([
      ['innovation.task.move', 'input.to'],
    ]);
  });

  it('[IN-05] begin as ideas, which somebody else screens and the office selects', async () => {
    const idea = { code: 'T-1', titleKo: '도장 줄이기', problem: '도장이 많음', content: '서명으로 갈음' };
    const SHOWN =
      'id version status screening proposedBy { login } screenedBy { login } task { code origin status aim }';
    const submit = (as: string, code = 'T-1') =>
      calls.done('submitTaskIdea', 'TaskIdeaInput', SHOWN, { ...idea, code }, as);
    const own = await submit('innovation', 'T-2');
    const pass = { passes: true, screening: '쉽게 할 수 있음' };
    expect(await calls.refused('screenTaskIdea', 'TaskIdeaScreening', 'id', { ...ref(own), ...pass })).toEqual([
      ['innovation.separation-of-duty', 'input.id'],
    ]);
    const put = await submit('staff');
    expect(put).toMatchObject({ status: 'IDEA', proposedBy: { login: 'staff' }, task: null });
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const early = { ...ref(put), number: 150, department };
    expect(await calls.refused('selectTaskIdea', 'TaskIdeaSelection', 'id', early)).toEqual([
      ['innovation.idea.status', 'input.id'],
    ]);
    const screened = await calls.done('screenTaskIdea', 'TaskIdeaScreening', SHOWN, { ...ref(put), ...pass });
    expect(screened).toMatchObject({ status: 'SCREENED', screenedBy: { login: 'innovation' } });
    const taken = { ...ref(screened), number: 148, department };
    expect(await calls.refused('selectTaskIdea', 'TaskIdeaSelection', 'id', taken)).toEqual([
      ['record.duplicate', 'input.number'],
    ]);
    const chosen = { ...ref(screened), number: 150, department };
    const selected = await calls.done('selectTaskIdea', 'TaskIdeaSelection', SHOWN, chosen);
    expect(selected).toMatchObject({
      status: 'SELECTED',
      task: { code: '2006-CITY-150', origin: 'CITY', status: 'SELECTED', aim: '서명으로 갈음' },
    });
  });

  it('in common are carried out by several departments, each reporting its own part', async () => {
    const task = await calls.task('sample.2006-COMMON-001');
    expect(task.parts.map(({ department }: { department: { code: string } }) => department.code)).toEqual([
      ...['CIVIL_SERVICE', 'WELFARE_POLICY', 'ROADS'],
    ]);
    expect(task).toMatchObject({ late: true, dueOn: '2006-04-18', progress: { planned: '30', actual: '10' } });
    expect(task.parts.map(({ progress }: { progress: { actual: string } }) => progress.actual)).toEqual([
      ...['30', '0', '0'],
    ]);
    const part = task.parts[1].department.id;
    const reach = { ...ref(task), milestone: task.milestones[0].id, department: part, doneOn: '2006-06-14' };
    const SHOWN = 'late progress { actual } milestones { doneOn reports { doneOn department { code } } }';
    const reported = await calls.done('reportMilestone', 'MilestoneReach', SHOWN, reach, 'staff');
    expect(reported).toMatchObject({ late: true, progress: { actual: '20' } });
    expect(reported.milestones[0]).toMatchObject({ doneOn: null });
    const roads = { ...reach, version: task.version + 1, department: task.parts[2].department.id };
    expect(await calls.codes('reportMilestone', 'MilestoneReach', 'id', roads, 'staff')).toEqual(['FORBIDDEN']);
    const stranger = { ...roads, department: await calls.idOf('department', 'AUDIT') };
    expect(await calls.refused('reportMilestone', 'MilestoneReach', 'id', stranger)).toEqual([
      ['innovation.task.not-of-department', 'input.department'],
    ]);
  });

  it('that are late are found from their initiative, which can be sorted by them', async () => {
    const { all, found, none, sorted } = await calls.read(
      `{ all: initiatives(first: 1) { totalCount } found: initiatives(where: {innovation: {lateTasks: {gte: 1}}}, first: 100) { nodes { code innovationTasks(first: 10) { nodes { late } } } }
        none: initiatives(where: {innovation: {lateTasks: {eq: 0}}}, first: 1) { totalCount }
        sorted: initiatives(orderBy: [{field: LATE_INNOVATION_TASKS, direction: DESC}], first: 1) { nodes { code } } }`,
    );
    const late = found.nodes.map(({ innovationTasks }: { innovationTasks: { nodes: { late: boolean }[] } }) =>
      innovationTasks.nodes.some((each) => each.late),
    );
    expect(late.length).toBeGreaterThan(5);
    expect(late.every(Boolean)).toBe(true);
    expect(none.totalCount + found.nodes.length).toBe(all.totalCount);
    expect(found.nodes.map(({ code }: { code: string }) => code)).toContain(sorted.nodes[0].code);
  });

  it('are told to their department before they are due, on the day and once they are late', async () => {
    expect((await runYeondong(['job', 'run', 'core.due-notices'], platform.environment)).code).toBe(0);
    const { notices } = await calls.read('{ notices(first: 100) { nodes { kind title path } } }', 'staff');
    const told = notices.nodes.filter(({ title }: { title: string }) => title.includes('혁신과제: '));
    expect(told).toContainEqual({
      kind: 'OVERDUE',
      title: '기한 지남: 혁신과제: 자원봉사 활성화 처리 절차 간소화',
      path: '/m/innovation/tasks/sample.2006-CITY-032',
    });
  });

  it('are imported by number: the same file once, the same number revised, a bad cell named', async () => {
    const HEAD = '구분,번호,과제명,담당부서,이행과제,시작일,종료일,문제점,개선목표';
    const file = (...lines: string[]) => ({
      fileName: '과제.csv',
      bytes: Buffer.from([HEAD, ...lines].join('\n')).toString('base64'),
    });
    const OUTCOME = 'repeated rows created revised unchanged issues { row column code }';
    const run = (input: object) => calls.done('importInnovationTasks', 'InnovationTaskImportInput', OUTCOME, input);
    const bad = file(
      '시정,160,,도로과,,,,,',
      '시정,161,가,없는과,,2006-11-31,,,',
      '시정,0,가,도로과,,,,,',
      '시정,162,가,도로과,,,,,',
      '시정,162,나,도로과,,,,,',
    );
    expect(await run({ ...bad, dryRun: true })).toMatchObject({
      rows: 5,
      issues: [
        { row: 2, column: 'title', code: 'text.empty' },
        { row: 3, column: 'department', code: 'innovation.import.department' },
        { row: 3, column: 'startsOn', code: 'date.invalid' },
        { row: 4, column: 'number', code: 'innovation.task.number' },
        { row: 6, column: 'number', code: 'innovation.import.twice' },
      ],
    });
    const before = await counts();
    const good = file(
      '시정,170,주차 안내 바꾸기,도로과,보도 단차 없애기,2006-07-03,2006-10-31,헷갈림,쉽게',
      '시정,1,고친 이름,도로과,,,,,',
    );
    expect(await run(good)).toEqual({ repeated: false, rows: 2, created: 1, revised: 1, unchanged: 0, issues: [] });
    expect(await run(good)).toMatchObject({ repeated: true });
    expect(
      await run({ ...good, bytes: Buffer.from(`${Buffer.from(good.bytes, 'base64')}\n`).toString('base64') }),
    ).toEqual({
      ...{ repeated: false, rows: 2, created: 0, revised: 0, unchanged: 2, issues: [] },
    });
    expect((await counts())[0].total).toBe(before[0].total + 1);
    const { innovationTasks } = await calls.read(
      '{ innovationTasks(where: {number: {in: [1, 170]}, origin: {eq: CITY}}) { nodes { code title sample dueOn department { code } initiative { code } } } }',
    );
    expect(innovationTasks.nodes).toEqual([
      {
        ...{ code: 'sample.2006-CITY-001', title: '고친 이름', sample: false, dueOn: null },
        ...{ department: { code: 'ROADS' }, initiative: null },
      },
      {
        ...{ code: '2006-CITY-170', title: '주차 안내 바꾸기', sample: false, dueOn: '2006-10-31' },
        ...{ department: { code: 'ROADS' }, initiative: { code: 'sample.URBAN_TRANSPORT-2-2' } },
      },
    ]);
    expect(await calls.codes('importInnovationTasks', 'InnovationTaskImportInput', OUTCOME, good, 'head')).toEqual([
      'FORBIDDEN',
    ]);
  });
});
