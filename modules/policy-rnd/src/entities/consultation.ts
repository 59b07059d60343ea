import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('policy_rnd_consultation', '전문가 자문: 정책안에 대한 의견 하나. / What an expert says of a policy.')
export class Consultation extends Node {
  @ReferenceColumn()
  policyKey!: number;

  @ReferenceColumn()
  expertKey!: number;

  @Field(() => String, { description: '의견. / Opinion.' })
  @TextColumn(2000)
  opinion!: string;

  @Field(() => DateScalar, { description: '자문한 날. / Day of the consultation.' })
  @DateColumn()
  consultedOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '반영했는지(정하기 전이면 없음). / Whether it was incorporated; none until decided.',
  })
  @BooleanColumn({ nullable: true })
  incorporated!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: '반영한 곳이나 반영하지 않은 까닭. / Where it went, or why it was not.',
  })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
