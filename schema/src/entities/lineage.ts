import { Field, Int, ObjectType } from 'type-graphql';
import { IntegerColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';

/** The position of a record that has not been put in order: behind those that have. */
export const LAST_POSITION = 1_000_000;

/** Never shown itself: types that extend it take its fields over. */
const base = { description: '공통 필드. / Fields in common.' };

/** A coded record with a two-language title, valid from one plan year to another. */
@ObjectType(base)
export abstract class CodedRecord extends Node {
  @Field(() => String, { description: '코드(영문·숫자, 연도와 무관하게 유일). / Code, unique over all years.' })
  @TextColumn(60)
  code!: string;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @IntegerColumn()
  position!: number;

  @Field(() => Int, { description: '편집 판 번호(수정할 때 함께 보냄). / Edit lock: send it with an update.' })
  @IntegerColumn()
  version!: number;
}

/** A coded record of the plan, valid for some years. */
@ObjectType(base)
export abstract class PlanRecord extends CodedRecord {
  @Field(() => Int, { description: '유효 시작 연도. / First plan year.' })
  @IntegerColumn()
  fromYear!: number;

  @Field(() => Int, {
    nullable: true,
    description: '유효 끝 연도(없으면 계속). / Last plan year; none while it goes on.',
  })
  @IntegerColumn({ nullable: true })
  toYear!: number | null;
}
