import { DateScalar, NewRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';
import { InstructionKindName } from '../../entities/meeting/enums.js';
import type { InstructionKind } from '../../rules/meeting/instruction-life.js';

@InputType({ description: '보고회의 지시·건의사항. / An instruction of a meeting.' })
export class InstructionInput extends NewRecord {
  @Field(() => ID, { description: '보고회. / Meeting that gives it.' })
  meeting!: string;

  @Field(() => InstructionKindName, { description: '구분. / Kind.' })
  kind!: InstructionKind;

  @Field(() => String, { description: '내용. / What it says.' })
  content!: string;

  @Field(() => ID, { description: '담당 부서. / Who sees to it.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => DateScalar, { description: '조치 기한(근무일로 옮김). / Last day; moved to a working day.' })
  dueOn!: string;
}

@InputType({ description: '지시·건의사항의 담당자. / Who sees to an instruction.' })
export class InstructionAssignment extends RecordUpdate {
  @Field(() => ID, { description: '담당자(그 부서의 사람). / A person of its department.' })
  assignee!: string;
}

@InputType({ description: '조치 결과. / What was done about an instruction.' })
export class InstructionReport extends RecordUpdate {
  @Field(() => String, { description: '조치 결과. / What was done.' })
  report!: string;
}

@InputType({ description: '지시·건의사항의 종결. / Closes an instruction.' })
export class InstructionClosing extends RecordUpdate {}

@InputType({ description: '조치 결과를 되돌림. / Returns the report of what was done.' })
export class InstructionReturn extends RecordUpdate {
  @Field(() => String, { description: '사유. / Why.' })
  reason!: string;
}
