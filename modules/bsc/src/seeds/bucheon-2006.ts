import { all, Department, fields, keyOf, Person, SeedLoad, select, sql, type TransactionContext } from '@yeondong/schema';
import { Scorecard, ScorecardItem } from '../entities/scorecard.js';
import { rescore } from '../stores/rescore.js';
import { CITY_SAMPLES } from './city-samples.js';
import { ECONOMY_SAMPLES } from './economy-samples.js';
import type { DepartmentSample } from './kpi-sample.js';
import { loadAdvisoryCommittee } from './advisory-committee.js';
import { kpiCode, type Loaded, loadKpis, loadObjectives } from './sample-kpis.js';
import { NOBODY, SAMPLE_YEAR, type SamplePeople } from './sample-results.js';
import { WELFARE_SAMPLES } from './welfare-samples.js';
import { loadWorkSchedules } from './work-schedules.js';

const SAMPLES = [...WELFARE_SAMPLES, ...ECONOMY_SAMPLES, ...CITY_SAMPLES];
/** The department in which the seeded head and staff work. */
const STAFFED = 'WELFARE_POLICY';

/** Scorecards of ten departments with January to May 2006, all marked as samples. A second run writes nothing. */
export async function loadBscSample(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const objectives = await loadObjectives(load);
  const names = SAMPLES.map(({ department }) => department);
  const departments = await load.keysBy(Department, 'code', names);
  const people = await accounts(load);
  const written: number[] = [];
  for (const sample of SAMPLES) {
    const key = departments.get(sample.department);
    if (key === undefined) throw new Error(`There is no department ${sample.department}`);
    const kpis = await loadKpis(load, objectives, key, sample, sample.department === STAFFED ? people : NOBODY);
    await loadScorecard(load, key, sample, kpis);
    written.push(...[...kpis.values()].filter(({ isNew }) => isNew).map((kpi) => kpi.key));
  }
  await loadWorkSchedules(load);
  await loadAdvisoryCommittee(load);
  if (written.length > 0) await rescore(tx, written, `${SAMPLE_YEAR}-01`);
}

async function accounts(load: SeedLoad): Promise<SamplePeople> {
  const keys = await load.keysBy(Person, 'login', ['staff', 'head', 'evaluator']);
  const keyFor = (login: string): number | null => keys.get(login) ?? null;
  return { enteredByKey: keyFor('staff'), confirmedByKey: keyFor('head'), verifiedByKey: keyFor('evaluator') };
}

async function loadScorecard(
  load: SeedLoad,
  departmentKey: number,
  { department, kpis }: DepartmentSample,
  loaded: ReadonlyMap<string, Loaded>,
): Promise<void> {
  const where = all([sql`t.department_id = ${departmentKey}`, sql`t.year = ${SAMPLE_YEAR}`]);
  const [known] = await select(load.tx, Scorecard, fields(), { where });
  if (known) return;
  const values = { departmentKey, year: SAMPLE_YEAR, status: 'CONFIRMED' as const, sample: true, version: 1 };
  const scorecardKey = await load.write(Scorecard, values);
  for (const [position, kpi] of kpis.entries()) {
    const kpiKey = keyOf(loaded, kpiCode(department, kpi));
    await load.write(ScorecardItem, { scorecardKey, kpiKey, weight: kpi.weight, position });
  }
}
