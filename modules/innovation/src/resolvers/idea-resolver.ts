import { bilingualField, Department, FieldsOf, type Page, Person, ReadPage, ToOne } from '@yeondong/schema';
import { taskIdeas } from '../entities/collections.js';
import { InnovationTask } from '../entities/innovation-task.js';
import { TaskIdea } from '../entities/task-idea.js';

@FieldsOf(() => TaskIdea)
export class TaskIdeaResolver {
  @ReadPage(taskIdeas, { permission: 'innovation.task.read', description: '혁신과제 제안 목록. / Ideas of tasks.' })
  declare taskIdeas: Page<TaskIdea>;

  @ToOne(() => Department, { key: 'departmentKey', description: '제안 부서. / Department that put it forward.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'proposedByKey', nullable: true, description: '제안한 사람. / Who put it forward.' })
  declare proposedBy: Person | null;

  @ToOne(() => Person, { key: 'screenedByKey', nullable: true, description: '심사한 사람. / Who screened it.' })
  declare screenedBy: Person | null;

  @ToOne(() => InnovationTask, { key: 'taskKey', nullable: true, description: '된 과제. / Task that it became.' })
  declare task: InnovationTask | null;
}

export const TaskIdeaTitle = bilingualField(() => TaskIdea, 'title', '제목. / Title.');
