import {
  asParent,
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  Node,
  PeriodScalar,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { ObservationSex, ObservationStatus } from './enums.js';
import { Indicator } from './indicator.js';

/** A value is never changed: what corrects it stands behind it, and the former one keeps the days on which it stood. */
@VisibleWhere(asParent(() => Indicator, 'indicator_id'))
@RecordType(
  'social_indicators_observation',
  '관측값: 지표의 한 지역·시점·성별·연령의 값. / Observation: a value of an indicator.',
)
export class Observation extends Node {
  @ReferenceColumn()
  indicatorKey!: number;

  @ReferenceColumn()
  regionKey!: number;

  @Field(() => PeriodScalar, { description: '시점. / Period.' })
  @TextColumn(7)
  period!: string;

  @Field(() => ObservationSex, { description: '성별. / Sex.' })
  @TextColumn(1)
  sex!: ObservationSex;

  @Field(() => String, {
    description: '연령(만 나이): _T는 계, 65+는 65세 이상. / Age in completed years; _T is all, 65+ is 65 or over.',
  })
  @TextColumn(10)
  age!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '값(지표의 단위). / Value, in the unit of the indicator.',
  })
  @DecimalColumn({ nullable: true })
  value!: string | null;

  @Field(() => ObservationStatus, { description: '상태. / Status.' })
  @TextColumn(1)
  status!: ObservationStatus;

  @Field(() => String, { nullable: true, description: '비고. / Remark.' })
  @TextColumn(500, { nullable: true })
  note!: string | null;

  @ReferenceColumn({ nullable: true })
  sourceKey!: number | null;

  @ReferenceColumn({ nullable: true })
  batchKey!: number | null;

  @Field(() => Int, { description: '정정 차수(처음 1). / Revision; the first is 1.' })
  @IntegerColumn()
  revision!: number;

  @Field(() => String, { nullable: true, description: '앞의 값을 고친 까닭. / Why it replaced the value before.' })
  @TextColumn(500, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar, { description: '이 값이 알려진 날. / Day from which this value stood.' })
  @DateColumn()
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '다음 값으로 바뀐 날. / Day on which another took its place.',
  })
  @DateColumn({ nullable: true })
  validTo!: string | null;

  @Field(() => Boolean, {
    description:
      '예시 자료로 불러온 값인지(지은 값은 출처가 SAMPLE). / Whether it came with the sample data; a made-up value has the source SAMPLE.',
  })
  @BooleanColumn()
  sample!: boolean;
}
