import { Field, Int, ObjectType } from 'type-graphql';
import { HandedOver } from './handover.js';
import { ImportOutcome } from './import-batch.js';

@ObjectType({ description: '인사이동 한 줄: 누가 어디로 가고 맡은 일을 누가 받는지. / One line of a personnel move.' })
export class MovedPerson {
  @Field(() => Int, { description: '파일의 줄 번호. / Line of the file.' })
  row!: number;

  personKey!: number;
  fromKey!: number | null;
  toKey!: number;
  successorKey!: number | null;

  @Field(() => String, { nullable: true, description: '새 직위. / New post.' })
  position!: string | null;

  @Field(() => [HandedOver], {
    description: '인계받는 사람에게 넘어갈 것(종류마다). / What goes to the successor, by kind.',
  })
  handed!: HandedOver[];
}

@ObjectType({
  description: '인사이동 표의 결과: 미리보기에도 누가 무엇을 넘기는지 있음. / Outcome of a table of a personnel move.',
})
export class PeopleMoveOutcome {
  @Field(() => ImportOutcome, { description: '가져오기 결과. / Outcome of the import.' })
  outcome!: ImportOutcome;

  @Field(() => [MovedPerson], {
    description: '옮기는 사람, 줄 순서(이미 가져온 파일이면 없음). / Who moves, in the order of the lines.',
  })
  moves!: MovedPerson[];
}
