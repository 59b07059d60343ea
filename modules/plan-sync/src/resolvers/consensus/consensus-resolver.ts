import { FieldsOf, ReadField, type RequestContext, type Selection } from '@yeondong/schema';
import { ConsensusWave } from '../../entities/consensus/consensus.js';
import { consensusTrend } from '../../stores/consensus/consensus-store.js';

@FieldsOf(() => ConsensusWave)
export class ConsensusResolver {
  @ReadField(() => [ConsensusWave], {
    permission: 'plan-sync.plan.read',
    description:
      '장기발전계획의 인지도와 공감도: 시민 설문의 차수마다, 먼저로 꼽은 영역별로. / Awareness of the long-term plan and agreement with it, by wave of the citizens’ survey and the domain that people put first.',
  })
  consensusTrend(_args: unknown, ctx: RequestContext, selection: Selection) {
    return consensusTrend(ctx, selection);
  }
}
