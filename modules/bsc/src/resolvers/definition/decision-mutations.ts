import {
  FieldsOf,
  fields,
  type RequestContext,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  tell,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { KpiResult } from '../../entities/kpi-result.js';
import { UndefinedDecisionInput } from '../../inputs/definition/definition-inputs.js';
import { isConfirmed } from '../../stores/kpi-score.js';
import { rescore } from '../../stores/rescore.js';
import { requireModuleOn } from '../../stores/write-right.js';

const REASON_LENGTH = 1000;
const READ = fields('kpiKey', 'period', 'scoreStatus', 'visibility', 'ownerDepartmentKey', 'leftOutReason');

@FieldsOf(() => KpiResult)
export class DecisionMutations {
  @WriteField(() => KpiResult, {
    permission: 'bsc.result.decide',
    input: UndefinedDecisionInput,
    description:
      '값이 정해지지 않은(분모 0 등) 확인된 실적을 점수에서 빼거나 되돌림. / Leaves a confirmed result without a defined value, such as a denominator of 0, out of the score, or takes that back.',
  })
  decideUndefinedResult(input: UndefinedDecisionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, KpiResult, selection, async (tx) => {
      const path = ['input', 'id'];
      const result = await referred(tx, KpiResult, input.id, path, READ);
      await requireModuleOn(tx, [result.ownerDepartmentKey as number], path);
      if (result.scoreStatus !== 'UNDEFINED' || !isConfirmed(result)) throw refuse('bsc.result.not-undefined', path);
      const reason = input.leaveOut ? requiredText(input.reason, REASON_LENGTH, ['input', 'reason']) : null;
      const changes = {
        leftOutReason: reason,
        leftOutByKey: reason === null ? null : tx.actor.personKey,
        leftOutAt: reason === null ? null : tx.clock.now(),
      };
      await updateVersion(tx, KpiResult, result.key, input.version, changes);
      tell(tx, {
        act: 'bsc.result.decide',
        type: 'KpiResult',
        key: result.key,
        before: { leftOutReason: result.leftOutReason },
        after: changes,
        ...(reason && { reason }),
      });
      await rescore(tx, [result.kpiKey], result.period);
      return result.key;
    });
  }
}
