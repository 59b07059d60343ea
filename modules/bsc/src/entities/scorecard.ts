import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { ScorecardState } from '../rules/life/states.js';
import { ScorecardStatus } from './life/enums.js';

/** A row that remembers for which month it was asked. */
export interface AtMonth {
  readonly month?: string;
}

@RecordType('bsc_scorecard', '부서의 한 해 성과표. / Scorecard of a department for a year.')
export class Scorecard extends Node implements AtMonth {
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => ScorecardStatus, { description: '상태. / State.' })
  @TextColumn(20)
  status!: ScorecardState;

  @Field(() => DateScalar, { nullable: true, description: '확정일. / Day it was confirmed.' })
  @DateColumn({ nullable: true })
  confirmedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '이의신청 마지막 날. / Last day of appeals.' })
  @DateColumn({ nullable: true })
  appealUntil!: string | null;

  /** Who wrote its KPIs and weights last. */
  @ReferenceColumn({ nullable: true })
  draftedByKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;

  readonly month?: string;
}

@RecordType('bsc_scorecard_item', '성과표의 한 지표. / A KPI on a scorecard.')
export class ScorecardItem extends Node implements AtMonth {
  @ReferenceColumn()
  scorecardKey!: number;

  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => DecimalScalar, { description: '가중치(성과표에서 100분의). / Weight, of 100 on the scorecard.' })
  @DecimalColumn()
  weight!: string;

  @IntegerColumn()
  position!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      '이관받아 맡기 시작한 달(처음부터면 비움). / First month since it was taken over; none from the start.',
  })
  @IntegerColumn({ nullable: true })
  fromMonth!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '이관하기까지 맡은 달(끝까지면 비움). / Last month before it was handed over; none to the end.',
  })
  @IntegerColumn({ nullable: true })
  toMonth!: number | null;

  readonly month?: string;
}
