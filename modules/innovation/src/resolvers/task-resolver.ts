import {
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  Initiative,
  type Page,
  planYear,
  ReadByCode,
  ReadField,
  ReadPage,
  type RequestContext,
  RowField,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { innovationTasks } from '../entities/collections.js';
import { InnovationTask, MilestoneReport, TaskDepartment, TaskMilestone } from '../entities/innovation-task.js';
import { InnovationTaskCount, InnovationTaskProgress } from '../entities/task-figures.js';
import { InnovationYearArgs } from '../inputs/arguments.js';
import { partProgressOf, progressOf } from '../stores/task-facts.js';
import { taskCounts } from '../stores/task-figures.js';

const permission = 'innovation.task.read';

@FieldsOf(() => InnovationTask)
export class InnovationTaskResolver {
  @ReadPage(innovationTasks, { permission, description: '혁신과제 목록. / Innovation tasks.' })
  declare innovationTasks: Page<InnovationTask>;

  @ReadByCode(() => InnovationTask, { permission, description: '혁신과제 하나. / One innovation task.' })
  declare innovationTask: InnovationTask | null;

  @ReadField(() => [InnovationTaskCount], {
    permission,
    args: InnovationYearArgs,
    description: '구분마다 계획과 등록한 과제 수. / Tasks by origin, beside what the plan names.',
  })
  innovationTaskCounts({ year }: InnovationYearArgs, ctx: RequestContext) {
    return taskCounts(ctx, year ?? planYear(ctx));
  }

  @ToOne(() => Department, { key: 'departmentKey', description: '주관부서. / Lead department.' })
  declare department: Department;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;

  @ToMany(() => TaskDepartment, {
    key: 'taskKey',
    orderBy: 't.id',
    description: '추진부서마다의 진척. / How far each department has come that carries it out.',
  })
  declare parts: TaskDepartment[];

  @ToMany(() => TaskMilestone, { key: 'taskKey', orderBy: 't.position, t.id', description: '이정표. / Milestones.' })
  declare milestones: TaskMilestone[];

  @BatchField(() => InnovationTaskProgress, {
    nullable: true,
    needs: ['endsOn'],
    description: '진척(이정표가 없으면 없음). / Progress; none without milestones.',
  })
  progress(rows: readonly InnovationTask[], _args: unknown, ctx: RequestContext) {
    return progressOf(ctx, rows);
  }

  @RowField(() => Boolean, { needs: ['dueOn'], description: '기한이 지났는지. / Whether it is late.' })
  late({ dueOn }: InnovationTask, _args: unknown, ctx: RequestContext) {
    return dueOn !== null && dueOn < ctx.today;
  }
}

@FieldsOf(() => TaskDepartment)
export class TaskDepartmentResolver {
  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => InnovationTask, { key: 'taskKey', description: '과제. / Task.' })
  declare task: InnovationTask;

  @BatchField(() => InnovationTaskProgress, {
    nullable: true,
    needs: ['taskKey', 'departmentKey'],
    description: '이 부서의 진척. / How far the department has come.',
  })
  progress(rows: readonly TaskDepartment[], _args: unknown, ctx: RequestContext) {
    return partProgressOf(ctx, rows);
  }
}

@FieldsOf(() => TaskMilestone)
export class TaskMilestoneResolver {
  @ToMany(() => MilestoneReport, {
    key: 'milestoneKey',
    orderBy: 't.done_on, t.id',
    description: '달성한 부서. / Departments that have reached it.',
  })
  declare reports: MilestoneReport[];
}

@FieldsOf(() => MilestoneReport)
export class MilestoneReportResolver {
  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;
}

export const InnovationTaskTitle = bilingualField(() => InnovationTask, 'title', '제목. / Title.');
export const TaskMilestoneTitle = bilingualField(() => TaskMilestone, 'title', '제목. / Title.');
