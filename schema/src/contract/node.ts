import { Field, ID, InterfaceType } from 'type-graphql';
import { KeyColumn } from './columns.js';

/** What every record has: `key` inside, `id` outside. Rows are plain objects that carry their type's name. */
@InterfaceType({
  description: '고유 식별자로 다시 찾을 수 있는 모든 기록. / Any record that can be found again by its global id.',
  resolveType: (row: { readonly __typename: string }) => row.__typename,
})
export abstract class Node {
  @KeyColumn()
  key!: number;

  @Field(() => ID, { description: '전역 식별자(불투명). / Global id, opaque.' })
  id!: string;
}
