import { createPlatform, describeOnBoth, issuesOf, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const FACTS = 'facts { name standard attention measured { value status asOf inputs { name value } } }';
const REVIEW = 'id version state remark scores { score note criterion { id } }';

interface Fact {
  name: string;
  attention: boolean | null;
  measured: { value: string | null; status: string; inputs: { name: string; value: string }[] };
}

const rounded = (value: number, places = 2): string => String(Number(value.toFixed(places)));

describeOnBoth('the meta-evaluation of a year', (database) => {
  let platform: Platform;
  let calls: Calls;
  let id: string;
  let version: number;
  let criteria: { id: string; standard: string }[];
  const people = new Map<string, string>();

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    const found = await calls.read(
      `{ metaEvaluations(year: 2006) { nodes { id version criteria { id standard } } }
         people(first: 50) { nodes { id login } } }`,
      'planner',
    );
    [{ id, version, criteria }] = found.metaEvaluations.nodes;
    for (const person of found.people.nodes) people.set(person.login, person.id);
  }, 120_000);
  afterAll(() => platform?.stop());

  const meta = async (selection: string, as = 'bsc') =>
    (await calls.read(`{ metaEvaluations(year: 2006) { nodes { ${selection} } } }`, as)).metaEvaluations.nodes[0];
  const factsNow = async (): Promise<Map<string, Fact>> =>
    new Map(((await meta(FACTS)).facts as Fact[]).map((fact) => [fact.name, fact]));
  const move = async (state: string) => {
    ({ version } = await calls.done('moveMetaEvaluation', 'MetaEvaluationMove', 'version', { id, version, state }));
  };
  const review = (as: string, scores: object[], at: number, submit = true) =>
    calls.run('saveMetaReview', 'MetaReviewInput', REVIEW, { evaluation: id, version: at, scores, submit }, as);
  const all = (given: (at: number) => number) =>
    criteria.map(({ id: criterion }, at) => ({ criterion, score: given(at) }));

  it('[BS-19] has twenty criteria, four under each of the five standards', () => {
    const standards = criteria.map(({ standard }) => standard);
    expect(standards).toHaveLength(20);
    for (const standard of ['UTILITY', 'FEASIBILITY', 'PROPRIETY', 'ACCURACY', 'ACCOUNTABILITY'])
      expect(standards.filter((each) => each === standard)).toHaveLength(4);
  });

  it('[BS-19] computes facts from the year’s own records', async () => {
    const facts = await factsNow();
    const value = (name: string) => facts.get(name)?.measured.value;
    const kpis = dataFile('kpis');
    const outcomes = kpis.filter(({ kind }) => kind === 'OUTCOME').length;
    expect(value('OUTCOME_SHARE')).toBe(rounded((outcomes * 100) / kpis.length));
    const read = await calls.read(
      `{ kpis(year: 2006, first: 200) { nodes { score(period: "2006-05") { value } } }
         alerts(year: 2006, first: 500) { nodes { rule count action } }
         monthlyPublications(year: 2006) { nodes { sequence late } }
         panelRounds(year: 2006) { nodes { agreement { value } } } }`,
    );
    const scores = read.kpis.nodes
      .flatMap(({ score }: { score: { value: string | null } }) => score.value ?? [])
      .map(Number);
    const mean = scores.reduce((sum: number, score: number) => sum + score, 0) / scores.length;
    const squares = scores.reduce((sum: number, score: number) => sum + (score - mean) ** 2, 0);
    expect(value('SCORE_MEAN')).toBe(rounded(mean));
    expect(value('SCORE_SPREAD')).toBe(rounded(Math.sqrt(squares / (scores.length - 1))));
    const full = scores.filter((score: number) => score >= 100).length;
    expect(value('FULL_SCORES')).toBe(rounded((full * 100) / scores.length));
    expect(facts.get('SCORE_MEAN')?.attention).toBe(mean > 95);
    const late = read.alerts.nodes
      .filter(({ rule }: { rule: string }) => rule === 'LATE')
      .reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const due = facts.get('LATE_RATE')?.measured.inputs.find(({ name }) => name === 'whole')?.value;
    const months = { MONTH: 5, QUARTER: 1, HALF: 0, YEAR: 0 } as const;
    const dueKpis = kpis.reduce((sum, { cycle, availability_lag_days: lag }) => {
      // Sources that publish later than the day of entry make May not due yet.
      const waits = cycle === 'MONTH' && Number(lag) >= 15 ? 1 : 0;
      return sum + months[cycle as keyof typeof months] - waits;
    }, 0);
    expect(Number(due)).toBe(dueKpis);
    expect(value('LATE_RATE')).toBe(rounded((late * 100) / dueKpis));
    expect(value('PUBLISHED_ON_TIME')).toBe('100');
    expect(read.monthlyPublications.nodes.filter(({ late: behind }: { late: boolean }) => !behind)).toHaveLength(5);
    expect(value('EVALUATOR_AGREEMENT')).toBe(rounded(Number(read.panelRounds.nodes[0].agreement.value)));
    expect(value('ALERT_PRECISION')).toBe('0');
    expect(facts.get('APPEALS_ACCEPTED')?.measured).toMatchObject({ value: null, status: 'NO_DATA' });
    // The sample's one feedback of 2006 is acted on, not verified.
    expect(value('FEEDBACK_CLOSURE')).toBe('0');
  });

  it('[BS-19] follows what becomes of warnings, targets and locked results', async () => {
    const { alerts } = await calls.read(
      '{ alerts(year: 2006, first: 500, where: { department: { code: { eq: "WELFARE_POLICY" } } }) { nodes { id version } } }',
    );
    const action = { ...alerts.nodes[0], action: '전담 인력을 둔다' };
    await calls.done('acknowledgeAlert', 'AlertAcknowledgement', 'state', action, 'head');
    const raised = await readRows(platform.databaseUrl, 'SELECT id FROM bsc_kpi_alert');
    const { kpis } = await calls.read(
      '{ kpis(year: 2006, where: { code: { eq: "sample.ROADS-2" } }) { nodes { id target(year: 2006) { target version baseline } } } }',
    );
    const [kpi] = kpis.nodes;
    const { target, version: before } = kpi.target;
    const easy = { kpi: kpi.id, year: 2006, target, version: before, baseline: target };
    await calls.done('setKpiTarget', 'KpiTargetInput', 'version', easy);
    const facts = await factsNow();
    expect(facts.get('ALERT_PRECISION')?.measured.value).toBe(rounded(100 / raised.length));
    const changed = dataFile('basis-changes').filter(({ item }) => item === 'target');
    expect(facts.get('TARGET_CHANGES')?.measured.inputs).toEqual([
      { name: 'part', value: String(1 + changed.length) },
      { name: 'whole', value: String(dataFile('kpis').length) },
    ]);
    expect(facts.get('CORRECTIONS')?.measured.inputs[0]).toEqual({ name: 'part', value: '0' });
  });

  it('names reviewers once each, and takes reviews only while it is under way', async () => {
    const name = (...logins: string[]) => ({ evaluation: id, people: logins.map((login) => people.get(login)) });
    const named = await calls.done(
      'nameMetaReviewers',
      'MetaReviewersInput',
      'reviewers { submitted person { login } }',
      name('evaluator', 'advisor'),
    );
    expect(named.reviewers).toEqual([
      { submitted: false, person: { login: 'evaluator' } },
      { submitted: false, person: { login: 'advisor' } },
    ]);
    expect(await calls.refused('nameMetaReviewers', 'MetaReviewersInput', 'id', name('auditor', 'advisor'))).toEqual([
      ['bsc.meta.reviewer-twice', 'input.people.1'],
    ]);
    expect(
      issuesOf(
        (
          await review(
            'evaluator',
            all(() => 3),
            1,
          )
        ).errors,
      ),
    ).toEqual([['bsc.meta.not-under-way', 'input.evaluation']]);
    await move('UNDER_WAY');
    expect(
      (
        await review(
          'head',
          all(() => 3),
          1,
        )
      ).codes,
    ).toEqual(['FORBIDDEN']);
  });

  it('refuses half reviews and wrong scores at their places, and keeps a draft', async () => {
    const half = all(() => 4).slice(0, 3);
    expect(issuesOf((await review('evaluator', half, 1)).errors)).toEqual([['bsc.meta.scores-each', 'input.scores']]);
    const wrong = [
      { ...half[0], score: 6 },
      { ...half[1], criterion: people.get('head') },
    ];
    expect(issuesOf((await review('evaluator', wrong, 1, false)).errors)).toEqual([
      ['bsc.meta.score', 'input.scores.0.score'],
      ['bsc.meta.criterion', 'input.scores.1.criterion'],
    ]);
    expect((await review('evaluator', half, 1, false)).data?.it).toMatchObject({ state: 'DRAFT', version: 2 });
    expect((await review('evaluator', half, 1, false)).codes).toEqual(['CONFLICT']);
  });

  it('hides what reviewers gave from everyone until it is finished', async () => {
    // 5, 4, 3, 2, 1 by turns, and one more of the lowest.
    expect(
      (
        await review(
          'evaluator',
          all((at) => 5 - (at % 5)),
          2,
        )
      ).errors,
    ).toEqual([]);
    const mine = (await meta(`myReview { ${REVIEW} }`, 'evaluator')).myReview;
    expect(mine).toMatchObject({ state: 'SUBMITTED' });
    for (const as of ['advisor', 'bsc', 'planner', 'auditor', 'head', 'admin']) {
      const seen = await calls.read(
        `{ node(id: "${mine.id}") { id } metaEvaluations(year: 2006) { nodes {
          myReview { id state } standards { mean } agreement { value } criteria { mean } } } }`,
        as,
      );
      const [found] = seen.metaEvaluations.nodes;
      expect([as, seen.node, found.standards, found.agreement]).toEqual([as, null, [], null]);
      expect(found.criteria.every(({ mean }: { mean: string | null }) => mean === null)).toBe(true);
      expect(found.myReview?.id).not.toBe(mine.id);
    }
  });

  it('[BS-19] ends with two reviews, their means by criterion and standard, and the facts as of that day', async () => {
    expect(
      await calls.refused('moveMetaEvaluation', 'MetaEvaluationMove', 'id', { id, version, state: 'DONE' }),
    ).toEqual([['bsc.meta.reviewers', 'input.state']]);
    expect(
      (
        await review(
          'advisor',
          all((at) => 5 - (at % 4)),
          1,
        )
      ).errors,
    ).toEqual([]);
    await move('DONE');
    const done = await meta(
      `state doneOn ${FACTS} agreement { value inputs { name value } } standards { standard mean } criteria { mean }`,
      'head',
    );
    expect(done).toMatchObject({ state: 'DONE', doneOn: '2006-06-15' });
    const means = criteria.map((_, at) => (5 - (at % 5) + (5 - (at % 4))) / 2);
    expect(done.criteria.map(({ mean }: { mean: string }) => Number(mean))).toEqual(means);
    const utility = means.slice(0, 4).reduce((sum, each) => sum + each, 0) / 4;
    expect(done.standards[0]).toEqual({ standard: 'UTILITY', mean: rounded(utility) });
    expect(done.agreement.inputs).toEqual([
      { name: 'members', value: '2' },
      { name: 'items', value: '20' },
    ]);
    const kept = done.facts as Fact[];
    await calls.moveToday('2006-07-20');
    expect((await meta(FACTS)).facts).toEqual(kept);
    await calls.moveToday('2006-06-15');
    const name = { evaluation: id, people: [people.get('auditor')] };
    expect(await calls.refused('nameMetaReviewers', 'MetaReviewersInput', 'id', name)).toEqual([
      ['bsc.meta.finished', 'input.evaluation'],
    ]);
  });
});
