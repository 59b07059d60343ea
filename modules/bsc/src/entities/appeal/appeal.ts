import {
  collection,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  Department,
  enumOf,
  enumWhere,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  raw,
  sql,
  TextColumn,
  toOneWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { APPEAL_GROUNDS, APPEAL_STATES, type AppealGround, type AppealState } from '../../rules/appeal/appeal.js';

export const AppealGroundName = enumOf('AppealGround', '이의신청의 근거. / Ground of an appeal.', APPEAL_GROUNDS, {
  CALCULATION: '계산오류. / Error of calculation.',
  EVIDENCE: '증빙누락. / Evidence was missed.',
  EXTERNAL: '외부요인. / External factor.',
  CONFLICT: '평가자 이해충돌. / Conflict of interest of an evaluator.',
});

export const AppealStateName = enumOf('AppealState', '이의신청의 상태. / State of an appeal.', APPEAL_STATES, {
  FILED: '접수. / Filed.',
  ACCEPTED: '인용. / Accepted.',
  PARTIAL: '일부 인용. / Accepted in part.',
  REJECTED: '기각. / Rejected.',
});

@RecordType('bsc_appeal', '이의신청: 지표 점수를 다시 보아 달라는 신청. / Appeal: to look at the score of a KPI again.')
export class Appeal extends Node {
  @ReferenceColumn()
  scorecardKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  @IntegerColumn()
  year!: number;

  /** The last day of the window that it was filed in, or the late round; one appeal for a KPI in each. */
  @TextColumn(10)
  round!: string;

  @Field(() => AppealGroundName, { description: '근거. / Ground.' })
  @TextColumn(20)
  ground!: AppealGround;

  @Field(() => String, { description: '내용과 증빙. / What it says, with evidence.' })
  @TextColumn(5000)
  statement!: string;

  @Field(() => AppealStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: AppealState;

  @Field(() => DateScalar, { description: '신청일. / Day it was filed.' })
  @DateColumn()
  filedOn!: string;

  @ReferenceColumn({ nullable: true })
  filedByKey!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '인용된 지표 점수. / Score of the KPI that stands instead.',
  })
  @DecimalColumn({ nullable: true })
  score!: string | null;

  @Field(() => String, { nullable: true, description: '결정 사유. / Reason of the decision.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '결정일. / Day of the decision.' })
  @DateColumn({ nullable: true })
  decidedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  decidedByKey!: number | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

export const appeals = collection(Appeal, {
  where: {
    state: enumWhere('state', 'AppealState', AppealStateName, '상태. / State.'),
    ground: enumWhere('ground', 'AppealGround', AppealGroundName, '근거. / Ground.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    kpi: toOneWhere('Kpi', 'kpi_id', '지표. / KPI.'),
  },
  orderBy: { FILED: 'filedOn', STATE: 'state' },
  defaultOrder: ['FILED'],
  inYear: (alias, year) => sql`${raw(alias)}.year = ${year}`,
});

@ObjectType({ description: '순위표에서의 자리. / A place in the ranking.' })
export class RankPlace {
  @Field(() => DecimalScalar, { nullable: true, description: '총점. / Total.' })
  total!: string | null;

  @Field(() => Int, { nullable: true, description: '시 순위. / City rank.' })
  cityRank!: number | null;

  @Field(() => Int, { nullable: true, description: '평가군 순위. / Group rank.' })
  groupRank!: number | null;

  @Field(() => String, { nullable: true, description: '등급. / Grade.' })
  grade!: string | null;
}

@ObjectType({ description: '이의신청을 인용하면 달라질 자리. / A place that would change if an appeal were accepted.' })
export class RankChange {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => RankPlace, { description: '지금. / Now.' })
  before!: RankPlace;

  @Field(() => RankPlace, { description: '인용하면. / If accepted.' })
  after!: RankPlace;

  departmentKey!: number;
  year!: number;
}

@ObjectType({
  description: '인용으로 게시된 정정본. / Correction of what was published that followed from an accepted appeal.',
})
export class AppealCorrection {
  @Field(() => Int, { description: '차수. / Sequence of the edition.' })
  sequence!: number;

  @Field(() => DateScalar, { description: '게시일. / Day it was published.' })
  publishedOn!: string;

  @Field(() => String, { description: '정정본의 SHA-256. / SHA-256 of the correction.' })
  hash!: string;

  @Field(() => String, { nullable: true, description: '정정한 앞 게시본의 SHA-256. / SHA-256 of what it corrects.' })
  corrects!: string | null;
}
