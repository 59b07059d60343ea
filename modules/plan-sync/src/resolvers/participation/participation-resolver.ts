import { BatchField, FieldsOf, Initiative, keysOf, type RequestContext, type Row } from '@yeondong/schema';
import { Participation } from '../../entities/participation/participation.js';
import { participationOf } from '../../stores/participation/participation-store.js';

@FieldsOf(() => Initiative)
export class InitiativeParticipation {
  @BatchField(() => Participation, {
    permission: 'plan-sync.plan.read',
    description: '시민이 참여한 수. / How citizens took part in it.',
  })
  participation(rows: readonly Row<Initiative>[], _args: unknown, ctx: RequestContext) {
    return participationOf(ctx, keysOf(rows));
  }
}
