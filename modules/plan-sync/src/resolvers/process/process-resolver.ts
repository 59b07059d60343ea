import {
  Department,
  FieldsOf,
  planYear,
  ReadField,
  type RequestContext,
  referred,
  type Selection,
} from '@yeondong/schema';
import { ProcessStatus } from '../../entities/process/process-status.js';
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
