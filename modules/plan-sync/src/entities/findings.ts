import { Activity, Department, MeasuredType, Node } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { CoverageFigures } from './coverage-figures.js';
import { OrphanKind, PlanLevel } from './enums.js';
import { PlanItem } from './plan-item.js';
import { PlanConsistency } from './target/consistency.js';

@ObjectType({
  description: '한 단계의 계획이 다른 단계에 이어진 정도. / How plans of one level hang together with another.',
})
export class PlanCoverage extends CoverageFigures {
  @Field(() => PlanLevel, { description: '무엇이. / Plans whose items are looked at.' })
  from!: PlanLevel;

  @Field(() => PlanLevel, { description: '무엇에. / Plans that they are linked to.' })
  to!: PlanLevel;

  @Field(() => [PlanItem], { description: '이어지지 않은 항목. / Items without a link.' })
  orphansFrom!: PlanItem[];

  @Field(() => [PlanItem], { description: '상대 쪽의 이어지지 않은 항목. / Items of the other side without a link.' })
  orphansTo!: PlanItem[];
}

@ObjectType({ description: '계획에서 끊어진 것 하나. / One thing that has come loose from the plans.' })
export class PlanOrphan {
  @Field(() => OrphanKind, { description: '종류. / Kind.' })
  kind!: OrphanKind;

  @Field(() => Node, { description: '그 기록. / The record.' })
  record!: Node;

  @Field(() => String, { description: '코드. / Its code.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => Department, { nullable: true, description: '맡은 부서. / The department that answers for it.' })
  department!: Department | null;
}

@ObjectType({ description: '끊어진 것의 수. / How many things of a kind have come loose.' })
export class PlanOrphanCount {
  @Field(() => OrphanKind, { description: '종류. / Kind.' })
  kind!: OrphanKind;

  @Field(() => Int, {
    nullable: true,
    description: '건수(알 수 없으면 없음). / How many; none where it cannot be known.',
  })
  count!: number | null;
}

@ObjectType({ description: '한 기관의 계획 정합성. / How the plans of one body agree.' })
export class PlanAlignment {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Department, { description: '기관 또는 부서(아래 단위 포함). / The body, with the units below it.' })
  department!: Department;

  @Field(() => Int, { description: '시정계획 항목 수. / Items of the annual plan.' })
  items!: number;

  @Field(() => Int, { description: '상위 계획에 이어진 항목 수. / Those with a link to a plan above.' })
  linkedItems!: number;

  @Field(() => MeasuredType, { description: '상위 연계율(%). / Percent linked to a plan above.' })
  linkedRate!: MeasuredType;

  @Field(() => Int, { description: '예산이 필요한 이행과제 수. / Initiatives that need a budget.' })
  budgetInitiatives!: number;

  @Field(() => Int, { description: '그중 재정계획에 있는 과제 수. / Those that the fiscal plan gives something.' })
  fundedInitiatives!: number;

  @Field(() => MeasuredType, { description: '재정 반영률(%). / Percent that the fiscal plan gives something.' })
  fundedRate!: MeasuredType;

  @Field(() => PlanConsistency, { description: '계획의 일관성. / How consistent its plans are.' })
  consistency!: PlanConsistency;
}

@ObjectType({ description: '추진상황 보고회의 개최. / Report meetings held of those planned.' })
export class MeetingCompliance {
  @Field(() => Activity, { description: '보고회 활동. / The activity of the plan.' })
  activity!: Activity;

  @Field(() => Int, { description: '연 횟수. / Held so far.' })
  held!: number;

  @Field(() => Int, { description: '계획 횟수. / Planned in the year.' })
  planned!: number;

  @Field(() => MeasuredType, { description: '개최율(%). / Percent held.' })
  rate!: MeasuredType;

  @Field(() => [Int], { description: '보고회가 열린 분기. / Quarters that had one.' })
  quarters!: number[];

  @Field(() => MeasuredType, { description: '보고회가 있는 분기의 비율(%). / Percent of quarters that had one.' })
  quarterRate!: MeasuredType;
}
