import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { PanelPointsInput } from './panel-inputs.js';
import { NewRecord, RecordUpdate } from './record-inputs.js';

@InputType({
  description:
    '출품. 낸 사람은 하나: 직원(비우면 자신), 부서, 시민. / An entry, of one person (oneself unless given), department or citizen.',
})
export class ContestEntryInput extends NewRecord {
  @Field(() => ID, { description: '공모·경진대회. / Contest.' })
  contest!: string;

  @Field(() => String, { description: '제목. / Title.' })
  title!: string;

  @Field(() => String, { description: '내용. / Contents.' })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: '직원(담당자가 적을 때). / Member of staff, where the office enters.',
  })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: '부서. / Department.' })
  department?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '시민의 이름(담당자만). / A citizen’s name; by the office only.',
  })
  citizenName?: string | null;

  @Field(() => ID, { nullable: true, description: '출품한 기록(우수사례 따위). / The record that is entered.' })
  subject?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '소인의 날(담당자만). / Postmark; by the office only.' })
  submittedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '마감 뒤 서면 접수의 근거(담당자만). / Why it is taken on paper after closing; by the office only.',
  })
  basis?: string | null;
}

@InputType({ description: '예비 심사. / Screens an entry.' })
export class EntryScreening extends RecordUpdate {
  @Field(() => Boolean, { description: '떨어뜨리는지. / Whether it is left out.' })
  out!: boolean;

  @Field(() => String, { nullable: true, description: '까닭(떨어뜨릴 때). / Why it is left out.' })
  reason?: string | null;
}

@InputType({ description: '심사위원을 앉힘. / Seats a judge.' })
export class ContestJudgeInput extends NewRecord {
  @Field(() => ID, { description: '공모·경진대회. / Contest.' })
  contest!: string;

  @Field(() => ID, { nullable: true, description: '계정이 있는 사람. / A person with an account.' })
  person?: string | null;

  @Field(() => String, { nullable: true, description: '계정 없는 전문가의 이름. / Name of an expert without one.' })
  name?: string | null;

  @Field(() => String, { description: '자리. / Seat.' })
  seat!: string;
}

@InputType({ description: '심사 자리를 비움(심사 전까지). / Clears a judge’s seat, until judging begins.' })
export class ContestJudgeRemoval {
  @Field(() => ID, { description: '심사위원. / Judge.' })
  id!: string;
}

@InputType({ description: '심사표: 임시로 두거나 냄. / A score sheet, kept or handed in.' })
export class JudgeScoreInput extends RecordUpdate {
  @Field(() => [PanelPointsInput], { description: '기준별 점수. / Points by criterion.' })
  points!: PanelPointsInput[];

  @Field(() => String, { nullable: true, description: '의견. / Opinion.' })
  opinion?: string | null;

  @Field(() => Boolean, { description: '내는지(아니면 임시로 둠). / Whether it is handed in; else kept as a draft.' })
  submit!: boolean;
}

@InputType({ description: '한 출품의 심사를 기피함. / Recuses a judge from an entry.' })
export class JudgeRecusal extends RecordUpdate {
  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@InputType({ description: '직원 투표. / A vote of the staff.' })
export class ContestVoteInput {
  @Field(() => ID, { description: '출품. / Entry.' })
  entry!: string;
}
