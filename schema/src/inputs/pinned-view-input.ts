import { Field, InputType } from 'type-graphql';
import { NewRecord } from './record-inputs.js';

@InputType({ description: '내 보기에 둘 화면. / A page to pin.' })
export class PinnedViewInput extends NewRecord {
  @Field(() => String, { description: '이름(100자까지). / Name, 100 characters at most.' })
  title!: string;

  @Field(() => String, {
    description: '이 시스템 안의 경로(/로 시작, 조건 포함). / Path within this product, with its conditions.',
  })
  path!: string;
}
