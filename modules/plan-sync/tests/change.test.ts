import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type ChangeCalls, changeCallsOn, countsOf, ref } from './change-calls.js';

const REQUEST = 'id version status decisionReason planVersion { id year number kind status }';

describeOnBoth('how a plan changes', (database) => {
  let platform: Platform;
  let calls: ChangeCalls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = changeCallsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  describe('requests', () => {
    let plan: string;
    let department: string;
    const propose = (changes: object, as = 'staff') =>
      [
        'proposePlanChange',
        'PlanChangeInput',
        REQUEST,
        { plan, department, act: 'CHANGE', title: '요청', reason: '까닭', source: 'STUDY', ...changes },
        as,
      ] as const;
    const decide = (request: { id: string; version: number }, accepted: boolean, as = 'planner') =>
      [
        'decidePlanChange',
        'PlanChangeDecision',
        REQUEST,
        { ...ref(request), accepted, reason: '검토 결과' },
        as,
      ] as const;

    it('say what shall change and where that comes from, or are refused at each field', async () => {
      [plan, department] = [await calls.idOf('plan', 'TERM-3'), await calls.idOf('department', 'WELFARE_POLICY')];
      const item = (await calls.item('sample.T3.URBAN_TRANSPORT-2-2')).id;
      const foreign = (await calls.item('sample.VB2015.WELFARE')).id;
      expect(await calls.refused(...propose({ item, source: 'OPINION' }))).toEqual([
        ['plan-sync.change.nothing', 'input.act'],
        ['plan-sync.change.opinion', 'input.record'],
      ]);
      expect(await calls.refused(...propose({ act: 'ADD', itemTitle: '새 사업' }))).toEqual([
        ['plan-sync.change.needed', 'input.itemCode'],
        ['plan-sync.change.needed', 'input.startYear'],
        ['plan-sync.change.needed', 'input.endYear'],
      ]);
      expect(await calls.refused(...propose({ item: foreign, itemTitle: '제목' }))).toEqual([
        ['plan-sync.version.other-plan', 'input.item'],
      ]);
      expect(await calls.refused(...propose({ item, endYear: 2007 }))).toEqual([
        ['plan-sync.item.horizon', 'input.endYear'],
      ]);
      expect(await calls.refused(...propose({ item, itemTitle: '제목', record: item }))).toEqual([
        ['plan-sync.change.record-kind', 'input.record'],
      ]);
      expect(await calls.codes(...propose({ item, itemTitle: '제목' }, 'analyst'))).toEqual(['FORBIDDEN']);
    });

    const loopOf = async (id: string) => {
      const { node } = await calls.read(
        `{ node(id: "${id}") { ... on Feedback { loopClosed outcomes { state title(lang: en) path
          record { ... on PlanChangeRequest { title } } } } } }`,
        'bsc',
      );
      return node;
    };
    let feedback: string;

    it('[PS-28] what an evaluation found waits until an edition holds it, whatever is decided of the request', async () => {
      const initiative = await calls.idOf('initiative', 'sample.WELFARE-2-1');
      const finding = { year: 2005, source: 'EVALUATION', finding: '집에서 먼 보육시설이 많음', dueOn: '2006-07-31' };
      const input = { ...finding, department, initiative };
      feedback = (await calls.done('createFeedback', 'FeedbackInput', 'id', input, 'bsc')).id;
      expect(await loopOf(feedback)).toEqual({ loopClosed: false, outcomes: [] });
      const item = (await calls.item('sample.T3.WELFARE-2-1')).id;
      const from = { source: 'BSC_FEEDBACK', record: feedback, item, toDepartment: department };
      const near = await calls.done(
        ...propose({ ...from, title: '가까운 보육시설', outcome: '걸어서 갈 곳에 생긴다' }),
      );
      const later = await calls.done(...propose({ ...from, title: '내년에 다시' }));
      const waiting = (title: string) => ({
        ...{ state: 'WAITING', title: `Priorities of the third elected term: ${title}`, path: '/m/plan-sync/changes' },
        record: { title },
      });
      const both = [waiting('가까운 보육시설'), waiting('내년에 다시')];
      expect(await loopOf(feedback)).toEqual({ loopClosed: false, outcomes: both });
      await calls.done(...decide(near, true));
      await calls.done(...decide(later, false));
      expect(await loopOf(feedback)).toEqual({
        loopClosed: false,
        outcomes: [both[0], { ...both[1], state: 'REFUSED' }],
      });
    });

    it('names records that each source may come from, found by their words', async () => {
      const found = async (source: string, search = '') =>
        (
          await calls.read(
            `{ planChangeRecords(source: ${source}, search: "${search}") { id title code on department { code } } }`,
          )
        ).planChangeRecords;
      const codes = async (...given: [string, string?]) => (await found(...given)).map(({ code }: Asked) => code);
      expect(await codes('FORUM', '2006년 3월')).toEqual(['sample.F2006.03']);
      expect(await codes('FORUM')).toEqual(expect.arrayContaining(['sample.F2006.05', 'sample.O2006.F2']));
      expect(await codes('FORUM')).not.toContain('sample.O2006.N1');
      expect(await codes('STUDY', 'SAMPLE.C2006.w')).toEqual(['sample.C2006.WELFARE']);
      expect(await codes('OPINION', '자전거길')).toEqual(['sample.O2006.F2']);
      expect(await codes('BUDGET_CUT', '첨단산업단지')).toContain('sample.L2006.ECONOMY-1-1');
      const [order] = await found('INSTRUCTION', '지하철');
      expect(order).toMatchObject({ on: '2006-09-20', department: { code: 'TRANSPORT_POLICY' } });
      const feedback = (await found('BSC_FEEDBACK')).at(-1);
      const item = (await calls.item('sample.T3.URBAN_TRANSPORT-2-2')).id;
      for (const [source, record] of [
        ['INSTRUCTION', order],
        ['BSC_FEEDBACK', feedback],
      ] as const) {
        const made = await calls.done(...propose({ item, source, record: record.id, itemTitle: '보도' }));
        const { planChangeRequests } = await calls.read(
          `{ planChangeRequests(where: {id: {eq: "${made.id}"}}) { nodes { source origin { id title } } } }`,
        );
        expect(planChangeRequests.nodes).toEqual([{ source, origin: { id: record.id, title: record.title } }]);
      }
    });

    it('[PS-22] a study becomes a request, the accepted request an item of a revised edition; the final one never changes', async () => {
      const before = await calls.rowsOf('TERM-3', 1);
      const goal = (await calls.read('{ goal(code: "sample.WELFARE-1") { id } }')).goal.id;
      const added = {
        act: 'ADD',
        itemCode: 'T3-NEW',
        itemTitle: '이웃돌봄 마을',
        startYear: 2006,
        endYear: 2006,
        node: goal,
      };
      const study = await calls.done(...propose({ ...added, title: '복지 분야 도시발전구상' }));
      expect(study).toMatchObject({ status: 'RECEIVED', planVersion: null });
      const opinion = (await calls.read('{ citizenOpinions(where: {code: {eq: "sample.O2006.F2"}}) { nodes { id } } }'))
        .citizenOpinions.nodes[0].id;
      const pavement = (await calls.item('sample.T3.URBAN_TRANSPORT-2-2')).id;
      const from = { source: 'OPINION', record: opinion, item: pavement, title: '끊긴 길 잇기' };
      const promised = await calls.done(
        ...propose({ ...from, itemTitle: '보도와 자전거길 잇기', toDepartment: department }),
      );
      const dropped = await calls.done(
        ...propose({ act: 'DROP', item: (await calls.item('sample.T3.CULTURE-1-2')).id, source: 'BUDGET_CUT' }),
      );
      const mine = await calls.done(...propose({ item: pavement, itemTitle: '다른 제목' }, 'planner'));
      expect(await calls.codes(...decide(study, true, 'staff'))).toEqual(['FORBIDDEN']);
      expect(await calls.refused(...decide(mine, true))).toEqual([['plan-sync.separation-of-duty', 'input.id']]);
      for (const request of [study, promised]) await calls.done(...decide(request, true));
      expect(await calls.done(...decide(dropped, false))).toMatchObject({
        status: 'REJECTED',
        decisionReason: '검토 결과',
      });

      const collect = [
        'collectPlanChanges',
        'PlanChangeCollection',
        'id year number kind items { totalCount }',
        { plan },
      ] as const;
      const revised = await calls.done(...collect);
      expect(revised).toMatchObject({ year: 2006, number: 2, kind: 'REVISED', items: { totalCount: 12 } });
      expect(await calls.refused(...collect)).toEqual([['plan-sync.change.none', 'input.plan']]);
      expect(await calls.refused(...decide({ ...study, version: 3 }, false))).toEqual([
        ['plan-sync.change.collected', 'input.id'],
      ]);
      const base = await calls.edition('TERM-3', 1);
      const found = await calls.diff(base.id, revised.id);
      expect(countsOf(found)).toEqual({ CARRIED: 9, CHANGED: 2, ADDED: 1 });
      const [changed, near, fresh] = found.changes.filter(({ kind }: { kind: string }) => kind !== 'CARRIED');
      expect(changed).toMatchObject({
        flags: ['MOVED'],
        fields: [
          { name: 'title', before: '보도 단차 없애기', after: '보도와 자전거길 잇기' },
          { name: 'department', before: '도로과', after: '복지정책과' },
        ],
        requests: [{ title: '끊긴 길 잇기', source: 'OPINION', record: opinion }],
      });
      expect(near).toMatchObject({ after: { code: 'sample.T3.WELFARE-2-1' }, requests: [{ record: feedback }] });
      expect(await loopOf(feedback)).toMatchObject({ loopClosed: false, outcomes: [{ state: 'TAKEN_IN' }, {}] });
      expect(fresh).toMatchObject({ kind: 'ADDED', after: { code: 'T3-NEW' }, requests: [{ source: 'STUDY' }] });
      expect(await calls.rowsOf('TERM-3', 1)).toBe(before);
    });

    it('[PS-21] an accepted opinion is taken up once its edition is final, and a new item opens its initiative', async () => {
      const edition = await calls.edition('TERM-3', 2);
      const fresh = await calls.itemIn(edition.id, 'T3-NEW');
      const moved = await calls.itemIn(edition.id, 'sample.T3.URBAN_TRANSPORT-2-2');
      const near = await calls.itemIn(edition.id, 'sample.T3.WELFARE-2-1');
      await calls.done(...(await calls.moveTo('TERM-3', 2, 'COLLECTING')));
      const filled = { customerGroups: ['이웃'], outcomeStatement: '서로 돌보는 이웃이 는다', onFinal: 'OPEN' };
      const written = await calls.done(
        'updatePlanItem',
        'PlanItemUpdate',
        'id version',
        { ...ref(fresh), ...filled },
        'staff',
      );
      const act = (name: string, items: object[], as: string) =>
        calls.done(name, 'PlanItemsActInput', 'id version entry', { items }, as);
      const sent = await act('submitPlanItems', [ref(written), ref(moved), ref(near)], 'staff');
      await act('confirmPlanItems', sent.map(ref), 'head');
      await calls.done(...(await calls.moveTo('TERM-3', 2, 'DEPT_CONFIRMED')));
      await calls.done(...(await calls.moveTo('TERM-3', 2, 'COORDINATION')));
      const { planVersions } = await calls.read(
        `{ planVersions(where: {id: {eq: "${edition.id}"}}) { nodes { effectsOnFinal { kind item { code } initiative { code } } } } }`,
      );
      expect(planVersions.nodes[0].effectsOnFinal).toEqual([
        { kind: 'OPENS', item: { code: 'T3-NEW' }, initiative: null },
      ]);
      expect(await calls.done(...(await calls.moveTo('TERM-3', 2, 'FINAL')))).toMatchObject({ status: 'FINAL' });
      const { initiatives, planItems, citizenOpinions, planChangeRequests } = await calls.read(
        `{ initiatives(where: {code: {eq: "T3-NEW"}}) { nodes { title status fromYear toYear goal { code } leadDepartment { code } } }
          planItems(where: {code: {eq: "T3-NEW"}}) { nodes { initiative { code } goal { code } } }
          citizenOpinions(where: {code: {eq: "sample.O2006.F2"}}) { nodes { status item { title } } }
          planChangeRequests(where: {status: {eq: APPLIED}, sample: {eq: false}}) { nodes { title } } }`,
      );
      expect(initiatives.nodes).toEqual([
        {
          ...{ title: '이웃돌봄 마을', status: 'PLANNED', fromYear: 2006, toYear: 2006 },
          ...{ goal: { code: 'sample.WELFARE-1' }, leadDepartment: { code: 'WELFARE_POLICY' } },
        },
      ]);
      expect(planItems.nodes).toEqual([{ initiative: { code: 'T3-NEW' }, goal: null }]);
      expect(citizenOpinions.nodes).toEqual([{ status: 'INCORPORATED', item: { title: '보도와 자전거길 잇기' } }]);
      expect(planChangeRequests.nodes.map(({ title }: { title: string }) => title).sort()).toEqual([
        '가까운 보육시설',
        '끊긴 길 잇기',
        '복지 분야 도시발전구상',
      ]);
    });

    it('[PS-28] the loop of an evaluation is closed by the item of a final edition', async () => {
      const { initiative } = await calls.read(
        `{ initiative(code: "sample.WELFARE-2-1") { feedbacks { totalCount } changeRequests { nodes {
          status cause { ... on Feedback { year finding } } changedItem { id outcomeStatement planVersion { year number status } } } } } }`,
      );
      const { changeRequests, feedbacks } = initiative;
      const [taken] = changeRequests.nodes.filter(({ status }: { status: string }) => status === 'APPLIED');
      expect([feedbacks.totalCount, changeRequests.nodes.length]).toEqual([1, 2]);
      expect(taken).toMatchObject({
        cause: { year: 2005, finding: '집에서 먼 보육시설이 많음' },
        changedItem: {
          outcomeStatement: '걸어서 갈 곳에 생긴다',
          planVersion: { year: 2006, number: 2, status: 'FINAL' },
        },
      });
      expect(await loopOf(feedback)).toMatchObject({
        loopClosed: true,
        outcomes: [
          {
            state: 'SETTLED',
            title: 'Priorities of the third elected term 2006 (edition 2): More public childcare',
            path: `/m/plan-sync/items/${taken.changedItem.id}`,
          },
          { state: 'REFUSED' },
        ],
      });
    });
  });

  it('ends an initiative with the item that stood for it alone, after listing what hangs on it', async () => {
    const edition = await calls.edition('ANNUAL', 2);
    await calls.done('giveInstruction', 'InstructionInput', 'id', {
      meeting: await calls.idOf('progressMeeting', 'sample.M2006.2'),
      department: await calls.idOf('department', 'WELFARE_POLICY'),
      initiative: await calls.idOf('initiative', 'sample.WELFARE-1-3'),
      ...{ kind: 'ORDER', content: '민간과 나눌 일을 정할 것', dueOn: '2006-07-31' },
    });
    for (const code of ['WELFARE-1-3', 'WELFARE-NEW']) {
      const item = await calls.itemIn(edition.id, `sample.A2006R.${code}`);
      await calls.done('dropPlanItem', 'PlanItemDrop', 'id', { ...ref(item), reason: '민간이 맡음' });
    }
    const { planVersions } = await calls.read(
      `{ planVersions(where: {id: {eq: "${edition.id}"}}) { nodes { effectsOnFinal { kind item { code }
        initiative { code } dependents { title(lang: en) count } } } } }`,
    );
    const [closes] = planVersions.nodes[0].effectsOnFinal;
    expect(planVersions.nodes[0].effectsOnFinal).toHaveLength(1);
    expect(closes).toMatchObject({ kind: 'CLOSES', initiative: { code: 'sample.WELFARE-1-3' } });
    expect(closes.dependents).toEqual(
      expect.arrayContaining([
        { title: 'Plan items', count: 2 },
        { title: 'Opinions of citizens', count: 1 },
        { title: 'Instructions that are not closed', count: 1 },
      ]),
    );
    const waiting = await calls.itemIn(edition.id, 'sample.A2006R.WELFARE-1-2');
    await calls.done('confirmPlanItems', 'PlanItemsActInput', 'id', { items: [ref(waiting)] }, 'head');
    for (const to of ['DEPT_CONFIRMED', 'COORDINATION']) await calls.done(...(await calls.moveTo('ANNUAL', 2, to)));
    await calls.rejectProposed(/WELFARE-1-/);
    await calls.done(...(await calls.moveTo('ANNUAL', 2, 'FINAL')));
    const { initiative } = await calls.read(
      '{ initiative(code: "sample.WELFARE-1-3") { status toYear citizenOpinions { totalCount } } }',
    );
    expect(initiative).toEqual({ status: 'CLOSED', toYear: 2006, citizenOpinions: { totalCount: 1 } });
  });
});
