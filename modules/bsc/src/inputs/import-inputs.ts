import { ImportFileInput } from '@yeondong/schema';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '지표 표의 가져오기. / Import of a table of KPIs, their targets or results.' })
export class KpiTableImportInput extends ImportFileInput {
  @Field(() => Int, {
    nullable: true,
    description:
      '표가 연도를 말하지 않을 때의 연도(기본: 기준일의 연도). / Year where the table names none; that of the business date unless given.',
  })
  year?: number | null;
}
