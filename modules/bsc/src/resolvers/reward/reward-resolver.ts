import {
  FieldsOf,
  Person,
  type RequestContext,
  type Selection,
  saved,
  ToMany,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { RewardExport } from '../../entities/programme/reward-export.js';
import { EvaluationScheme } from '../../entities/ranking/scheme.js';
import { RewardVersion } from '../../entities/reward/reward-version.js';
import { RatingPointsInput, RewardExportAct } from '../../inputs/reward/reward-inputs.js';
import { exportReward, REWARD_EXPORT } from '../../stores/reward/export-reward.js';
import { setRatingPoints } from '../../stores/reward/rating-points.js';

const SCHEME_WRITE = 'bsc.scheme.write';

@FieldsOf(() => RewardExport)
export class RewardResolver {
  @ToMany(() => RewardVersion, {
    permission: 'bsc.reward.read',
    key: 'rewardExportKey',
    orderBy: 't.sequence',
    description: '넘긴 판(차례로). / Versions that were exported, in their order.',
  })
  declare versions: RewardVersion[];

  @WriteField(() => RewardExport, {
    permission: REWARD_EXPORT,
    input: RewardExportAct,
    description:
      '한 해의 최종 결과를 보상에 넘김; 다시 하면 달라진 부서만 다음 판으로. / Exports the final results of a year to a reward; again, the departments that changed as a further version.',
  })
  exportReward(input: RewardExportAct, ctx: RequestContext, selection: Selection) {
    return saved(ctx, RewardExport, selection, (tx) => exportReward(tx, input));
  }

  @WriteField(() => EvaluationScheme, {
    permission: SCHEME_WRITE,
    input: RatingPointsInput,
    description:
      '그해의 평가 기준에 등급별 인사 고가 가점을 정함(채점 뒤에도). / Sets the points that each grade of a year’s scheme gives in the personnel rating, also after scoring.',
  })
  setRatingPoints(input: RatingPointsInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EvaluationScheme, selection, (tx) => setRatingPoints(tx, input, SCHEME_WRITE));
  }
}

@FieldsOf(() => RewardVersion)
export class RewardVersionResolver {
  @ToOne(() => RewardVersion, {
    key: 'beforeKey',
    nullable: true,
    description: '앞 판. / The version before.',
  })
  declare before: RewardVersion | null;

  @ToOne(() => Person, { key: 'exportedByKey', nullable: true, description: '넘긴 사람. / Who exported it.' })
  declare exportedBy: Person | null;
}
