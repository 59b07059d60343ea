import { RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeGroundName } from '../../entities/enums.js';
import type { ChangeGround } from '../../rules/change-window.js';

@InputType({
  description:
    '지표의 부서 이관: 올해의 점수는 맡은 달로 나뉨. / Transfer of a KPI to another department; the score of this year is split by months.',
})
export class KpiTransferInput extends RecordUpdate {
  @Field(() => ID, { description: '맡을 부서. / Department that takes it over.' })
  department!: string;

  @Field(() => Int, {
    description: '맡기 시작하는 달(올해, 2–12). / First month, of this year, that it answers for (2 to 12).',
  })
  fromMonth!: number;

  @Field(() => ChangeGroundName, { description: '근거. / Ground.' })
  ground!: ChangeGround;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
