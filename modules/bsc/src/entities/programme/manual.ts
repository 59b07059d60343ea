import { DateColumn, DateScalar, IntegerColumn, Node, RecordType, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { ManualState } from '../../rules/programme/moves.js';
import { ManualStateName, ManualTopic } from './enums.js';
import { YearRecord } from './year-record.js';

@RecordType('bsc_manual', '운영 표준 매뉴얼의 한 판. / An edition of the standard manual.')
export class Manual extends YearRecord {
  @Field(() => Int, { description: '판(1부터). / Edition, from 1.' })
  @IntegerColumn()
  edition!: number;

  @Field(() => ManualStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: ManualState;

  @Field(() => DateScalar, { nullable: true, description: '시행일. / Day from which it is in force.' })
  @DateColumn({ nullable: true })
  publishedOn!: string | null;
}

@RecordType('bsc_manual_chapter', '매뉴얼의 장. / A chapter of the manual.')
export class ManualChapter extends Node {
  @ReferenceColumn()
  manualKey!: number;

  @Field(() => Int, { description: '순서(1부터). / Order, from 1.' })
  @IntegerColumn()
  position!: number;

  @Field(() => ManualTopic, { nullable: true, description: '이 장이 돕는 화면. / Page that it is the help of.' })
  @TextColumn(20, { nullable: true })
  topic!: ManualTopic | null;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @TextColumn(20_000)
  bodyKo!: string;

  @TextColumn(20_000, { nullable: true })
  bodyEn!: string | null;
}
