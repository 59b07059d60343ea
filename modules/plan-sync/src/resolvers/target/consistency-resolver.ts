import {
  changeRecord,
  conflict,
  createRecord,
  Department,
  FieldsOf,
  planYear,
  ReadField,
  type RequestContext,
  referred,
  refuse,
  type Selection,
  saved,
  sum,
  WriteField,
} from '@yeondong/schema';
import { PlanAlignment } from '../../entities/findings.js';
import { ConsistencyWeighting } from '../../entities/target/consistency.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import { ConsistencyArgs, ConsistencyWeightsInput } from '../../inputs/target/target-inputs.js';
import { weightsAddUp } from '../../rules/target/consistency.js';
import { alignments } from '../../stores/alignment-store.js';
import { weightingIn, weightsOf } from '../../stores/target/weights-store.js';

const ACT = 'plan-sync.plan.write';

@FieldsOf(() => ConsistencyWeighting)
export class ConsistencyResolver {
  @ReadField(() => PlanAlignment, {
    permission: 'plan-sync.plan.read',
    args: ConsistencyArgs,
    description: '한 기관의 계획 일관성 지수와 그 부분. / Consistency index of a body, with its parts.',
  })
  async consistencyIndex({ department, year }: ConsistencyArgs, ctx: RequestContext, selection: Selection) {
    const { key } = await referred(ctx, Department, department, ['department']);
    return (await alignments(ctx, year ?? planYear(ctx), selection, [key]))[0];
  }

  @ReadField(() => ConsistencyWeighting, {
    permission: 'plan-sync.plan.read',
    args: PlanYearArgs,
    nullable: true,
    description:
      '그해의 일관성 가중치(정하지 않았으면 없음: 30·25·25·10·10 %). / Weights in force; none where none were set, then 30, 25, 25, 10 and 10 %.',
  })
  consistencyWeighting({ year }: PlanYearArgs, ctx: RequestContext) {
    return weightingIn(ctx, year ?? planYear(ctx));
  }

  @WriteField(() => ConsistencyWeighting, {
    permission: ACT,
    input: ConsistencyWeightsInput,
    description: '일관성 지수의 가중치를 정함. / Sets the weights of the consistency index.',
  })
  saveConsistencyWeights(input: ConsistencyWeightsInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ConsistencyWeighting, selection, async (tx) => {
      const { fromYear, version, ...values } = input;
      const weights = weightsOf(values);
      if (!weightsAddUp(weights))
        throw refuse('plan-sync.consistency.weights', ['input', 'upperLink'], { sum: sum(Object.values(weights)) });
      const known = await weightingIn(tx, fromYear);
      if (known?.fromYear === fromYear)
        return changeRecord(tx, ConsistencyWeighting, known, values, { act: ACT, version: version ?? 0 });
      if (version != null) throw conflict(0);
      return createRecord(tx, ConsistencyWeighting, ACT, { fromYear, ...values, version: 1 });
    });
  }
}
