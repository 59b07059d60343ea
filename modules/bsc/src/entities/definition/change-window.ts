import { BooleanColumn, DateColumn, DateScalar, IntegerColumn, Node, RecordType, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType(
  'bsc_change_window',
  '목표와 확정된 정의서를 바꿀 수 있는 기간. / Days on which targets and confirmed definition sheets may change.',
)
export class ChangeWindow extends Node {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => String, {
    description: '이름(정기 변경, 민선 4기 출범). / Name, such as the yearly change or a new term.',
  })
  @TextColumn(100)
  title!: string;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  @DateColumn()
  fromOn!: string;

  @Field(() => DateScalar, { description: '마지막 날. / Last day.' })
  @DateColumn()
  toOn!: string;

  @Field(() => Boolean, {
    description: '정기 변경 기간인지(6월을 대신함). / Whether it is the yearly window, in place of June.',
  })
  @BooleanColumn()
  regular!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
