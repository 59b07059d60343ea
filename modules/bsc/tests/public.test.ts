import { createHash } from 'node:crypto';
import {
  changeRows,
  cookbookDocuments,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
} from '@yeondong/testing';

const MONTHS = `query($year: Int!) { publishedMonths(year: $year) {
  month sequence provisional late publishedOn reason content hash corrects
  scores { code name score status coverage } schedules { code title planned actual light } } }`;
const CARDS = `query($years: Int, $department: String) { publishedScorecards(years: $years, department: $department) {
  year code name(lang: ko) sequence publishedOn reason score coverage content hash corrects
  promises { code title(lang: ko) unit weight target actual score } } }`;
const PUBLISH_YEAR = `mutation($input: YearPublicationInput!) { publishYear(input: $input) { year published unchanged } }`;
const PUBLISH_MONTH = 'mutation($input: PublicationInput!) { publishMonth(input: $input) { month sequence } }';

interface Edition {
  sequence: number;
  content: string;
  hash: string;
  reason: string | null;
  corrects: string | null;
}
interface Month extends Edition {
  month: string;
  provisional: boolean;
  scores: { code: string; score: string | null }[];
}
interface Card extends Edition {
  year: number;
  code: string;
  name: string;
  score: string | null;
  promises: { code: string; target: string | null; actual: string | null; score: string | null }[];
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describeOnBoth('what citizens see', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/bsc'] });
  });
  afterAll(() => platform.stop());

  const months = async () =>
    (await platform.data<{ publishedMonths: Month[] }>(MONTHS, { year: 2006 })).publishedMonths;
  const cards = async (variables: Record<string, unknown> = {}) =>
    (await platform.data<{ publishedScorecards: Card[] }>(CARDS, variables)).publishedScorecards;
  const publishYear = (input: object, as = 'bsc') =>
    platform.gql<{ publishYear: object }>(PUBLISH_YEAR, { input }, { as });
  const businessDay = (date: string) =>
    platform.data(`mutation { setBusinessDate(date: "${date}") { planYear } }`, {}, { as: 'planner' });
  const move = async (to: string, more: object = {}) => {
    const query = 'mutation($input: ScorecardsMove!) { moveScorecards(input: $input) { status } }';
    const { errors } = await platform.gql(query, { input: { year: 2006, to, ...more } }, { as: 'bsc' });
    expect(errors).toEqual([]);
  };
  /** What a department promised and got over three years, as the cookbook asks it, without an account. */
  const askCookbook = async () => {
    const [asked] = cookbookDocuments('query-cookbook.md').filter(({ code }) => code === 'BS-Q5');
    return platform.data<{ publishedScorecards: (Card & { promises: object[] })[] }>(
      asked?.text ?? '',
      asked?.variables ?? {},
    );
  };
  /** Through scoring, notice and appeals to the end. */
  const finish = async () => {
    const { committees } = await platform.data<{ committees: { nodes: { meetings: { id: string }[] }[] } }>(
      '{ committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } } }',
      {},
      { as: 'bsc' },
    );
    await move('IN_OPERATION');
    await businessDay('2007-01-20');
    for (const to of ['CLOSED', 'SCORED', 'NOTIFIED', 'APPEAL']) await move(to);
    await businessDay('2007-02-28');
    await move('RESULTS_ADVISED', { meeting: committees.nodes[0]?.meetings[0]?.id });
    await move('FINAL');
  };

  it('[BS-31] are the months as they were published, with a hash that anybody can compute again', async () => {
    const found = await months();
    expect(found.map(({ month, sequence }) => [month, sequence])).toEqual(
      ['01', '02', '03', '04', '05'].map((month) => [`2006-${month}`, 1]),
    );
    for (const { content, hash, scores, month } of found) {
      expect(sha256(content)).toBe(hash);
      expect(JSON.parse(content)).toMatchObject({ month, scores });
    }
    // before the scorecards were confirmed, January is 참고
    expect(found[0]?.provisional).toBe(true);
    const [row] = await readRows(platform.databaseUrl, "SELECT hash FROM bsc_publication WHERE month = '2006-05'");
    expect(found.at(-1)?.hash).toBe(row?.hash);
  });

  it('are corrections beside what they correct, with the reason; the one before stays as it was', async () => {
    const before = (await months()).at(-1);
    const correction = { month: '2006-05', reason: '실적 정정' };
    expect((await platform.gql(PUBLISH_MONTH, { input: correction }, { as: 'bsc' })).codes).toEqual([]);
    const [first, second] = (await months()).filter(({ month }) => month === '2006-05');
    expect(first).toEqual(before);
    expect(second).toMatchObject({ sequence: 2, reason: '실적 정정', corrects: before?.hash });
  });

  it('hold no score of a year before all its scorecards are final', async () => {
    expect(await cards()).toEqual([]);
    const refused = await publishYear({ year: 2006 });
    expect(refused.errors[0]?.extensions.issues).toMatchObject([
      { code: 'bsc.year.not-final', path: ['input', 'year'] },
    ]);
    expect((await publishYear({ year: 1999 })).errors[0]?.extensions.issues).toMatchObject([
      { code: 'bsc.year.no-scorecards' },
    ]);
    expect(await readRows(platform.databaseUrl, 'SELECT id FROM bsc_year_publication')).toEqual([]);
  });

  it('[BS-01] are the published scorecards of departments: what was promised, what was done, and the score', async () => {
    await finish();
    expect((await publishYear({ year: 2006 }, 'staff')).codes).toEqual(['FORBIDDEN']);
    const count = (await readRows(platform.databaseUrl, 'SELECT id FROM bsc_scorecard WHERE year = 2006')).length;
    expect((await publishYear({ year: 2006 })).data?.publishYear).toEqual({
      ...{ year: 2006, published: count, unchanged: 0 },
    });
    const states = await readRows(platform.databaseUrl, 'SELECT DISTINCT status FROM bsc_scorecard WHERE year = 2006');
    expect(states).toEqual([{ status: 'PUBLISHED' }]);
    const all = await cards();
    expect(all).toHaveLength(count);
    for (const { content, hash, score, code, promises } of all) {
      expect(sha256(content)).toBe(hash);
      expect(JSON.parse(content)).toMatchObject({ year: 2006, code, score });
      expect(promises.length).toBeGreaterThan(0);
    }
    const [welfare] = await cards({ department: 'WELFARE_POLICY' });
    expect(welfare).toMatchObject({ code: 'WELFARE_POLICY', year: 2006, sequence: 1, reason: null });
    // results are there for January to May alone: at the end of the year the months that are missing are late, and late is 0
    const scored = welfare?.promises.filter(({ score }) => score !== null) ?? [];
    const weights = JSON.parse(welfare?.content ?? '{}').promises as { weight: string; score: string | null }[];
    const due = weights.reduce((sum, { weight }) => sum + Number(weight), 0);
    const points = weights.reduce((sum, { weight, score }) => sum + Number(weight) * Number(score ?? 0), 0);
    expect(Number(welfare?.score)).toBeCloseTo(points / due, 1);
    const [frozen] = await readRows(
      platform.databaseUrl,
      `SELECT f.base FROM bsc_final_score f JOIN bsc_scorecard c ON c.id = f.scorecard_id
        JOIN core_department d ON d.id = c.department_id WHERE d.code = 'WELFARE_POLICY' AND c.year = 2006`,
    );
    expect(Number(welfare?.score)).toBe(Number(frozen?.base));
    expect(scored.every(({ target }) => target !== null)).toBe(true);
  });

  it('stay as they are when they are published again, and are corrected only with a reason', async () => {
    const [before] = await cards({ department: 'WELFARE_POLICY' });
    expect((await publishYear({ year: 2006 })).data?.publishYear).toMatchObject({ published: 0 });
    const kpi = before?.promises[0]?.code;
    await changeRows(platform.databaseUrl, `UPDATE bsc_kpi SET title_ko = '고친 이름' WHERE code = '${kpi}'`);
    expect((await publishYear({ year: 2006 })).errors[0]?.extensions.issues).toMatchObject([
      { code: 'bsc.publication.reason', path: ['input', 'reason'] },
    ]);
    expect((await publishYear({ year: 2006, reason: '지표 이름 정정' })).codes).toEqual([]);
    const [after] = await cards({ department: 'WELFARE_POLICY' });
    expect(after).toMatchObject({ sequence: 2, reason: '지표 이름 정정', corrects: before?.hash });
    const kept = await readRows(platform.databaseUrl, 'SELECT hash FROM bsc_year_publication WHERE sequence = 1');
    expect(kept.map(({ hash }) => hash)).toContain(before?.hash);
  });

  it('are three years beside each other', async () => {
    await changeRows(
      platform.databaseUrl,
      `INSERT INTO bsc_year_publication (year, department_id, sequence, published_on, published_at, content, hash)
        SELECT y.year, p.department_id, 1, '2006-02-28', 0, REPLACE('{"nameKo":"복지정책과","nameEn":null,"code":"WELFARE_POLICY","year":YYYY,"promises":[]}', 'YYYY', y.year), 'h'
        FROM bsc_year_publication p JOIN core_department d ON d.id = p.department_id
        CROSS JOIN (SELECT 2003 AS year UNION SELECT 2004 UNION SELECT 2005) y
        WHERE d.code = 'WELFARE_POLICY' AND p.sequence = 2`,
    );
    await businessDay('2007-03-01');
    const count = async (years?: number) => (await cards({ years, department: 'WELFARE_POLICY' })).length;
    expect([await count(), await count(1), await count(5)]).toEqual([3, 1, 4]);
    const promised = await askCookbook();
    expect(promised.publishedScorecards.map(({ year, name }) => [year, name])).toEqual(
      [2006, 2005, 2004].map((year) => [year, '복지정책과']),
    );
    const slow = promised.publishedScorecards[0]?.promises.find(({ code }) => code === 'sample.WELFARE_POLICY-1');
    expect(slow).toMatchObject({ title: '고친 이름', weight: '16', target: '3' });
    const refused = await platform.gql(CARDS, { years: 6 });
    expect(refused.errors[0]?.extensions.issues).toMatchObject([{ code: 'bsc.year.count', path: ['years'] }]);
  });

  it.each([
    '{ scorecards { totalCount } }',
    '{ monthlyPublications { totalCount } }',
    '{ kpis { nodes { code } } }',
    '{ departments { nodes { code } } }',
    '{ surveys { totalCount } }',
    '{ node(id: "U2NvcmVjYXJkOjE") { id } }',
    '{ publishedScorecards { code department { id } } }',
    '{ publishedScorecards { score why { inputs { name } } } }',
    '{ publishedMonths(year: 2006) { id publishedBy { name } } }',
    '{ publishedMonths(year: 2006, where: { sample: { eq: true } }) { month } }',
    '{ publishedMonths(year: 2006) { __schema { types { name } } } }',
    'mutation { publishYear(input: { year: 2006 }) { published } }',
    'mutation { publishMonth(input: { month: "2006-05" }) { month } }',
  ])('lead nowhere else: %s', async (query) => {
    const answer = await platform.gql(query);
    expect([answer.status, answer.data ?? null, [...new Set(answer.codes)]]).toEqual([401, null, ['UNAUTHENTICATED']]);
    expect(JSON.stringify(answer.errors)).not.toMatch(/Scorecard|Did you mean/);
  });

  it('are the same to somebody signed in, and gone where the city has the module off', async () => {
    const { publishedMonths } = await platform.data<{ publishedMonths: Month[] }>(
      MONTHS,
      { year: 2006 },
      { as: 'analyst' },
    );
    expect(publishedMonths).toEqual(await months());
    const [root] = await readRows(platform.databaseUrl, 'SELECT id FROM core_department WHERE parent_id IS NULL');
    const department = Buffer.from(`Department:${root?.id}`).toString('base64url');
    const modules = (on: string[] | null) =>
      platform.data(
        'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code } }',
        { department, modules: on },
        { as: 'planner' },
      );
    await modules([]);
    const off = await platform.gql(MONTHS, { year: 2006 });
    expect([off.status, off.codes]).toEqual([401, ['UNAUTHENTICATED']]);
    expect((await platform.fetch('/api/v1/client-modules')).status).toBe(401);
    await modules(null);
    expect((await months()).length).toBeGreaterThan(0);
  });
});
