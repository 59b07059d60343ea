import {
  collection,
  DateTimeScalar,
  enumOf,
  InstantColumn,
  IntegerColumn,
  intWhere,
  Node,
  ofYear,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

export const RECALCULATION_STATES = ['WAITING', 'RUNNING', 'DONE', 'CANCELLED'] as const;
export type RecalculationState = (typeof RECALCULATION_STATES)[number];
export const RecalculationStateName = enumOf(
  'RecalculationState',
  '다시 계산의 상태. / State of a recalculation.',
  RECALCULATION_STATES,
  {
    WAITING: '대기. / Waiting.',
    RUNNING: '계산 중. / Under way.',
    DONE: '마침. / Done.',
    CANCELLED: '그만둠. / Cancelled.',
  },
);

@RecordType('bsc_recalculation', '한 해 점수를 다시 계산한 기록. / Recalculation of the scores of a year.')
export class Recalculation extends Node {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => String, { description: '이 달부터 다시 계산함. / First month that is calculated anew.' })
  @TextColumn(7)
  fromMonth!: string;

  @Field(() => RecalculationStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: RecalculationState;

  @Field(() => Int, { description: '계산할 지표 수. / KPIs to be calculated.' })
  @IntegerColumn()
  total!: number;

  @Field(() => Int, { description: '계산한 지표 수. / KPIs that have been calculated.' })
  @IntegerColumn()
  done!: number;

  @Field(() => Int, { description: '점수가 달라진 실적 수. / Results whose score has changed.' })
  @IntegerColumn()
  changed!: number;

  @ReferenceColumn({ nullable: true })
  startedByKey!: number | null;

  @Field(() => DateTimeScalar, { description: '시작 시각. / When it was asked for.' })
  @InstantColumn()
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '마친 시각. / When it ended.' })
  @InstantColumn({ nullable: true })
  endedAt!: Date | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

export const recalculations = collection(Recalculation, {
  where: { year: intWhere('year', '연도. / Year.') },
  orderBy: { STARTED: 'startedAt' },
  defaultOrder: ['STARTED'],
  inYear: ofYear,
});
