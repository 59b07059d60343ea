import {
  BatchField,
  Department,
  FieldsOf,
  type Page,
  Person,
  planYear,
  ReadField,
  ReadPage,
  type RequestContext,
  type Row,
  type Selection,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { learningDays } from '../entities/collections.js';
import { LearningCompliance, LearningDay } from '../entities/learning-day.js';
import { InnovationYearArgs } from '../inputs/arguments.js';
import { LearningComplianceArgs } from '../inputs/learning-inputs.js';
import { cityCompliance, complianceOfEach } from '../stores/learning-store.js';

const permission = 'innovation.learning.read';

@FieldsOf(() => LearningDay)
export class LearningDayResolver {
  @ReadPage(learningDays, { permission, description: '토론학습의 날 기록. / Records of learning days.' })
  declare learningDays: Page<LearningDay>;

  @ReadField(() => [LearningCompliance], {
    permission,
    args: LearningComplianceArgs,
    description: '시의 과·담당관마다 토론학습의 날 준수. / How the divisions of the city keep their learning days.',
  })
  learningCompliance({ year, missedAtLeast }: LearningComplianceArgs, ctx: RequestContext, selection: Selection) {
    return cityCompliance(ctx, year ?? planYear(ctx), missedAtLeast ?? 0, selection);
  }

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'submittedByKey', nullable: true, description: '제출한 사람. / Who submitted it.' })
  declare submittedBy: Person | null;
}

@FieldsOf(() => Department)
export class DepartmentLearning {
  @ToPage(learningDays, {
    permission,
    column: 'department_id',
    description: '이 부서의 토론학습의 날. / Learning days of the department.',
  })
  declare learningDays: Page<LearningDay>;

  @BatchField(() => LearningCompliance, {
    permission,
    args: InnovationYearArgs,
    needs: ['validFrom', 'validTo'],
    description: '토론학습의 날 준수. / How it keeps its learning days.',
  })
  learning(rows: readonly Row<Department>[], { year }: InnovationYearArgs, ctx: RequestContext, selection: Selection) {
    return complianceOfEach(ctx, rows, year ?? planYear(ctx), selection);
  }
}
