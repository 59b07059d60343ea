import { Department, insertMany, keyOf, orNull, Person, type SeedLoad } from '@yeondong/schema';
import { BestPractice, PracticeAdoption } from '../entities/best-practice.js';
import { dataRows } from './data-files.js';
import type { LoadedTasks } from './tasks.js';

type PracticeColumn =
  | 'code'
  | 'title_ko'
  | 'title_en'
  | 'department'
  | 'task'
  | 'problem'
  | 'idea'
  | 'process'
  | 'result'
  | 'effect'
  | 'status'
  | 'published_on'
  | 'submitted_by';
type AdoptionColumn = 'practice' | 'department' | 'adopted_on' | 'changed' | 'state';

const YEAR = 2006;

/** Best practices of the sample, and the departments that have adopted them. */
export async function loadPractices(load: SeedLoad, tasks: LoadedTasks): Promise<void> {
  const rows = dataRows<PracticeColumn>('practices');
  const adoptions = dataRows<AdoptionColumn>('adoptions');
  const codes = [...rows, ...adoptions].map(({ department }) => department);
  const departments = await load.keysBy(Department, 'code', [...new Set(codes)]);
  const people = await load.keysBy(
    Person,
    'login',
    rows.map(({ submitted_by: login }) => login),
  );
  const loaded = await load.writeMissing(
    BestPractice,
    'code',
    rows,
    (row) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      year: YEAR,
      departmentKey: departments.get(row.department) ?? 0,
      taskKey: tasks.get(row.task)?.key ?? null,
      ...{ problem: row.problem, idea: row.idea, process: row.process, result: row.result, effect: row.effect },
      status: row.status as BestPractice['status'],
      publishedOn: orNull(row.published_on),
      reason: null,
      submittedByKey: people.get(row.submitted_by) ?? null,
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  await insertMany(
    load.tx,
    PracticeAdoption,
    adoptions
      .filter(({ practice }) => loaded.get(practice)?.isNew)
      .map((row) => ({
        practiceKey: keyOf(loaded, row.practice),
        departmentKey: departments.get(row.department) ?? 0,
        ...{ adoptedOn: row.adopted_on, changed: row.changed, state: row.state as PracticeAdoption['state'] },
        ...{ recordedByKey: null, version: 1 },
      })),
  );
}
