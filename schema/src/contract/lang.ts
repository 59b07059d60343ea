import { ArgsType, Field, registerEnumType } from 'type-graphql';

export enum Language {
  ko = 'ko',
  en = 'en',
}
registerEnumType(Language, { name: 'Lang', description: '표시 언어. / Language of a text.' });

@ArgsType()
export class LangArgs {
  @Field(() => Language, {
    nullable: true,
    description: "언어(기본: 요청 언어, 없으면 한국어). / Language; the request's unless given, Korean where missing.",
  })
  lang?: Language;
}
