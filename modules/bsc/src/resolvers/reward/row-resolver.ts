import {
  BatchField,
  bilingualField,
  byKeys,
  FieldsOf,
  fields,
  LangArgs,
  type RequestContext,
  RowField,
} from '@yeondong/schema';
import { RewardChange, RewardRow } from '../../entities/reward/reward-row.js';
import { RewardVersion } from '../../entities/reward/reward-version.js';
import { rewardDelta } from '../../rules/reward/delta.js';

@FieldsOf(() => RewardVersion)
export class RewardContentResolver {
  @RowField(() => [RewardRow], {
    needs: ['content'],
    description: '모든 부서(순위대로). / All departments, by rank.',
  })
  rows({ content }: RewardVersion) {
    return content;
  }

  @BatchField(() => [RewardChange], {
    needs: ['content', 'beforeKey'],
    description: '앞 판과 달라진 부서(첫 판은 없음). / Departments that changed; none in the first version.',
  })
  async changes(rows: readonly RewardVersion[], _args: object, ctx: RequestContext) {
    const keys = rows.map(({ beforeKey }) => beforeKey);
    const before = await byKeys(ctx, RewardVersion, keys, fields('content'));
    return rows.map(({ content }, at) => {
      const earlier = before[at];
      return earlier ? rewardDelta(earlier.content, content) : [];
    });
  }
}

export const RewardRowName = bilingualField(
  () => RewardRow,
  'name',
  '넘길 때의 부서 이름. / Name of the department when it was exported.',
);

@FieldsOf(() => RewardRow)
export class RewardRowResolver {
  @RowField(() => String, {
    nullable: true,
    args: LangArgs,
    needs: ['groupKo', 'groupEn'],
    description: '넘길 때의 평가군. / Evaluation group when it was exported.',
  })
  group({ groupKo, groupEn }: RewardRow, { lang }: LangArgs, ctx: RequestContext) {
    return (lang ?? ctx.locale) === 'en' ? (groupEn ?? groupKo) : groupKo;
  }
}
