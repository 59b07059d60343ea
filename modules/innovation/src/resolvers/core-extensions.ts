import { Department, FieldsOf, Initiative, type Page, ToPage } from '@yeondong/schema';
import { innovationTasks, taskDepartments } from '../entities/collections.js';
import type { InnovationTask, TaskDepartment } from '../entities/innovation-task.js';

const READ = { permission: 'innovation.task.read' };

@FieldsOf(() => Initiative)
export class InitiativeInnovation {
  @ToPage(innovationTasks, {
    ...READ,
    column: 'initiative_id',
    description: '이 과제와 이어진 혁신과제. / Innovation tasks of the initiative.',
  })
  declare innovationTasks: Page<InnovationTask>;
}

@FieldsOf(() => Department)
export class DepartmentInnovation {
  @ToPage(innovationTasks, {
    ...READ,
    column: 'department_id',
    description: '이 부서가 주관하는 혁신과제. / Innovation tasks that it answers for.',
  })
  declare innovationTasks: Page<InnovationTask>;

  @ToPage(taskDepartments, {
    ...READ,
    column: 'department_id',
    description: '이 부서가 추진하는 과제(공통과제 포함). / Tasks that it carries out, common ones included.',
  })
  declare innovationParts: Page<TaskDepartment>;
}
