import { Field, Int, ObjectType } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
  WonColumn,
} from '../contract/columns.js';
import { enumOf } from '../contract/enum-of.js';
import { RecordType, VisibleWhere } from '../contract/table.js';
import { both, byVisibilityFor, ofModuleOn, type Visibility } from '../contract/visibility.js';
import { CONTEST_STAGES, type ContestStage } from '../rules/contest-stage.js';
import type { Criterion } from '../rules/panel-points.js';
import type { Prize } from '../rules/panel-prize.js';
import { TIE_STEPS, type TieStep } from '../rules/panel-rank.js';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { WonScalar } from '../scalars/won.js';
import { CodedRecord } from './lineage.js';
import { PanelCriterion } from './panel.js';

export const ContestStageName = enumOf('ContestStage', '공모·경진대회의 단계. / Stage of a contest.', CONTEST_STAGES, {
  ANNOUNCED: '공고. / Announced.',
  OPEN: '접수 중. / Open for entries.',
  CLOSED: '접수 마감. / Closed for entries.',
  PRE_SCREEN: '예비 심사. / Screened.',
  JUDGING: '심사. / Judged.',
  RESULT: '결과 발표(이의신청). / Result told, objections heard.',
  AWARDED: '시상. / Awarded.',
});

export const CONTEST_KINDS = ['IDEA', 'BEST_PRACTICE', 'OTHER'] as const;
export type ContestKind = (typeof CONTEST_KINDS)[number];
export const ContestKindName = enumOf('ContestKind', '공모·경진대회의 종류. / Kind of a contest.', CONTEST_KINDS, {
  IDEA: '현상공모(생각을 모음). / Ideas on a topic.',
  BEST_PRACTICE: '우수사례 경진대회. / Best practices.',
  OTHER: '기타. / Another.',
});

export const TieStepName = enumOf('TieStep', '동점을 가리는 차례. / What decides a tie.', TIE_STEPS, {
  TRIMMED_MEAN: '절사평균. / Trimmed mean of the judges.',
  MEDIAN: '중앙값. / Median.',
  CRITERIA: '기준의 차례대로 평균. / Means by criterion, in their order.',
  SPREAD: '위원 사이의 차이가 작은 것. / The smaller spread among judges.',
  RECEIPT: '먼저 접수한 것. / The earlier receipt.',
  VOTE: '기록한 표결. / A vote that is recorded.',
});

@ObjectType({ description: '상 하나. / A prize.' })
export class ContestPrize {
  @Field(() => String, { description: '상의 코드. / Code of its grade.' })
  grade!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => Int, { description: '몇 점. / How many there are.' })
  quantity!: number;

  @Field(() => WonScalar, { nullable: true, description: '한 점의 상금(원). / Won for each.' })
  amount!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '이 결과부터(이상). / From this result on.' })
  from!: string | null;
}

/** The office of any module's program sees all that is not somebody's alone. */
const visibleTo = byVisibilityFor(['bsc', 'policy', 'innovation', 'statistician']);

@VisibleWhere(both(ofModuleOn('module'), visibleTo))
@RecordType('core_contest', '공모·경진대회: 출품, 심사와 결과. / Contest: its entries, judging and result.')
export class Contest extends CodedRecord {
  @Field(() => ContestKindName, { description: '종류. / Kind.' })
  @TextColumn(20)
  kind!: ContestKind;

  @Field(() => String, { description: '주제. / Topic.' })
  @TextColumn(1000)
  topic!: string;

  @Field(() => ContestStageName, { description: '단계. / Stage.' })
  @TextColumn(12)
  stage!: ContestStage;

  @Field(() => DateScalar, { description: '접수 첫날. / First day for entries.' })
  @DateColumn()
  opensOn!: string;

  @Field(() => DateScalar, { description: '접수 끝날. / Last day for entries.' })
  @DateColumn()
  closesOn!: string;

  @Field(() => WonScalar, { nullable: true, description: '상금 예산(원). / Prize money in all.' })
  @WonColumn({ nullable: true })
  prizeBudget!: number | null;

  @Field(() => [ContestPrize], { description: '상(높은 것부터). / Prizes, the highest first.' })
  @JsonColumn()
  prizes!: readonly Prize[];

  @Field(() => [PanelCriterion], { description: '심사 기준(합 100점). / Criteria; they sum to 100.' })
  @JsonColumn()
  criteria!: readonly Criterion[];

  @Field(() => Boolean, { description: '심사에서 이름을 가리는지. / Whether judges see no names.' })
  @BooleanColumn()
  blind!: boolean;

  @Field(() => Boolean, { description: '반점을 줄 수 있는지. / Whether half points may be given.' })
  @BooleanColumn()
  halfPoints!: boolean;

  @Field(() => Int, { description: '결과에 필요한 심사위원 수. / Judges that a result needs.' })
  @IntegerColumn()
  quorum!: number;

  @Field(() => Boolean, { description: '위원별 표준점수로 견주는지. / Whether standard points of each judge count.' })
  @BooleanColumn()
  normalised!: boolean;

  @Field(() => Int, { description: '직원 투표의 비중(%). / Weight of the staff’s votes in percent.' })
  @IntegerColumn()
  staffVoteWeight!: number;

  @Field(() => [TieStepName], { description: '동점을 가리는 차례. / What decides ties, in order.' })
  @JsonColumn()
  tieChain!: readonly TieStep[];

  @Field(() => [String], { description: '해당자 없음으로 정한 상. / Grades that nobody was given.' })
  @JsonColumn()
  withheld!: readonly string[];

  /** The planned activity that is held when the prizes are given. */
  @ReferenceColumn({ nullable: true })
  activityKey!: number | null;

  /** Of the office that runs it; hidden where that module is off. */
  @TextColumn(60)
  module!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @TextColumn(10)
  visibility!: Visibility;

  @ReferenceColumn({ nullable: true })
  ownerDepartmentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  ownerPersonKey!: number | null;
}
