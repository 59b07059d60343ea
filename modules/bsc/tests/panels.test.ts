import { createPlatform, describeOnBoth, issuesOf, type Platform, readRows } from '@yeondong/testing';
import { DefinitionDesk } from './definition-desk.js';
import { type Calls, departmentId, entryOf } from './fixtures.js';
import { marksOf, PanelDesk, type PanelItem, SHEET } from './panel-desk.js';

/** A draft scorecard of the next year for two departments, so that there is something to appraise. */
const WELFARE = 'sample.WELFARE_POLICY-';
const ROADS = 'sample.ROADS-';

describeOnBoth('panels that grade KPIs', (database) => {
  let platform: Platform;
  let calls: Calls;
  let panel: PanelDesk;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    panel = await PanelDesk.of(platform);
    calls = panel.calls;
  }, 120_000);
  afterAll(() => platform?.stop());

  describe('of an appraisal', () => {
    const APPRAISAL = { kind: 'APPRAISAL', period: '2007', dueOn: '2006-12-20', quorum: 3 };
    let round: { id: string; version: number };
    let items: PanelItem[];

    it('[BS-20] are made of members of the study group alone, enough of them for a quorum', async () => {
      const chosen = { ...APPRAISAL, kpis: [panel.kpis.get(`${WELFARE}1`)] };
      expect(await panel.refusals({ ...chosen, members: panel.members('evaluator', 'head') })).toEqual([
        ['bsc.panel.not-seated', 'input.members.1'],
      ]);
      expect(await panel.refusals({ ...chosen, members: panel.members('evaluator', 'policy') })).toEqual([
        ['bsc.panel.quorum', 'input.quorum'],
      ]);
      const three = panel.members('evaluator', 'statistician', 'innovation');
      expect(await panel.refusals({ ...chosen, period: '2007-H1', members: three })).toEqual([
        ['bsc.panel.period', 'input.period'],
      ]);
      expect(await panel.refusals({ ...chosen, dueOn: '2006-06-14', members: three })).toEqual([
        ['bsc.panel.due', 'input.dueOn'],
      ]);
      expect(await panel.refusals({ ...APPRAISAL, members: three })).toEqual([['bsc.panel.no-items', 'input.kpis']]);
      expect((await panel.open({ ...chosen, members: three }, 'head')).codes).toEqual(['FORBIDDEN']);
    });

    it('take the KPIs of scorecards that are not confirmed', async () => {
      const department = await departmentId(platform, 'WELFARE_POLICY');
      const cards = [
        { department, items: [`${WELFARE}1`, `${WELFARE}2`] },
        { department: await departmentId(platform, 'ROADS'), items: [`${ROADS}1`] },
      ];
      for (const card of cards) {
        const weight = card.items.length === 1 ? '100' : '50';
        await calls.done('saveScorecard', 'ScorecardInput', 'id', {
          department: card.department,
          year: 2007,
          items: card.items.map((code) => ({ kpi: panel.kpis.get(code), weight })),
        });
      }
      round = await panel.opened({
        ...APPRAISAL,
        members: panel.members('evaluator', 'statistician', 'innovation', 'policy'),
      });
      items = await panel.itemsOf(round.id);
      expect(items.map(({ kpi }) => kpi.code)).toEqual([`${ROADS}1`, `${WELFARE}1`, `${WELFARE}2`]);
      expect(
        (await panel.open({ ...APPRAISAL, members: panel.members('evaluator', 'policy', 'innovation') })).codes,
      ).toEqual(['BAD_USER_INPUT']);
    });

    it('keep drafts, refuse what is wrong at its place, and hand in whole sheets', async () => {
      const [first, second] = items as [PanelItem, PanelItem];
      const half = [{ item: first.id, marks: marksOf('수우') }];
      const draft = await panel.save('evaluator', round.id, half, false);
      expect(draft.data?.it).toMatchObject([{ state: 'DRAFT', version: 1 }]);
      const wrong = [
        { item: first.id, version: 1, marks: marksOf('수우') },
        { item: second.id, marks: marksOf('수우미A') },
      ];
      expect(issuesOf((await panel.save('evaluator', round.id, wrong)).errors)).toEqual([
        ['bsc.panel.marks-each', 'input.rows.0.marks'],
        ['bsc.panel.grade', 'input.rows.1.marks.3.grade'],
      ]);
      expect((await panel.itemsOf(round.id, 'evaluator'))[1]).toMatchObject({ mySheet: null, submitted: 0 });
      const stale = await panel.save('evaluator', round.id, [
        { item: first.id, version: 9, marks: marksOf('수우우우') },
      ]);
      expect(stale.codes).toEqual(['CONFLICT']);
      const rows = items.map(({ id }, at) => ({ item: id, marks: marksOf('수우우우'), version: at === 0 ? 1 : null }));
      expect((await panel.save('evaluator', round.id, rows)).data?.it).toHaveLength(3);
      expect((await panel.save('staff', round.id, half)).codes).toEqual(['FORBIDDEN']);
    });

    it('[BS-21] never judge KPIs of their own department, and keep the conflict that a member declares', async () => {
      const planning = [{ ...APPRAISAL, period: '2008', kpis: [panel.kpis.get('sample.POLICY_PLANNING-1')] }];
      const own = await panel.opened({ ...planning[0], members: panel.members('policy', 'evaluator', 'innovation') });
      const [item] = await panel.itemsOf(own.id, 'policy');
      expect(item).toMatchObject({ ownDepartment: true });
      const row = [{ item: item?.id, marks: marksOf('수우우우') }];
      expect(issuesOf((await panel.save('policy', own.id, row)).errors)).toEqual([
        ['bsc.panel.own-department', 'input.rows.0.item'],
      ]);
      const recusal = { item: item?.id, reason: '배우자가 그 사업을 맡고 있음' };
      const recused = await calls.done('recuseFromPanelItem', 'PanelRecusal', SHEET, recusal, 'evaluator');
      expect(recused).toMatchObject({ state: 'RECUSED', marks: [], comment: recusal.reason });
      expect(issuesOf((await panel.save('evaluator', own.id, [{ ...row[0], version: 1 }])).errors)).toEqual([
        ['bsc.panel.recused', 'input.rows.0.item'],
      ]);
      const seen = await calls.read(
        `{ panelItems(where: { round: { id: { eq: "${own.id}" } } }) { nodes {
          sheets { nodes { state member { person { login } } } } } } }`,
      );
      expect(seen.panelItems.nodes[0].sheets.nodes).toEqual([
        { state: 'RECUSED', member: { person: { login: 'evaluator' } } },
      ]);
    });

    it('hide what others gave from everyone, by every path, until the round is closed', async () => {
      const [first] = await panel.itemsOf(round.id, 'evaluator');
      const sheet = (first as unknown as { mySheet: { id: string } }).mySheet.id;
      for (const as of ['statistician', 'head', 'bsc', 'planner', 'auditor', 'admin']) {
        const seen = await calls.read(
          `{ node(id: "${sheet}") { id } nodes(ids: ["${sheet}"]) { id }
             panelItems(where: { round: { id: { eq: "${round.id}" } } }) { nodes {
               mean grade criteria { mean } submitted sheets { totalCount nodes { id } } mySheet { id } } } }`,
          as,
        );
        const ofRound = seen.panelItems.nodes;
        expect([as, seen.node, seen.nodes]).toEqual([as, null, [null]]);
        expect(
          ofRound.map(({ mean, criteria, sheets, mySheet }: Record<string, unknown>) => [
            mean,
            criteria,
            sheets,
            mySheet,
          ]),
        ).toEqual(ofRound.map(() => [null, [], { totalCount: 0, nodes: [] }, null]));
        expect(ofRound.map(({ submitted }: { submitted: number }) => submitted)).toEqual([1, 1, 1]);
      }
      const entries = await readRows(
        platform.databaseUrl,
        "SELECT changes FROM core_audit_entry WHERE act = 'bsc.panel.assess'",
      );
      expect(entries.length).toBeGreaterThan(2);
      expect(JSON.stringify(entries)).not.toMatch(/marks|IMPORTANCE|수/);
    });

    it('give the trimmed mean, the KPI’s grade, a multiplier and their agreement once it is closed', async () => {
      const given: Record<string, string[]> = {
        statistician: ['우우우수', '수우우우', '미미미미'],
        innovation: ['우우우수', '우우우우'],
        policy: ['미미우우', '우미우우', '양양양양'],
      };
      for (const [as, sheets] of Object.entries(given)) {
        const rows = sheets.map((grades, at) => ({ item: items[at]?.id, marks: marksOf(grades) }));
        expect((await panel.save(as, round.id, rows)).errors).toEqual([]);
      }
      const members = (
        await calls.read(
          `{ panelRounds(year: 2007, where: { id: { eq: "${round.id}" } }) { nodes { members { id version submitted person { login } } } } }`,
        )
      ).panelRounds.nodes[0].members;
      const leaving = members.find(({ person }: { person: { login: string } }) => person.login === 'policy');
      expect(leaving.submitted).toBe(3);
      await calls.done('dismissPanelMember', 'RecordAsRead', 'leftOn', { id: leaving.id, version: leaving.version });
      expect(
        (await panel.save('policy', round.id, [{ item: items[0]?.id, version: 1, marks: marksOf('수수수수') }])).codes,
      ).toEqual(['FORBIDDEN']);
      const before = await calls.refused('closePanelRound', 'RecordAsRead', 'id', { id: items[0]?.id, version: 1 });
      expect(before).toEqual([['record.unknown', 'input.id']]);
      const closed = await calls.done(
        'closePanelRound',
        'RecordAsRead',
        'state closedOn agreement { value status inputs { name value } }',
        { id: round.id, version: round.version },
      );
      // Ranks of the two KPIs that all four graded: 1.5 1.5 | 2 1 | 1 2 | 2 1, with ties corrected.
      expect(closed).toMatchObject({ state: 'CLOSED', closedOn: '2006-06-15' });
      expect(closed.agreement.inputs).toEqual([
        { name: 'members', value: '4' },
        { name: 'items', value: '2' },
      ]);
      const found = await panel.itemsOf(round.id);
      // (4.25 + 4.25 + 4.25 + 3.5) / 4; difficulty (4 + 5 + 5 + 4) / 4.
      expect(found[0]).toMatchObject({ mean: '4.06', grade: '우', counted: 4, difficulty: '1.05' });
      // (4.25 + 4.25 + 4 + 3.75) / 4; difficulty 4.
      expect(found[1]).toMatchObject({ mean: '4.06', grade: '우', counted: 4, difficulty: '1.02' });
      // Three sheets, but one of a member who has left: two are no quorum of three.
      expect(found[2]).toMatchObject({ mean: null, grade: null, counted: 3, difficulty: null });
    });

    it('set the multiplier only when it is adopted, and never on a confirmed scorecard', async () => {
      const [roads, slow, none] = (await panel.itemsOf(round.id)) as [PanelItem, PanelItem, PanelItem];
      const adopt = (...chosen: PanelItem[]) =>
        calls.run('adoptPanelDifficulties', 'PanelAdoption', 'adoptedOn kpi { difficulty }', {
          items: chosen.map(({ id, version }) => ({ id, version })),
        });
      expect(issuesOf((await adopt(roads, none)).errors)).toEqual([['bsc.panel.no-difficulty', 'input.items.1.id']]);
      expect((await adopt(roads)).data?.it).toEqual([{ adoptedOn: '2006-06-15', kpi: { difficulty: '1.05' } }]);
      const { panelItems } = await calls.read(
        '{ panelItems(first: 1, where: { kpi: { code: { eq: "sample.WELFARE_POLICY-1" } }, round: { year: { eq: 2006 } } }) { nodes { id version } } }',
      );
      expect(issuesOf((await adopt(panelItems.nodes[0])).errors)).toEqual([
        ['bsc.scorecard.confirmed', 'input.items.0.id'],
      ]);
      expect((await adopt(roads, slow)).codes).toEqual(['CONFLICT']);
      expect((await panel.itemsOf(round.id))[1]).toMatchObject({ adoptedOn: null });
      expect(
        issuesOf((await panel.save('evaluator', round.id, [{ item: roads.id, version: 2, marks: [] }])).errors),
      ).toEqual([['bsc.panel.closed', 'input.round']]);
    });

    it('may read each other once it is closed; departments read the result', async () => {
      const read = async (as: string) =>
        (
          await calls.read(
            `{ panelItems(where: { round: { id: { eq: "${round.id}" } } }) { nodes { mean sheets { totalCount } } } }`,
            as,
          )
        ).panelItems.nodes;
      expect((await read('statistician'))[0]).toEqual({ mean: '4.06', sheets: { totalCount: 4 } });
      expect((await read('auditor'))[0]).toEqual({ mean: '4.06', sheets: { totalCount: 4 } });
      expect((await read('head'))[0]).toEqual({ mean: '4.06', sheets: { totalCount: 0 } });
    });
  });

  describe('of a qualitative evaluation', () => {
    const FIVE = ['evaluator', 'statistician', 'innovation', 'policy'];
    const mark = (grade: string) => [{ criterion: 'ACHIEVEMENT', grade }];

    it('grade by default the KPIs that are scored by a panel', async () => {
      const chosen = { kind: 'QUALITATIVE', dueOn: '2006-12-29', quorum: 2, members: panel.members(...FIVE) };
      expect(await panel.refusals({ ...chosen, period: '2006-H2' })).toEqual([['bsc.panel.no-items', 'input.kpis']]);
      const desk = await DefinitionDesk.of(platform);
      const graded = { cycle: 'HALF', aggregation: 'AVG', method: 'M5', quorum: 2 };
      for (const source of ['PANEL', 'MANUAL']) await desk.create(`GRADED-${source}`, { ...graded, source });
      const half = await panel.opened({ ...chosen, period: '2006-H2' });
      expect((await panel.itemsOf(half.id)).map(({ kpi }) => kpi.code)).toEqual(['GRADED-PANEL']);
    });

    it('enter the mean as the result of the period, which its department then confirms', async () => {
      const code = 'sample.ROADS-2';
      const chosen = { kind: 'QUALITATIVE', period: '2006-H1', dueOn: '2006-07-31', quorum: 2 };
      const round = await panel.opened({ ...chosen, kpis: [panel.kpis.get(code)], members: panel.members(...FIVE) });
      const [item] = await panel.itemsOf(round.id);
      for (const [at, as] of FIVE.entries()) {
        const row = { item: item?.id, marks: mark('수우우양'[at] as string), comment: '현장 확인' };
        expect((await panel.save(as, round.id, [row])).errors).toEqual([]);
      }
      const close = { id: round.id, version: round.version };
      await calls.moveToday('2006-05-31');
      expect(await calls.refused('closePanelRound', 'RecordAsRead', 'id', close)).toEqual([
        ['bsc.publication.month-open', 'input.id'],
      ]);
      await calls.moveToday('2006-07-03');
      await calls.done('closePanelRound', 'RecordAsRead', 'id', close);
      const [found] = await panel.itemsOf(round.id);
      // 100, 90, 90, 70.
      expect(found).toMatchObject({ mean: '87.5', grade: '우', counted: 4, difficulty: null });
      const entry = await entryOf(platform, await departmentId(platform, 'ROADS'), '2006-06', code);
      expect(entry).toMatchObject({ status: 'ENTERED', result: { value: '87.5' } });
      const confirmed = await calls.run('confirmKpiResults', 'ResultsActInput', 'status', {
        results: [{ id: entry.result?.id, version: entry.result?.version }],
      });
      expect(issuesOf(confirmed.errors).map(([issue]) => issue)).toEqual(['bsc.result.separation-of-duty']);
      await calls.moveToday('2006-06-15');
    });
  });
});
