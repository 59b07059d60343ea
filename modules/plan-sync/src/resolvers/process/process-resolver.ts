import {
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  keysOf,
  planYear,
  ReadField,
  type RequestContext,
  type Row,
  referred,
  type Selection,
} from '@yeondong/schema';
import { ProcessStatus, ProcessTask } from '../../entities/process/process-status.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import { ProcessArgs } from '../../inputs/process/process-inputs.js';
import { processStatuses } from '../../stores/process/process-store.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => ProcessStatus)
export class ProcessResolver {
  @ReadField(() => ProcessStatus, {
    permission,
    args: ProcessArgs,
    description: '한 부서의 목표설정, 예산편성, BSC 평가. / Goals, money and evaluation of a department.',
  })
  async processStatus({ department, year }: ProcessArgs, ctx: RequestContext, selection: Selection) {
    const { key } = await referred(ctx, Department, department, ['department']);
    return (await processStatuses(ctx, year ?? planYear(ctx), selection, [key]))[0];
  }

  @ReadField(() => [ProcessStatus], {
    permission,
    args: PlanYearArgs,
    description: '할 일이 있는 부서 모두의 과정. / The process of all departments that have something to do.',
  })
  processStatuses({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return processStatuses(ctx, year ?? planYear(ctx), selection);
  }
}

@FieldsOf(() => Department)
export class DepartmentProcess {
  @BatchField(() => ProcessStatus, {
    permission,
    args: PlanYearArgs,
    description: '목표설정 → 예산편성 → BSC 평가에서 온 곳. / How far it has come from goals over money to evaluation.',
  })
  process(rows: readonly Row<Department>[], { year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return processStatuses(ctx, year ?? planYear(ctx), selection, keysOf(rows));
  }
}

export const ProcessTaskTitle = bilingualField(() => ProcessTask, 'title', '제목. / Title.');
