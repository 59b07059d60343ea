import { Field, Int } from 'type-graphql';
import { IntegerColumn, JsonColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { RecordType } from '../contract/table.js';
import { CodedRecord } from './lineage.js';

@RecordType('core_program', "업무계획의 사업(프로그램). / A program of the year's work plan.")
export class Program extends CodedRecord {
  @Field(() => Int, { description: '계획 연도. / Plan year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => [String], { description: '취지. / Purpose.' })
  @JsonColumn()
  purposes!: string[];

  @Field(() => [String], { description: '사업개요. / Overview.' })
  @JsonColumn()
  overview!: string[];

  @Field(() => [String], { description: '추진계획. / Plans.' })
  @JsonColumn()
  plans!: string[];

  @Field(() => [String], { description: '기대효과. / Expected effects.' })
  @JsonColumn()
  expectedEffects!: string[];

  @ReferenceColumn()
  departmentKey!: number;

  /** The module that carries the program out. */
  @TextColumn(60)
  module!: string;
}
