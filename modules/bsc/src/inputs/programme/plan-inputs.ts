import { DateScalar, DecimalScalar, WonScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ConnectorDirection, type ConnectorState, ConnectorStateName } from '../../entities/programme/enums.js';
import { RecordAsRead, YearRecordInput } from './year-record-input.js';

@InputType({ description: '재원 확보 목표. / Funds to be secured.' })
export class FundingGoalInput extends YearRecordInput {
  @Field(() => String, { description: '재원(국비, 도비 …). / Source.' })
  source!: string;

  @Field(() => WonScalar, { description: '목표 금액(원). / Amount in won.' })
  amount!: number;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;
}

@InputType({ description: '확보한 금액(줄면 음수와 사유). / An amount secured; negative with a remark for a cut.' })
export class FundingEntryInput {
  @Field(() => ID, { description: '재원 확보 목표. / Goal.' })
  goal!: string;

  @Field(() => WonScalar, { description: '금액(원). / Amount in won.' })
  amount!: number;

  @Field(() => DateScalar, { description: '확정일. / Day it was granted.' })
  securedOn!: string;

  @Field(() => String, { nullable: true, description: '문서번호. / Number of the document.' })
  documentNo?: string | null;

  @Field(() => String, { nullable: true, description: '비고(감액이면 사유). / Remark; the reason of a cut.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: '중복 방지 키. / Idempotency key.' })
  idempotencyKey?: string;
}

@InputType({ description: '다른 시스템과의 연계. / Link to another system.' })
export class ConnectorInput extends YearRecordInput {
  @Field(() => ConnectorDirection, { description: '방향. / Which way data go.' })
  direction!: ConnectorDirection;

  @Field(() => String, { nullable: true, description: '주고받는 자료. / What data go over it.' })
  content?: string | null;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;
}

@InputType({ description: '연계의 상태 변경. / A move of a connector.' })
export class ConnectorMove extends RecordAsRead {
  @Field(() => ConnectorStateName, { description: '새 상태. / New state.' })
  state!: ConnectorState;
}

@InputType({ description: '연계를 실행한 결과. / What a run of a connector brought.' })
export class ConnectorRun extends RecordAsRead {
  @Field(() => Boolean, { description: '성공 여부. / Whether it succeeded.' })
  succeeded!: boolean;

  @Field(() => String, { nullable: true, description: '결과. / What it brought.' })
  note?: string | null;
}

@InputType({ description: '고객 평가 설문의 표본 계획. / Sample plan of the customers’ survey.' })
export class CustomerSurveyPlanInput extends YearRecordInput {
  @Field(() => Int, { description: '표본 크기(명). / Number of people asked.' })
  sampleSize!: number;

  @Field(() => Int, { nullable: true, description: '모집단(명). / Population.' })
  population?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '설계효과(기본 1). / Design effect, 1 unless given.' })
  designEffect?: string | null;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;
}

@InputType({ description: '국외 벤치마킹 출장. / Benchmarking trip abroad.' })
export class TripInput extends YearRecordInput {
  @Field(() => String, { description: '나라(ISO 3166 두 글자). / Country, two letters of ISO 3166.' })
  country!: string;

  @Field(() => Int, { description: '인원(명). / Number of people.' })
  persons!: number;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '출발일. / Day of departure.' })
  departsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '귀국일. / Day of return.' })
  returnsOn?: string | null;
}

@InputType({ description: '출장 보고. / Report of a trip.' })
export class TripReport extends RecordAsRead {
  @Field(() => DateScalar, { description: '보고일. / Day of the report.' })
  reportedOn!: string;

  @Field(() => String, { description: '보고 요지. / Gist of the report.' })
  report!: string;
}
