import { type DueSource, fields, raw, select, sql } from '@yeondong/schema';
import { InnovationTask } from '../entities/innovation-task.js';

/** What is due of open tasks, told to the department that answers for each. */
export const taskDues: DueSource = {
  id: 'innovation.tasks',
  rows: async (ctx, until) => {
    const open = await select(ctx, InnovationTask, fields('code', 'titleKo', 'titleEn', 'dueOn', 'departmentKey'), {
      where: sql`t.due_on <= ${until}`,
      orderBy: raw('t.id'),
    });
    return open.map(({ key, code, titleKo, titleEn, dueOn, departmentKey }) => ({
      recordType: 'InnovationTask',
      recordKey: key,
      dueOn: dueOn as string,
      audience: { department: departmentKey, roles: ['head', 'staff'] as const },
      titleKo: `혁신과제: ${titleKo}`,
      titleEn: `Innovation task: ${titleEn ?? titleKo}`,
      path: `/m/innovation/tasks/${code}`,
    }));
  },
};
