import {
  Activity,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  type Page,
  ReadPage,
  type RequestContext,
  referredKey,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { rewardExports } from '../../entities/programme/collections.js';
import { RewardExport } from '../../entities/programme/reward-export.js';
import { RewardExportInput } from '../../inputs/programme/evaluation-inputs.js';
import { PROGRAMME_WRITE } from '../../stores/programme/year-record-store.js';

@FieldsOf(() => RewardExport)
export class RewardExportResolver {
  @ReadPage(rewardExports, {
    permission: 'bsc.programme.read',
    description: '평가결과를 반영할 보상. / Rewards that results go into.',
  })
  declare rewardExports: Page<RewardExport>;

  @ToOne(() => Activity, { key: 'activityKey', nullable: true, description: '계획의 활동. / Activity of the plan.' })
  declare activity: Activity | null;

  @WriteField(() => RewardExport, {
    permission: PROGRAMME_WRITE,
    input: RewardExportInput,
    description: '한 해 결과를 반영할 보상을 정함. / Declares a reward that a year’s results go into.',
  })
  declareRewardExport(input: RewardExportInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, RewardExport, selection, async (tx) => {
      const activityKey = await referredKey(tx, Activity, input.activity, ['input', 'activity']);
      const where = sql`t.year = ${input.year} and t.kind = ${input.kind}`;
      const [known] = await select(tx, RewardExport, fields('dueOn', 'activityKey', 'version'), { where });
      const values = { dueOn: input.dueOn, activityKey };
      if (known)
        return changeRecord(tx, RewardExport, known, values, { act: PROGRAMME_WRITE, version: input.version ?? 0 });
      const own = { year: input.year, kind: input.kind, state: 'NOT_EXPORTED' as const, version: 1 };
      return createRecord(tx, RewardExport, PROGRAMME_WRITE, { ...own, ...values });
    });
  }
}
