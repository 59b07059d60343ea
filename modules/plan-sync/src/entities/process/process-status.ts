import { DateScalar, Department, enumOf, MeasuredType, Node } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { STEP_STATES, type StepState } from '../../rules/process/process-step.js';

export const PROCESS_STEPS = ['GOAL_SETTING', 'BUDGETING', 'BSC_EVALUATION'] as const;
export type ProcessStepKind = (typeof PROCESS_STEPS)[number];

export const ProcessStepName = enumOf(
  'ProcessStepName',
  '관리 과정의 단계. / Step of the management process.',
  PROCESS_STEPS,
  {
    GOAL_SETTING:
      '목표설정: 시정계획 항목을 부서장이 확인함. / Goals: items of the annual plan, confirmed by the head.',
    BUDGETING: '예산편성: 예산 과제를 재정계획과 예산에 담음. / Money: initiatives that need a budget have one.',
    BSC_EVALUATION: 'BSC 평가: 성과지표가 있는 과제에 점수가 있음. / Evaluation: initiatives with KPIs have a score.',
  },
);

export const ProcessStepState = enumOf('ProcessStepState', '단계의 상태. / State of a step.', STEP_STATES, {
  NOTHING: '해당 없음. / Nothing to do.',
  OPEN: '시작 전. / Not begun.',
  UNDER_WAY: '진행. / Under way.',
  DONE: '마침. / Done.',
  LATE: '지연. / Late.',
});

@ObjectType({ description: '단계에 남은 일 하나. / One thing that a step still waits for.' })
export class ProcessTask {
  @Field(() => Node, { description: '기록: 계획항목 또는 이행과제. / The record: a plan item or an initiative.' })
  record!: Node;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => DateScalar, { description: '기한. / Last day for it.' })
  dueOn!: string;

  @Field(() => Boolean, { description: '기한이 지났는지. / Whether that day has passed.' })
  late!: boolean;
}

@ObjectType({ description: '한 부서의 한 단계. / A step of a department.' })
export class ProcessStep {
  @Field(() => ProcessStepName, { description: '단계. / Step.' })
  step!: ProcessStepKind;

  @Field(() => ProcessStepState, { description: '상태. / State.' })
  state!: StepState;

  @Field(() => Int, { description: '마친 수. / Done.' })
  done!: number;

  @Field(() => Int, { description: '전체 수. / In all.' })
  total!: number;

  @Field(() => MeasuredType, { description: '진행률(%). / Percent done.' })
  rate!: MeasuredType;

  @Field(() => [ProcessTask], { description: '아직 남은 일. / What it still waits for.' })
  tasks!: readonly ProcessTask[];
}

@ObjectType({
  description:
    '목표설정 → 예산편성 → BSC 평가에서 한 부서가 온 곳. / How far a department has come from goals over money to evaluation.',
})
export class ProcessStatus {
  @Field(() => Department, { description: '부서(아래 단위 포함). / The department, with the units below it.' })
  department!: Department;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => ProcessStepName, {
    nullable: true,
    description: '지금 단계(다 마쳤으면 없음). / The step it is at; none once all are done.',
  })
  current!: ProcessStepKind | null;

  @Field(() => [ProcessStep], {
    description:
      '단계마다(성과평가를 쓰지 않으면 그 단계는 없음). / By step; without evaluation where it is not in use.',
  })
  steps!: ProcessStep[];
}
