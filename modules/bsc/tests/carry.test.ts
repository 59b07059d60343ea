import { type Asked, changeRows, createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';

const DEPARTMENTS = 74;
const KPIS = 492;
const YEAR = 2007;
const CARD =
  'year scorecards carried retired { code } added { code } cards { carried weight known department { code } }';
const PLAN = `query($year: Int!) { carry: kpiCarry(year: $year) { ${CARD} } }`;
const CARRY = `mutation($year: Int!) { carry: carryKpis(year: $year) { ${CARD} } }`;

type Row = Record<string, unknown>;

/** Rows like a known one of a table, with other values, without their key; in statements of a hundred. */
async function clone(url: string, table: string, like: Row, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(like).filter((column) => column !== 'id');
  const one = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += 100) {
    const part = rows.slice(from, from + 100);
    const values = part.flatMap((row) => columns.map((column) => (column in row ? row[column] : like[column])));
    await changeRows(
      url,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${part.map(() => one).join(', ')}`,
      values,
    );
  }
}

/** 74 departments with 492 KPIs on confirmed scorecards, of which each department's first ends with the year. */
async function fillCity(url: string): Promise<void> {
  const first = async (table: string, where = '1 = 1') =>
    (await readRows(url, `SELECT * FROM ${table} WHERE ${where} ORDER BY id LIMIT 1`))[0] as Row;
  for (const table of ['bsc_card_score', 'bsc_scorecard_item', 'bsc_scorecard'])
    await changeRows(url, `DELETE FROM ${table}`);
  const range = (length: number) => Array.from({ length }, (_, at) => at);
  const department = await first('core_department', "code = 'WELFARE_POLICY'");
  await clone(
    url,
    'core_department',
    department,
    range(DEPARTMENTS).map((at) => ({ code: `CITY-${at}` })),
  );
  const departments = await readRows(url, "SELECT id FROM core_department WHERE code LIKE 'CITY-%' ORDER BY id");
  const kpi = { ...(await first('bsc_kpi')), latest_result_id: null, sample: 0, common_code: null };
  const owner = (at: number) => departments[at % DEPARTMENTS]?.id;
  await clone(
    url,
    'bsc_kpi',
    kpi,
    range(KPIS).map((at) => ({
      code: `CITY-${at}`,
      department_id: owner(at),
      to_year: at < DEPARTMENTS ? YEAR - 1 : null,
    })),
  );
  const card = {
    department_id: 0,
    year: YEAR - 1,
    status: 'CONFIRMED',
    sample: 0,
    version: 1,
    confirmed_on: '2006-02-28',
  };
  await clone(
    url,
    'bsc_scorecard',
    card,
    departments.map(({ id }) => ({ department_id: id })),
  );
  const cards = await readRows(url, `SELECT id, department_id FROM bsc_scorecard WHERE year = ${YEAR - 1}`);
  const kpis = await readRows(url, "SELECT id, department_id FROM bsc_kpi WHERE code LIKE 'CITY-%' ORDER BY id");
  const item = { scorecard_id: 0, kpi_id: 0, weight: 0, position: 0 };
  const items = cards.flatMap((each) => {
    const own = kpis.filter(({ department_id }) => department_id === each.department_id);
    // Eight or nine KPIs: the first takes what the others leave of 100, in millionths.
    return own.map(({ id }, position) => ({
      scorecard_id: each.id,
      kpi_id: id,
      position,
      weight: position === 0 ? (100 - 10 * (own.length - 1)) * 1_000_000 : 10_000_000,
    }));
  });
  await clone(url, 'bsc_scorecard_item', item, items);
}

describeOnBoth('carrying KPIs into the next year', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    await fillCity(platform.databaseUrl);
  }, 120_000);
  afterAll(() => platform?.stop());

  const ask = async (query: string, as = 'bsc'): Promise<Asked> =>
    (await platform.data<Asked>(query, { year: YEAR }, { as })).carry;
  const drafts = () =>
    readRows(
      platform.databaseUrl,
      `SELECT c.id, c.department_id, i.kpi_id, i.weight, i.position, c.version FROM bsc_scorecard c
        JOIN bsc_scorecard_item i ON i.scorecard_id = c.id WHERE c.year = ${YEAR} ORDER BY c.id, i.position`,
    );

  it('first tells what would change: what goes on, what has ended, which sums are not 100', async () => {
    const plan = await ask(PLAN);
    expect(plan).toMatchObject({ year: YEAR, scorecards: DEPARTMENTS, carried: KPIS - DEPARTMENTS });
    expect(plan.retired).toHaveLength(DEPARTMENTS);
    expect(plan.cards).toHaveLength(DEPARTMENTS);
    expect(plan.cards.every(({ weight }: Asked) => Number(weight) < 100)).toBe(true);
    expect(await drafts()).toEqual([]);
  });

  it('makes a draft for each of 74 departments with the weights of 492 KPIs, without targets', async () => {
    const made = await ask(CARRY);
    expect(made.scorecards).toBe(DEPARTMENTS);
    const rows = await drafts();
    expect(rows).toHaveLength(KPIS - DEPARTMENTS);
    expect(new Set(rows.map(({ weight }) => String(weight)))).toEqual(new Set(['10000000']));
    const [count] = await readRows(
      platform.databaseUrl,
      `SELECT COUNT(*) AS n FROM bsc_kpi_target WHERE year = ${YEAR}`,
    );
    expect(Number(count?.n)).toBe(0);
    const states = await readRows(
      platform.databaseUrl,
      `SELECT DISTINCT status FROM bsc_scorecard WHERE year = ${YEAR}`,
    );
    expect(states).toEqual([{ status: 'DRAFT' }]);
  });

  it('changes nothing when it is done again', async () => {
    const before = await drafts();
    const again = await ask(CARRY);
    expect(again.scorecards).toBe(0);
    expect(again.cards.every(({ known }: Asked) => known)).toBe(true);
    expect(await drafts()).toEqual(before);
  });

  it('lists KPIs that begin in the year, which have no weight yet', async () => {
    await platform.data<Asked>(
      'mutation($input: KpiInput!) { createKpi(input: $input) { id } }',
      { input: await newKpi() },
      { as: 'bsc' },
    );
    expect((await ask(PLAN)).added).toEqual([{ code: 'NEXT-YEAR' }]);
  });

  async function newKpi(): Promise<object> {
    const { department, perspectives } = await platform.data<Asked>(
      '{ department(code: "AUDIT") { id } perspectives { objectives { id } } }',
      {},
      { as: 'bsc' },
    );
    const [objective] = perspectives.flatMap((each: Asked) => each.objectives);
    const measure = {
      kind: 'OUTPUT',
      unit: '건',
      unitKind: 'COUNT',
      polarity: 'UP',
      cycle: 'MONTH',
      aggregation: 'SUM',
    };
    const place = { department: department.id, objective: objective.id, fromYear: YEAR };
    const own = { idempotencyKey: 'carry-next-year-0001', code: 'NEXT-YEAR', titleKo: '내년 지표' };
    return { ...own, ...place, ...measure, method: 'M1_U' };
  }

  it('is the officer’s, and into this year or the next alone', async () => {
    const { codes } = await platform.gql(CARRY, { year: YEAR }, { as: 'head' });
    expect(codes).toEqual(['FORBIDDEN']);
    const far = await platform.gql(CARRY, { year: YEAR + 1 }, { as: 'bsc' });
    expect(far.codes).toEqual(['BAD_USER_INPUT']);
  });
});
