import { DecimalScalar } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import type { AlertRule, AlertSeverity, WarningReason } from '../../rules/alert/alert-rules.js';
import type { SignalSide } from '../../rules/alert/run-rules.js';
import { Alert } from './alert.js';
import {
  AlertRuleName,
  AlertSeverityName,
  ChartRuleName,
  SignalSideName,
  WarningReasonName,
  type WarningVerdict,
  WarningVerdictName,
} from './enums.js';

@ObjectType({ description: '판정에 쓰인 수. / A number that a verdict rests on.' })
export class WarningFigure {
  @Field(() => String, { description: '이름(target, forecastLow, p …). / Name.' })
  name!: string;

  @Field(() => DecimalScalar, { description: '값. / Value.' })
  value!: string;
}

@ObjectType({ description: '한 지표에 대한 한 규칙의 판정. / What a rule finds of a KPI.' })
export class KpiWarning {
  @Field(() => AlertRuleName, { description: '규칙. / Rule.' })
  rule!: AlertRule;

  @Field(() => WarningVerdictName, { description: '판정. / Verdict.' })
  verdict!: WarningVerdict;

  @Field(() => WarningReasonName, { nullable: true, description: '판정하지 못한 까닭. / Why there is no verdict.' })
  reason!: WarningReason | null;

  @Field(() => String, { nullable: true, description: '판정한 달. / Month judged.' })
  period!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '판정한 값. / Value judged.' })
  value!: string | null;

  @Field(() => AlertSeverityName, { nullable: true, description: '걸린 때의 정도. / How grave, where it is amiss.' })
  severity!: AlertSeverity | null;

  @Field(() => [WarningFigure], { description: '판정에 쓰인 수들. / What it rests on.' })
  figures!: readonly WarningFigure[];

  @Field(() => Alert, { nullable: true, description: '열린 경보. / Its open alert.' })
  alert!: Alert | null;
}

@ObjectType({ description: '관리도의 신호. / A signal of a control chart.' })
export class ControlSignal {
  @Field(() => ChartRuleName, { description: '규칙. / Rule.' })
  rule!: string;

  @Field(() => SignalSideName, { description: '방향. / Side.' })
  side!: SignalSide;

  @Field(() => Boolean, { description: '지표에 나쁜 쪽인지. / Whether it is the adverse side.' })
  adverse!: boolean;

  @Field(() => String, { description: '규칙의 뜻. / The rule in words.' })
  text!: string;
}

@ObjectType({ description: '관리도의 한 점. / A point of a control chart.' })
export class ControlPoint {
  @Field(() => String, { description: '달. / Month.' })
  period!: string;

  @Field(() => DecimalScalar, { description: '값. / Value.' })
  value!: string;

  @Field(() => Boolean, { description: '기준 기간에 드는지. / Whether the limits rest on it.' })
  baseline!: boolean;

  @Field(() => [ControlSignal], { description: '이 점에서 나온 신호. / Signals at this point.' })
  signals!: readonly ControlSignal[];
}

@ObjectType({
  description: '개별값·이동범위 관리도(단절 뒤). / Chart of individuals and moving range, since the last break.',
})
export class ControlChart {
  @Field(() => WarningReasonName, { nullable: true, description: '관리도가 없는 까닭. / Why there is none.' })
  reason!: WarningReason | null;

  @Field(() => DecimalScalar, { nullable: true, description: '중심선. / Centre line.' })
  centre!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '이동범위의 평균. / Mean moving range.' })
  movingRange!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '추정 표준편차. / Estimated standard deviation.' })
  sigma!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '관리상한. / Upper limit.' })
  upper!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '관리하한. / Lower limit.' })
  lower!: string | null;

  @Field(() => [ControlPoint], { description: '점들, 시간순. / Its points in order of time.' })
  points!: readonly ControlPoint[];
}
