import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { NewRecord, RecordUpdate } from './record-inputs.js';

@InputType({ description: '새 사람. / A new person.' })
export class PersonInput extends NewRecord {
  @Field(() => String, { nullable: true, description: '계정(외부인사는 없어도 됨). / Account.' })
  login?: string;

  @Field(() => String, { description: '이름. / Name.' })
  name!: string;

  @Field(() => Boolean, { nullable: true, description: '외부인사인지. / Whether external.' })
  external?: boolean;

  @Field(() => ID, { nullable: true, description: '소속. / Department.' })
  department?: string;

  @Field(() => String, { nullable: true, description: '직위(소속에서). / Post in the department.' })
  position?: string;

  @Field(() => [String], { description: '역할. / Roles.' })
  roles!: string[];

  @Field(() => String, { nullable: true, description: '첫 비밀번호. / First password.' })
  password?: string;
}

@InputType({ description: '사람의 변경(비운 것은 그대로). / Changes of a person; what is left out stays.' })
export class PersonUpdate extends RecordUpdate {
  @Field(() => String, { nullable: true, description: '이름. / Name.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: '소속. / Department.' })
  department?: string;

  @Field(() => String, {
    nullable: true,
    description: '직위: 기준일부터의 새 직위, 빈 글이면 없음. / Post from the business date on; an empty text ends it.',
  })
  position?: string;

  @Field(() => String, { nullable: true, description: '계정(아직 없을 때). / Account, where there is none yet.' })
  login?: string;

  @Field(() => [String], { nullable: true, description: '역할. / Roles.' })
  roles?: string[];

  @Field(() => Boolean, { nullable: true, description: '사용 여부. / Whether the account may be used.' })
  active?: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: '떠난 날: 계정이 닫힘. null이면 돌아옴. / Day of leaving, which closes the account; null brings back.',
  })
  leftOn?: string | null;

  @Field(() => String, { nullable: true, description: '새 비밀번호. / New password.' })
  password?: string;
}

@InputType({ description: '임시 비밀번호를 줄 사람. / Who gets a temporary password.' })
export class PasswordIssue extends RecordUpdate {}
