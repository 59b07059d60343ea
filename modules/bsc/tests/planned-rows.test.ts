import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createPlatform, describeOnBoth, type Platform, readRows, repository } from '@yeondong/testing';

type Cells = Record<string, string>;

/** The rows of the plan's facts, read apart from what the product reads them with. */
function plannedRows(): Map<string, Cells> {
  const text = readFileSync(`${repository}/schema/data/bucheon-2006/planned.csv`, 'utf8').trimEnd();
  const [names = [], ...rows] = text
    .split('\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''));
  return new Map(
    rows.map((cells) => [cells[0] ?? '', Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))]),
  );
}

const PLAN = plannedRows();
const plan = (id: string): Cells => PLAN.get(id) as Cells;
const number = (id: string, column: string): number => Number(plan(id)[column]);

interface Fact {
  subject: string;
  planned: string;
  standing: string;
  unit: string;
  dueOn: string;
  light: string;
}

describeOnBoth('records of the plan’s facts', (database) => {
  let platform: Platform;
  let facts: Map<string, Fact>;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    const { programmeItems } = await platform.data<{
      programmeItems: { nodes: (Fact & { activity: { code: string } })[] };
    }>(
      '{ programmeItems(year: 2006) { nodes { subject planned standing unit dueOn light activity { code } } } }',
      {},
      { as: 'head' },
    );
    facts = new Map(
      programmeItems.nodes.map(({ activity, ...fact }) => [activity.code.slice('planned.'.length), fact]),
    );
  }, 120_000);
  afterAll(() => platform?.stop());

  const rows = (text: string, ...params: unknown[]) => readRows(platform.databaseUrl, text, params);
  const ofActivity = (table: string, id: string, columns: string) =>
    rows(
      `SELECT ${columns} FROM ${table} t JOIN core_activity a ON a.id = t.activity_id WHERE a.code = ? ORDER BY t.id`,
      `planned.${id}`,
    );

  it('are fourteen, in the plan’s order', () => {
    expect([...facts.keys()]).toEqual([...PLAN.keys()].filter((id) => id.startsWith('BS-')));
    expect(facts.size).toBe(14);
  });

  it('planned:BS-01 is a goal of 300,000,000 won of national funds, of which 120,000,000 are secured', async () => {
    expect(await ofActivity('bsc_funding_goal', 'BS-01', 't.amount, t.source, t.due_on')).toEqual([
      { amount: number('BS-01', 'amount'), source: '국비', due_on: '2006-12-31' },
    ]);
    expect(number('BS-01', 'amount')).toBe(300_000_000);
    expect(facts.get('BS-01')).toMatchObject({ planned: '300000000', standing: '120000000', unit: '원' });
  });

  it('planned:BS-02 is connectors that are due on the last day of June', async () => {
    const connectors = await ofActivity('bsc_connector', 'BS-02', 't.due_on, t.state');
    expect(connectors).toHaveLength(3);
    expect(new Set(connectors.map(({ due_on }) => due_on))).toEqual(new Set(['2006-06-30']));
    expect(plan('BS-02').month_to).toBe('6');
    expect(facts.get('BS-02')).toMatchObject({ planned: '3', standing: '1', dueOn: '2006-06-30' });
  });

  it('planned:BS-03 is a workshop in January that all 69 KPIs were drafted in', async () => {
    const [drafted] = await rows(
      `SELECT COUNT(*) AS kpis, COUNT(DISTINCT k.department_id) AS departments, MIN(a.starts_on) AS starts, MAX(a.ends_on) AS ends
        FROM bsc_kpi k JOIN core_activity a ON a.id = k.workshop_id WHERE a.code = 'planned.BS-03'`,
    );
    const month = `2006-${String(plan('BS-03').month_from).padStart(2, '0')}`;
    expect(drafted).toMatchObject({ starts: `${month}-01`, ends: '2006-01-31' });
    expect([Number(drafted?.kpis), Number(drafted?.departments)]).toEqual([69, 9]);
    expect(facts.get('BS-03')).toMatchObject({ planned: '1', standing: '1', dueOn: '2006-01-31', light: 'NORMAL' });
  });

  it('planned:BS-04 is a publication for each month, five of twelve by June', async () => {
    const published = await rows(
      'SELECT month, sequence, kind, late, content, hash FROM bsc_publication ORDER BY month',
    );
    expect(published.map(({ month }) => month)).toEqual(['2006-01', '2006-02', '2006-03', '2006-04', '2006-05']);
    for (const { content, hash } of published)
      expect(createHash('sha256').update(String(content)).digest('hex')).toBe(hash);
    expect(plan('BS-04').period_type).toBe('monthly');
    expect(facts.get('BS-04')).toMatchObject({ planned: '12', standing: '5', dueOn: '2006-07-12', light: 'NORMAL' });
  });

  it('planned:BS-05 is a committee of twelve seats that meets twice', async () => {
    const [committee] = await ofActivity(
      'core_committee',
      'BS-05',
      't.quorum, (SELECT COUNT(*) FROM core_committee_seat s WHERE s.committee_id = t.id) AS seats',
    );
    expect([Number(committee?.seats), committee?.quorum]).toEqual([number('BS-05', 'participants'), 7]);
    expect(facts.get('BS-05')).toMatchObject({ planned: plan('BS-05').quantity, standing: '1' });
  });

  it('planned:BS-06 is a sample of 3,000 people', async () => {
    expect(await ofActivity('bsc_survey_plan', 'BS-06', 't.sample_size')).toEqual([
      { sample_size: number('BS-06', 'participants') },
    ]);
    expect(number('BS-06', 'participants')).toBe(3000);
    expect(facts.get('BS-06')).toMatchObject({ planned: '1', standing: '0' });
  });

  it('planned:BS-07 is three awards: one of excellence, two of encouragement', async () => {
    const grades = await rows(
      `SELECT g.title_ko, g.count, s.scope FROM bsc_award_grade g JOIN bsc_award_scheme s ON s.id = g.scheme_id
        JOIN core_activity a ON a.id = s.activity_id WHERE a.code = 'planned.BS-07' ORDER BY g.position`,
    );
    expect(grades).toEqual([
      { title_ko: '우수', count: 1, scope: 'WHOLE_CITY' },
      { title_ko: '장려', count: 2, scope: 'WHOLE_CITY' },
    ]);
    expect(plan('BS-07')).toMatchObject({ quantity: '3', detail: '우수 1, 장려 2' });
    expect(facts.get('BS-07')).toMatchObject({ planned: '3', standing: '0', unit: '개부서' });
  });

  it('planned:BS-08 is one meta-evaluation, with twenty criteria under five standards', async () => {
    expect(await ofActivity('bsc_meta_evaluation', 'BS-08', 't.state')).toEqual([{ state: 'PLANNED' }]);
    const criteria = await rows('SELECT standard, COUNT(*) AS n FROM bsc_meta_criterion GROUP BY standard');
    expect(criteria.map(({ n }) => Number(n))).toEqual([4, 4, 4, 4, 4]);
    expect(facts.get('BS-08')).toMatchObject({ planned: plan('BS-08').quantity, standing: '0' });
  });

  it('planned:BS-09 is two workshops of the study group, of which January’s was held', async () => {
    expect(await ofActivity('core_committee', 'BS-09', 't.title_ko')).toEqual([{ title_ko: '정책평가 연구회' }]);
    expect(facts.get('BS-09')).toMatchObject({ planned: plan('BS-09').quantity, standing: '1' });
  });

  it('planned:BS-10 is twelve monthly rounds of the study group, five of them closed', async () => {
    const rounds = await rows(
      `SELECT r.month, r.state, r.due_on FROM bsc_evaluation_round r JOIN core_committee c ON c.id = r.committee_id
        WHERE c.title_ko = '정책평가 연구회' ORDER BY r.month`,
    );
    expect(rounds).toHaveLength(12);
    expect(rounds.slice(4, 6)).toEqual([
      { month: '2006-05', state: 'CLOSED', due_on: '2006-06-12' },
      { month: '2006-06', state: 'PLANNED', due_on: '2006-07-10' },
    ]);
    expect(facts.get('BS-10')).toMatchObject({ planned: '12', standing: '5', dueOn: '2006-07-10' });
  });

  it('planned:BS-11 is a trip of fifteen people to the United States', async () => {
    expect(await ofActivity('bsc_trip', 'BS-11', 't.country, t.persons')).toEqual([
      { country: 'US', persons: number('BS-11', 'participants') },
    ]);
    expect(plan('BS-11')).toMatchObject({ participants: '15', detail: '미국' });
    expect(facts.get('BS-11')).toMatchObject({ planned: '15', standing: '0', unit: '명' });
  });

  it('planned:BS-12 is two sessions of training for all staff', async () => {
    const [activity] = await rows("SELECT planned_count, scope FROM core_activity WHERE code = 'planned.BS-12'");
    expect(activity).toEqual({ planned_count: number('BS-12', 'quantity'), scope: '전직원' });
    expect(facts.get('BS-12')).toMatchObject({ planned: '2', standing: '1' });
  });

  it('planned:BS-13 is three rewards, none of them exported yet', async () => {
    expect(await ofActivity('bsc_reward_export', 'BS-13', 't.kind, t.state')).toEqual(
      ['BONUS', 'PERSONNEL_RATING', 'TALENT'].map((kind) => ({ kind, state: 'NOT_EXPORTED' })),
    );
    expect(plan('BS-13')).toMatchObject({ quantity: '3', detail: '성과급; 인사 고가; 인재관리' });
    expect(facts.get('BS-13')).toMatchObject({ planned: '3', standing: '0' });
  });

  it('planned:BS-14 is a manual in force, with a chapter for each of seven pages', async () => {
    expect(await ofActivity('bsc_manual', 'BS-14', 't.title_ko, t.edition, t.state')).toEqual([
      { title_ko: plan('BS-14').activity, edition: 1, state: 'PUBLISHED' },
    ]);
    const [chapters] = await rows('SELECT COUNT(DISTINCT topic) AS n FROM bsc_manual_chapter');
    expect(Number(chapters?.n)).toBe(7);
    expect(facts.get('BS-14')).toMatchObject({ planned: '1', standing: '1', light: 'NORMAL' });
  });
});
