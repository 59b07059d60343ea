import { DecimalScalar, ProgressLightName } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { TaskOrigin } from '../rules/task-life.js';
import { InnovationTaskOrigin } from './enums.js';

@ObjectType({ description: '가중 이정표로 잰 진척. / Progress by weighted milestones.' })
export class InnovationTaskProgress {
  @Field(() => DecimalScalar, {
    description: '계획(%): 기한이 지난 이정표의 가중치. / Percent that is past its due day.',
  })
  planned!: string;

  @Field(() => DecimalScalar, { description: '실적(%). / Percent reached.' })
  actual!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '계획 대비(%). / Percent reached of what was planned.' })
  ratio!: string | null;

  @Field(() => ProgressLightName, { description: '신호. / Light.' })
  light!: string;
}

@ObjectType({
  description:
    '한 구분의 혁신과제 수(여러 부서가 추진해도 하나로 셈). / Innovation tasks of one origin; one that several departments carry out counts once.',
})
export class InnovationTaskCount {
  @Field(() => InnovationTaskOrigin, { description: '구분. / Origin.' })
  origin!: TaskOrigin;

  @Field(() => Int, { nullable: true, description: '계획의 건수. / How many the plan names.' })
  planned!: number | null;

  @Field(() => Int, { description: '등록한 과제. / Tasks that are entered.' })
  total!: number;

  @Field(() => Int, { description: '추진 중(선정·계획 포함). / Open: selected, planned or in progress.' })
  open!: number;

  @Field(() => Int, { description: '늦은 과제. / Late ones.' })
  late!: number;

  @Field(() => Int, { description: '완료(효과점검·확산 포함). / Done, judged or spread.' })
  done!: number;

  @Field(() => Int, { description: '중단. / Dropped.' })
  dropped!: number;
}
