import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { notices } from '../entities/service-collections.js';

@InputType({ description: '읽은 알림. / Notices that were read.' })
export class NoticesReadInput {
  @Field(() => [ID], { description: '알림(최대 500). / Notices, 500 at most.' })
  ids!: string[];
}

@ArgsType()
export class NoticesArgs extends notices.Args {
  @Field(() => Boolean, { nullable: true, description: '읽지 않은 것만. / Only what is unread.' })
  unreadOnly?: boolean;
}
