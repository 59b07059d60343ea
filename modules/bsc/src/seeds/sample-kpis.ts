import { Goal, Initiative, keyOf, type SeedLoad } from '@yeondong/schema';
import { Kpi, KpiInitiative } from '../entities/kpi.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { Perspective } from '../entities/perspective.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import type { DepartmentSample, KpiSample } from './kpi-sample.js';
import { NOBODY, SAMPLE_YEAR, type SamplePeople, writeResults } from './sample-results.js';
import { profileOf, SHAPES } from './shapes.js';

/** Where a record of the data ended up, and whether this load wrote it. */
export interface Loaded {
  readonly key: number;
  readonly isNew: boolean;
}

const COMMON = new Set(['BUDGET_EXECUTION', 'TRAINING_HOURS', 'PETITION_IN_TIME']);

const OBJECTIVES = [
  { perspective: 'CITIZEN', titleKo: '시민이 체감하는 행정', titleEn: 'Services that citizens feel' },
  { perspective: 'FINANCE', titleKo: '건전하고 알뜰한 재정', titleEn: 'Sound and thrifty finance' },
  { perspective: 'PROCESS', titleKo: '빠르고 바른 업무 절차', titleEn: 'Fast and right procedures' },
  { perspective: 'LEARNING', titleKo: '배우고 자라는 조직', titleEn: 'An organization that learns' },
] as const;

const objectiveCode = (perspective: string): string => `sample.${perspective}`;

export const kpiCode = (department: string, { name }: KpiSample): string => `sample.${department}.${name}`;

/** One strategic objective for each perspective. */
export async function loadObjectives(load: SeedLoad): Promise<ReadonlyMap<string, Loaded>> {
  const perspectives = await load.keysBy(
    Perspective,
    'code',
    OBJECTIVES.map(({ perspective }) => perspective),
  );
  return load.writeMissing(
    StrategicObjective,
    'code',
    OBJECTIVES,
    ({ perspective, titleKo, titleEn }) => ({
      code: objectiveCode(perspective),
      titleKo,
      titleEn,
      perspectiveKey: perspectives.get(perspective) as number,
      goalKey: null,
      departmentKey: null,
      sample: true,
      position: OBJECTIVES.findIndex((each) => each.perspective === perspective) + 1,
      fromYear: SAMPLE_YEAR,
      toYear: null,
      version: 1,
    }),
    ({ perspective }) => objectiveCode(perspective),
  );
}

/** The KPIs of a department with targets, links and results; those that are there stay as they are. */
export async function loadKpis(
  load: SeedLoad,
  objectives: ReadonlyMap<string, Loaded>,
  departmentKey: number,
  sample: DepartmentSample,
  people: SamplePeople = NOBODY,
): Promise<ReadonlyMap<string, Loaded>> {
  const initiatives = await load.keysBy(Initiative, 'code', namesOf(sample).map(initiativeCode));
  const goals = await load.keysBy(Goal, 'code', namesOf(sample).map(goalCode));
  const loaded = await load.writeMissing(
    Kpi,
    'code',
    sample.kpis,
    (kpi) => ({
      ...kpiValues(sample.department, kpi),
      departmentKey,
      objectiveKey: keyOf(objectives, objectiveCode(kpi.perspective)),
      goalKey: goals.get(goalCode(kpi.initiatives[0] ?? '')) ?? null,
      position: sample.kpis.indexOf(kpi) + 1,
    }),
    (kpi) => kpiCode(sample.department, kpi),
  );
  for (const kpi of sample.kpis) {
    const { key, isNew } = loaded.get(kpiCode(sample.department, kpi)) as Loaded;
    if (!isNew) continue;
    await writeTarget(load, key, kpi);
    for (const name of kpi.initiatives) {
      const initiativeKey = initiatives.get(initiativeCode(name)) as number;
      await load.write(KpiInitiative, { kpiKey: key, initiativeKey });
    }
    await writeResults(load, key, departmentKey, sample, kpi, people);
  }
  return loaded;
}

const namesOf = ({ kpis }: DepartmentSample): string[] => kpis.flatMap(({ initiatives }) => initiatives);
const initiativeCode = (name: string): string => `sample.${name}`;
/** WELFARE-1-2 is an initiative of the goal WELFARE-1. */
const goalCode = (name: string): string => `sample.${name.replace(/-\d+$/, '')}`;

const kpiValues = (department: string, kpi: KpiSample) => ({
  ...SHAPES[kpi.shape],
  code: kpiCode(department, kpi),
  titleKo: kpi.ko,
  titleEn: kpi.en,
  definition: null,
  commonCode: COMMON.has(kpi.name) ? kpi.name : null,
  ratioScale: '100',
  minimum: null,
  maximum: null,
  availabilityLagDays: 0,
  stretch: false,
  difficulty: '1',
  slope: null,
  trend: 'UNKNOWN' as const,
  latestResultKey: null,
  sample: true,
  fromYear: SAMPLE_YEAR,
  toYear: null,
  version: 1,
});

const writeTarget = (load: SeedLoad, kpiKey: number, kpi: KpiSample): Promise<number> =>
  load.write(KpiTarget, {
    kpiKey,
    year: SAMPLE_YEAR,
    target: kpi.target,
    baseline: kpi.baseline,
    profile: profileOf(kpi),
    approved: true,
    version: 1,
  });
