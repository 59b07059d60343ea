import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '참석자 기록. / Record of who came.' })
export class AttendanceInput {
  @Field(() => ID, { description: '실시 기록. / Time that the activity was held.' })
  occurrence!: string;

  @Field(() => [ID], {
    description: '참석한 사람 모두(전에 기록한 것을 대신함). / All who came; takes the place of what was recorded.',
  })
  people!: string[];
}
