import { enumOf } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { REMAP_BASES, type RemapBasis } from '../../rules/term/remap.js';
import { TERM_OBSTACLES, type TermObstacle } from '../../rules/term/term-end.js';
import { Instruction } from '../meeting/instruction.js';
import { Plan } from '../plan.js';
import { PlanItem } from '../plan-item.js';
import { PlanLink } from '../plan-link.js';
import { PlanVersion } from '../plan-version.js';

export const PlanTermObstacle = enumOf(
  'PlanTermObstacle',
  '임기의 계획을 닫지 못하게 하는 것. / What keeps the plan of a term from being closed.',
  TERM_OBSTACLES,
  {
    CLOSED: '이미 닫힘. / It is closed already.',
    NO_LAST_DAY: '임기의 마지막 날이 적혀 있지 않음. / The last day of the term is not known.',
    NOT_OVER: '임기가 끝나지 않음. / The term is not over.',
    OPEN_EDITION: '확정되지 않은 판이 있음. / An edition is still open.',
  },
);

export const PlanRemapBasis = enumOf(
  'PlanRemapBasis',
  '다음 임기의 항목을 제안하는 까닭. / Why an item of the next term is proposed.',
  REMAP_BASES,
  {
    INITIATIVE: '같은 이행과제. / The same initiative.',
    GOAL: '같은 정책목표. / The same goal.',
    TITLE: '제목이 같음(참고만). / The same title; a hint alone.',
    NONE: '없음. / Nothing.',
  },
);

export const REMAP_OUTCOMES = ['CONFIRMED', 'PROPOSED', 'ENDED', 'OPEN', 'REFUSED'] as const;
export type RemapOutcome = (typeof REMAP_OUTCOMES)[number];
export const PlanRemapOutcome = enumOf(
  'PlanRemapOutcome',
  '연계가 어떻게 되는지. / What becomes of a link.',
  REMAP_OUTCOMES,
  {
    CONFIRMED: '새 연계, 양쪽 확인 유지. / A new link that stays confirmed.',
    PROPOSED: '새 연계 제안, 양쪽 확인 필요. / A new link that both sides have to agree to.',
    ENDED: '임기와 함께 끝남. / Ends with the term.',
    OPEN: '정하지 않음. / Not decided.',
    REFUSED:
      '그렇게 이을 수 없음(같은 연계, 순환 따위). / Cannot be linked so: there is such a link, or it makes a circle.',
  },
);

@ObjectType({
  description: '끝난 임기의 연계 하나와 다음 임기의 자리. / A link of an ended term and its place in the next.',
})
export class PlanRemapRow {
  @Field(() => PlanLink, { description: '옛 연계. / The old link.' })
  link!: PlanLink;

  @Field(() => PlanItem, { description: '끝난 임기의 항목. / Item of the term that ended.' })
  item!: PlanItem;

  @Field(() => PlanItem, { nullable: true, description: '상대 항목. / Item at the other end.' })
  other!: PlanItem | null;

  @Field(() => PlanRemapBasis, { description: '제안의 근거. / Why it is proposed.' })
  basis!: RemapBasis;

  @Field(() => [PlanItem], { description: '들어맞는 항목. / Items that fit alike.' })
  hints!: PlanItem[];

  @Field(() => PlanItem, { nullable: true, description: '이을 항목. / Item that it will lead to.' })
  target!: PlanItem | null;

  @Field(() => PlanRemapOutcome, { description: '결과. / What becomes of it.' })
  outcome!: RemapOutcome;
}

@ObjectType({ description: '연계 결과마다 몇 개. / How many links have an outcome.' })
export class PlanRemapCount {
  @Field(() => PlanRemapOutcome, { description: '결과. / Outcome.' })
  outcome!: RemapOutcome;

  @Field(() => Int, { description: '연계 수. / Links.' })
  count!: number;
}

@ObjectType({ description: '임기가 끝나면 달라지는 것. / What the end of a term comes to.' })
export class PlanTermEnd {
  @Field(() => Plan, { description: '끝나는 임기의 계획. / Plan of the term that ends.' })
  plan!: Plan;

  @Field(() => [PlanTermObstacle], { description: '닫지 못하게 하는 것. / What keeps it from being closed.' })
  obstacles!: readonly TermObstacle[];

  @Field(() => Boolean, { description: '지금 닫을 수 있는지. / Whether it can be closed now.' })
  mayClose!: boolean;

  @Field(() => Plan, { nullable: true, description: '다음 임기의 계획. / Plan of the next term.' })
  next!: Plan | null;

  @Field(() => PlanVersion, { nullable: true, description: '다음 임기 계획의 가장 새 판. / Its newest edition.' })
  edition!: PlanVersion | null;

  @Field(() => [PlanItem], { description: '이을 수 있는 항목. / Items that links may lead to.' })
  targets!: PlanItem[];

  @Field(() => [PlanRemapCount], { description: '결과마다 몇 개. / How many of each outcome.' })
  counts!: PlanRemapCount[];

  @Field(() => [PlanRemapRow], { description: '옮길 연계. / Links to be taken over.' })
  rows!: PlanRemapRow[];

  @Field(() => [Instruction], {
    description:
      '임기의 보고회에서 나와 아직 끝나지 않은 지시·건의사항: 다음 임기로 이어짐. / Instructions of its meetings that are not closed; they go on in the next term.',
  })
  openInstructions!: Instruction[];

  @Field(() => Int, {
    description: '계획 안의 연계 수(임기와 함께 끝남). / Links within the plan; they end with the term.',
  })
  inside!: number;
}
