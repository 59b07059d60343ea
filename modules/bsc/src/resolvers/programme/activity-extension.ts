import {
  Activity,
  BatchField,
  type CollectionArgs,
  FieldsOf,
  keysOf,
  MeasuredType,
  pagesByParent,
  percentOf,
  type RequestContext,
  raw,
  type Selection,
} from '@yeondong/schema';
import { kpis } from '../../entities/collections.js';
import { staffReachOf } from '../../stores/programme/training-store.js';

const FORMULA = 'bsc.staff-reach.1';

@FieldsOf(() => Activity)
export class ActivityExtension {
  @BatchField(() => MeasuredType, {
    permission: 'bsc.programme.read',
    description:
      '전직원 가운데 한 번이라도 참석한 비율(%). / Percent of all staff who came at least once, over all sessions.',
  })
  async staffReach(rows: readonly Activity[], _args: unknown, ctx: RequestContext) {
    return (await staffReachOf(ctx, keysOf(rows))).map(({ reached, staff }) =>
      percentOf({ name: 'reached', value: reached }, { name: 'staff', value: staff }, FORMULA, ctx.today, 1),
    );
  }

  @BatchField(() => kpis.Connection, {
    permission: 'bsc.kpi.read',
    args: kpis.Args,
    description: '이 활동(워크숍)에서 만든 성과지표. / KPIs that were drafted in this activity.',
  })
  draftedKpis(rows: readonly Activity[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return pagesByParent(ctx, kpis, rows, { parentKey: raw('t.workshop_id') }, args, selection);
  }
}
