import { Department, Initiative, keyAt, numberOrNull, orNull, type SeedLoad, sql } from '@yeondong/schema';
import { EvaluationTarget } from '../entities/priority/evaluation-target.js';
import { InitiativeMeasure } from '../entities/priority/initiative-measure.js';
import { TaskInspection } from '../entities/priority/inspection.js';
import { PriorityCandidate, PriorityCriterion } from '../entities/priority/priority-choice.js';
import { dataRows } from './data-files.js';

type Keys = ReadonlyMap<string, number>;

/** Into a city that chooses no priorities yet: criteria, candidates and choice of the sample's priorities, with inspections, measures and evaluation targets. */
export async function loadPriorities(load: SeedLoad): Promise<void> {
  const known = await load.tx.db.rows(sql`select id from plan_sync_criterion limit 1`);
  if (known.length > 0) return;
  const candidates = dataRows<'year' | 'initiative' | 'points' | 'chosen'>('priorities');
  const initiatives = await load.keysBy(Initiative, 'code', [
    ...new Set(candidates.map(({ initiative }) => initiative)),
  ]);
  const criteria = await loadCriteria(load);
  for (const { year, initiative, points, chosen } of candidates) {
    const given = points.split('|').map(Number);
    await load.write(PriorityCandidate, {
      year: Number(year),
      initiativeKey: keyAt(initiatives, initiative),
      points: Object.fromEntries(criteria.map((key, index) => [key, given[index] ?? 0])),
      chosen: chosen === '1',
      reason: null,
      decidedOn: chosen === '1' ? '2006-01-20' : null,
      ...{ sample: true, version: 1 },
    });
  }
  await loadInspections(load, initiatives);
  await loadMeasures(load, initiatives);
  for (const { year, initiative, reason } of dataRows<'year' | 'initiative' | 'reason'>('evaluation-targets')) {
    const own = { year: Number(year), initiativeKey: keyAt(initiatives, initiative), reason, sentOn: null };
    await load.write(EvaluationTarget, { ...own, sample: true, version: 1 });
  }
}

async function loadCriteria(load: SeedLoad): Promise<number[]> {
  const keys: number[] = [];
  for (const [position, row] of dataRows<'year' | 'title_ko' | 'title_en' | 'weight'>('criteria').entries()) {
    const titles = { titleKo: row.title_ko, titleEn: orNull(row.title_en) };
    keys.push(
      await load.write(PriorityCriterion, {
        year: Number(row.year),
        ...titles,
        weight: row.weight,
        position,
        sample: true,
      }),
    );
  }
  return keys;
}

type InspectionColumn =
  | 'initiative'
  | 'period'
  | 'planned'
  | 'actual'
  | 'issue'
  | 'measure'
  | 'evidence'
  | 'inspected_on';

async function loadInspections(load: SeedLoad, initiatives: Keys): Promise<void> {
  for (const row of dataRows<InspectionColumn>('inspections')) {
    await load.write(TaskInspection, {
      initiativeKey: keyAt(initiatives, row.initiative),
      ...{ period: row.period, planned: row.planned, actual: row.actual, inspectedOn: row.inspected_on },
      ...{ issue: orNull(row.issue), measure: orNull(row.measure), evidence: orNull(row.evidence) },
      ...{ sample: true, version: 1 },
    });
  }
}

type MeasureColumn = 'initiative' | 'department' | 'title' | 'due_on' | 'amount' | 'done_on' | 'result';

async function loadMeasures(load: SeedLoad, initiatives: Keys): Promise<void> {
  const rows = dataRows<MeasureColumn>('measures');
  const departments = await load.keysBy(Department, 'code', [...new Set(rows.map(({ department }) => department))]);
  for (const [index, row] of rows.entries()) {
    await load.write(InitiativeMeasure, {
      initiativeKey: keyAt(initiatives, row.initiative),
      departmentKey: keyAt(departments, row.department),
      ...{ title: row.title, dueOn: row.due_on, amount: numberOrNull(row.amount) },
      ...{ doneOn: orNull(row.done_on), result: orNull(row.result), position: index + 1, sample: true, version: 1 },
    });
  }
}
