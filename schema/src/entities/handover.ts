import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from './person.js';

@ObjectType({ description: '맡은 것: 사람이 바뀔 때 넘길 일 하나. / One thing that a person holds and hands over.' })
export class Holding {
  @Field(() => String, { description: '종류(모듈.이름). / Kind, as module.noun.' })
  source!: string;

  kindKo!: string;
  kindEn!: string;
  titleKo!: string;
  titleEn!: string;

  @Field(() => ID, { description: '기록. / Record.' })
  record!: string;

  @Field(() => String, { nullable: true, description: '여는 화면의 경로. / Path of the page that it opens.' })
  path!: string | null;

  @Field(() => Person, { nullable: true, description: '맡은 사람. / Who holds it.' })
  person!: Person | null;
}

@ObjectType({ description: '넘긴 것: 종류마다 건수. / What was handed over, by kind.' })
export class HandedOver {
  @Field(() => String, { description: '종류(모듈.이름). / Kind, as module.noun.' })
  source!: string;

  kindKo!: string;
  kindEn!: string;

  @Field(() => Int, { description: '건수. / How many.' })
  count!: number;
}
