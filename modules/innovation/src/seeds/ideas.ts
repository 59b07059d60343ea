import { Department, Person, type SeedLoad } from '@yeondong/schema';
import { TaskIdea } from '../entities/task-idea.js';
import { dataRows } from './data-files.js';
import type { LoadedTasks } from './tasks.js';

type IdeaColumn =
  | 'code'
  | 'title_ko'
  | 'title_en'
  | 'problem'
  | 'content'
  | 'proposed_on'
  | 'department'
  | 'status'
  | 'screening'
  | 'task';

const [PROPOSER, SCREENER, PROPOSERS_DEPARTMENT] = ['staff', 'innovation', 'WELFARE_POLICY'];

export async function loadIdeas(load: SeedLoad, tasks: LoadedTasks): Promise<void> {
  const rows = dataRows<IdeaColumn>('ideas');
  const departments = await load.keysBy(Department, 'code', [...new Set(rows.map(({ department }) => department))]);
  const people = await load.keysBy(Person, 'login', [PROPOSER, SCREENER]);
  await load.writeMissing(
    TaskIdea,
    'code',
    rows,
    (row) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      problem: row.problem,
      content: row.content,
      proposedOn: row.proposed_on,
      proposedByKey: row.department === PROPOSERS_DEPARTMENT ? (people.get(PROPOSER) ?? null) : null,
      departmentKey: departments.get(row.department) ?? 0,
      status: row.status as TaskIdea['status'],
      screening: row.screening || null,
      screenedByKey: row.screening === '' ? null : (people.get(SCREENER) ?? null),
      taskKey: tasks.get(row.task)?.key ?? null,
      position: rows.indexOf(row) + 1,
      sample: true,
      version: 1,
    }),
    ({ code }) => code,
  );
}
