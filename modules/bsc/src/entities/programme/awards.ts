import {
  DateColumn,
  DateScalar,
  Department,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AwardSchemeState } from '../../rules/programme/moves.js';
import { AwardSchemeStateName, AwardScope } from './enums.js';
import { YearRecord } from './year-record.js';

@RecordType('bsc_award_scheme', '우수부서 시상 기준. / Scheme of awards to departments.')
export class AwardScheme extends YearRecord {
  @Field(() => AwardScope, { description: '범위. / Among whom they are given.' })
  @TextColumn(20)
  scope!: AwardScope;

  /** The group that it is for, where its scope is one. */
  @ReferenceColumn({ nullable: true })
  groupKey!: number | null;

  @Field(() => AwardSchemeStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: AwardSchemeState;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;
}

@RecordType('bsc_award_grade', '시상 등급과 부서 수. / A grade of awards and how many there are.')
export class AwardGrade extends Node {
  @ReferenceColumn()
  schemeKey!: number;

  @IntegerColumn()
  position!: number;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => Int, { description: '부서 수. / How many departments.' })
  @IntegerColumn()
  count!: number;
}

@ObjectType({
  description:
    '지금 점수로 본 시상 후보(결정이 아님). / Who would get a grade by the scores as they stand; no decision.',
})
export class AwardProposal {
  @Field(() => AwardGrade, { description: '등급. / Grade.' })
  grade!: AwardGrade;

  @Field(() => [Department], { description: '점수로 정해지는 부서. / Departments that the scores alone put there.' })
  departments!: Department[];

  @Field(() => [Department], {
    description: '동점으로 위원회가 정할 부서. / Departments whose tie the committee decides.',
  })
  tied!: Department[];
}
