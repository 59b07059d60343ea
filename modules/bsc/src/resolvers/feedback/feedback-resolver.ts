import {
  BatchField,
  Department,
  FieldsOf,
  hasSettled,
  Initiative,
  keysOf,
  outcomesOf,
  type Page,
  Person,
  planYear,
  ReadField,
  ReadPage,
  RecordOutcome,
  type RequestContext,
  type Row,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { Feedback, feedbacks } from '../../entities/feedback/feedback.js';
import { FeedbackFigures } from '../../entities/feedback/figures.js';
import { Kpi } from '../../entities/kpi.js';
import { TargetYearArgs } from '../../inputs/arguments.js';
import { feedbackFigures } from '../../stores/feedback/figures.js';

const READ = 'bsc.feedback.read';

@FieldsOf(() => Feedback)
export class FeedbackResolver {
  @ReadPage(feedbacks, { permission: READ, description: '모든 해의 환류. / Feedback of all years.' })
  declare feedbacks: Page<Feedback>;

  @ReadField(() => FeedbackFigures, {
    permission: READ,
    args: TargetYearArgs,
    description: '한 해 환류의 이행률과 걸린 날. / Closure rate and days of a year’s feedback.',
  })
  feedbackFigures({ year }: TargetYearArgs, ctx: RequestContext) {
    return feedbackFigures(ctx, year ?? planYear(ctx));
  }

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => Kpi, { key: 'kpiKey', nullable: true, description: '지표. / KPI that it is about.' })
  declare kpi: Kpi | null;

  @ToOne(() => Initiative, {
    key: 'initiativeKey',
    nullable: true,
    description: '이행과제. / Initiative that it is about.',
  })
  declare initiative: Initiative | null;

  @ToOne(() => Kpi, { key: 'effectKpiKey', nullable: true, description: '다음 해에 바뀌는 지표. / KPI that changes.' })
  declare effectKpi: Kpi | null;

  @ToOne(() => Person, { key: 'ownerKey', nullable: true, description: '담당자. / Who sees to it.' })
  declare owner: Person | null;

  @ToOne(() => Person, { key: 'doneByKey', nullable: true, description: '완료한 사람. / Who completed it.' })
  declare doneBy: Person | null;

  @ToOne(() => Person, { key: 'verifiedByKey', nullable: true, description: '이행을 확인한 사람. / Who verified it.' })
  declare verifiedBy: Person | null;

  @BatchField(() => [RecordOutcome], {
    description:
      '이 환류에서 나온 것: 다른 업무(계획 등)가 담은 것. / What came of it: what other work, such as plans, has taken in.',
  })
  outcomes(rows: readonly Row<Feedback>[], _args: unknown, ctx: RequestContext) {
    return outcomesOf(ctx, Feedback.name, keysOf(rows));
  }

  @BatchField(() => Boolean, {
    description:
      '환류 고리가 닫혔는지: 확정된 계획이 담았음. / Whether the loop is closed: something settled, such as a final plan, has taken it in.',
  })
  async loopClosed(rows: readonly Row<Feedback>[], _args: unknown, ctx: RequestContext) {
    return (await outcomesOf(ctx, Feedback.name, keysOf(rows))).map(hasSettled);
  }
}

@FieldsOf(() => Initiative)
export class InitiativeFeedback {
  @ToPage(feedbacks, {
    column: 'initiative_id',
    permission: READ,
    description: '이 과제의 평가에서 나온 환류, 모든 해. / Feedback of its evaluations, of all years.',
  })
  declare feedbacks: Page<Feedback>;
}
