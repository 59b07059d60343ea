import { DateColumn, DateScalar, IntegerColumn, Node, RecordType, ReferenceColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('bsc_panel_member', '평가위원: 한 평가에 지명된 사람. / A member of the panel of a round.')
export class PanelMember extends Node {
  @ReferenceColumn()
  roundKey!: number;

  @ReferenceColumn()
  personKey!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: '물러난 날(그때까지 낸 평가표는 남음). / Day they left; what they handed in stays.',
  })
  @DateColumn({ nullable: true })
  leftOn!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
