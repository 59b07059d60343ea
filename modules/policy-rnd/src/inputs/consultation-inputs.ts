import { DateScalar, NewRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '전문가의 의견을 적음. / Records the opinion of an expert.' })
export class ConsultationInput extends NewRecord {
  @Field(() => ID, { description: '정책안. / Draft.' })
  policy!: string;

  @Field(() => ID, { description: '전문가. / Expert.' })
  expert!: string;

  @Field(() => String, { description: '의견. / Opinion.' })
  opinion!: string;

  @Field(() => DateScalar, { nullable: true, description: '자문한 날(기본 기준일). / Day, today unless given.' })
  consultedOn?: string | null;
}

@InputType({ description: '의견의 반영 여부를 정함. / Decides whether an opinion is incorporated.' })
export class ConsultationDecision extends RecordUpdate {
  @Field(() => Boolean, { description: '반영했는지. / Whether it is incorporated.' })
  incorporated!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '반영한 곳(반영하지 않으면 까닭이 필요). / Where it went; why not is needed where it did not.',
  })
  reason?: string | null;
}
