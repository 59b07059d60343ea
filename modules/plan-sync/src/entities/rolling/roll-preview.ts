import { DecimalScalar, Department, WonScalar } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { Plan } from '../plan.js';
import { PlanItem } from '../plan-item.js';
import { PlanVersion } from '../plan-version.js';
import { PlanRollFinding, PlanRollObstacleKind, PlanRollOutcome } from './roll-enums.js';

@ObjectType({ description: '연동을 막거나 미리 알아 둘 것 하나. / One thing in the way of rolling a plan.' })
export class PlanRollObstacle {
  @Field(() => PlanRollObstacleKind, { description: '종류. / Kind.' })
  kind!: PlanRollObstacleKind;

  @Field(() => Boolean, { description: '연동을 막는지. / Whether it keeps the plan from being rolled.' })
  blocks!: boolean;

  @Field(() => PlanVersion, { nullable: true, description: '그 판. / The edition that it is about.' })
  edition!: PlanVersion | null;
}

@ObjectType({ description: '연동 결과마다 몇 개. / How many items have an outcome.' })
export class PlanRollCount {
  @Field(() => PlanRollOutcome, { description: '결과. / Outcome.' })
  outcome!: PlanRollOutcome;

  @Field(() => Int, { description: '항목 수. / Items.' })
  count!: number;
}

@ObjectType({ description: '연동하면 한 항목이 어떻게 되는지. / What rolling makes of one item.' })
export class PlanRollItem {
  @Field(() => PlanItem, { description: '바탕이 되는 판의 항목. / Item of the edition to rest on.' })
  item!: PlanItem;

  @Field(() => PlanRollOutcome, { description: '결과. / Outcome.' })
  outcome!: PlanRollOutcome;

  @Field(() => Int, { nullable: true, description: '새 판의 시작 연도. / First year in the new edition.' })
  startYear!: number | null;

  @Field(() => Int, { nullable: true, description: '새 판의 끝 연도. / Last year in the new edition.' })
  endYear!: number | null;

  @Field(() => Department, {
    nullable: true,
    description: '새 판의 부서(정해지지 않았으면 없음). / Its department then; none while that is undecided.',
  })
  department!: Department | null;

  @Field(() => [PlanRollFinding], { description: '살필 것. / What is worth a look.' })
  findings!: readonly PlanRollFinding[];

  @Field(() => Int, { description: '기간이 끝나는 연계 수. / Links of it that end.' })
  endingLinks!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '그해의 목표. / Its target of the year.' })
  nextTarget!: string | null;
}

@ObjectType({ description: '폐지된 부서와 그 뒤를 이은 부서. / An abolished department and what has taken its place.' })
export class PlanRollDepartment {
  @Field(() => Department, { description: '폐지된 부서. / The abolished department.' })
  department!: Department;

  @Field(() => Int, { description: '이어지는 항목 수. / Items of it that go on.' })
  items!: number;

  @Field(() => [Department], { description: '뒤를 이은 부서. / What has taken its place.' })
  successors!: Department[];

  @Field(() => Department, {
    nullable: true,
    description: '넘겨받을 부서(정해지지 않았으면 없음). / Who takes over; none while that is undecided.',
  })
  heir!: Department | null;
}

@ObjectType({
  description: '연동하면 재정계획의 금액이 어떻게 되는지. / What rolling makes of the money of a fiscal plan.',
})
export class PlanRollMoney {
  @Field(() => [Int], { description: '새로 들어오는 연도(신규연도). / Years that come in.' })
  yearsIn!: number[];

  @Field(() => [Int], { description: '빠지는 연도. / Years that fall out.' })
  yearsOut!: number[];

  @Field(() => Int, { description: '이어지는 사업 수. / Lines that go on.' })
  lines!: number;

  @Field(() => Int, { description: '남는 금액이 없어 옮기지 않는 사업 수. / Lines without money in the new years.' })
  linesLeft!: number;

  @Field(() => WonScalar, { description: '이어지는 금액(원). / Won that go on.' })
  kept!: number;

  @Field(() => WonScalar, { description: '빠지는 금액(원). / Won that fall out.' })
  dropped!: number;
}

@ObjectType({ description: '계획을 한 해로 연동하면 달라지는 것. / What rolling a plan to a year comes to.' })
export class PlanRollPreview {
  @Field(() => Plan, { description: '계획. / Plan.' })
  plan!: Plan;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => PlanVersion, { nullable: true, description: '바탕이 되는 판. / Edition that it rests on.' })
  base!: PlanVersion | null;

  @Field(() => PlanVersion, { nullable: true, description: '이미 연동한 판. / What rolling has made already.' })
  rolled!: PlanVersion | null;

  @Field(() => Boolean, {
    description: '연동한 판을 아직 되돌릴 수 있는지. / Whether what rolling has made can still be undone.',
  })
  mayUndo!: boolean;

  @Field(() => [PlanRollObstacle], { description: '막는 것과 알아 둘 것. / What stands in the way.' })
  obstacles!: PlanRollObstacle[];

  @Field(() => Boolean, { description: '지금 연동할 수 있는지. / Whether it can be rolled now.' })
  mayRoll!: boolean;

  @Field(() => [PlanRollCount], { description: '결과마다 몇 개. / How many of each outcome.' })
  counts!: PlanRollCount[];

  @Field(() => [PlanRollItem], { description: '항목마다. / Item by item.' })
  items!: PlanRollItem[];

  @Field(() => [PlanRollDepartment], { description: '폐지된 부서. / Abolished departments.' })
  departments!: PlanRollDepartment[];

  @Field(() => PlanRollMoney, { nullable: true, description: '재정계획의 금액. / Money of a fiscal plan.' })
  money!: PlanRollMoney | null;
}

@ObjectType({ description: '한 판에서 한 부서에 남은 일. / What a department still has to do in an edition.' })
export class PlanDepartmentTask {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => Int, { description: '항목 수. / Its items.' })
  items!: number;

  @Field(() => Int, { description: '아직 제출하지 않은 항목 수. / Items still to be submitted.' })
  toSubmit!: number;

  @Field(() => Int, { description: '부서장 확인을 기다리는 항목 수. / Items that wait for the head.' })
  toConfirm!: number;
}
