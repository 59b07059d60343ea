import {
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  enumOf,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { AWARD_BARS, TIE_BREAKS } from '../../rules/programme/awards.js';

export const AwardDecision = enumOf(
  'AwardDecision',
  '시상을 정한 것(총점 다음). / What decided an award after the total.',
  [...TIE_BREAKS, 'COMMITTEE'],
  {
    BASE: '가점 앞의 본점수. / The score before bonus.',
    OUTCOME: '결과지표 득점. / Points of outcome KPIs.',
    LATE: '지연 지표가 적음. / Fewer late KPIs.',
    PENALTY: '감점이 적음. / Fewer penalties.',
    COMMITTEE: '위원회 결정. / The committee.',
  },
);
type AwardDecision = keyof typeof AwardDecision;

export const AwardBarName = enumOf(
  'AwardBar',
  '시상에서 제외되는 까닭. / Why a department gets no award.',
  AWARD_BARS,
  {
    NO_SCORE: '점수 없음. / No score.',
    COVERAGE: '반영률 90% 미만. / Less than 90 % covered.',
    APART: '연중 신설 부서. / Created during the year.',
    MANAGING: '관리부서. / Runs the evaluation.',
    MISCONDUCT: '비위. / Misconduct.',
  },
);

@RecordType('bsc_award', '부서에 준 상. / An award given to a department.')
export class Award extends Node {
  @ReferenceColumn()
  schemeKey!: number;

  @ReferenceColumn()
  gradeKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => DecimalScalar, { description: '결정할 때의 총점. / Total when it was decided.' })
  @DecimalColumn()
  total!: string;

  @Field(() => Int, { nullable: true, description: '결정할 때의 시 순위. / City rank when it was decided.' })
  @IntegerColumn({ nullable: true })
  cityRank!: number | null;

  /** Of those that might get an award, how many had at least its total when it was decided. */
  @IntegerColumn({ nullable: true })
  contenders!: number | null;

  @Field(() => AwardDecision, { nullable: true, description: '동점을 가른 것. / What decided a tie; none: the total.' })
  @TextColumn(20, { nullable: true })
  tieBreak!: AwardDecision | null;

  @Field(() => String, { nullable: true, description: '사유. / Reason.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @ReferenceColumn({ nullable: true })
  meetingKey!: number | null;

  @Field(() => DateScalar, { description: '결정일. / Day of the decision.' })
  @DateColumn()
  decidedOn!: string;

  @ReferenceColumn({ nullable: true })
  decidedByKey!: number | null;
}
