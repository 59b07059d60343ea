import { Field, Int } from 'type-graphql';
import { IntegerColumn } from '../contract/columns.js';
import { RecordType } from '../contract/table.js';
import { CodedRecord } from './lineage.js';

@RecordType('core_vision', '비전: 계획 체계의 꼭대기. / Vision: the top of the plan hierarchy.')
export class Vision extends CodedRecord {
  @Field(() => Int, { description: '시작 연도. / First year.' })
  @IntegerColumn()
  startYear!: number;

  @Field(() => Int, { description: '목표 연도. / Target year.' })
  @IntegerColumn()
  endYear!: number;
}
