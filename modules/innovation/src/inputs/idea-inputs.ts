import { DateScalar, NewCodedRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '혁신과제 제안. / An idea of what might become an innovation task.' })
export class TaskIdeaInput extends NewCodedRecord {
  @Field(() => String, { description: '문제점. / The problem.' })
  problem!: string;

  @Field(() => String, { description: '제안 내용. / What is proposed.' })
  content!: string;

  @Field(() => ID, {
    nullable: true,
    description: '제안 부서(기본: 자기 부서). / Department that puts it forward; the own one unless given.',
  })
  department?: string | null;
}

@InputType({ description: '제안의 심사. / Screening of an idea.' })
export class TaskIdeaScreening extends RecordUpdate {
  @Field(() => Boolean, { description: '통과 여부. / Whether it passes.' })
  passes!: boolean;

  @Field(() => String, { description: '심사 의견. / Opinion.' })
  screening!: string;
}

@InputType({ description: '제안을 혁신과제로 선정함. / Makes an idea an innovation task of the city.' })
export class TaskIdeaSelection extends RecordUpdate {
  @Field(() => Int, { description: '과제 번호. / Number of the task.' })
  number!: number;

  @Field(() => ID, { description: '주관부서. / Lead department.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  endsOn?: string | null;
}
