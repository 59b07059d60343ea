import { BatchField, Department, FieldsOf, type RequestContext, type Selection } from '@yeondong/schema';
import { Scorecard } from '../entities/scorecard.js';
import { ScorePeriodArgs } from '../inputs/arguments.js';
import { scorecardsAt } from '../stores/scorecard-store.js';

@FieldsOf(() => Department)
export class DepartmentExtension {
  @BatchField(() => Scorecard, {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    nullable: true,
    description: '부서의 성과표, 기간 끝의 모습. / Its scorecard, as of the end of a period.',
  })
  scorecard(rows: readonly Department[], { period }: ScorePeriodArgs, ctx: RequestContext, selection: Selection) {
    return scorecardsAt(
      ctx,
      rows.map((row) => row.key),
      period,
      selection,
    );
  }
}
