import { Department, Initiative, keyAt, Person, type SeedLoad, sql } from '@yeondong/schema';
import { Feedback } from '../../entities/feedback/feedback.js';
import type { FeedbackSource } from '../../rules/feedback/feedback.js';
import { dataRows } from '../data-files.js';
import type { LoadedKpis } from '../kpis.js';
import { SAMPLE_YEAR } from '../sample-year.js';

const LAST_YEAR = SAMPLE_YEAR - 1;
const DEPARTMENT = 'WELFARE_POLICY';

/** One of last year that is verified, one of last year that waits, one of this year's early warnings that is acted on. */
const ROWS = [
  {
    year: LAST_YEAR,
    source: 'EVALUATION',
    kpi: 'sample.WELFARE_POLICY-1',
    finding: '예시 기록: 지난해 목표가 전년 실적보다 낮았음',
    action: '예시 기록: 최근 세 해의 실적을 보고 목표를 다시 정함',
    state: 'VERIFIED',
    effect: '예시 기록: 올해 목표를 지난해 실적보다 높게 정함',
    dates: { recordedOn: `${SAMPLE_YEAR}-01-09`, dueOn: `${SAMPLE_YEAR}-02-28` },
    done: { doneOn: `${SAMPLE_YEAR}-02-20`, verifiedOn: `${SAMPLE_YEAR}-02-27` },
  },
  {
    year: LAST_YEAR,
    source: 'COMMITTEE',
    kpi: 'sample.WELFARE_POLICY-2',
    finding: '예시 기록: 결과지표가 적으니 시민이 느끼는 변화를 재는 지표를 찾을 것',
    action: null,
    state: 'OPEN',
    effect: null,
    dates: { recordedOn: `${SAMPLE_YEAR}-01-16`, dueOn: `${SAMPLE_YEAR}-06-30` },
    done: { doneOn: null, verifiedOn: null },
  },
  {
    year: SAMPLE_YEAR,
    source: 'ALERT',
    kpi: 'sample.WELFARE_POLICY-1',
    finding: '예시 기록: 석 달 이어 목표에 못 미침',
    action: '예시 기록: 처리 절차를 줄이고 담당을 나눔',
    state: 'ACTION',
    effect: null,
    dates: { recordedOn: `${SAMPLE_YEAR}-05-08`, dueOn: `${SAMPLE_YEAR}-06-12` },
    done: { doneOn: null, verifiedOn: null },
  },
] as const satisfies readonly { source: FeedbackSource; [key: string]: unknown }[];

/** Whoever verifies is of another department than those that acted. */
const VERIFIER = 'evaluator';

type Column =
  | ('department' | 'kpi' | 'initiative' | 'finding' | 'action' | 'effect')
  | ('recorded_on' | 'due_on' | 'done_on' | 'verified_on');

/** Three records of one department and what the evaluation of last year found of six initiatives, where there are none. */
export async function loadFeedback(load: SeedLoad, loaded: LoadedKpis): Promise<void> {
  const known = await load.tx.db.rows(sql`select id from bsc_feedback limit 1`);
  const departmentKey = loaded.departments.get(DEPARTMENT);
  if (known.length > 0 || departmentKey === undefined) return;
  await loadOfDepartment(load, loaded, departmentKey);
  await loadOfInitiatives(load, loaded);
}

async function loadOfDepartment(load: SeedLoad, { kpis }: LoadedKpis, departmentKey: number): Promise<void> {
  const people = await load.keysBy(Person, 'login', ['head', 'staff', 'bsc']);
  const [head = null, staff = null, officer = null] = ['head', 'staff', 'bsc'].map((login) => people.get(login));
  for (const { kpi, state, dates, done, ...row } of ROWS) {
    const kpiKey = kpis.get(kpi)?.key ?? null;
    const verified = state === 'VERIFIED';
    await load.write(Feedback, {
      ...{ ...row, ...dates, ...done, state, departmentKey, kpiKey, initiativeKey: null, reason: null },
      ownerKey: row.year === SAMPLE_YEAR ? staff : null,
      actedByKey: row.action === null ? null : staff,
      doneByKey: verified ? head : null,
      verifiedByKey: verified ? officer : null,
      effectKpiKey: verified ? kpiKey : null,
      ...{ sample: true, version: 1 },
    });
  }
}

async function loadOfInitiatives(load: SeedLoad, { kpis }: LoadedKpis): Promise<void> {
  const rows = dataRows<Column>('feedback');
  const people = await load.keysBy(Person, 'login', [VERIFIER]);
  const named = (column: Column) => [...new Set(rows.map((row) => row[column]))];
  const departments = await load.keysBy(Department, 'code', named('department'));
  const initiatives = await load.keysBy(Initiative, 'code', named('initiative'));
  for (const row of rows) {
    await load.write(Feedback, {
      ...{ year: LAST_YEAR, source: 'EVALUATION' as const, state: 'VERIFIED' as const, reason: null },
      departmentKey: keyAt(departments, row.department),
      initiativeKey: keyAt(initiatives, row.initiative),
      kpiKey: kpis.get(row.kpi)?.key ?? null,
      ...{ finding: row.finding, action: row.action, effect: row.effect, effectKpiKey: null },
      ...{ recordedOn: row.recorded_on, dueOn: row.due_on, doneOn: row.done_on, verifiedOn: row.verified_on },
      ...{ ownerKey: null, actedByKey: null, doneByKey: null, verifiedByKey: people.get(VERIFIER) ?? null },
      ...{ sample: true, version: 1 },
    });
  }
}
