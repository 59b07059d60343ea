import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, { name: 'Direction', description: '정렬 방향. / Sort direction.' });

export enum Nulls {
  FIRST = 'FIRST',
  LAST = 'LAST',
}
registerEnumType(Nulls, {
  name: 'Nulls',
  description: '빈 값을 앞에 둘지 뒤에 둘지. / Whether empty values come first or last.',
});

@ObjectType({ description: '목록의 앞뒤 정보. / What lies before and after a page.' })
export class PageInfo {
  @Field(() => Boolean, { description: '다음 쪽이 있음. / There is a next page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: '이전 쪽이 있음. / There is a previous page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: '첫 기록의 위치. / Position of the first record.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: '끝 기록의 위치. / Position of the last record.' })
  endCursor!: string | null;
}
